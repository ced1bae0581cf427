"""A journal that is kept up to date is the one that is loaded anew, whatever happened to its files."""

import os
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal_tool.reading import load_journal
from journal_tool.reading.followed import Followed

ENTRY = "---\ncompany: Northwind\nrole: Analyst\ndate: 2026-03-12\n---\n\n## Questions\n\n- Why us?\n"
OTHER = ENTRY.replace("Northwind", "Contoso")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    top = tmp_path / "journal"
    top.mkdir()
    (top / "journal.toml").write_text("title = 'Mine'\n")
    (top / "a.md").write_text(ENTRY)
    (top / "b.md").write_text(OTHER)
    return top


def write(name: str, text: str | bytes) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        file = folder / name
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())

    return change


def remove(name: str) -> Callable[[Path], None]:
    return lambda folder: (folder / name).unlink(missing_ok=True)


CASES = {
    "an edit": (write("a.md", ENTRY + "- Why now?\n"), ["a.md"], (["a.md"], [], [], False)),
    "a save without change": (write("a.md", ENTRY), ["a.md"], ([], [], [], False)),
    "a new entry": (write("2026/c.md", ENTRY), ["2026/c.md"], ([], ["2026/c.md"], [], False)),
    "a deletion": (remove("a.md"), ["a.md"], ([], [], ["a.md"], False)),
    "a folder that is told by its name": (write("2026/c.md", ENTRY), ["2026"], ([], ["2026/c.md"], [], False)),
    "a setting that parsing does not need": (write("journal.toml", "title='X'"), ["journal.toml"], ([], [], [], True)),
    "another currency": (write("journal.toml", "currency='EUR'"), ["journal.toml"], ([], [], [], True)),
    "rows": (write("applications.csv", "company,role\nA,B\n"), ["applications.csv"], ([], [], [], True)),
    "what is no entry": (write("README.md", "x"), ["README.md"], ([], [], [], False)),
    "a picture": (write("pictures/a.png", b"1"), ["pictures/a.png"], ([], [], [], True)),
    "a name that was never there": (remove("z.md"), ["z.md"], ([], [], [], False)),
}


@pytest.mark.parametrize("everywhere", [False, True], ids=["there", "everywhere"])
@pytest.mark.parametrize("case", CASES)
def test_what_differs(folder: Path, case: str, everywhere: bool) -> None:
    change, paths, expected = CASES[case]
    followed = Followed(folder)
    change(folder)
    found = followed.look(None if everywhere else paths)
    assert ([*found.changed], [*found.new], [*found.gone], found.others) == expected
    assert bool(found) == any(expected)
    assert followed.journal == _anew(folder)


def test_content_decides_where_the_disk_shows_no_change(folder: Path) -> None:
    """Same size, same time, same file: coarse clocks show nothing of a second save."""
    followed = Followed(folder)
    (folder / "a.md").write_text(ENTRY.replace("us", "me"))
    followed.look(["a.md"])
    status = (folder / "a.md").stat()
    (folder / "a.md").write_text(ENTRY.replace("us", "it"))
    os.utime(folder / "a.md", ns=(status.st_atime_ns, status.st_mtime_ns))
    assert followed.look(["a.md"]).changed == ("a.md",)
    assert followed.look(None).changed == ()
    (folder / "a.md").write_text(ENTRY.replace("us", "we"))
    assert followed.look(None).changed == ("a.md",)


def test_a_file_that_may_not_be_read_comes_back(unprivileged: Path) -> None:
    folder = unprivileged
    (folder / "a.md").write_text(ENTRY)
    followed = Followed(folder)
    (folder / "a.md").chmod(0)
    assert followed.look(["a.md"]).gone == ("a.md",)
    assert [it.code for it in followed.journal.problems if it.path == "a.md"] == ["J023"]
    (folder / "a.md").chmod(0o600)
    assert followed.look(["a.md"]).new == ("a.md",)


def test_a_link_in_the_place_of_an_entry(folder: Path) -> None:
    followed = Followed(folder)
    (folder / "a.md").unlink()
    (folder / "a.md").symlink_to("b.md")
    assert followed.look(["a.md"]).gone == ("a.md",)
    assert followed.journal == _anew(folder)


NAMES = st.sampled_from(["a.md", "b.md", "c.md", "deep/d.md", "deep/a.md"])
TEXTS = st.sampled_from([ENTRY, OTHER, ENTRY + "\n## Lessons\n\n- Ask.\n", "", "---\ncomp", "\0"])
STEPS = st.lists(st.tuples(st.sampled_from(["write", "remove", "rename", "settings"]), NAMES, NAMES, TEXTS), max_size=8)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS, everywhere=st.booleans())
def test_any_steps_end_in_the_journal_that_is_loaded_anew(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, str, str, str]], everywhere: bool
) -> None:
    folder = tmp_path_factory.mktemp("journal")
    (folder / "deep").mkdir()
    (folder / "journal.toml").write_text("")
    (folder / "a.md").write_text(ENTRY)
    followed = Followed(folder)
    for kind, name, other, text in steps:
        told = {name}
        if kind == "write":
            (folder / name).write_text(text)
        elif kind == "remove":
            (folder / name).unlink(missing_ok=True)
        elif kind == "rename" and (folder / name).exists():
            (folder / name).replace(folder / other)
            told |= {other}
        elif kind == "settings":
            (folder / "journal.toml").write_text(f"exclude = ['{name}']" if text else "")
            told = {"journal.toml"}
        followed.look(None if everywhere else told)
        assert followed.journal == _anew(folder)


def _anew(folder: Path) -> object:
    return msgspec.structs.replace(load_journal(folder, cache=False), mark=b"")
