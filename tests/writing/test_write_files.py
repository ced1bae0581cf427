"""Writing a site: only what differs, nothing that is not ours, and never half a file."""

import json
import os
import resource
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from journal_tool.errors import JournalError
from journal_tool.reading.scan import MANIFEST
from journal_tool.writing import Written, write_files
from journal_tool.writing.lock import hold_folder
from journal_tool.writing.manifest import LOCK, LOG, PART

PAGES = {"style.css": b"a", "index.html": b"b", "interviews/a.html": b"c"}


class Place:
    """A folder with a home, a journal in it, and room for sites."""

    def __init__(self, folder: Path) -> None:
        self.home = folder / "home"
        self.journal = self.home / "search" / "journal"
        self.journal.mkdir(parents=True)
        self.site = self.home / "search" / "site"

    def write(self, files: Mapping[str, bytes] = PAGES, output: Path | None = None) -> Written:
        return write_files(files, output or self.site, self.journal, self.home)


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below a folder but the lock, by its path."""
    found = (path for path in sorted(folder.rglob("*")) if path.is_file() and path.name != LOCK)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def pages(folder: Path) -> dict[str, bytes]:
    return {path: data for path, data in contents(folder).items() if path != MANIFEST}


def test_everything_is_written_once_and_then_only_what_differs(place: Place) -> None:
    first = place.write()
    assert first.written == ("index.html", "interviews/a.html", "style.css")
    assert pages(place.site) == PAGES
    before = {path: path.stat().st_mtime_ns for path in place.site.rglob("*")}
    again = place.write()
    assert (again.written, again.unchanged) == ((), 3)
    assert {path: path.stat().st_mtime_ns for path in place.site.rglob("*")} == before
    third = place.write({**PAGES, "index.html": b"new"})
    assert third.written == ("index.html",)
    assert pages(place.site)["index.html"] == b"new"


def test_what_is_no_longer_wanted_is_removed_with_its_folder(place: Place) -> None:
    place.write()
    done = place.write({"style.css": b"a"})
    assert done.removed == ("index.html", "interviews/a.html")
    assert pages(place.site) == {"style.css": b"a"}
    assert not (place.site / "interviews").exists()


def test_a_page_that_somebody_changed_is_not_removed(place: Place) -> None:
    place.write()
    (place.site / "interviews" / "a.html").write_bytes(b"my own")
    done = place.write({"style.css": b"a"})
    assert done.kept == ("interviews/a.html",)
    assert pages(place.site)["interviews/a.html"] == b"my own"


def test_files_of_others_in_the_folder_stay(place: Place) -> None:
    place.write()
    (place.site / "CNAME").write_bytes(b"x")
    (place.site / "interviews" / "notes.txt").write_bytes(b"y")
    place.write({"style.css": b"a"})
    assert pages(place.site) == {"style.css": b"a", "CNAME": b"x", "interviews/notes.txt": b"y"}


def test_a_damaged_page_is_mended(place: Place) -> None:
    place.write()
    (place.site / "index.html").write_bytes(b"torn")
    assert place.write().written == ("index.html",)
    assert pages(place.site) == PAGES


def test_a_foreign_file_in_the_way_stops_before_anything_is_written(place: Place) -> None:
    place.write({"style.css": b"a"})
    (place.site / "index.html").write_bytes(b"mine")
    with pytest.raises(JournalError, match=r"index\.html was not written by a build"):
        place.write({**PAGES, "style.css": b"other"})
    assert pages(place.site) == {"style.css": b"a", "index.html": b"mine"}


def test_a_link_in_the_site_is_not_followed(place: Place, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    place.write({"style.css": b"a"})
    (place.site / "interviews").symlink_to(elsewhere)
    with pytest.raises(JournalError, match="interviews was not written by a build"):
        place.write()
    assert list(elsewhere.iterdir()) == []


def test_no_folder_above_a_page_is_a_link_that_is_followed(place: Place, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    (elsewhere / "2026").mkdir(parents=True)
    place.write({"style.css": b"a"})
    (place.site / "pictures").symlink_to(elsewhere)
    with pytest.raises(JournalError, match="pictures was not written by a build"):
        place.write({"style.css": b"a", "pictures/2026/a.png": b"x"})
    assert list(elsewhere.rglob("*")) == [elsewhere / "2026"]


def test_the_log_of_a_build_is_not_written_through_a_link(place: Place) -> None:
    place.write()
    diary = place.home / "diary"
    diary.write_bytes(b"private")
    (place.site / LOG).symlink_to(diary)
    with pytest.raises(JournalError, match="could not be written"):
        place.write({"style.css": b"other"})
    assert diary.read_bytes() == b"private"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes in the file system")
def test_a_pipe_in_the_place_of_a_page_is_not_waited_for(place: Place) -> None:
    place.write()
    (place.site / "index.html").unlink()
    os.mkfifo(place.site / "index.html")
    assert place.write().written == ("index.html",)
    assert pages(place.site) == PAGES


def test_folders_of_several_floors_go_when_they_are_empty(place: Place) -> None:
    place.write({"style.css": b"a", "pictures/2026/03/a.png": b"x", "pictures/b.png": b"y"})
    place.write({"style.css": b"a", "pictures/b.png": b"y"})
    assert [path.name for path in (place.site / "pictures").iterdir()] == ["b.png"]
    place.write({"style.css": b"a"})
    assert not (place.site / "pictures").exists()


def test_a_page_that_was_replaced_by_a_link_is_replaced_again_and_its_target_stays(place: Place) -> None:
    place.write()
    target = place.home / "diary"
    target.write_bytes(b"private")
    (place.site / "index.html").unlink()
    (place.site / "index.html").symlink_to(target)
    place.write()
    assert target.read_bytes() == b"private"
    assert not (place.site / "index.html").is_symlink()


def dangerous(place: Place) -> Iterator[tuple[Path, str]]:
    foreign = place.home / "photos"
    foreign.mkdir()
    (foreign / "me.jpg").write_bytes(b"")
    file = place.home / "file"
    file.write_bytes(b"")
    links = place.home / "links"
    links.mkdir()
    yield Path("/"), "root of the disk"
    yield place.home, "home folder"
    yield place.home.parent, "home folder"
    yield place.journal, "journal itself"
    yield place.journal.parent, "holds the journal"
    yield foreign, "no build of a site has written: me.jpg"
    yield file, "is a file"
    yield file / "site", "cannot be used|could not be written"
    for number, (target, words) in enumerate(
        [(place.journal, "journal itself"), (place.home, "home folder"), (foreign, "me.jpg"), (file, "is a file"),
         (place.home / "nowhere", "leads nowhere"), (links / "5", "cannot be used|leads nowhere")]
    ):  # fmt: skip
        link = links / str(number)
        link.symlink_to(target)
        yield link, words


def test_dangerous_folders_are_refused_untouched(place: Place) -> None:
    cases = list(dangerous(place))
    before = contents(place.home)
    for output, words in cases:
        with pytest.raises(JournalError, match=words):
            place.write(output=output)
    assert contents(place.home) == before
    assert not list(place.home.rglob(LOCK))


def test_a_folder_that_only_a_file_manager_looked_into_is_fine(place: Place) -> None:
    place.site.mkdir()
    (place.site / ".DS_Store").write_bytes(b"x")
    place.write()
    assert (place.site / ".DS_Store").exists()


def test_a_site_inside_the_journal_and_a_linked_folder_are_fine(place: Place) -> None:
    assert place.write(output=place.journal / "site").written
    real = place.home / "www"
    real.mkdir()
    place.site.symlink_to(real)
    assert place.write().folder == str(real.resolve())


def test_a_second_build_is_turned_away(place: Place) -> None:
    place.write()
    with hold_folder(place.site), pytest.raises(JournalError, match="Another build is writing"):
        place.write()
    assert place.write().unchanged == 3


HOLDER = """
import os, sys, time
from pathlib import Path
from journal_tool.writing.lock import hold_folder
with hold_folder(Path(sys.argv[1])):
    if not os.fork():
        print(os.getpid(), flush=True)
    time.sleep(1000)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_what_a_killed_build_had_forked_does_not_keep_the_folder(place: Place) -> None:
    place.write()
    process = subprocess.Popen([sys.executable, "-c", HOLDER, str(place.site)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    child = int(process.stdout.readline())
    try:
        with pytest.raises(JournalError, match="Another build is writing"):
            place.write()
        process.kill()
        process.wait()
        assert place.write().unchanged == 3
    finally:
        os.kill(child, signal.SIGKILL)
        process.stdout.close()


def test_a_damaged_manifest_is_said_and_nothing_touched(place: Place) -> None:
    place.write()
    (place.site / MANIFEST).write_text("{")
    with pytest.raises(JournalError, match="damaged"):
        place.write({"style.css": b"other"})
    assert pages(place.site) == PAGES


@pytest.mark.parametrize("path", ["../index.html", "/etc/x", "a/../../x", "C:/x", "a//b", "", MANIFEST, "a\\b"])
def test_a_path_that_leaves_the_folder_is_never_written(place: Place, path: str) -> None:
    with pytest.raises(ValueError, match="not a path"):
        place.write({path: b"x"})


def test_a_manifest_that_names_files_outside_removes_none(place: Place) -> None:
    place.write()
    victim = place.home / "search" / "victim"
    victim.write_bytes(b"c")
    found = json.loads((place.site / MANIFEST).read_bytes())
    found["files"]["../victim"] = found["files"]["interviews/a.html"]
    (place.site / MANIFEST).write_text(json.dumps(found))
    place.write({"style.css": b"a"})
    assert victim.exists()


class Failing(Mapping[str, bytes]):
    """Pages of which one cannot be made."""

    def __getitem__(self, path: str) -> bytes:
        if path == "interviews/a.html":
            raise JournalError("a template is wrong")
        return PAGES[path]

    def __iter__(self) -> Iterator[str]:
        return iter(PAGES)

    def __len__(self) -> int:
        return len(PAGES)


def test_what_was_written_before_a_failure_is_known_to_be_ours(place: Place) -> None:
    with pytest.raises(JournalError, match="template"):
        place.write(Failing())
    assert pages(place.site).keys() == {"style.css", "index.html", LOG}
    assert place.write({"index.html": b"b"}).removed == ("style.css",)
    assert pages(place.site) == {"index.html": b"b"}


def mount(*arguments: str) -> bool:
    """Whether a disk could be mounted; only root may, and not everywhere."""
    return (
        shutil.which("mount") is not None and subprocess.run(["mount", *arguments], capture_output=True).returncode == 0
    )


class Disk:
    """A folder on a disk of 256 KiB where one can be made; else where no file may have more than 64 KiB."""

    def __init__(self, folder: Path, mounted: bool) -> None:
        self.folder, self.mounted = folder, mounted
        self.limits = resource.getrlimit(resource.RLIMIT_FSIZE)
        if not mounted:
            resource.setrlimit(resource.RLIMIT_FSIZE, (65_536, self.limits[1]))

    def grow(self) -> None:
        if self.mounted:
            assert mount("-o", "remount,size=4m", str(self.folder))
        else:
            resource.setrlimit(resource.RLIMIT_FSIZE, self.limits)

    def close(self) -> None:
        self.grow()
        if self.mounted:
            subprocess.run(["umount", str(self.folder)], check=True)


@pytest.fixture(params=["a small disk", "small files"])
def disk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Disk]:
    folder = tmp_path / "disk"
    folder.mkdir()
    wanted = request.param == "a small disk"
    disk = Disk(folder, wanted and mount("-t", "tmpfs", "-o", "size=256k", "tmpfs", str(folder)))
    yield disk
    disk.close()


def test_a_full_disk_leaves_whole_files_and_more_room_mends(place: Place, disk: Disk) -> None:
    site = disk.folder / "site"
    old = {f"{n}.html": b"old" * 2000 for n in range(10)}
    new = {f"{n}.html": b"new!" * 10_000 * (1 + n % 2) for n in range(10)}
    place.write(old, site)
    with pytest.raises(JournalError, match=r"the disk is full|may not grow that large") as raised:
        place.write(new, site)
    assert raised.value.help == "Every page there is whole, old or new. Once there is room, build again."
    assert not (site / PART).exists()
    found = pages(site)
    assert all(found[path] in (old[path], new[path]) for path in old)
    assert any(found[path] == new[path] for path in old)
    disk.grow()
    place.write(new, site)
    assert pages(site) == new


@pytest.fixture
def read_only(place: Place) -> Iterator[Path | None]:
    """A folder with a site in it that may not be written to; None for root where nothing can be mounted."""
    top = place.home / "disk"
    top.mkdir()
    mounted = mount("-t", "tmpfs", "tmpfs", str(top))
    place.write(output=top / "site")
    if mounted:
        assert mount("-o", "remount,ro", str(top))
    else:
        (top / "site").chmod(0o555)
    yield top / "site" if mounted or os.geteuid() else None
    if mounted:
        subprocess.run(["umount", str(top)], check=True)
    else:
        (top / "site").chmod(0o755)


def test_a_folder_that_can_only_be_read_is_said(place: Place, read_only: Path | None) -> None:
    if read_only is not None:
        with pytest.raises(JournalError, match=r"can only be read|may not write there"):
            place.write({"style.css": b"new"}, read_only)
        assert pages(read_only) == PAGES


def test_a_folder_that_nobody_can_make_is_said(place: Place) -> None:
    with pytest.raises(JournalError, match="could not be written to /proc/journal"):
        place.write(output=Path("/proc/journal/site"))
