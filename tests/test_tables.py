"""The tables of the house: each is complete, without anything twice, and every row is told in words."""

import importlib
import inspect
import pkgutil
from collections import Counter
from collections.abc import Iterable

import journal_tool
from journal_tool.analysis.follow_ups import FOLLOW_UPS
from journal_tool.analysis.follow_ups.select import NO_DELAY
from journal_tool.analysis.windows import WINDOWS
from journal_tool.checking import CHECKS
from journal_tool.cli.today import ENDED_IN_WORDS
from journal_tool.entries.fields import FIELDS, Field
from journal_tool.likeness import fold
from journal_tool.model.interview import Interview
from journal_tool.model.offer import Terms
from journal_tool.model.rule import Rule
from journal_tool.model.vocabulary import FOLLOW_UP_RULES
from journal_tool.rendering.keys import PARTS
from journal_tool.rendering.pages import PAGES
from journal_tool.rendering.pages.look_back.stretch import DEEDS
from journal_tool.rendering.pages.parts import NAV
from journal_tool.rendering.today_words import PHRASES
from journal_tool.settings.parts import FOLLOW_UP_KEYS, WITHOUT_WINDOW
from journal_tool.templates.default_look import find_default_folder


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


def test_the_words_for_follow_ups_are_about_follow_ups_that_there_are() -> None:
    assert PHRASES.keys() == set(FOLLOW_UP_RULES), "the heading of the first page names each"
    assert DEEDS.keys() <= set(FOLLOW_UP_RULES)
    assert set(ENDED_IN_WORDS) <= set(FOLLOW_UP_RULES)
    assert set(NO_DELAY) <= set(FOLLOW_UP_RULES)


def test_every_key_of_an_entry_is_an_attribute_and_every_attribute_is_a_key() -> None:
    """But for those that are made of the file as a whole, and what stands beside a date or an outcome."""
    made = {"path", "terms", "body", "readable", "unknown", "places", "time", "outcome_note"}
    assert _names(field for field in FIELDS if not field.stages) == set(Interview.__struct_fields__) - made
    assert _names(field for field in FIELDS if field.stages) == set(Terms.__struct_fields__) - {"stated"}


def test_no_key_is_spelt_like_another() -> None:
    spellings = Counter(fold(name) for field in FIELDS for name in (field.name, *field.spellings))
    assert [name for name, count in spellings.items() if count > 1] == []
    assert all(field.help.endswith(".") and field.example for field in FIELDS)


def _names(fields: Iterable[Field]) -> set[str]:
    return {field.name for field in fields}


def test_every_page_has_a_template_and_every_template_a_page() -> None:
    names = [page.name for page in PAGES]
    assert len(set(names)) == len(names)
    templates = {path.stem for path in find_default_folder().glob("*.html")}
    assert templates == {*names, "base", "parts", "filters", "proof"}, "and a page that stands alone"


def test_a_page_is_one_or_one_of_each_and_knows_what_it_shows() -> None:
    for page in PAGES:
        assert bool(page.path) != bool(page.paths), page.name
        assert (page.own is None) == (page.shown is None) == (page.paths is None), page.name
        assert page.parts is None or set(page.parts) <= set(PARTS), page.name
        assert inspect.signature(page.view).return_annotation is page.shape, page.name


def test_every_list_is_reached_from_everywhere() -> None:
    assert {path for _, path in NAV} == {page.path for page in PAGES if page.path and page.listed}
