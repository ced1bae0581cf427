"""When what happened to files is over: told by events and times, without a clock and without files."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_tool.reading.disk import Stamp
from journal_tool.serving.watching.quiet import DOUBT, KINDS, LONGEST, WRITING, Gathering, find_patience

QUIET = 0.01
OLD = Stamp(mtime=1, ctime=1, size=500, inode=1)
NEW = Stamp(mtime=2, ctime=2, size=600, inode=2)
EMPTY = Stamp(mtime=2, ctime=2, size=0, inode=2)
GONE = None


def gather(*events: tuple[float, str, str]) -> Gathering:
    gathering = Gathering(QUIET)
    for at, path, kind in events:
        gathering.add(path, kind, at)
    return gathering


def told_at(events: str, now: Stamp | None, before: Stamp | None = OLD) -> float | None:
    """When x.md is told after events such as `0.001 closed`, one a line."""
    lines = [line.split() for line in events.strip().splitlines()]
    told = {"x.md": before} if before else {}
    return gather(*[(float(at), "x.md", kind) for at, kind in lines]).sift({"x.md": now}, told)


def test_nothing_is_told_where_nothing_happened() -> None:
    gathering = Gathering(QUIET)
    assert gathering.quiet_at is None
    assert gathering.sift({}, {}) is None


@pytest.mark.parametrize("kind", ["opened", "closed_no_write", "attrib", "accessed", ""])
def test_reading_is_nothing_that_happened(kind: str) -> None:
    assert gather((0, "x.md", kind)).quiet_at is None


SAVES = {
    "in place, emacs and nano": ("0.000 modified\n0.001 modified\n0.002 closed", NEW, 0.012),
    "temporary and rename": ("0.002 moved", NEW, 0.012),
    "backup and rename, vim": ("0.000 moved\n0.001 created\n0.002 modified\n0.003 closed", NEW, 0.013),
    "deleted and made anew": ("0.000 deleted\n0.001 created\n0.002 modified\n0.003 closed", NEW, 0.013),
    "between backup and new file": ("0.000 moved", GONE, DOUBT),
    "made anew and not written": ("0.000 moved\n0.001 created", EMPTY, 0.001 + WRITING),
    "truncated and not written": ("0.000 modified", EMPTY, WRITING),
    "half written": ("0.000 modified\n0.100 modified", NEW, 0.1 + WRITING),
    "emptied by hand": ("0.000 modified\n0.001 closed", EMPTY, 0.001 + DOUBT),
    "deleted by hand": ("0.000 deleted", GONE, DOUBT),
    "a second name, whole at once": ("0.000 created", NEW, QUIET),
}


@pytest.mark.parametrize(("events", "now", "expected"), SAVES.values(), ids=SAVES)
def test_a_save_is_told_when_it_is_over(events: str, now: Stamp | None, expected: float) -> None:
    assert told_at(events, now) == pytest.approx(expected)


def test_what_came_and_went_unseen_is_nothing() -> None:
    assert told_at("0.000 created\n0.001 modified\n0.002 closed\n0.003 moved", GONE, before=None) is None


def test_what_was_opened_for_writing_and_closed_as_it_was_is_nothing() -> None:
    assert told_at("0.000 closed", OLD) is None


def test_what_was_written_is_told_though_its_stamp_is_the_same() -> None:
    """The clock of a file system goes in steps, and two saves may fall into one of them."""
    assert told_at("0.000 modified\n0.001 closed", OLD) == pytest.approx(0.011)


def test_a_rename_is_told_as_one_when_its_old_name_is_believed_gone() -> None:
    gathering = gather((0, "a.md", "moved"), (0, "b.md", "moved"))
    assert gathering.sift({"a.md": None, "b.md": NEW}, {"a.md": NEW}) == pytest.approx(DOUBT)
    assert gathering.take() == ({"a.md", "b.md"}, False)


def test_many_saves_one_after_another_are_told_once() -> None:
    gathering = gather(*[(n / 1000, "x.md", kind) for n in range(500) for kind in ("modified", "closed")])
    assert gathering.sift({"x.md": NEW}, {"x.md": OLD}) == pytest.approx(0.499 + QUIET)
    assert gathering.take() == ({"x.md"}, False)
    assert gathering.quiet_at is None


def test_changes_that_never_end_are_told_all_the_same() -> None:
    gathering = gather(*[(n / 1000, "x.md", "modified") for n in range(5000)])
    assert gathering.quiet_at == LONGEST
    assert gathering.sift({"x.md": NEW}, {"x.md": OLD}) == LONGEST


def test_a_look_does_not_overrule_what_events_say() -> None:
    gathering = gather((0, "x.md", "modified"))
    gathering.find("x.md", 0.001)
    gathering.find("y.md", 0.001)
    assert gathering.sift({"x.md": NEW, "y.md": NEW}, {}) == pytest.approx(WRITING)
    assert gathering.take() == ({"x.md", "y.md"}, False)


def test_what_overturns_while_something_is_told_is_not_forgotten() -> None:
    gathering = gather((0, "x.md", "closed"))
    gathering.overturn(0.005)
    assert gathering.take() == ({"x.md"}, False)
    assert gathering.overturned
    assert gathering.quiet_at == pytest.approx(0.015)


def test_doubt_is_told_without_a_path() -> None:
    gathering = Gathering(QUIET)
    gathering.doubt(1)
    assert gathering.sift({}, {}) == pytest.approx(1 + QUIET)
    assert gathering.take() == (frozenset(), True)


STAMPS = st.sampled_from([None, OLD, NEW, EMPTY])
EVENTS = st.lists(
    st.tuples(st.floats(0, 3), st.sampled_from(["a.md", "b.md", "c.md"]), st.sampled_from(sorted(KINDS))), min_size=1
)


@given(EVENTS, st.dictionaries(st.sampled_from(["a.md", "b.md", "c.md"]), STAMPS))
def test_all_is_told_neither_before_it_is_quiet_nor_much_later(
    events: list[tuple[float, str, str]], now: dict[str, Stamp | None]
) -> None:
    """Whatever happens in whatever order: not before the quiet time (but for the longest wait), and within 1.5 s."""
    events.sort()
    gathering = gather(*events)
    first, last = events[0][0], events[-1][0]
    found = {path: now.get(path) for path in gathering.paths}
    at = gathering.sift(found, {})
    assert at is None or min(last + QUIET, first + LONGEST) <= at <= min(last + WRITING, first + LONGEST) + QUIET
    told, _ = gathering.take()
    assert {path for path, stamp in found.items() if stamp} <= told


@given(st.sampled_from(sorted(KINDS)), st.none() | st.integers(0, 10), st.floats(0, 1))
def test_patience_is_never_shorter_than_the_quiet_time(kind: str, size: int | None, quiet: float) -> None:
    assert find_patience(kind, size, quiet) >= min(quiet, WRITING)
