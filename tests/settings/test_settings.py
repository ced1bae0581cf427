"""What journal.toml says is read into Settings; what is slightly wrong is read all the same, and said."""

import re
import tomllib
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_tool.model.place import Span
from journal_tool.settings import Edition, Search, Settings, Strength, parse_settings

ROOT = Path(__file__).parents[2]

FULL = """
title = "My search"
timezone = "America/Denver"      # a note
currency = "USD"
today = 2026-03-16
holidays = [2026-05-25]
exclude = ["drafts"]
language = "en"
follow_up_from = 2026-01-01

[follow_ups]
chase = 5
silent_after = 28
rest_days = 3
notice_weeks = 2
thank = false

[[stages]]
name = "pair-day"
after = "technical"
group = "interviewing"
label = "Pairing day"

[words]
Questions = ["Pytania"]
"Next time" = ["Nastepnym razem"]

[offers]
attainment = 0.9
weights = { money = 5, growth = 3, team = 3, commute = 2 }
rates = { EUR = 1.08 }

[current]
base = 118000
vacation_days = 20

[[strengths]]
kind = "degree"
text = "MSc in statistics, not asked for in most postings"

[[searches]]
name = "Spring 2026"
from = 2026-01-05

[people]
"Joanne Marr" = ["Jo Marr", "J. Marr"]

[editions.coach]
companies = "pseudonyms"
people = "pseudonyms"
money = "bands"
dates = "months"
sections = ["Questions", "Lessons", "Reflection"]
pages = ["questions", "lessons", "outcomes", "practice"]
"""


def read(text: str) -> Settings:
    return parse_settings(text.encode())[0]


def codes(text: str) -> list[str]:
    return [problem.code for problem in parse_settings(text.encode())[1]]


def mended(text: str) -> str:
    """`text` with the edits of all its problems made, last first."""
    lines = text.split("\n")
    starts = [sum(len(line) + 1 for line in lines[:number]) for number in range(len(lines) + 1)]
    edits = [edit for problem in parse_settings(text.encode())[1] for edit in problem.edits]
    for edit in sorted(edits, key=lambda it: (it.span.line, it.span.column), reverse=True):
        start = starts[edit.span.line - 1] + edit.span.column - 1
        text = text[:start] + edit.text + text[starts[edit.span.end_line - 1] + edit.span.end_column - 1 :]
    return text


def test_the_name_of_the_writer_is_a_general_setting_and_that_of_a_stage_or_a_search_is_not() -> None:
    assert read('name = "Maren Ostby"').name == "Maren Ostby"
    settings = read('title = "T"\n[[searches]]\nname = "Spring"\nfrom = 2026-01-05\n[[stages]]\nname = "pair-day"')
    assert settings.name == ""
    assert settings.searches[0].name == "Spring"
    assert codes('[follow_ups]\nname = "Maren Ostby"') == ["J613"]
    assert read('[follow_ups]\nname = "Maren Ostby"').name == "Maren Ostby"


def test_the_full_example_is_read_completely_and_without_a_problem() -> None:
    settings, problems = parse_settings(FULL.encode())
    assert problems == ()
    assert settings.timezone == "America/Denver"
    assert settings.today == date(2026, 3, 16)
    assert settings.holidays == (date(2026, 5, 25),)
    assert settings.exclude == ("drafts",)
    assert settings.windows == {"chase": 5, "silent_after": 28, "rest_days": 3, "notice_weeks": 2}
    assert settings.switched_off == ("thank",)
    assert [stage.name for stage in settings.stages][6:8] == ["technical", "pair-day"]
    assert settings.words == {"Questions": ("Pytania",), "Next time": ("Nastepnym razem",)}
    assert settings.attainment == Decimal("0.9")
    assert settings.rates == {"EUR": Decimal("1.08")}
    assert [(it.key, it.text) for it in settings.current] == [("base", "118000"), ("vacation_days", "20")]
    assert settings.strengths == (Strength("degree", "MSc in statistics, not asked for in most postings"),)
    assert settings.searches == (Search("Spring 2026", date(2026, 1, 5)),)
    assert settings.people == {"Joanne Marr": ("Jo Marr", "J. Marr")}
    sections, pages = ("questions", "lessons", "reflection"), ("questions", "lessons", "outcomes", "practice")
    assert settings.editions == (Edition("coach", money="bands", sections=sections, pages=pages),)
    assert settings.readable


def test_the_sample_journal_has_no_problem() -> None:
    settings, problems = parse_settings((ROOT / "journal" / "journal.toml").read_bytes())
    assert problems == ()
    assert len(settings.current) == 10


def test_an_empty_file_gives_the_defaults() -> None:
    assert parse_settings(b"") == (Settings(), ())


def test_places_tell_where_a_setting_stands() -> None:
    places = read(FULL).places
    assert places["follow_ups.chase"].value == Span(12, 9, 12, 10)
    assert places["exclude.drafts"].value == Span(7, 12, 7, 20)


READ_ANYWAY = [
    ("title = My search # a note", "title", "My search", "J602"),
    ('title: "My search"', "title", "My search", "J606"),
    ("title = “My search”", "title", "My search", "J606"),
    ("Title = 'My search'", "title", "My search", "J612"),
    ('timezone = "denver"', "timezone", "America/Denver", "J619"),
    ('currency = "eur"', "currency", "EUR", "J619"),
    ('currency = "€"', "currency", "EUR", "J619"),
    ('language = "Deutsch"', "language", "de", "J619"),
    ('language = "en-US"', "language", "en", "J619"),
    ("today = 2026-03-16T10:00:00", "today", date(2026, 3, 16), "J619"),
    ("today = 2026-3-6", "today", date(2026, 3, 6), "J619"),
    ("holidays = 2026-05-25", "holidays", (date(2026, 5, 25),), "J614"),
    ("holidays = 2026-05-25, 2026-07-03", "holidays", (date(2026, 5, 25), date(2026, 7, 3)), "J606"),
    ("holidays = [2026-05-25 2026-07-03]", "holidays", (), "J615"),
    ('exclude = ["a" "b"]', "exclude", ("a", "b"), "J606"),
    ("exclude = [drafts, old]", "exclude", ("drafts", "old"), "J602"),
    ('exclude = ["./drafts/"]', "exclude", ("drafts",), ""),
    ("[follow_ups]\nchase = 4 days", "windows", {"chase": 4}, "J619"),
    ("[follow_ups]\nthank = no", "switched_off", ("thank",), "J619"),
    ("[follow_ups]\nask_about_offer = 3", "windows", {"ask-about-offer": 3}, "J612"),
    ("[follow ups]\nchase = 4", "windows", {"chase": 4}, "J612"),
    ("[offers\nattainment = 0.5", "attainment", Decimal("0.5"), "J606"),
    ("[offers]\nattainment = 90", "attainment", Decimal("0.9"), "J619"),
    ('[offers]\nattainment = "90%"', "attainment", Decimal("0.9"), "J619"),
    ('[offers]\nattainment = 1\ncurrency = "USD"', "currency", "USD", "J613"),
    ('[strengths]\nkind = "degree"\ntext = "MSc"', "strengths", (Strength("degree", "MSc"),), "J614"),
    ('[people]\nJo Marr = ["Joe"]', "people", {"Jo Marr": ("Joe",)}, "J606"),
    ('[people]\n"Ana Ruiz" = ["Ana Ruiz"]', "people", {"Ana Ruiz": ()}, ""),
    ('[people]\n"Ana Ruiz" = []', "people", {"Ana Ruiz": ()}, ""),
    ('[people]\n"Jo Marr" = "Joe"', "people", {"Jo Marr": ("Joe",)}, "J614"),
]


@pytest.mark.parametrize(("text", "name", "value", "code"), READ_ANYWAY)
def test_what_has_one_sensible_reading_is_read_and_said(text: str, name: str, value: object, code: str) -> None:
    settings = read(text)
    assert getattr(settings, name) == value
    assert set(codes(text)) == ({code} if code else set())
    assert settings.readable


@pytest.mark.parametrize("text", [text for text, _, _, code in READ_ANYWAY if code != "J615"])
def test_its_fix_leaves_the_same_setting_and_no_problem(text: str) -> None:
    fixed = mended(text)
    tomllib.loads(fixed)
    while fixed != mended(fixed):  # quotes first, then what stands between them
        fixed = mended(fixed)
    assert codes(fixed) == []
    plain = [read(each).__class__(**{**_fields(read(each)), "places": {}}) for each in (text, fixed)]
    assert plain[0] == plain[1]


def _fields(settings: Settings) -> dict[str, object]:
    return {name: getattr(settings, name) for name in settings.__struct_fields__}


@pytest.mark.parametrize(
    ("text", "code", "says"),
    [
        ('title = "a"\nfoo = 1', "J610", "`foo`"),
        ("thank = false", "J610", "`thank` stands below a line `[follow_ups]`"),
        ("today = 2026-02-30", "J616", "`2026-02-30` is no day of the calendar"),
        ("today = 0001-01-01", "J616", "year 1"),
        ('currency = "$"', "J621", "other dollars"),
        ('timezone = "America/Denwer"', "J620", "did you mean `America/Denver`?"),
        ('[editions.a]\ncompanies = "name"', "J617", "did you mean `names`?"),
        ("[editions.private]", "J617", "built in"),
        ('[[stages]]\nafter = "panel"', "J618", "`name` is missing"),
        ("[follow_ups]\nsilent_after = false", "J615", "`silence = false`"),
        ("[follow_ups]\nresign = 3", "J636", "`notice_weeks` moves this follow-up"),
        ("[follow_ups]\nnext-step = 3", "J636", "stands in the entry"),
        ("[follow_ups]\ndeliver = 2", "J636", "`deliver = false` to switch it off"),
        ("[offers]\nrates = { EUR = -1 }", "J616", "`rates.EUR`"),
        ("[people]\nJ. Marr = ['Jo']", "J615", "quotes"),
        ("[offers]\nrates = { EUR = 1.1 }", "J630", "`currency` is not given"),
        ("today = 2026-01-01\nfollow_up_from = 2026-02-01", "J630", "nothing would be followed up"),
        ('[editions.a]\npages = ["lessons"]', "J630", "would be empty"),
        ("[offers]\nweights = { a = 1e999999999999 }", "J616", "`weights.a`"),
        ("title = " + "9" * 5000, "J602", "needs quotes"),
    ],
)
def test_a_mistake_is_told_in_plain_words(text: str, code: str, says: str) -> None:
    problems = parse_settings(text.encode())[1]
    assert [problem.code for problem in problems] == [code]
    assert says in f"{problems[0].message} {problems[0].help}"


def test_a_broken_edition_shows_least() -> None:
    assert read('[editions.a]\ncompanies = "nmaes"\nmoney = 5\ndates = "all"').editions == (Edition("a"),)


def test_a_broken_line_costs_itself_and_says_so() -> None:
    settings, problems = parse_settings(b'title = "x\ncurrency = "USD"\n')
    assert (settings.title, settings.currency, settings.readable) == ("Interview journal", "USD", False)
    assert [(it.code, it.span) for it in problems] == [("J604", Span(1, 9, 1, 11))]


def test_columns_are_characters() -> None:
    (problem,) = parse_settings('title = "äöü" x'.encode())[1]
    assert problem.span == Span(1, 15, 1, 16)


@pytest.mark.parametrize("data", [b'\xef\xbb\xbftitle = "\xc3\xa9"\r\n', 'title = "é"\n'.encode("utf-16")])
def test_byte_order_marks_and_windows_line_ends_are_fine(data: bytes) -> None:
    assert parse_settings(data)[0].title == "é"
    assert parse_settings(data)[1] == ()


def test_windows_1252_is_read_with_a_problem() -> None:
    settings, problems = parse_settings('title = "é"\n'.encode("cp1252"))
    assert settings.title == "é"
    assert [problem.code for problem in problems] == ["J601"]
    assert not settings.readable


def test_lists_and_groups_of_the_present_job_keep_their_items() -> None:
    conditions, scores = read("[current]\nconditions = ['a', 'b']\nscores = { team = 8 }").current
    assert (conditions.kind, [item.text for item in conditions.items]) == ("list", ["a", "b"])
    assert (scores.kind, [(item.key, item.text) for item in scores.items]) == ("pairs", [("team", "8")])


FRAGMENTS = st.sampled_from([*re.findall(r"\S+\s*", FULL), "\n", '"', "[", "]", "=", "{", "'", ",", "\\", "\0", "\x01"])


@given(st.lists(FRAGMENTS, max_size=40).map("".join))
def test_no_mixture_of_its_pieces_raises(text: str) -> None:
    _, problems = parse_settings(text.encode())
    lines = text.split("\n")
    for problem in problems:
        assert problem.message
        assert problem.span.end_line <= len(lines)
        assert problem.span.end_column <= len(lines[problem.span.end_line - 1]) + 1


@given(st.binary(max_size=200))
def test_no_bytes_raise(data: bytes) -> None:
    parse_settings(data)
