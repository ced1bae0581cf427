"""The same journal gives the same site whoever builds it, where and when, and the site does not tell who that was."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest
from odd_journal import write_odd_journal

SAMPLE = Path(__file__).parent.parent / "journal"


class Machine(NamedTuple):
    """How one of several people builds. `backwards` is the order in which the files were laid on the disk."""

    user: str
    zone: str
    language: str
    seed: str
    backwards: bool
    cwd: str


MACHINES = (
    Machine("quagga", "UTC", "C", "1", False, "."),
    Machine("aardvark", "Pacific/Kiritimati", "de_DE.UTF-8", "2", True, "search/journal"),
    Machine("axolotl", "America/Denver", "tr_TR.UTF-8", "77", False, "/"),
)


@pytest.fixture(scope="module")
def journal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample, odd files, and templates with mistakes: all that could end up on a page."""
    folder = tmp_path_factory.mktemp("original")
    shutil.copytree(SAMPLE, folder, dirs_exist_ok=True)
    write_odd_journal(folder)
    (folder / "journal.toml").write_text("today = 2026-03-16\nfollow_ups = 3\n", encoding="utf-8")
    (folder / "templates").mkdir()
    (folder / "templates" / "lessons.html").write_text("{{ shell.titel }}", encoding="utf-8")
    (folder / "templates" / "people.html").symlink_to(folder / "nowhere")
    return folder


def lay_down(journal: Path, copy: Path, backwards: bool) -> None:
    """A copy whose files were made in another order, at another time."""
    for number, file in enumerate(sorted(journal.rglob("*"), reverse=backwards)):
        target = copy / file.relative_to(journal)
        target.parent.mkdir(parents=True, exist_ok=True)
        if file.is_symlink():
            target.symlink_to(file.readlink())
        elif file.is_file():
            shutil.copyfile(file, target)
            os.utime(target, (1_700_000_000 + number, 1_700_000_000 - number))


def build(machine: Machine, journal: Path, home: Path) -> dict[str, bytes]:
    """The files of the site that `machine` makes in its home, built twice: with nothing read before, and again."""
    folder, site = home / "search" / "journal", home / "my site"
    lay_down(journal, folder, machine.backwards)
    names = {"USER": machine.user, "LOGNAME": machine.user, "HOME": str(home), "XDG_CACHE_HOME": str(home / "cache")}
    places = {"TZ": machine.zone, "LANG": machine.language, "LC_ALL": machine.language, "PYTHONHASHSEED": machine.seed}
    cwd = home / machine.cwd
    command = [sys.executable, "-m", "journal_tool", "build", os.path.relpath(folder, cwd), "--output", str(site)]
    found = []
    for _ in range(2):
        shutil.rmtree(site, ignore_errors=True)
        subprocess.run(command, cwd=cwd, env={**os.environ, **names, **places}, check=True, capture_output=True)
        found.append({it.relative_to(site).as_posix(): it.read_bytes() for it in site.rglob("*") if it.is_file()})
    assert found[0] == found[1], "with a cache and without"
    return found[0]


@pytest.fixture(scope="module")
def sites(journal: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, bytes]]:
    """By user."""
    top = tmp_path_factory.mktemp("platypus")
    return {machine.user: build(machine, journal, top / machine.user) for machine in MACHINES}


def test_every_file_is_the_same(sites: dict[str, dict[str, bytes]]) -> None:
    first, *others = sites.values()
    assert len(first) > 80
    for other in others:
        assert other.keys() == first.keys()
        assert [path for path in first if first[path] != other[path]] == []


def test_no_file_tells_who_built_it_or_where(sites: dict[str, dict[str, bytes]], journal: Path) -> None:
    for user, site in sites.items():
        for path, content in site.items():
            for name in (user, "platypus", str(journal), "/hostname"):
                assert name.encode() not in content, f"{path} tells {name}"
