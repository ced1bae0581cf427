"""With and without cache, whatever happened to it or to the files, a journal is loaded as the same value."""

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from journal_tool.entries.entry import parse_entry
from journal_tool.model.interview import Entry
from journal_tool.reading import load_journal
from journal_tool.settings import Settings

TOML = 'currency = "USD"\n\n[current]\nbase = 90000\n'
LONG_AGO = 1_600_000_000_000_000_000


def note(number: int) -> str:
    return f"---\ncompany: Firm {number}\nrole: Analyst\ndate: 2026-03-{number % 28 + 1:02}\n---\n\n- Why {number}?\n"


@pytest.fixture
def journal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Six entries, rows and settings, which were written long ago."""
    monkeypatch.setenv("JOURNAL_CACHE", str(tmp_path / "cache"))
    folder = tmp_path / "journal"
    folder.mkdir()
    (folder / "journal.toml").write_text(TOML)
    (folder / "applications.csv").write_text("company,role,applied\nFirm 1,Analyst,2026-03-01\n")
    for number in range(6):
        (folder / f"{number}.md").write_text(note(number))
    return folder


PARSED: list[str] = []


@pytest.fixture
def parsed() -> Iterator[list[str]]:
    """The paths that were really parsed, in order."""
    yield PARSED
    PARSED.clear()


def counting(path: str, data: bytes, settings: Settings) -> Entry:
    PARSED.append(path)
    return parse_entry(path, data, settings)


def settle(folder: Path) -> None:
    """Let the files be old, so that nothing has to be read to know that they did not change."""
    for file in folder.iterdir():
        os.utime(file, ns=(LONG_AGO, LONG_AGO))


def cache_files(journal: Path) -> list[Path]:
    return [file for file in (journal.parent / "cache").rglob("*") if file.is_file() and file.name != "journal"]


def same_as_without(journal: Path) -> bool:
    return load_journal(journal) == load_journal(journal, cache=False)


def test_nothing_is_parsed_again_that_has_not_changed(journal: Path, parsed: list[str]) -> None:
    first = load_journal(journal, parse=counting)
    assert sorted(parsed) == [f"{number}.md" for number in range(6)]
    parsed.clear()
    assert load_journal(journal, parse=counting) == first
    assert load_journal(journal, parse=counting) == first
    assert parsed == []


def test_one_edit_parses_one_entry(journal: Path, parsed: list[str]) -> None:
    load_journal(journal, parse=counting)
    (journal / "3.md").write_text(note(33))
    parsed.clear()
    companies = [it.company for it in load_journal(journal, parse=counting).interviews]
    assert "Firm 33" in companies
    assert parsed == ["3.md"]


def test_a_change_within_one_step_of_the_clock_is_noticed(journal: Path) -> None:
    """Same size, same times, same inode: only the content tells."""
    file = journal / "3.md"
    before = file.stat()
    load_journal(journal)
    file.write_text(note(3).replace("Firm 3", "Firm 8"))
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert "Firm 8" in [it.company for it in load_journal(journal).interviews]


def test_a_change_with_the_old_date_put_back_is_noticed(journal: Path) -> None:
    settle(journal)
    load_journal(journal)
    (journal / "3.md").write_text(note(3).replace("Firm 3", "Firm 8"))
    settle(journal)
    assert "Firm 8" in [it.company for it in load_journal(journal).interviews]


def test_new_settings_are_used_for_all_entries(journal: Path, parsed: list[str]) -> None:
    load_journal(journal, parse=counting)
    parsed.clear()
    (journal / "journal.toml").write_text(TOML.replace("USD", "EUR"))
    assert load_journal(journal, parse=counting).current == load_journal(journal, cache=False).current
    assert len(parsed) == 6


def test_settings_that_parsing_does_not_look_at_cost_nothing(journal: Path, parsed: list[str]) -> None:
    load_journal(journal, parse=counting)
    parsed.clear()
    (journal / "journal.toml").write_text('title = "Other"\n' + TOML)
    assert load_journal(journal, parse=counting).settings.title == "Other"
    assert parsed == []


def test_files_that_went_are_gone_from_journal_and_cache(journal: Path) -> None:
    load_journal(journal)
    (journal / "2.md").unlink()
    (journal / "applications.csv").unlink()
    loaded = load_journal(journal)
    assert len(loaded.entries) == 5
    assert loaded.rows == ()
    assert not any(b"Firm 2" in file.read_bytes() for file in cache_files(journal))


def test_a_renamed_entry_has_its_new_path_everywhere(journal: Path) -> None:
    load_journal(journal)
    (journal / "2.md").rename(journal / "9.md")
    assert same_as_without(journal)


def test_two_journals_with_one_history_do_not_mix(journal: Path) -> None:
    load_journal(journal)
    other = journal.parent / "other"
    shutil.copytree(journal, other, copy_function=shutil.copy2)
    (other / "2.md").write_text(note(77))
    assert same_as_without(other)
    assert same_as_without(journal)


@pytest.mark.parametrize("seed", range(40))
def test_a_cache_with_damaged_bytes_gives_the_same_journal(journal: Path, seed: int) -> None:
    settle(journal)
    expected = load_journal(journal)
    chance = random.Random(seed)
    file = chance.choice(sorted(cache_files(journal)))
    data = bytearray(file.read_bytes())
    for _ in range(chance.choice((1, 1, 4, 100))):
        data[chance.randrange(len(data))] = chance.randrange(256)
    file.write_bytes(data)
    assert load_journal(journal) == expected
    assert load_journal(journal) == expected


@pytest.mark.parametrize(
    "content", [b"", b"x", b"journal cache 1\n", b"journal cache 1\n\0\0\0\0\xc0", b"SQLite format 3\0"]
)
def test_a_foreign_or_half_written_cache_is_ignored(journal: Path, content: bytes) -> None:
    expected = load_journal(journal)
    for file in cache_files(journal):
        for other in cache_files(journal):
            other.write_bytes(other.read_bytes())
        file.write_bytes(content)
        assert load_journal(journal) == expected


@pytest.mark.parametrize("part", [0.0, 0.3, 0.9])
def test_a_cache_that_was_cut_off_is_ignored(journal: Path, part: float) -> None:
    settle(journal)
    expected = load_journal(journal)
    for file in cache_files(journal):
        file.write_bytes(file.read_bytes()[: int(file.stat().st_size * part)])
    assert load_journal(journal) == expected


def test_a_cache_file_that_is_missing_or_a_folder_or_a_pipe_is_ignored(journal: Path) -> None:
    expected = load_journal(journal)
    for make in (Path.exists, Path.mkdir, os.mkfifo):
        for file in cache_files(journal):
            file.unlink()
            make(file)
        assert load_journal(journal) == expected
        shutil.rmtree(journal.parent / "cache")


def test_a_cache_folder_that_cannot_be_made_costs_nothing(journal: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JOURNAL_CACHE", str(journal / "journal.toml" / "below"))
    assert len(load_journal(journal).entries) == 6
    monkeypatch.setenv("JOURNAL_CACHE", "/proc/nowhere")
    assert len(load_journal(journal).entries) == 6


def test_a_cache_folder_that_is_read_only_is_read(journal: Path) -> None:
    expected = load_journal(journal)
    folder = cache_files(journal)[0].parent
    folder.chmod(0o500)
    (journal / "3.md").write_text(note(33))
    try:
        assert load_journal(journal) != expected
        assert same_as_without(journal)
    finally:
        folder.chmod(0o700)


def test_the_cache_can_be_switched_off(journal: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JOURNAL_CACHE", "off")
    load_journal(journal)
    assert cache_files(journal) == []


def test_the_cache_is_for_its_owner_only(journal: Path) -> None:
    load_journal(journal)
    assert {file.parent.stat().st_mode & 0o777 for file in cache_files(journal)} == {0o700}
    assert {file.stat().st_mode & 0o077 for file in cache_files(journal)} == {0}
    assert (journal.parent / "cache").stat().st_mode & 0o777 == 0o700


def test_the_users_cache_folder_is_used(journal: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("JOURNAL_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    load_journal(journal)
    assert list((tmp_path / "xdg" / "interview-journal").iterdir())


def test_nothing_temporary_stays(journal: Path) -> None:
    for _ in range(3):
        load_journal(journal)
    assert not [file for file in cache_files(journal) if file.suffix == ".tmp"]


def test_two_hundred_edits_do_not_let_the_cache_grow(journal: Path) -> None:
    load_journal(journal)
    for number in range(200):
        (journal / "3.md").write_text(note(number))
        load_journal(journal)
    assert sum(file.stat().st_size for file in cache_files(journal)) < 50_000
    assert same_as_without(journal)


def test_processes_that_load_at_once_all_get_the_journal(journal: Path) -> None:
    script = "import sys, pathlib; from journal_tool.reading import load_journal as load\n"
    script += "print({len(load(pathlib.Path(sys.argv[1])).entries) for _ in range(10)})"
    running = [
        subprocess.Popen([sys.executable, "-c", script, str(journal)], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for _ in range(4)
    ]
    for number in range(20):
        (journal / "3.md.new").write_text(note(number))
        (journal / "3.md.new").replace(journal / "3.md")
    outputs = [process.communicate() for process in running]
    assert outputs == [(b"{6}\n", b"")] * 4
    assert same_as_without(journal)


def test_a_warm_load_imports_no_parser(journal: Path) -> None:
    for _ in range(2):
        load_journal(journal)
    script = (
        "import sys, pathlib; from journal_tool.reading import load_journal; load_journal(pathlib.Path(sys.argv[1]))\n"
    )
    script += (
        "print(sorted({'yaml', 'markdown_it', 'frontmatter', 'jinja2', 'tomllib', 'platformdirs'} & set(sys.modules)))"
    )
    settle(journal)
    for _ in range(2):  # the first one notices the new dates
        result = subprocess.run(
            [sys.executable, "-c", script, str(journal)], capture_output=True, text=True, check=True
        )
    assert result.stdout == "[]\n"


def test_the_cache_of_a_journal_that_is_gone_is_deleted_by_the_next_new_one(journal: Path) -> None:
    load_journal(journal)
    before = {file.parent for file in cache_files(journal)}
    journal.rename(journal.parent / "moved")
    load_journal(journal.parent / "moved")
    after = {file.parent for file in cache_files(journal)}
    assert (len(before), len(after), before & after) == (1, 1, set())
