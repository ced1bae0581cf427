"""Every rule's bad example has exactly its problem, and the good one has not."""

import pytest

from journal_tool.checking import CHECKS
from journal_tool.checking.example import find_example_problems
from journal_tool.model.problem import Severity
from journal_tool.model.rule import Rule

RULES = [check.rule for check in CHECKS]
GRAVITY = list(Severity)


def each(rules: list[Rule]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("rule", rules, ids=[rule.code for rule in rules])


@each([rule for rule in RULES if rule.bad])
def test_the_bad_example_has_the_problem_and_none_as_grave(rule: Rule) -> None:
    problems = find_example_problems(rule.kind, rule.bad)
    found = {problem.code for problem in problems}
    assert rule.code in found, f"found {[(it.code, it.message) for it in problems]}"
    graver = [
        it for it in problems if it.code != rule.code and GRAVITY.index(it.severity) <= GRAVITY.index(rule.severity)
    ]
    assert not graver


@each(RULES)
def test_the_good_example_has_it_not_and_no_error(rule: Rule) -> None:
    problems = find_example_problems(rule.kind, rule.good)
    assert not [it for it in problems if it.code == rule.code or it.severity is Severity.ERROR]


@each(RULES)
def test_a_rule_is_told_in_plain_words(rule: Rule) -> None:
    assert rule.title and not rule.title.endswith(".")
    assert rule.why.endswith((".", "`", "?", ")")) and "  " not in rule.why
    assert rule.good
    for word in ("mapping", "scalar", "token", "parse", "schema", "regex"):
        assert word not in f"{rule.title} {rule.why}".casefold().split()


def test_codes_are_unique_and_well_formed() -> None:
    codes = [rule.code for rule in RULES]
    assert len(set(codes)) == len(codes)
    assert all(len(code) == 4 and code[0] == "J" and code[1:].isdigit() for code in codes)
