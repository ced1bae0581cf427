"""Which pictures go into the site, and under which names; what an address in an entry means."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_tool.analysis.addresses import find_scheme, resolve_address
from journal_tool.analysis.pictures import ShownPicture, find_pictures, locate_pictures
from journal_tool.checking.example import make_journal
from journal_tool.model.journal import Journal
from journal_tool.model.picture import Picture, ending


def gather(entries: dict[str, str], pictures: dict[str, Picture]) -> dict[str, ShownPicture]:
    journal = make_journal({path: f"---\ncompany: A\n---\n\n{body}\n" for path, body in entries.items()})
    return find_pictures(Journal(journal.settings, journal.entries, pictures=pictures))


def test_only_what_an_entry_refers_to_is_shown() -> None:
    pictures = {path: Picture(1) for path in ("pictures/a.png", "pictures/b.png", "2026/c.JPG", "d.gif")}
    entries = {"x.md": "![a](pictures/a.png)", "2026/y.md": "[c](c.JPG) ![a](../pictures/a.png) ![e](e.png)"}
    assert gather(entries, pictures) == {
        "2026/c.JPG": ShownPicture("2026/c.JPG", "pictures/2026-c.jpg"),
        "pictures/a.png": ShownPicture("pictures/a.png", "pictures/a.png"),
    }


def test_what_cannot_be_shown_is_not() -> None:
    pictures = {"a.png": Picture(1, "empty"), "b.svg": Picture(1)}
    assert gather({"x.md": "![a](a.png) ![b](b.svg)"}, pictures) == {}


def test_a_name_counts_in_either_unicode_form() -> None:
    on_disk, written = "Zu\u0308rich.png", "Z\u00fcrich.png"
    shown = ShownPicture(on_disk, "pictures/z\u00fcrich.png")
    assert gather({"x.md": f"![a]({written})"}, {on_disk: Picture(1)}) == {written: shown}
    assert gather({"x.md": f"![a]({on_disk})"}, {on_disk: Picture(1)}) == {on_disk: shown}


@pytest.mark.parametrize(
    ("paths", "places"),
    [
        (["pictures/Board 1.PNG"], ["pictures/board-1.png"]),
        (["a.png", "A.png", "a.jpg", "pictures/a.png"], ["a-2.png", "a.png", "a.jpg", "a-3.png"]),
        (["a.png", "a.PNG", "a-2.png"], ["a-3.png", "a.png", "a-2.png"]),
        (["con.png", "2026/東京.webp", "....png", "index.jpeg"], ["con-page.png", "2026-東京.webp", "entry.png",
                                                              "index-page.jpeg"]),
    ],
)  # fmt: skip
def test_names_are_safe_and_apart(paths: list[str], places: list[str]) -> None:
    found = locate_pictures(paths)
    assert [found[path].removeprefix("pictures/") for path in paths] == [it.removeprefix("pictures/") for it in places]
    assert locate_pictures(reversed(paths)) == found


@given(st.lists(st.tuples(st.text(min_size=1, max_size=150), st.sampled_from(["png", "PNG", "jpeg"])), max_size=12))
def test_no_two_names_are_the_same_to_any_file_system(names: list[tuple[str, str]]) -> None:
    places = locate_pictures(f"x{stem}.{kind}" for stem, kind in names)
    assert len({unicodedata.normalize("NFC", it).casefold() for it in places.values()}) == len(places)
    for path, place in places.items():
        name = place.removeprefix("pictures/")
        assert ending(name) == ending(path)
        assert len(name.encode()) <= 120
        assert not set(name) & set('/\\:*?"<>| %#&')


@pytest.mark.parametrize(
    ("address", "entry", "path"),
    [
        ("b.png", "a.md", "b.png"),
        ("b.png", "2026/a.md", "2026/b.png"),
        ("../b.png", "2026/a.md", "b.png"),
        ("./x/../b%20c.png?d#e", "a.md", "b c.png"),
        ("#top", "2026/a.md", "2026/a.md"),
        ("..b.png", "a.md", "..b.png"),
    ],
)
def test_an_address_is_seen_from_its_entry(address: str, entry: str, path: str) -> None:
    inside = resolve_address(address, entry)
    assert inside is not None and inside.path == path


@pytest.mark.parametrize(
    "address",
    ["../b.png", "%2e%2e/b.png", "..", "/b.png", "%2fb.png", "//b.png", "\\b.png", "x%5cb.png", "b%00.png", "C:/b.png"],
)
def test_an_address_that_leads_out_names_nothing(address: str) -> None:
    assert resolve_address(address, "a.md") is None


def test_a_scheme_is_known_by_its_small_letters() -> None:
    assert find_scheme("HTTPS://x.example") == "https"
    assert find_scheme("a/b:c") == find_scheme("b.md") == ""
