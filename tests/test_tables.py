"""The tables of the house: each is complete, without anything twice, and every row is told in words."""

import importlib
import pkgutil
from collections import Counter

import journal_tool
from journal_tool.analysis.follow_ups import FOLLOW_UPS
from journal_tool.analysis.follow_ups.windows import WINDOWS
from journal_tool.checking import CHECKS
from journal_tool.model.rule import Rule
from journal_tool.model.vocabulary import FOLLOW_UP_RULES
from journal_tool.settings.parts import FOLLOW_UP_KEYS, WITHOUT_WINDOW


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


def test_every_follow_up_that_can_be_ended_by_name_is_found_by_a_rule_of_its_own() -> None:
    assert tuple(rule.name for rule in FOLLOW_UPS) == FOLLOW_UP_RULES
    assert len({rule.find for rule in FOLLOW_UPS}) == len(FOLLOW_UPS)


def test_every_window_is_a_setting_and_some_rule_waits_for_it() -> None:
    keys = [window.key for window in WINDOWS]
    assert len(set(keys)) == len(keys)
    assert set(keys) == set(FOLLOW_UP_KEYS) - set(WITHOUT_WINDOW)
    assert set(WITHOUT_WINDOW.values()) <= {"", *keys}
    assert set(keys) == {rule.window for rule in FOLLOW_UPS if rule.window}


def test_every_follow_up_and_every_window_is_told_in_words() -> None:
    for rule in FOLLOW_UPS:
        assert rule.meaning and rule.due and rule.ended_by, rule.name
    for window in WINDOWS:
        assert window.reason.endswith("."), window.key
