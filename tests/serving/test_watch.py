"""Watching a real folder: what is reported of each way to change it, by events and by looking."""

import mmap
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from reports import GIVE_UP, next_report, take_all, wait_for

from journal_tool.serving import watch as watching
from journal_tool.serving.watch import Changes, Watch, watch
from journal_tool.serving.watching import mounts

ENTRY = "2026-03-12-northwind.md"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "notes"
    (folder / "old").mkdir(parents=True)
    (folder / "templates").mkdir()
    (folder / "journal.toml").write_text("")
    for name in (ENTRY, "other.md", "old/a.md", "old/b.md", "templates/style.css"):
        (folder / name).write_text(f"This is {name}.\n" * 20)
    return folder


@pytest.fixture(params=["events", "polling"])
def watched(folder: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Watch]:
    monkeypatch.setattr(watching, "POLL", 0.02)
    with watch(folder, poll=request.param == "polling") as it:
        assert it.method == request.param
        yield it


@pytest.fixture
def listening(folder: Path) -> Iterator[Watch]:
    with watch(folder) as it:
        assert it.method == "events", it.reason
        yield it


def paths(*names: str) -> list[Changes]:
    return [Changes(frozenset(names))]


def in_place(file: Path) -> None:
    file.write_text("new")


def temporary_and_rename(file: Path) -> None:
    temporary = file.with_name(file.name + ".tmp")
    temporary.write_text("new")
    temporary.replace(file)


def temporary_note_and_rename(file: Path) -> None:
    """The temporary file looks like an entry for a moment."""
    temporary = file.with_name("tmpab12cd34.md")
    temporary.write_text("new")
    temporary.replace(file)


def rename_from_elsewhere(file: Path) -> None:
    temporary = file.parent.parent / "elsewhere"
    temporary.write_text("new")
    temporary.replace(file)


def backup_and_rename(file: Path) -> None:
    file.rename(f"{file}~")
    file.write_text("new")


def backup_elsewhere(file: Path) -> None:
    file.rename(file.parent.parent / "backup~")
    file.write_text("new")


def delete_and_write(file: Path) -> None:
    file.unlink()
    file.write_text("new")


def append(file: Path) -> None:
    with file.open("a") as handle:
        handle.write("new")


def link_and_unlink(file: Path) -> None:
    temporary = file.with_name(".saving")
    temporary.write_text("new")
    file.unlink()
    file.hardlink_to(temporary)
    temporary.unlink()


def sed(file: Path) -> None:
    subprocess.run(["sed", "-i", "s/This/That/", file], check=True)


def copy(file: Path) -> None:
    elsewhere = file.parent.parent / "elsewhere"
    elsewhere.write_text("new")
    subprocess.run(["cp", elsewhere, file], check=True)


def rsync(file: Path) -> None:
    elsewhere = file.parent.parent / "elsewhere"
    elsewhere.write_text("new")
    subprocess.run(["rsync", "-a", elsewhere, file], check=True)


WAYS = [
    in_place,
    temporary_and_rename,
    temporary_note_and_rename,
    rename_from_elsewhere,
    backup_and_rename,
    backup_elsewhere,
    delete_and_write,
    append,
    link_and_unlink,
    sed,
    copy,
    rsync,
]


@pytest.mark.parametrize("save", WAYS)
def test_a_save_is_one_report(watched: Watch, folder: Path, save: Callable[[Path], None]) -> None:
    save(folder / ENTRY)
    assert take_all(watched, folder) == paths(ENTRY)


@pytest.mark.parametrize("name", ["journal.toml", "templates/style.css", "old/a.md"])
def test_settings_templates_and_folders_are_watched_too(watched: Watch, folder: Path, name: str) -> None:
    (folder / name).write_text("# new")
    assert take_all(watched, folder) == paths(name)


def test_a_file_is_written_in_two_steps_with_a_pause(listening: Watch, folder: Path) -> None:
    """The pause is longer than the quiet time and than the doubt about empty files."""

    def write() -> None:
        with (folder / ENTRY).open("w") as handle:
            time.sleep(0.1)
            handle.write("first half, ")
            handle.flush()
            time.sleep(0.1)
            handle.write("second half")

    writer = threading.Thread(target=write)
    writer.start()
    assert next_report(listening).paths == {ENTRY}
    assert (folder / ENTRY).read_text() == "first half, second half"
    writer.join()
    assert take_all(listening, folder) == []


def test_a_save_without_change_is_at_most_one_report(watched: Watch, folder: Path) -> None:
    file = folder / ENTRY
    file.write_text(file.read_text())
    assert take_all(watched, folder) in ([], paths(ENTRY))


def test_opening_for_writing_alone_is_none(watched: Watch, folder: Path) -> None:
    with (folder / ENTRY).open("r+"):
        pass
    assert take_all(watched, folder) == []


def test_reading_is_none(watched: Watch, folder: Path) -> None:
    for file in folder.rglob("*.*"):
        file.read_bytes()
    subprocess.run([sys.executable, "-m", "journal_tool", "check", folder], check=False, capture_output=True)
    assert take_all(watched, folder) == []


@pytest.mark.parametrize("name", [f".{ENTRY}.swp", "4913", f"{ENTRY}~", f"#{ENTRY}#", f"{ENTRY}.tmp", "notes.txt"])
def test_droppings_are_none(watched: Watch, folder: Path, name: str) -> None:
    for place in (folder, folder / "old", folder / "templates"):
        if name != "notes.txt" or place.name != "templates":
            (place / name).write_text("dropped")
            (place / name).unlink()
            (place / name).write_text("dropped")
    (folder / f".#{ENTRY}").symlink_to("somebody@somewhere.1234")
    assert take_all(watched, folder) == []


def test_new_renamed_and_deleted_entries_are_reported_by_all_their_names(watched: Watch, folder: Path) -> None:
    (folder / "new.md").write_text("new")
    assert take_all(watched, folder) == paths("new.md")
    (folder / "new.md").rename(folder / "newer.md")
    assert take_all(watched, folder) == paths("new.md", "newer.md")
    (folder / "newer.md").unlink()
    assert take_all(watched, folder) == paths("newer.md")


def test_thousands_of_rapid_saves_are_few_reports(watched: Watch, folder: Path) -> None:
    def save_often() -> None:
        for n in range(3000):
            (folder / ENTRY).write_text("x" * (n + 1))
        (folder / ENTRY).write_text("the last")

    writer = threading.Thread(target=save_often)
    writer.start()
    reports, content = 0, ""
    while content != "the last":
        assert next_report(watched).paths == {ENTRY}
        reports, content = reports + 1, (folder / ENTRY).read_text()
    writer.join()
    assert reports < 300


class TestFolders:
    def test_a_copied_folder(self, watched: Watch, folder: Path) -> None:
        shutil.copytree(folder / "old", folder / "new")
        [report] = take_all(watched, folder)
        assert report == Changes(frozenset(["new/a.md", "new/b.md"]), everything=True)
        (folder / "new/a.md").write_text("changed")
        assert take_all(watched, folder) == paths("new/a.md")

    def test_a_renamed_folder(self, watched: Watch, folder: Path) -> None:
        (folder / "old").rename(folder / "older")
        [report] = take_all(watched, folder)
        assert report == Changes(frozenset(["old/a.md", "old/b.md", "older/a.md", "older/b.md"]), everything=True)
        (folder / "older/a.md").write_text("changed")
        assert take_all(watched, folder) == paths("older/a.md")

    def test_a_folder_that_leaves_and_comes_back(self, watched: Watch, folder: Path) -> None:
        away = folder.parent / "away"
        (folder / "old").rename(away)
        [report] = take_all(watched, folder)
        assert report == Changes(frozenset(["old/a.md", "old/b.md"]), everything=True)
        (away / "a.md").write_text("changed where nobody looks")
        assert take_all(watched, folder) == []
        away.rename(folder / "old")
        [report] = take_all(watched, folder)
        assert report == Changes(frozenset(["old/a.md", "old/b.md"]), everything=True)
        (folder / "old/b.md").write_text("changed")
        assert take_all(watched, folder) == paths("old/b.md")

    def test_a_deleted_folder_made_anew(self, watched: Watch, folder: Path) -> None:
        shutil.rmtree(folder / "old")
        (folder / "old").mkdir()
        (folder / "old/a.md").write_text("anew")
        reports = take_all(watched, folder)
        assert {"old/a.md", "old/b.md"} == frozenset().union(*(report.paths for report in reports))
        (folder / "old/a.md").write_text("changed")
        assert take_all(watched, folder) == paths("old/a.md")

    def test_deep_folders_at_once(self, watched: Watch, folder: Path) -> None:
        (folder / "a/b/c").mkdir(parents=True)
        (folder / "a/b/c/x.md").write_text("deep")
        [report] = take_all(watched, folder)
        assert report.paths == {"a/b/c/x.md"}
        (folder / "a/b/c/x.md").write_text("changed")
        assert take_all(watched, folder) == paths("a/b/c/x.md")

    def test_hidden_folders_are_none(self, watched: Watch, folder: Path) -> None:
        for name in (".obsidian", "_drafts"):
            (folder / name).mkdir()
            (folder / name / "x.md").write_text("hidden")
        assert take_all(watched, folder) == []


ALL = {ENTRY, "other.md", "old/a.md", "old/b.md", "journal.toml", "templates/style.css"}


class TestTheJournalItself:
    def test_deleted_and_written_again(self, watched: Watch, folder: Path) -> None:
        shutil.rmtree(folder)
        gone = wait_for(watched, lambda _: not folder.exists())
        assert gone[-1].everything
        assert frozenset().union(*(report.paths for report in gone)) == ALL
        folder.mkdir()
        (folder / ENTRY).write_text("anew")
        assert wait_for(watched, lambda report: ENTRY in report.paths)[-1].everything
        (folder / ENTRY).write_text("changed")
        assert take_all(watched, folder) == paths(ENTRY)

    def test_moved_away_and_back(self, watched: Watch, folder: Path) -> None:
        away = folder.parent / "away"
        folder.rename(away)
        assert next_report(watched) == Changes(frozenset(ALL), everything=True)
        away.rename(folder)
        assert next_report(watched) == Changes(frozenset(ALL), everything=True)
        (folder / "old/a.md").write_text("changed")
        assert take_all(watched, folder) == paths("old/a.md")

    def test_put_in_the_place_of_another(self, watched: Watch, folder: Path) -> None:
        shutil.copytree(folder, folder.parent / "copy")
        folder.rename(folder.parent / "away")
        (folder.parent / "copy").rename(folder)
        assert wait_for(watched, lambda report: ENTRY in report.paths)[-1].everything
        (folder.parent / "away" / ENTRY).write_text("this is none of the journal's now")
        (folder / "other.md").write_text("changed")
        assert take_all(watched, folder) == paths("other.md")

    def test_not_there_yet(self, tmp_path: Path) -> None:
        with watch(tmp_path / "later") as it:
            assert it.wait(0) is None
            (tmp_path / "later").mkdir()
            (tmp_path / "later" / ENTRY).write_text("now")
            assert ENTRY in wait_for(it, lambda report: ENTRY in report.paths)[-1].paths


class TestLinks:
    @pytest.fixture(autouse=True)
    def soon(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(watching, "GONE", 0.02)

    def test_the_journal_is_a_link(self, folder: Path) -> None:
        link = folder.parent / "link"
        link.symlink_to(folder)
        with watch(link) as it:
            (folder / ENTRY).write_text("changed behind the link")
            assert take_all(it, folder) == paths(ENTRY)
            (link / "old/a.md").write_text("changed through the link")
            assert take_all(it, link) == paths("old/a.md")

    def test_the_link_leads_elsewhere_now(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(watching, "LOOK", 0.02)
        link, other = folder.parent / "link", folder.parent / "other"
        shutil.copytree(folder, other)
        link.symlink_to(folder)
        with watch(link) as it:
            (folder.parent / "next").symlink_to(other)
            (folder.parent / "next").replace(link)
            assert next_report(it).everything
            (folder / ENTRY).write_text("this is none of the journal's now")
            (other / "other.md").write_text("changed")
            assert take_all(it, other) == paths("other.md")

    def test_an_entry_is_a_link_to_a_file_that_is_none(self, watched: Watch, folder: Path) -> None:
        (folder / "_kept").mkdir()
        (folder / "_kept/real.md").write_text("real")
        (folder / "link.md").symlink_to("_kept/real.md")
        assert "link.md" in wait_for(watched, lambda report: "link.md" in report.paths)[-1].paths
        take_all(watched, folder)
        (folder / "_kept/real.md").write_text("changed")
        assert take_all(watched, folder) == paths("link.md")
        (folder / "link.md").write_text("changed through the link")
        assert take_all(watched, folder) == paths("link.md")

    def test_settings_are_a_link_out_of_the_journal(self, folder: Path) -> None:
        real = folder.parent / "dotfiles.toml"
        (folder / "journal.toml").replace(real)
        (folder / "journal.toml").symlink_to(real)
        with watch(folder) as it:
            temporary_and_rename(real)
            assert take_all(it, folder) == paths("journal.toml")


class TestOtherPrograms:
    def test_building_into_the_journal_is_none(self, watched: Watch, folder: Path) -> None:
        (folder / "board.png").write_bytes(b"\x89PNG")
        (folder / ENTRY).write_text("---\ncompany: Northwind\ndate: 2026-03-12\n---\n![board](board.png)\n")
        take_all(watched, folder)
        for _ in range(2):
            command = [sys.executable, "-m", "journal_tool", "build", folder, "--output", folder / "site"]
            subprocess.run(command, check=False, capture_output=True)
            assert (folder / "site/.journal-site.json").exists()
            assert take_all(watched, folder) == []
        shutil.rmtree(folder / "site")
        assert take_all(watched, folder) == []

    def test_git(self, watched: Watch, folder: Path) -> None:
        def git(*arguments: str) -> None:
            author = ["-c", "user.name=Kim", "-c", "user.email=kim@example.org"]
            subprocess.run(["git", "-C", folder, *author, *arguments], check=True, capture_output=True)

        git("init", "-b", "main")
        git("add", ".")
        git("commit", "-m", "one")
        git("checkout", "-b", "other")
        (folder / ENTRY).write_text("on the other branch")
        (folder / "old/a.md").unlink()
        git("commit", "-am", "two")
        take_all(watched, folder)
        git("gc")
        assert take_all(watched, folder) == []
        git("checkout", "main")
        reports = take_all(watched, folder)
        assert sorted(path for report in reports for path in report.paths) == [ENTRY, "old/a.md"]


class TestLostEvents:
    def test_a_look_finds_what_no_event_tells(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """The kernel tells nobody of what is written into memory that is mapped to a file."""
        monkeypatch.setattr(watching, "LOOK", 0.02)
        with watch(folder) as it, (folder / ENTRY).open("r+b") as handle, mmap.mmap(handle.fileno(), 0) as memory:
            memory[:4] = b"That"
            memory.flush()
            assert next_report(it) == Changes(frozenset([ENTRY]))
            assert take_all(it, folder) == []


class TestWithoutEvents:
    def test_it_was_asked_for(self, folder: Path) -> None:
        with watch(folder, poll=True) as it:
            assert (it.method, it.reason) == ("polling", "asked for")

    def test_a_network_mount(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        table = folder.parent / "mountinfo"
        table.write_text(f"1 0 0:1 / / rw - ext4 /dev/vda rw\n2 1 0:2 / {folder.parent} rw - nfs4 server:/ rw\n")
        monkeypatch.setattr(mounts, "_MOUNTS", table)
        with watch(folder) as it:
            assert (it.method, it.reason) == ("polling", "the journal lies on a network mount (nfs4)")


class TestWaiting:
    def test_it_ends_after_its_time(self, watched: Watch) -> None:
        assert watched.wait(0) is None
        assert watched.wait(0.05) is None

    def test_what_happened_meanwhile_is_reported(self, watched: Watch, folder: Path) -> None:
        (folder / ENTRY).write_text("while nobody waited")
        assert take_all(watched, folder) == paths(ENTRY)

    def test_stopping_ends_it_and_all_threads(self, folder: Path) -> None:
        threads, handles = threading.active_count(), len(os.listdir("/proc/self/fd"))  # noqa: PTH208
        for _ in range(20):
            it = watch(folder)
            results: list[Changes | None] = []
            waiting = threading.Thread(target=lambda: results.append(it.wait()))  # noqa: B023 - it ends in this turn
            waiting.start()
            it.stop()
            waiting.join(GIVE_UP)
            assert results == [None]
            assert it.wait() is None
            it.stop()
        assert threading.active_count() == threads
        assert len(os.listdir("/proc/self/fd")) == handles  # noqa: PTH208
