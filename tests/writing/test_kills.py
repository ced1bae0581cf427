"""Real builds, killed at random moments: each file is the old or the new one, and the next build mends the rest."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from journal_tool.reading.scan import MANIFEST
from journal_tool.writing.manifest import LOCK, LOG, OWN, PART, digest

GENERATOR = Path(__file__).parent.parent / "benchmarks" / "generate.py"
ENTRIES = 30
KILLS = 40

Contents = dict[str, bytes | None]


def contents(folder: Path) -> Contents:
    """Everything below a folder but the lock, by path: the bytes of files, None for folders."""
    found = (path for path in folder.rglob("*") if path.name != LOCK)
    return {path.relative_to(folder).as_posix(): None if path.is_dir() else path.read_bytes() for path in found}


def start(journal: Path, site: Path) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "journal_tool", "build", str(journal), "--output", str(site)]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def build(journal: Path, site: Path) -> Contents:
    assert start(journal, site).wait() == 0
    return contents(site)


def generate(folder: Path, count: int, seed: int, title: str) -> Path:
    arguments = [sys.executable, str(GENERATOR), str(count), str(folder), "--seed", str(seed)]
    subprocess.run(arguments, check=True, stdout=subprocess.DEVNULL)
    (folder / "journal.toml").write_text(f'title = "{title}"\ntoday = 2026-03-16\n', encoding="utf-8")
    return folder


def make_states(folder: Path, count: int) -> tuple[Path, Path]:
    """Two journals that share most entries. They have different titles, so that every page of their sites differs."""
    one, other = (generate(folder / title, count, 7, title) for title in ("One", "Other"))
    for entry in sorted(other.glob("*.md"))[::10]:
        entry.unlink()
    for entry in generate(folder / "more", count // 10, 8, "").glob("*.md"):
        shutil.copyfile(entry, other / entry.name)
    return one, other


def mark_of(log: Path) -> tuple[int, int] | None:
    try:
        status = log.stat()
    except FileNotFoundError:
        return None
    return status.st_size, status.st_mtime_ns


def wait_until_it_writes(process: "subprocess.Popen[bytes]", log: Path, before: tuple[int, int] | None) -> None:
    while mark_of(log) == before and process.poll() is None:
        time.sleep(0.0005)


def measure(journal: Path, site: Path) -> tuple[float, float]:
    """How long a build takes until it writes, and from then on, in seconds."""
    process, begun = start(journal, site), time.monotonic()
    wait_until_it_writes(process, site / LOG, None)
    writes = time.monotonic()
    assert process.wait() == 0
    return writes - begun, time.monotonic() - writes


def find_torn(site: Path, one: Contents, other: Contents) -> list[str]:
    """What is in the site and is neither a whole file of one of the two states, nor the build's own."""
    found = contents(site).items()
    return [
        path for path, data in found if path not in OWN and data not in (one.get(path, b"-"), other.get(path, b"-"))
    ]


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
def test_kills_at_any_moment_leave_each_file_old_or_new_and_the_next_build_mends(tmp_path: Path) -> None:
    states = make_states(tmp_path, ENTRIES)
    clean = tuple(build(journal, tmp_path / f"clean {journal.name}") for journal in states)
    site, chance, cut_off = tmp_path / "site", random.Random(40), 0
    build(states[0], site)
    ahead, writing = measure(states[1], site)
    for number in range(KILLS):
        before = mark_of(site / LOG)
        process = start(states[number % 2], site)
        if number % 4:  # the others at any moment, also before a file is written
            wait_until_it_writes(process, site / LOG, before)
            time.sleep(chance.uniform(0, writing))
        else:
            time.sleep(chance.uniform(0, ahead + writing))
        process.send_signal(signal.SIGKILL)
        killed = process.wait() == -signal.SIGKILL
        cut_off += killed and mark_of(site / LOG) is not None
        assert find_torn(site, *clean) == []
        if number % 6 == 5:
            state = number // 6 % 2
            assert build(states[state], site) == clean[state]
    assert cut_off, "no kill came while files were written"
    assert {MANIFEST, "index.html"} <= contents(site).keys()


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
def test_a_first_build_that_is_killed_is_mended_too(tmp_path: Path) -> None:
    states = make_states(tmp_path, 20)
    clean = build(states[1], tmp_path / "clean")
    for number in range(3):
        site = tmp_path / f"site {number}"
        process = start(states[0], site)
        wait_until_it_writes(process, site / LOG, None)
        time.sleep(0.01 * number)
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert build(states[1], site) == clean


LEFT_BEHIND: dict[str, Callable[[Path], object]] = {
    "half a file": lambda site: (site / PART).write_bytes(b"half"),
    "an empty log": lambda site: (site / LOG).write_bytes(b""),
    "a torn line of the log": lambda site: (site / LOG).write_bytes(
        b"\n" + b"a" * 64 + b" offers/x.html\n" + b"b" * 30
    ),
    "a folder for a file that was never put there": lambda site: (
        (site / "offers" / "old").mkdir(parents=True),
        (site / LOG).write_bytes(b"\n" + b"a" * 64 + b" offers/old/x.html\n"),
    ),
    "no list of what is ours, only the log": lambda site: (
        (site / LOG).write_bytes(log_of(site)),
        (site / MANIFEST).unlink(),
    ),
}


def log_of(site: Path) -> bytes:
    """What the log of a build holds that wrote every file that is there."""
    files = {path: data for path, data in contents(site).items() if data is not None and path not in OWN}
    return "".join(f"\n{digest(data)} {path}\n" for path, data in files.items()).encode()


@pytest.mark.parametrize("left", LEFT_BEHIND.values(), ids=LEFT_BEHIND)
def test_what_a_kill_leaves_behind_goes_with_the_next_build_though_no_page_changes(
    left: Callable[[Path], object], tmp_path: Path
) -> None:
    journal = generate(tmp_path / "journal", 5, 7, "One")
    clean = build(journal, tmp_path / "site")
    left(tmp_path / "site")
    assert build(journal, tmp_path / "site") == clean
