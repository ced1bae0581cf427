"""Each mistake gives the right words at the right place and costs only what it is about; the page of all is current."""

from collections.abc import Callable
from pathlib import Path

import pytest
from gallery import ALONE, PAGE, TOGETHER, TRADES, find_cost, read_mistake, render_page

from journal_tool.checking import find_problems
from journal_tool.checking.example import EXAMPLE_DAY, make_journal
from journal_tool.model.problem import Severity

HERE = Path(__file__).parent

SEVERAL = {"questions-not-marked"}
"""Mistakes of which two things are said: their better answers belong to no question either."""

WHOLE_BLOCK = {"facts-missing", "facts-never-closed", "blank-line-on-top"}
WHOLE_FILE = {"saved-in-another-encoding"}


def named(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


def test_the_page_of_all_messages_is_current(golden: Callable[[Path, str], None]) -> None:
    golden(PAGE, render_page())


@pytest.mark.parametrize("trade", TRADES)
def test_the_healthy_entries_are_healthy(trade: str) -> None:
    text = (HERE / trade / "healthy.md").read_text(encoding="utf-8")
    assert not find_problems(make_journal({"healthy.md": text}), EXAMPLE_DAY)


@pytest.mark.parametrize("path", [*ALONE, *TOGETHER], ids=named)
def test_a_mistake_is_found_and_no_other_beside_it(path: Path) -> None:
    codes = {problem.code for problem in read_mistake(path).problems}
    assert codes
    assert len(codes) == 1 or path.stem in SEVERAL


@pytest.mark.parametrize("path", ALONE, ids=named)
def test_a_mistake_costs_only_what_it_is_about(path: Path) -> None:
    """One key or one kind of thing in the text; a broken block all facts, and the text stands."""
    cost = find_cost(path)
    if path.stem in WHOLE_FILE:
        assert cost == ["everything"]
    elif path.stem in WHOLE_BLOCK:
        assert cost == ["all facts at the top"]
    else:
        assert len(cost) <= 2
        assert "`date`" in cost or "`terms`" in cost or len(cost) <= 1


@pytest.mark.parametrize("path", [*ALONE, *TOGETHER], ids=named)
def test_every_message_helps(path: Path) -> None:
    for problem in read_mistake(path).problems:
        assert problem.help or problem.severity is Severity.HINT
        assert not problem.message.endswith(".")
        for word in ("mapping", "scalar", "token", "parse", "schema", "regex", "invalid"):
            assert word not in f"{problem.message} {problem.help}".casefold().split()


def test_there_are_more_than_thirty_kinds_of_mistakes() -> None:
    codes = {problem.code for path in (*ALONE, *TOGETHER) for problem in read_mistake(path).problems}
    assert len(codes) > 50
