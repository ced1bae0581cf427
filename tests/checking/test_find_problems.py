"""All problems together: in order, each with a rule of the table, none in the sample."""

from pathlib import Path

from entry_text import entry, find

from journal_tool.checking import CHECKS, find_problems, group_problems
from journal_tool.checking.example import EXAMPLE_DAY
from journal_tool.reading import load_journal

SAMPLE = Path(__file__).parent.parent.parent / "journal"


def test_the_sample_has_no_problem() -> None:
    journal = load_journal(SAMPLE, cache=False)
    assert len(journal.entries) > 30
    assert not [f"{it.path}:{it.span.line} {it.code} {it.message}" for it in find_problems(journal, EXAMPLE_DAY)]


def test_problems_are_in_the_order_of_path_line_column_and_code() -> None:
    problems = find(
        entry(thanked="2026-02-13", heard_back="2026-02-14", people="[Dana Ortiz]", outcome="rejected"),
        entry("2026-03-20", people="[Dana Ortis]", rating="9"),
        settings='titel = "x"\n',
    )
    places = [(it.path, it.span.line, it.span.column, it.code) for it in problems]
    assert places == sorted(places)
    assert len({it.path for it in problems}) == 3
    grouped = group_problems(tuple(problems))
    assert [problem for group in grouped.values() for problem in group] == problems


def test_every_problem_is_of_a_rule_and_as_grave_as_it_says() -> None:
    severities = {check.rule.code: check.rule.severity for check in CHECKS}
    for problem in find(entry(thanked="2026-02-13", rating="9"), entry("12 March 2026", outcome="reject")):
        assert severities[problem.code] is problem.severity
