"""Dates, moments and promised answers: what people write, and what is read."""

import datetime as dt
from datetime import date, time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from journal_tool.entries.values.dates import Moment, read_date, read_moment, read_reply_by, settle_zone

THE_DAY = date(2026, 3, 12)

READ_AS_THE_DAY = """
12.03.2026 | 12. 03. 2026 | 12. 3. 2026 | 12.3.2026 | 12.03.2026.
Mar 12 2026 | March 12, 2026 | March 12th, 2026 | Mar. 12, 2026 | mar 12, 2026
12 March 2026 | 12th of March 2026 | 12th March, 2026 | the 12th of March 2026 | 12 MARCH 2026 | 12-Mar-2026
12/Mar/2026 | 12Mar2026 | 2026 Mar 12 | 2026-Mar-12 | 2026 March 12
2026-3-12 | 2026/03/12 | 2026.03.12 | 2026/3/12 | 20260312 | 2026 - 03 - 12
Thursday, 12 March 2026 | Thu 2026-03-12 | Thu, 12.03.2026 | 2026-03-12 (Thursday) | 12 March 2026 (Thu)
Donnerstag, 12. März 2026 | Do 12.03.2026 | 12. Maerz 2026 | den 12.03.2026 | Donnerstag, den 12. März 2026
le 12 mars 2026 | jeudi 12 mars 2026 | 12 mars 2026
12 de marzo de 2026 | jueves, 12 de marzo de 2026 | el 12 de marzo del 2026
12 de março de 2026 | quinta-feira, 12 de março de 2026 | 12 de marco de 2026
2026-03-12T14:30 | 2026-03-12 14:30 | 12.03.2026, 14:30 Uhr | on 2026-03-12 | ２０２６-03-12
"""

OTHER_DAYS = [
    ("26/11/2025", date(2025, 11, 26)),
    ("11/26/2025", date(2025, 11, 26)),
    ("26-11-2025", date(2025, 11, 26)),
    ("03/03/2026", date(2026, 3, 3)),
    ("2026-3-4", date(2026, 3, 4)),
    ("2026/03/04", date(2026, 3, 4)),
    ("03.26.2026", date(2026, 3, 26)),
    ("1er mars 2026", date(2026, 3, 1)),
    ("1º de maio de 2026", date(2026, 5, 1)),
    ("1. Juni 2026", date(2026, 6, 1)),
    ("29 Feb 2028", date(2028, 2, 29)),
    ("3. Jänner 2026", date(2026, 1, 3)),
    ("14 août 2026", date(2026, 8, 14)),
    ("2 de setembro de 2026", date(2026, 9, 2)),
    ("31 dic 2026", date(2026, 12, 31)),
    ("1 Sept 2026", date(2026, 9, 1)),
]

REFUSED = [
    ("03/04/2026", "J202", "3 April or 4 March 2026"),
    ("12-03-2026", "J202", "12 March or 3 December 2026"),
    ("some time in spring", "J203", "`some time in spring`"),
    ("TBD", "J203", ""),
    ("?", "J203", ""),
    ("14:30", "J203", ""),
    ("2026-W11-4", "J203", ""),
    ("2026-02-30", "J204", "February 2026 has 28 days"),
    ("29 February 2025", "J204", "February 2025 has 28 days"),
    ("31.04.2026", "J204", "April 2026 has 30 days"),
    ("13/13/2026", "J204", "no month 13"),
    ("2026-13-03", "J204", "no month 13"),
    ("2026-00-10", "J204", "no month 0"),
    ("12.03.26", "J205", "four digits"),
    ("3/12/26", "J205", "four digits"),
    ("12 Mar 26", "J205", "four digits"),
    ("Mar 12 '26", "J205", "four digits"),
    ("1899-12-31", "J206", "1899"),
    ("2201-01-01", "J206", "2201"),
    ("0206-03-12", "J206", "206"),
    ("next Tuesday", "J207", "another day each time"),
    ("tomorrow", "J207", ""),
    ("Tuesday", "J207", ""),
    ("nächsten Dienstag", "J207", ""),
    ("mañana", "J207", ""),
    ("amanhã", "J207", ""),
    ("in two weeks", "J207", ""),
    ("12 March", "J211", "without a year"),
    ("12.3.", "J211", "without a year"),
    ("3/12", "J211", "without a year"),
    ("March 2026", "J211", "without a day"),
    ("2026-03", "J211", "without a day"),
    ("2026-03-12 and 2026-03-13", "J213", "more than one day"),
    ("2026-03-12, 2026-03-20", "J213", ""),
]

READ_WITH_A_WARNING = [
    ("Monday 2026-03-12", "J210", "is a Thursday, not a Monday"),
    ("2026-03-12 by phone", "J212", "not the words beside it"),
    ("2026-03-12?", "J212", ""),
    ("~2026-03-12", "J212", ""),
]


@pytest.mark.parametrize("text", [form.strip() for form in READ_AS_THE_DAY.strip().replace("\n", "|").split("|")])
def test_a_form_with_one_reading_is_read_with_the_written_form_as_its_fix(text: str) -> None:
    reading = read_date(text)
    assert (reading.value, reading.rule and reading.rule.code, reading.better) == (THE_DAY, "J201", "2026-03-12")


@pytest.mark.parametrize(("text", "day"), OTHER_DAYS)
def test_other_days(text: str, day: date) -> None:
    assert (read_date(text).value, read_date(text).better) == (day, day.isoformat())


@pytest.mark.parametrize(("text", "code", "words"), REFUSED)
def test_what_has_no_reading_or_two_is_told(text: str, code: str, words: str) -> None:
    reading = read_date(text)
    assert (reading.value, reading.rule and reading.rule.code) == (None, code)
    assert words in reading.message
    assert reading.help


@pytest.mark.parametrize(("text", "code", "words"), READ_WITH_A_WARNING)
def test_a_date_with_more_beside_it_stands(text: str, code: str, words: str) -> None:
    reading = read_date(text)
    assert (reading.value, reading.rule and reading.rule.code, reading.better) == (THE_DAY, code, None)
    assert words in reading.message


@given(st.dates(date(1900, 1, 1), date(2200, 12, 31)))
def test_every_day_reads_back_from_every_form(day: date) -> None:
    assert read_date(day.isoformat()).rule is None
    for form in ("%Y-%m-%d", "%d.%m.%Y", "%Y/%m/%d", "%d %B %Y", "%b %d %Y", "%B %d, %Y", "%A, %d %B %Y", "%Y%m%d"):
        assert read_date(day.strftime(form)).value == day, form


@given(st.dates(date(1900, 1, 1), date(2200, 12, 31)))
def test_a_day_over_twelve_tells_which_number_is_the_month(day: date) -> None:
    for form in ("%d/%m/%Y", "%m/%d/%Y"):
        reading = read_date(day.strftime(form))
        assert reading.value == (day if day.day > 12 or day.day == day.month else None)


MOMENTS = [
    ("2026-03-12", None, "", None, None),
    ("2026-03-12 14:30", time(14, 30), "", None, None),
    ("2026-03-12 00:00", time(0, 0), "", None, None),
    ("2026-03-12 02:30", time(2, 30), "", None, None),
    ("2026-03-12T14:30", time(14, 30), "", "J201", "2026-03-12 14:30"),
    ("2026-03-12 14:30:59", time(14, 30), "", "J201", "2026-03-12 14:30"),
    ("2026-03-12T14:30:59.123", time(14, 30), "", "J201", "2026-03-12 14:30"),
    ("2026-03-12  14:30", time(14, 30), "", "J201", "2026-03-12 14:30"),
    ("2026-03-12, 14:30", time(14, 30), "", "J201", "2026-03-12 14:30"),
    ("2026-03-12 at 14:30", time(14, 30), "", "J201", "2026-03-12 14:30"),
    ("2026-03-12 9:30", time(9, 30), "", "J201", "2026-03-12 09:30"),
    ("2026-03-12 2pm", time(14, 0), "", "J201", "2026-03-12 14:00"),
    ("2026-03-12 2:30 p.m.", time(14, 30), "", "J201", "2026-03-12 14:30"),
    ("2026-03-12 12 am", time(0, 0), "", "J201", "2026-03-12 00:00"),
    ("2026-03-12 12pm", time(12, 0), "", "J201", "2026-03-12 12:00"),
    ("2026-03-12 1430", time(14, 30), "", "J201", "2026-03-12 14:30"),
    ("12.03.2026 um 14.30 Uhr", time(14, 30), "", "J201", "2026-03-12 14:30"),
    ("12.03.2026, 14 Uhr", time(14, 0), "", "J201", "2026-03-12 14:00"),
    ("12 mars 2026 à 14h30", time(14, 30), "", "J201", "2026-03-12 14:30"),
    ("12 March 2026, 10am", time(10, 0), "", "J201", "2026-03-12 10:00"),
    ("12 March 2026", None, "", "J201", "2026-03-12"),
    ("2026-03-12 14:30 EST", time(14, 30), "America/New_York", "J216", None),
    ("2026-03-12T14:30Z", time(14, 30), "UTC", "J216", None),
    ("Mar 12 2026 2:30pm (MDT)", time(14, 30), "America/Denver", "J216", None),
    ("2026-03-12 14:30 MESZ", time(14, 30), "Europe/Berlin", "J216", None),
    ("2026-03-12 14:30 Pacific Time", time(14, 30), "America/Los_Angeles", "J216", None),
    ("2026-03-12 14:30 America/Denver", time(14, 30), "America/Denver", "J216", None),
    ("2026-03-12 14:30 IST", time(14, 30), "", "J209", None),
    ("2026-03-12T14:30+01:00", time(14, 30), "", "J209", None),
    ("2026-03-12 14:30 UTC+1", time(14, 30), "", "J209", None),
    ("2026-03-12 14:30-15:30", time(14, 30), "", "J212", None),
    ("2026-03-12 10:00-11:00", time(10, 0), "", "J212", None),
    ("2026-03-12 14:30 with Dana", time(14, 30), "", "J212", None),
    ("Monday 2026-03-12 14:30", time(14, 30), "", "J210", None),
    ("2026-03-12 24:00", None, "", "J208", None),
    ("2026-03-12 25:10", None, "", "J208", None),
    ("2026-03-12 14:75", None, "", "J208", None),
    ("2026-03-12 14", None, "", "J208", None),
    ("2026-03-12 14:3", None, "", "J208", None),
    ("2026-03-12 2:30", None, "", "J215", None),
]


@pytest.mark.parametrize(("text", "at", "zone", "code", "better"), MOMENTS)
def test_a_day_with_a_time(text: str, at: time | None, zone: str, code: str | None, better: str | None) -> None:
    reading = read_moment(text)
    assert reading.value == Moment(THE_DAY, at, zone)
    assert (reading.rule and reading.rule.code, reading.better) == (code, better)


@pytest.mark.parametrize(
    ("text", "code"), [("03/04/2026 14:30", "J202"), ("14:30", "J203"), ("2026-02-30 14:30", "J204")]
)
def test_without_a_day_there_is_no_moment(text: str, code: str) -> None:
    reading = read_moment(text)
    assert (reading.value, reading.rule and reading.rule.code) == (None, code)


def test_a_time_for_the_night_names_both_readings() -> None:
    assert "2:30 at night or 14:30" in read_moment("2026-03-12 2:30").message


def test_the_fix_for_zone_letters_writes_the_line_that_is_missing() -> None:
    reading = read_moment("2026-03-12 14:30 EST")
    assert settle_zone(reading, stated=False).better == "2026-03-12 14:30\ntimezone: America/New_York"
    assert settle_zone(reading, stated=True).better == "2026-03-12 14:30"


def test_other_readings_need_no_settling() -> None:
    for text in ("2026-03-12", "12.03.2026 14:30", "tomorrow"):
        assert settle_zone(read_moment(text), stated=False) == read_moment(text)


@given(st.dates(date(1900, 1, 1), date(2200, 12, 31)), st.times())
def test_every_written_moment_is_read_without_a_word(day: date, at: time) -> None:
    moment = Moment(day, at.replace(second=0, microsecond=0))
    assert read_moment(moment.written) == read_moment(f"{day} {at:%H:%M}")
    assert (read_moment(moment.written).value, read_moment(moment.written).rule) == (moment, None)


@given(st.times())
def test_the_clock_with_am_and_pm(at: time) -> None:
    reading = read_moment(f"2026-03-12 {at:%I:%M %p}")
    assert reading.value == Moment(THE_DAY, at.replace(second=0, microsecond=0))


REPLIES = [
    ("2026-03-20", date(2026, 3, 20), None),
    ("20.03.2026", date(2026, 3, 20), "J201"),
    ("two weeks", date(2026, 3, 26), None),
    ("Two Weeks", date(2026, 3, 26), None),
    ("within two weeks", date(2026, 3, 26), None),
    ("in 2 weeks", date(2026, 3, 26), None),
    ("10 days", date(2026, 3, 22), None),
    ("a week", date(2026, 3, 19), None),
    ("one week", date(2026, 3, 19), None),
    ("a fortnight", date(2026, 3, 26), None),
    ("a couple of weeks", date(2026, 3, 26), None),
    ("a month", date(2026, 4, 12), None),
    ("3 business days", date(2026, 3, 17), None),
    ("two working days", date(2026, 3, 16), None),
    ("zwei Wochen", date(2026, 3, 26), None),
    ("innerhalb einer Woche", date(2026, 3, 19), None),
    ("in 14 Tagen", date(2026, 3, 26), None),
    ("3 Werktage", date(2026, 3, 17), None),
    ("deux semaines", date(2026, 3, 26), None),
    ("5 jours ouvrés", date(2026, 3, 19), None),
    ("dos semanas", date(2026, 3, 26), None),
    ("5 días hábiles", date(2026, 3, 19), None),
    ("duas semanas", date(2026, 3, 26), None),
    ("5 dias úteis", date(2026, 3, 19), None),
    ("1-2 weeks", date(2026, 3, 26), "J214"),
    ("2-3 business days", date(2026, 3, 17), "J214"),
    ("two to three weeks", date(2026, 4, 2), "J214"),
    ("ein bis zwei Wochen", date(2026, 3, 26), "J214"),
    ("next week", None, "J207"),
    ("end of next week", None, "J207"),
    ("Friday", None, "J207"),
    ("soon", None, "J203"),
    ("900 weeks", None, "J203"),
]


@pytest.mark.parametrize(("text", "day", "code"), REPLIES)
def test_when_they_said_they_would_answer(text: str, day: date | None, code: str | None) -> None:
    reading = read_reply_by(text, THE_DAY)
    assert (reading.value, reading.rule and reading.rule.code) == (day, code)


def test_a_month_ends_with_the_month() -> None:
    assert read_reply_by("a month", date(2026, 1, 31)).value == date(2026, 2, 28)


def test_a_time_without_a_day_to_count_from_is_asked_about() -> None:
    reading = read_reply_by("two weeks", None)
    assert (reading.value, reading.rule and reading.rule.code) == (None, "J203")
    assert "counts from the day of the interview" in reading.message


@given(st.text(max_size=90) | st.from_regex(r"[0-9./ :a-zA-Z-]{1,30}", fullmatch=True))
@example("9" * 10_000)
@example("1" * 4300 + "-01-01")
@example("0000-01-01")
@example("٢٠٢٦-٠٣-١٢")
@example("1/1/²²²²")
def test_any_text_gives_a_reading_and_its_fix_reads_the_same(text: str) -> None:
    for read in (read_date, read_moment, lambda it: read_reply_by(it, dt.date(2026, 3, 12))):
        reading = read(text)
        assert reading.value is not None or reading.rule is not None
        assert (reading.rule is None) == (not reading.message)
        if reading.better is not None:
            again = read(reading.better)
            assert (again.value, again.rule) == (reading.value, None)


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("Oct 5", "write `YYYY-10-05`, with its year in place of YYYY"),
        ("fri nov 27", "write `YYYY-11-27`, with its year in place of YYYY"),
        ("12.3.", "write `YYYY-03-12`, with its year in place of YYYY"),
        ("3/12", "write `YYYY-03-12` or `YYYY-12-03`, with its year in place of YYYY"),
        ("12/15", "write `YYYY-12-15`, with its year in place of YYYY"),
        ("March 2026", "write `2026-03-DD`, with its day in place of DD"),
        ("2026-03", "write `2026-03-DD`, with its day in place of DD"),
        ("9/28/26", "write `2026-09-28`"),
        ("10/2/26", "write `2026-10-02` or `2026-02-10`"),
        ("12.03.26", "write `2026-03-12`"),
        ("26-03-12", "write `2026-03-12` or `2012-03-26`"),
        ("Mar 12 '26", "write `2026-03-12`"),
        ("45/45/26", "write the year first, with all four digits, then the month and the day"),
    ],
)
def test_advice_names_the_day_that_stands_there(text: str, advice: str) -> None:
    assert read_date(text).help == advice
