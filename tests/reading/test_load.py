"""A folder becomes a journal, whatever lies in it."""

import os
from pathlib import Path

import msgspec
import pytest

from journal_tool.entries.entry import parse_entry
from journal_tool.model.interview import Digests, Entry
from journal_tool.model.place import Span
from journal_tool.reading import load_journal
from journal_tool.reading.entries import MOST_BYTES
from journal_tool.reading.fingerprint import _NOT_FOR_PARSING
from journal_tool.reading.pool import WORTH_IT
from journal_tool.settings import Settings, parse_settings

NOTE = "---\ncompany: Firm\nrole: Analyst\ndate: 2026-03-12\nsalary_named: 90k\n---\n\n## Questions\n\n- Why?\n"


def make(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return folder


def test_an_empty_folder_is_an_empty_journal(tmp_path: Path) -> None:
    journal = load_journal(tmp_path, cache=False)
    assert (journal.entries, journal.rows, journal.current, journal.problems) == ((), (), None, ())


def test_settings_entries_rows_and_the_present_job_are_read(tmp_path: Path) -> None:
    toml = 'currency = "USD"\n[current]\nbase = 118000\nvacation_days = 20\nconditions = ["none"]\n'
    csv = "company,role,applied\nFirm,Analyst,2026-03-01\n"
    journal = load_journal(
        make(tmp_path, {"journal.toml": toml, "b.md": NOTE, "a/a.md": NOTE, "applications.csv": csv})
    )
    assert [entry.path for entry in journal.entries] == ["a/a.md", "b.md"]
    assert journal.problems == ()
    assert journal.current is not None
    assert journal.current.base is not None
    assert (journal.current.base.amount, journal.current.base.currency) == (118000, "USD")
    assert len(journal.rows) == 1


def test_a_mistake_in_the_present_job_stands_in_journal_toml(tmp_path: Path) -> None:
    journal = load_journal(make(tmp_path, {"journal.toml": '[current]\nvacation_days = "plenty"\n'}), cache=False)
    (problem,) = journal.problems
    assert (problem.path, problem.span) == ("journal.toml", Span(2, 17, 2, 25))


def test_the_fix_of_a_mistake_in_the_present_job_has_quotes(tmp_path: Path) -> None:
    journal = load_journal(make(tmp_path, {"journal.toml": '[current]\nstart = "12.03.2026"\n'}), cache=False)
    assert [edit.text for problem in journal.problems for edit in problem.edits] == ['"2026-03-12"']


def test_a_folder_that_is_misspelt_in_exclude_is_told_at_its_place(tmp_path: Path) -> None:
    journal = load_journal(make(tmp_path, {"journal.toml": 'exclude = ["a", "darfts"]\n', "a/x.md": NOTE}), cache=False)
    assert [(it.code, it.span) for it in journal.problems] == [("J030", Span(1, 17, 1, 25))]
    assert journal.entries == ()


def test_a_journal_toml_that_is_a_folder_gives_defaults(tmp_path: Path) -> None:
    (tmp_path / "journal.toml").mkdir()
    journal = load_journal(tmp_path, cache=False)
    assert [problem.code for problem in journal.problems] == ["J031"]
    assert not journal.settings.readable


def test_a_rows_file_that_is_a_pipe_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "applications.csv")
    journal = load_journal(tmp_path, cache=False)
    assert (journal.rows, [problem.code for problem in journal.problems]) == ((), ["J717"])


def test_a_file_that_vanishes_or_becomes_a_pipe_while_others_are_read_is_not_there(tmp_path: Path) -> None:
    make(tmp_path, {"a.md": NOTE, "b.md": NOTE, "c.md": NOTE})

    def parse(path: str, data: bytes, settings: Settings) -> Entry:
        if path == "a.md":
            (tmp_path / "b.md").unlink()
            (tmp_path / "c.md").unlink()
            os.mkfifo(tmp_path / "c.md")
        return parse_entry(path, data, settings)

    journal = load_journal(tmp_path, cache=False, parse=parse)
    assert [entry.path for entry in journal.entries] == ["a.md"]
    assert journal.problems == ()


def test_a_huge_file_is_not_read_whole(tmp_path: Path) -> None:
    with (tmp_path / "a.md").open("wb") as file:
        file.truncate(1 << 40)
    sizes: list[int] = []

    def parse(path: str, data: bytes, settings: Settings) -> Entry:
        sizes.append(len(data))
        return parse_entry(path, data, settings)

    (entry,) = load_journal(tmp_path, cache=False, parse=parse).entries
    assert sizes == [MOST_BYTES]
    assert [problem.code for problem in entry.problems] == ["J001"]


def test_a_file_that_may_not_be_read_is_left_out_with_a_warning(unprivileged: Path) -> None:
    make(unprivileged, {"a.md": NOTE, "b.md": NOTE})
    (unprivileged / "a.md").chmod(0)
    journal = load_journal(unprivileged, cache=False)
    assert [entry.path for entry in journal.entries] == ["b.md"]
    assert [(it.path, it.code) for it in journal.problems] == [("a.md", "J023")]


def test_many_entries_are_the_same_as_one_by_one(tmp_path: Path) -> None:
    count = WORTH_IT * 3
    make(tmp_path, {f"{number:04}.md": NOTE.replace("Firm", f"Firm {number}") for number in range(count)})
    journal = load_journal(tmp_path, cache=False)
    expected = [parse_entry(f"{n:04}.md", (tmp_path / f"{n:04}.md").read_bytes(), Settings()) for n in range(count)]
    assert [msgspec.structs.replace(entry, digests=Digests()) for entry in journal.entries] == expected
    assert len({entry.digests.file for entry in journal.entries}) == count


OTHER = b"""
title = "Other"
name = "Other"
timezone = "Asia/Tokyo"
today = 2026-01-01
holidays = [2026-03-12]
exclude = ["x"]
language = "de"
follow_up_from = 2025-01-01
[follow_ups]
chase = 9
thank = false
[offers]
attainment = 0.5
weights = { money = 2 }
rates = { EUR = 2 }
[current]
base = 1
[[strengths]]
text = "x"
[[searches]]
name = "x"
from = 2026-01-01
[people]
"Jo Marr" = ["Joe"]
[editions.x]
money = "bands"
"""


@pytest.mark.parametrize("name", sorted(_NOT_FOR_PARSING - {"readable"}))
def test_settings_that_are_said_not_to_matter_do_not_matter(name: str) -> None:
    """What the cache ignores must not change how an entry is read."""
    other = parse_settings(OTHER)[0]
    assert getattr(other, name) != getattr(Settings(), name)
    sample = Path(__file__).parents[2] / "journal"
    for file in sorted(sample.glob("*.md"))[:12]:
        data = file.read_bytes()
        assert parse_entry(file.name, data, other) == parse_entry(file.name, data, Settings())
