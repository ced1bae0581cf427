"""What is done where inotify is missing, full, or loses events."""

import ctypes
import errno
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from reports import next_report, take_all
from watchdog.observers import inotify_c

from journal_tool.serving import watch as watching
from journal_tool.serving.watch import Changes, watch

ALONE = Path(__file__).parent / "watch_alone.py"

FULL = {
    "inotify_init": [
        (errno.EMFILE, "inotify has no instance left (fs.inotify.max_user_instances)"),
        (errno.ENOSYS, "this system has no inotify"),
        (errno.ENOMEM, "changes cannot be listened to (cannot allocate memory)"),
    ],
    "inotify_add_watch": [
        (errno.ENOSPC, "inotify has no watch left (fs.inotify.max_user_watches)"),
    ],
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "old").mkdir()
    for name in ("journal.toml", "a.md", "old/b.md"):
        (tmp_path / name).write_text("old")
    return tmp_path


@contextmanager
def alone(folder: Path, *number: str) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, ALONE, folder, *number]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def read(process: subprocess.Popen[str]) -> Any:
    assert process.stdout
    line = process.stdout.readline()
    return line.strip() if line == "no limits\n" else json.loads(line)


def can_limit() -> bool:
    """Whether this system lets a process have limits of its own; some containers do not."""
    with alone(Path("/var/empty"), "9") as process:
        return bool(read(process) != "no limits")


@pytest.mark.parametrize(("call", "number", "reason"), [(call, *row) for call, rows in FULL.items() for row in rows])
def test_where_the_kernel_refuses_it_polls(
    folder: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int, reason: str
) -> None:
    def refuse(*_: object) -> int:
        ctypes.set_errno(number)
        return -1

    monkeypatch.setattr(inotify_c, call, refuse)
    monkeypatch.setattr(watching, "POLL", 0.02)
    with watch(folder) as it:
        assert (it.method, it.reason) == ("polling", reason)
        (folder / "a.md").write_text("new")
        assert take_all(it, folder) == [Changes(frozenset(["a.md"]))]


def test_where_watchdog_does_not_know_the_system_it_polls(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "journal_tool.serving.watching.inotify", raising=False)
    monkeypatch.setitem(sys.modules, "watchdog.observers.inotify_c", None)  # importing it fails
    with watch(folder) as it:
        assert (it.method, it.reason) == ("polling", "this system has no inotify")


def test_where_listening_broke_off_it_polls(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watching, "LOOK", 0.02)
    monkeypatch.setattr(watching, "POLL", 0.02)
    with watch(folder) as it:
        assert it.method == "events"
        assert it._source
        it._source._reader.stop()  # type: ignore[attr-defined] # as if its thread had failed
        it._source._reader.join()  # type: ignore[attr-defined]
        (folder / "a.md").write_text("new")
        assert next_report(it) == Changes(frozenset(["a.md"]))
        assert (it.method, it.reason) == ("polling", "listening broke off")


if can_limit():  # the same with the kernel's own refusal, where it can be had

    def test_where_there_are_no_instances_it_polls(folder: Path) -> None:
        with alone(folder, "0") as process:
            assert read(process) == ["polling", FULL["inotify_init"][0][1]]
            (folder / "a.md").write_text("new")
            assert read(process) == {"paths": ["a.md"], "everything": False}

    def test_where_there_is_no_watch_for_each_folder_it_polls(folder: Path) -> None:
        with alone(folder, "1") as process:
            assert read(process) == ["polling", FULL["inotify_add_watch"][0][1]]
            (folder / "old/b.md").write_text("new")
            assert read(process) == {"paths": ["old/b.md"], "everything": False}

    def test_where_there_is_no_watch_for_a_new_folder_it_polls_from_then_on(folder: Path) -> None:
        with alone(folder, "2") as process:
            assert read(process) == ["events", ""]
            (folder / "new").mkdir()
            (folder / "new/c.md").write_text("new")
            assert read(process) == {"paths": ["new/c.md"], "everything": True}
            assert read(process) == ["polling", FULL["inotify_add_watch"][0][1]]
            (folder / "new/c.md").write_text("newer")
            assert read(process) == {"paths": ["new/c.md"], "everything": False}


def test_where_events_are_lost_it_says_to_look_at_everything(folder: Path) -> None:
    """The process is stopped while more happens than the kernel keeps for it."""
    room = int(Path("/proc/sys/fs/inotify/max_queued_events").read_text())
    with alone(folder) as process:
        assert read(process) == ["events", ""]
        os.kill(process.pid, signal.SIGSTOP)
        for n in range(room + 10):  # of events that are alike one after another the kernel keeps one
            os.close(os.open(folder / f"{'ab'[n % 2]}.txt", os.O_WRONLY | os.O_CREAT))
        (folder / "old").rename(folder / "older")
        (folder / "a.md").write_text("the last of all, which no event tells")
        os.kill(process.pid, signal.SIGCONT)
        assert read(process) == {"paths": ["a.md", "old/b.md", "older/b.md"], "everything": True}
        # A look may have come before the word of the loss, which then comes with whatever is next.
        (folder / "older/b.md").write_text("new")
        while "older/b.md" not in read(process)["paths"]:
            pass
        (folder / "older/b.md").write_text("newer")
        assert read(process) == {"paths": ["older/b.md"], "everything": False}
