"""Each rule of the body: its bad example has exactly that problem, its good one has not."""

import pytest

from journal_tool.entries.body.parse import parse_body
from journal_tool.entries.body.rules import RULES
from journal_tool.entries.body.words import WORDS
from journal_tool.entries.findings import Findings
from journal_tool.model.problem import Severity
from journal_tool.model.rule import Kind, Rule

GRAVITY = (Severity.HINT, Severity.WARNING, Severity.ERROR)


def problems_of(text: str):
    findings = Findings("an-entry.md")
    parse_body(text, 9, WORDS, "USD", findings)
    return findings.problems


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.bad], ids=lambda rule: rule.code)
def test_the_bad_example_has_this_problem_and_none_as_grave(rule: Rule):
    problems = problems_of(rule.bad)
    assert rule.code in {problem.code for problem in problems}
    others = [problem for problem in problems if problem.code != rule.code]
    assert all(GRAVITY.index(problem.severity) < GRAVITY.index(rule.severity) for problem in others), others


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_the_good_example_has_no_problem(rule: Rule):
    assert problems_of(rule.good) == []


def test_codes_are_unique_and_in_the_range_of_the_body():
    codes = [rule.code for rule in RULES]
    assert len(set(codes)) == len(codes)
    assert all("J301" <= code <= "J399" for code in codes)


def test_every_rule_has_a_bad_example_but_the_one_that_would_be_too_long():
    assert [rule.code for rule in RULES if not rule.bad] == ["J301"]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_what_a_rule_says_is_plain(rule: Rule):
    said = " ".join((rule.title, rule.why, *(p.message + p.help for p in problems_of(rule.bad)))).lower()
    assert not {word for word in ("mapping", "scalar", "token", "parse", "schema", "regex") if word in said}
    assert rule.kind is Kind.BODY
    assert not rule.title.endswith(".")


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.bad], ids=lambda rule: rule.code)
def test_applying_the_fix_of_a_bad_example_ends_the_problem(rule: Rule):
    problems = [problem for problem in problems_of(rule.bad) if problem.code == rule.code]
    edits = [edit for problem in problems for edit in problem.edits]
    if edits:
        assert rule.code not in {problem.code for problem in problems_of(mend(rule.bad, edits))}


def mend(text: str, edits) -> str:
    lines = text.split("\n")
    for edit in sorted(edits, key=lambda it: (it.span.line, it.span.column), reverse=True):
        span = edit.span
        assert span.line == span.end_line
        line = lines[span.line - 9]
        lines[span.line - 9] = line[: span.column - 1] + edit.text + line[span.end_column - 1 :]
    return "\n".join(lines)
