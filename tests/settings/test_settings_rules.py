"""Every rule about journal.toml has a bad example with that problem and a good one without."""

import pytest

from journal_tool.model.rule import Rule
from journal_tool.settings import parse_settings
from journal_tool.settings.rules import RULES

WITH_EXAMPLE = [rule for rule in RULES if rule.bad]


def codes(text: str) -> list[str]:
    return [problem.code for problem in parse_settings(text.encode())[1]]


@pytest.mark.parametrize("rule", WITH_EXAMPLE, ids=lambda rule: rule.code)
def test_the_bad_example_has_exactly_this_problem(rule: Rule) -> None:
    assert codes(rule.bad) == [rule.code]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_the_good_example_has_no_problem_at_all(rule: Rule) -> None:
    assert codes(rule.good) == []


def test_codes_are_in_the_range_of_this_room_and_unique() -> None:
    numbers = [rule.code for rule in RULES]
    assert len(set(numbers)) == len(numbers)
    assert all("J601" <= code <= "J699" for code in numbers)
