"""Durations, ratings, numbers, links, time zones, yes and no."""

from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from journal_tool.entries.values.counts import read_number
from journal_tool.entries.values.durations import read_minutes
from journal_tool.entries.values.reading import Reading
from journal_tool.entries.values.rules import PRIVATE_UNCLEAR
from journal_tool.entries.values.simple import (
    read_link,
    read_private,
    read_rating,
    read_text,
    read_timezone,
    read_yes_no,
)

MINUTES = """
60: 60 | 60 min | 60min | 60 minutes | 60 Min. | 1 hour | 1h | 1 h | an hour | one hour | eine Stunde
60: 1 Std. | une heure
60: una hora | uma hora | about an hour | ~60 | ca. 60 min | 60 Minuten | 60 minutos | 60' | 1.0 h
90: 1.5 h | 1,5 h | 1h30 | 1h 30 | 1 h 30 min | 1h30m | 1:30 h | 1:30 | 90 minutes | 1 hour 30 minutes
90: 1½ h | 1 1/2 hours
90: 1 hour and 30 minutes | an hour and a half | one and a half hours | anderthalb Stunden | 1 Stunde 30 | 1,5 Stunden
90: une heure et demie | 1 hora y media | uma hora e meia | 1 Stunde und 30 Minuten
30: half an hour | 30m | 0.5 h | ½ hour | halbe Stunde | une demi-heure | media hora | meia hora
45: 45min one way | 45 min each way | 45 min (one way) | 45 min by train | 45 min. | 45 Minuten einfach | 0.75 h
0: 0 | 0 min
240: 4 h | 240 | 4 hours
"""


def _rows(table: str) -> list[tuple[str, int]]:
    rows = [row.split(": ", 1) for row in table.strip().split("\n")]
    return [(said.strip(), int(value)) for value, all_said in rows for said in all_said.split(" | ")]


@pytest.mark.parametrize(("text", "minutes"), _rows(MINUTES))
def test_a_length_of_time_in_minutes(text: str, minutes: int) -> None:
    assert read_minutes(text) == Reading(minutes)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("all day", "J251"),
        ("3 days", "J251"),
        ("x" * 10_000, "J251"),
        ("2", "J252"),
        ("1.5", "J252"),
        ("45-60 min", "J252"),
        ("45 to 60 min", "J252"),
        ("6000", "J253"),
        ("100 h", "J253"),
    ],
)
def test_what_is_no_single_length_of_time_is_told(text: str, code: str) -> None:
    reading = read_minutes(text)
    assert (reading.value, reading.rule and reading.rule.code) == (None, code)


@pytest.mark.parametrize(("text", "rating"), [("1", 1), ("5", 5), ("3/5", 3), ("3 / 5", 3), ("4 of 5", 4)])
def test_a_rating(text: str, rating: int) -> None:
    assert read_rating(text) == Reading(rating)


@pytest.mark.parametrize("text", ["★★★", "★★★☆☆", "⭐⭐⭐", "⭐\ufe0f⭐\ufe0f⭐\ufe0f"])
def test_stars_are_counted_with_a_fix(text: str) -> None:
    reading = read_rating(text)
    assert (reading.value, reading.rule and reading.rule.code, reading.better) == (3, "J268", "3")


@pytest.mark.parametrize("text", ["0", "6", "7", "4.5", "8/10", "3/4", "good", "", "٣", "-3", "1" * 10_000])
def test_another_scale_is_asked_about(text: str) -> None:
    reading = read_rating(text)
    assert (reading.value, reading.rule and reading.rule.code) == (None, "J255")


@pytest.mark.parametrize(
    ("text", "number"),
    [("25", "25"), ("25 days", "25"), ("25 Tage", "25"), ("37,5 h", "37.5"), ("13.5", "13.5"), ("2 days a week", "2")],
)
def test_a_number_with_its_usual_unit(text: str, number: str) -> None:
    assert read_number(text) == Reading(Decimal(number))


@pytest.mark.parametrize(
    ("text", "code"), [("generous", "J256"), ("25-30", "J256"), ("-3", "J256"), ("9" * 99, "J256")]
)
def test_what_is_no_number_is_told(text: str, code: str) -> None:
    reading = read_number(text)
    assert (reading.value, reading.rule and reading.rule.code) == (None, code)


def test_a_number_with_words_stands() -> None:
    reading = read_number("25 plus your birthday")
    assert (reading.value, reading.rule and reading.rule.code) == (Decimal(25), "J263")


@pytest.mark.parametrize("text", ["https://x.example", "http://x.example/a?b=c#d", "mailto:dana@x.example"])
def test_a_link_is_taken_as_it_is(text: str) -> None:
    assert read_link(text) == Reading(text)


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("www.x.example", "https://www.x.example"),
        ("x.example/jobs/4711", "https://x.example/jobs/4711"),
        ("x.example:8080/a", "https://x.example:8080/a"),
        ("dana@x.example", "mailto:dana@x.example"),
    ],
)
def test_a_link_without_its_beginning_is_read_with_a_fix(text: str, link: str) -> None:
    reading = read_link(text)
    assert (reading.value, reading.rule and reading.rule.code, reading.better) == (link, "J258", link)


@pytest.mark.parametrize(
    "text", ["javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "file:///etc/passwd", "vbscript:x"]
)
def test_other_schemes_are_refused(text: str) -> None:
    reading = read_link(text)
    assert (reading.value, reading.rule and reading.rule.code) == (None, "J259")


@pytest.mark.parametrize(
    "text", ["on their page", "posting.pdf", "//x.example", "https://", "https://a b", "see: mail", ""]
)
def test_what_is_no_link_is_told(text: str) -> None:
    reading = read_link(text)
    assert (reading.value, reading.rule and reading.rule.code) == (None, "J264")


@pytest.mark.parametrize(
    "text", ["Europe/Berlin", "America/Denver", "America/Argentina/Buenos_Aires", "UTC", "Etc/GMT+5"]
)
def test_a_time_zone_is_taken_as_it_is(text: str) -> None:
    assert read_timezone(text) == Reading(text)


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("europe/berlin", "Europe/Berlin"),
        ("Denver", "America/Denver"),
        ("New York", "America/New_York"),
        ("utc", "UTC"),
    ],
)
def test_a_time_zone_in_another_form_is_read_with_a_fix(text: str, zone: str) -> None:
    reading = read_timezone(text)
    assert (reading.value, reading.rule and reading.rule.code, reading.better) == (zone, "J262", zone)


@pytest.mark.parametrize("text", ["CET", "EST", "CST", "IST", "+01:00", "UTC+1", "MDT"])
def test_letters_and_offsets_are_asked_about(text: str) -> None:
    reading = read_timezone(text)
    assert (reading.value, reading.rule and reading.rule.code) == (None, "J261")
    assert "write the place" in reading.help


def test_a_misspelt_time_zone_gets_a_suggestion() -> None:
    reading = read_timezone("Europe/Berlim")
    assert (reading.value, reading.rule and reading.rule.code) == (None, "J260")
    assert "did you mean `Europe/Berlin`?" in reading.message


@pytest.mark.parametrize(
    "text", ["Mars/Olympus", "../../etc/passwd", "/etc/localtime", "Europe/../../x", "\0", "A" * 999]
)
def test_what_is_no_time_zone_is_told(text: str) -> None:
    assert read_timezone(text).value is None


@pytest.mark.parametrize("text", ["yes", "Yes", "ja", "oui", "sí", "sim", "true", "✓"])
def test_yes_in_five_languages(text: str) -> None:
    assert read_yes_no(text) == Reading(True)


@pytest.mark.parametrize("text", ["no", "No.", "nein", "non", "não", "false", "not"])
def test_no_in_five_languages(text: str) -> None:
    assert read_yes_no(text) == Reading(False)


def test_neither_yes_nor_no_is_told() -> None:
    assert read_yes_no("perhaps").rule is not None


@pytest.mark.parametrize("text", ["no", "No", "FALSE", "false", "nein", "Nein", "non", "não", "falsch", "no."])
def test_only_a_plain_no_makes_an_entry_public(text: str) -> None:
    assert read_private(text) == Reading(False)


@pytest.mark.parametrize("text", ["yes", "true", "ja", "Sí", "vrai", "x", ""])
def test_a_yes_or_nothing_makes_it_private_without_a_word(text: str) -> None:
    assert read_private(text) == Reading(True)


@pytest.mark.parametrize("text", ["fasle", "off", "0", "maybe", "false?", "no, not yet", "no" + " " * 30 + "secret"])
def test_what_is_neither_is_private_and_told(text: str) -> None:
    reading = read_private(text)
    assert reading.value is True
    assert reading.rule is PRIVATE_UNCLEAR
    assert reading.message.endswith("is neither yes nor no, so this entry is kept private")


def test_a_text_is_one_line() -> None:
    assert read_text("Senior  Backend").value == "Senior  Backend"
    assert read_text("Senior\n  Backend").value == "Senior Backend"


@given(st.text(max_size=70) | st.from_regex(r"[0-9hm.: a-z]{1,15}", fullmatch=True))
@example("1" * 10_000)
@example("²")
@example("0:99")
def test_any_text_gives_a_reading_and_its_fix_reads_the_same(text: str) -> None:
    for read in (read_minutes, read_rating, read_number, read_link, read_timezone, read_yes_no, read_text):
        reading = read(text)
        assert reading.value is not None or reading.rule is not None
        if reading.better is not None:
            again = read(reading.better)
            assert (again.value, again.rule) == (reading.value, None)


@given(st.integers(5, 4320))
def test_minutes_read_back_in_every_form(minutes: int) -> None:
    hours, rest = divmod(minutes, 60)
    for form in (f"{minutes}", f"{minutes} min", f"{hours}h{rest:02}", f"{hours} h {rest} min", f"{hours}:{rest:02} h"):
        assert read_minutes(form) == Reading(minutes)
