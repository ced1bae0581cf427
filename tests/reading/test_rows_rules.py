"""Every rule about the files of a journal has a bad example with that problem and a good one without."""

from pathlib import Path

import pytest

from journal_tool.model.rule import Kind, Rule
from journal_tool.reading import RULES, load_journal, parse_rows
from journal_tool.reading.sheet.rules import RULES as ROW_RULES
from journal_tool.settings import Settings

JOURNALS = [rule for rule in RULES if rule.kind is Kind.JOURNAL]


def codes(text: str) -> list[str]:
    return [problem.code for problem in parse_rows(text.encode(), Settings())[1]]


@pytest.mark.parametrize("rule", [rule for rule in ROW_RULES if rule.bad], ids=lambda rule: rule.code)
def test_the_bad_rows_have_exactly_this_problem(rule: Rule) -> None:
    assert codes(rule.bad) == [rule.code]


@pytest.mark.parametrize("rule", ROW_RULES, ids=lambda rule: rule.code)
def test_the_good_rows_have_no_problem(rule: Rule) -> None:
    assert codes(rule.good) == []


@pytest.mark.parametrize("rule", JOURNALS, ids=lambda rule: rule.code)
def test_the_bad_journal_has_exactly_this_problem_and_the_good_one_none(rule: Rule, tmp_path: Path) -> None:
    for name, text, expected in (("bad", rule.bad, [rule.code]), ("good", rule.good, [])):
        for piece in text.split("=== ")[1:]:
            path, _, content = piece.partition("\n")
            (tmp_path / name / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name / path).write_text(content)
        assert [problem.code for problem in load_journal(tmp_path / name, cache=False).problems] == expected


def test_codes_are_in_the_ranges_of_this_room_and_unique() -> None:
    numbers = [rule.code for rule in RULES]
    assert len(set(numbers)) == len(numbers)
    assert all("J021" <= code <= "J049" or "J701" <= code <= "J799" for code in numbers)
