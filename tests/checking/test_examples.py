"""Every rule's bad example has exactly its problem, and the good one has not."""

from pathlib import Path

import pytest

from journal_tool.checking import CHECKS, find_problems
from journal_tool.checking.example import EXAMPLE_DAY, find_example_problems, lay_out
from journal_tool.model.problem import Problem, Severity
from journal_tool.model.rule import Kind, Rule
from journal_tool.reading import load_journal

RULES = [check.rule for check in CHECKS]
GRAVITY = list(Severity)


def each(rules: list[Rule]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("rule", rules, ids=[rule.code for rule in rules])


def look_at(folder: Path, rule: Rule, text: str) -> tuple[Problem, ...]:
    """The problems of an example as a real folder."""
    for path, content in lay_out(rule.kind, text).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(content, encoding="utf-8", newline="")
    journal = load_journal(folder, cache=False)
    return find_problems(journal, journal.settings.today or EXAMPLE_DAY)


@each([rule for rule in RULES if rule.bad])
def test_the_bad_example_has_the_problem_and_none_as_grave(rule: Rule, tmp_path: Path) -> None:
    problems = look_at(tmp_path, rule, rule.bad)
    found = {problem.code for problem in problems}
    assert rule.code in found, f"found {[(it.code, it.message) for it in problems]}"
    graver = [
        it for it in problems if it.code != rule.code and GRAVITY.index(it.severity) <= GRAVITY.index(rule.severity)
    ]
    assert not graver


@each(RULES)
def test_the_good_example_has_it_not_and_no_error(rule: Rule, tmp_path: Path) -> None:
    problems = look_at(tmp_path, rule, rule.good)
    assert not [it for it in problems if it.code == rule.code or it.severity is Severity.ERROR]


@each(RULES)
def test_a_rule_is_told_in_plain_words(rule: Rule) -> None:
    assert rule.title and not rule.title.endswith(".")
    assert rule.why.endswith((".", "`", "?", ")")) and "  " not in rule.why
    assert rule.good
    for word in ("mapping", "scalar", "token", "parse", "schema", "regex"):
        assert word not in f"{rule.title} {rule.why}".casefold().split()


@each([rule for rule in RULES if rule.bad and rule.kind is not Kind.JOURNAL])
def test_an_example_gives_the_same_without_a_folder(rule: Rule, tmp_path: Path) -> None:
    assert find_example_problems(rule.kind, rule.bad) == look_at(tmp_path, rule, rule.bad)


def test_codes_are_unique_and_well_formed() -> None:
    codes = [rule.code for rule in RULES]
    assert len(set(codes)) == len(codes)
    assert all(len(code) == 4 and code[0] == "J" and code[1:].isdigit() for code in codes)
