"""The tables of the house: each is complete, without anything twice, and every row is told in words."""

import importlib
import pkgutil
from collections import Counter

import journal_tool
from journal_tool.checking import CHECKS
from journal_tool.model.rule import Rule


def find_rules() -> set[str]:
    """The codes of all rules that a module of the package holds by a name of its own."""
    found: set[str] = set()
    for module in pkgutil.walk_packages(journal_tool.__path__, "journal_tool."):
        if module.name != "journal_tool.__main__":
            values = vars(importlib.import_module(module.name)).values()
            found |= {value.code for value in values if isinstance(value, Rule)}
    return found


def test_every_rule_is_in_checks_once() -> None:
    rows = Counter(check.rule.code for check in CHECKS)
    assert max(rows.values()) == 1
    assert find_rules() == set(rows)


def test_a_code_tells_where_its_problem_is_found() -> None:
    """J4xx and J5xx over the whole journal, all others while a file is read."""
    for check in CHECKS:
        assert (check.find is not None) == (check.rule.code[:2] in ("J4", "J5")), check.rule.code


def test_every_check_over_the_whole_journal_has_a_function_that_says_what_it_finds() -> None:
    finders = [check.find for check in CHECKS if check.find]
    assert len(set(finders)) == len(finders)
    assert all(finder.__name__.startswith("find_") for finder in finders)
