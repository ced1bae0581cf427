"""Page names: safe everywhere, and never two alike."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_tool.analysis.page_names import find_collisions, name_page, name_pages


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("2026-03-12-northwind-labs-technical.md", "2026-03-12-northwind-labs-technical"),
        ("2023/Ärzte ohne Eile.MD", "2023-ärzte-ohne-eile"),
        ("株式会社.md", "株式会社"),
        ("हिन्दी.md", "हिन्दी"),
        ("???.md", "entry"),
        ("CON.md", "con-page"),
        ("index.md", "index-page"),
        ("com¹.md", "com¹-page"),
    ],
)
def test_a_page_is_called_after_its_file(path: str, name: str) -> None:
    assert name_pages([path]) == {path: name}


def test_files_that_differ_only_in_case_or_unicode_form_get_a_number_each() -> None:
    paths = ["Café.md", "cafe\u0301.md", "tea.md", "café-1.md"]
    assert sorted(name_pages(paths).values()) == ["café-1", "café-2", "café-3", "tea"]
    assert find_collisions(paths) == (("Café.md", "cafe\u0301.md"),)


def test_a_folder_is_part_of_the_name() -> None:
    assert name_pages(["2023/a.md", "2026/a.md"]) == {"2023/a.md": "2023-a", "2026/a.md": "2026-a"}


@given(st.lists(st.text(min_size=1, max_size=150), max_size=12))
def test_names_are_unique_short_and_plain(stems: list[str]) -> None:
    names = name_pages(f"{stem}.md" for stem in stems)
    assert set(names) == {f"{stem}.md" for stem in stems}
    assert len({unicodedata.normalize("NFC", name).casefold() for name in names.values()}) == len(names)
    for name in names.values():
        assert 0 < len(f"{name}.html".encode()) <= 120
        assert not set(name) & set('/\\:*?"<>| .%#&')


@given(st.lists(st.text(alphabet="aAéE\u0301-1", min_size=1, max_size=4), max_size=12))
def test_names_do_not_depend_on_the_order_of_the_files(stems: list[str]) -> None:
    paths = [f"{stem}.md" for stem in stems]
    assert name_pages(paths) == name_pages(reversed(paths))


def test_a_long_name_is_cut_between_characters() -> None:
    assert name_page("ж" * 100) == "ж" * 57
