"""Bodies that nobody writes cost one sentence, little time and no deep recursion, and what can be read of them is."""

import sys

import pytest
from body_text import problems, read

from journal_tool.entries.body.limits import MOST

MIB = 1024 * 1024
QUESTIONS = "## Questions\n\n"


def filled(piece: str, size: int = 2 * MIB) -> str:
    return (piece * (size // len(piece) + 1))[:size]


HOSTILE = {
    "images": lambda: "![" * 20_000,
    "brackets": lambda: "[" * 30_000,
    "brackets in lines": lambda: "[\n" * 30_000,
    "quotes": lambda: ">" * 30_000,
    "quotes in lines": lambda: "> \n" * 100_000,
    "2 MiB of list signs": lambda: filled("- ") + "a",
    "2 MiB of tabs and list signs": lambda: filled("-\t") + "a",
    "2 MiB of numbers": lambda: filled("1. ") + "a",
    "lists in lines": lambda: "\n".join("  " * depth + "- a" for depth in range(2_000)),
    "lazy quotes": lambda: ">" * 30 + "a\n" + "b\n" * 300_000,
    "mixed": lambda: ("> - " * 25 + "a\n") * 20_000,
    "headings": lambda: "# a heading\n" * 100_000,
    "questions": lambda: QUESTIONS + "### b\n" * 100_000,
    "nested headings": lambda: (
        QUESTIONS + "".join("#" * (3 + number % 4) + f" b{number}\n" for number in range(100_000))
    ),
    "sections": lambda: "## Questions\n### b?\n## Lessons\n- c\n" * 20_000,
    "items": lambda: QUESTIONS + "- b?\n" * 200_000,
    "bold": lambda: QUESTIONS + "**b?**\n" * 100_000,
    "labels": lambda: QUESTIONS + "### b\n" + "Next time: c\n" * 100_000,
    "label headings": lambda: QUESTIONS + "### b\n" + "#### Note\n" * 100_000,
    "slips": lambda: "-a\n" * 100_000,
    "underlines": lambda: "a b c d\n---\n" * 100_000,
    "tasks": lambda: "- [ ] a due:2026-03-21\n" * 80_000,
    "a long line": lambda: "a" * 2 * MIB,
    "a long question": lambda: QUESTIONS + "- " + "a? " * (MIB // 2),
    "a long tail of tags": lambda: "## Lessons\n\n- a " + "#b " * (MIB // 2),
    "a long task": lambda: "- [ ] " + "due 1 by 2 " * (MIB // 8),
    "colons": lambda: QUESTIONS + "### b\n\n" + ":" * MIB,
    "stars": lambda: QUESTIONS + "### b\n\n" + "*" * MIB,
    "a table": lambda: "|a" * 2_500 + "\n" + "|-" * 2_500 + "\n" + ("|a" * 2_500 + "\n") * 300,
    "references": lambda: "".join(f"[a{number}]: b\n" for number in range(100_000)),
    "html": lambda: filled("<a "),
    "comments": lambda: "<!--\n" * 200_000,
    "nothing": lambda: "\0" * MIB,
    "odd ends of lines": lambda: "a\x0b\x0c\u2028\u2029\x85\r" * 100_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_it_is_read(name: str):
    read(HOSTILE[name]())


@pytest.mark.parametrize(
    "name", ["quotes", "2 MiB of list signs", "lists in lines", "mixed", "nested headings", "brackets"]
)
def test_no_stack_is_needed(name: str):
    limit = sys.getrecursionlimit()
    depth = len(_frames())
    sys.setrecursionlimit(depth + 220)
    try:
        read(HOSTILE[name]())
    finally:
        sys.setrecursionlimit(limit)


def _frames() -> list[object]:
    frames = []
    frame = sys._getframe()
    while frame is not None:
        frames.append(frame)
        frame = frame.f_back
    return frames


@pytest.mark.parametrize(
    "make",
    [
        lambda count: "> " * 20 + "a\n" + "b\n" * count,
        lambda count: QUESTIONS + "### b?\n\n#### Note\n\nc\n\n" * (count // 6),
        lambda count: QUESTIONS + "- b?\n\ntext\n\n" * (count // 4),
        lambda count: QUESTIONS + "### b\n\n" + "- Note: c\n  - d\n" * (count // 2),
        lambda count: "## Lessons\nLessons:\n" * (count // 2),
        lambda count: "## Lessons\n\n- a " + "#b " * (20 * count),
        lambda count: QUESTIONS + "### b\n\n" + "time: " * (10 * count),
    ],
)
def test_four_times_as_much_is_about_four_times_the_work(make):
    """Counted in calls, which are the same on every machine; what is quadratic would make sixteen times as many."""
    count_calls(make(100))  # what is built once
    assert count_calls(make(8_000)) < 6 * count_calls(make(2_000))


def count_calls(text: str) -> int:
    calls = 0

    def count(*_: object) -> None:
        nonlocal calls
        calls += 1

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        read(text)
    finally:
        sys.setprofile(before)
    return calls


def test_what_is_too_much_is_said_and_still_shown():
    text = "## Lessons\n\n- Ask.\n\n" + "text\n\n" * MOST + "## Questions\n\n- Why us?\n"
    body = read(text)
    (problem,) = problems(text)
    assert (problem.code, problem.span.line) == ("J301", MOST)
    assert [lesson.passage.text for lesson in body.lessons] == ["Ask."]
    assert body.encounters == ()
    assert body.sections[-1].passage.text.endswith("- Why us?")


def test_what_is_too_deep_is_said_and_all_around_it_is_read():
    deep = "\n".join("  " * depth + "- a" for depth in range(40))
    text = f"## Lessons\n\n- Ask.\n\n## Notes\n\n{deep}\n\n## Questions\n\n- Why us?\n"
    body = read(text)
    (problem,) = problems(text)
    assert (problem.code, problem.span.line) == ("J302", 7 + 18)
    assert [encounter.text for encounter in body.encounters] == ["Why us?"]
    assert [lesson.passage.text for lesson in body.lessons] == ["Ask."]
    assert body.notes.text == deep


def test_lists_as_deep_as_anybody_writes_are_read():
    text = "\n".join("  " * depth + f"- [ ] step {depth}" for depth in range(18))
    assert len(read(text).next_steps) == 18
    assert problems(text) == []
