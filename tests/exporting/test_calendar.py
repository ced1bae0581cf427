"""The calendar is read back by a client's library: every event at its instant, known by its UID, in lines that fit."""

import datetime as dt
import io
import re
import shutil
from collections import Counter
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec
import pytest
from dateutil import tz
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar, Event
from odd_journal import write_odd_journal

from journal_tool.exporting.calendar import render_calendar
from journal_tool.exporting.calendar.zones import find_changes
from journal_tool.model.interview import Done, Entry, Interview
from journal_tool.model.journal import Journal
from journal_tool.model.person import Person
from journal_tool.model.vocabulary import OUTSIDE_STAGES, STAGES
from journal_tool.reading import load_journal
from journal_tool.settings import Settings

SAMPLE = Path(__file__).parent.parent.parent / "journal"
DAY = dt.date(2026, 3, 16)
UTC = dt.UTC
LABELS = {stage.label for stage in (*STAGES, *OUTSIDE_STAGES)} | {"Floor walk"}


def held(path: str = "a.md", day: str = "2026-03-02", time: str = "14:30", **rest: object) -> Interview:
    facts = {"company": "Northwind Labs", "role": "Analyst", "stage": "technical", "rating": 3, **rest}
    at = dt.time.fromisoformat(time) if time else None
    return Interview(path, date=dt.date.fromisoformat(day), time=at, **facts)  # type: ignore[arg-type]


def make(*interviews: Interview, day: dt.date = DAY, **settings: object) -> bytes:
    entries = tuple(Entry(it.path, it) for it in interviews)
    return render_calendar(Journal(Settings(**settings), entries), day)  # type: ignore[arg-type]


def read(content: bytes) -> Calendar:
    calendar = Calendar.from_ical(content)
    assert isinstance(calendar, Calendar)
    assert [part.errors for part in calendar.walk() if part.errors] == []
    return calendar


def read_talks(content: bytes) -> list[Event]:
    """The conversations: what is due does not end with the label of a stage."""
    return [event for event in read(content).events if str(event["SUMMARY"]).rpartition(": ")[2] in LABELS]


def read_one(content: bytes) -> Event:
    (event,) = read_talks(content)
    return event


def uids(content: bytes) -> list[str]:
    return [str(event["UID"]) for event in read(content).events]


# Times


def days_of_change(zone: str) -> list[dt.date]:
    """The days in 2026 on which the clocks there change, and the days before and after these."""
    changes = find_changes(ZoneInfo(zone), 2026, 2026)
    around = (dt.timedelta(days=number) for number in (-1, 0, 1))
    return [change.at.date() + distance for distance in around for change in changes]


CHANGING = ("America/Denver", "Europe/Berlin", "Australia/Lord_Howe", "Europe/Dublin", "Pacific/Auckland")
STEADY = ("Asia/Kolkata", "Etc/GMT+5")
ODD = ("Africa/Casablanca", "America/Santiago", "Asia/Jerusalem")  # with changes that are no such rule


@pytest.mark.parametrize("zone", [*CHANGING, *STEADY, *ODD])
@pytest.mark.parametrize("time", ["00:30", "01:30", "02:00", "02:15", "02:30", "03:00", "03:30", "10:00", "23:30"])
def test_an_event_is_at_its_instant_on_both_sides_of_a_change_of_the_clocks(zone: str, time: str) -> None:
    for day in days_of_change(zone) or [dt.date(2026, 3, 8), dt.date(2026, 11, 1)]:
        content = make(held(day=day.isoformat(), time=time, duration=90), timezone=zone)
        event = read_one(content)
        meant = dt.datetime.combine(day, dt.time.fromisoformat(time), ZoneInfo(zone)).astimezone(UTC)
        assert event.start.astimezone(UTC) == meant
        assert event.end.astimezone(UTC) == meant + dt.timedelta(minutes=90)


@pytest.mark.parametrize("zone", [*CHANGING, *STEADY, *ODD])
@pytest.mark.parametrize("years", [(2026, 2026), (2003, 2026), (2026, 2060)])
def test_the_zone_that_the_file_tells_is_the_real_one(zone: str, years: tuple[int, int]) -> None:
    """Read by a library that knows nothing of the zone but what the file says, hour by hour near the changes."""
    first, last = years
    content = make(held("a.md", f"{first}-01-01"), held("b.md", f"{last}-12-31", time="20:00"), timezone=zone)
    told = tz.tzical(io.StringIO(content.decode())).get(zone)
    assert told is not None
    real = ZoneInfo(zone)
    noons = [dt.datetime(first, 1, 1, 12) + dt.timedelta(days=number) for number in range(0, (last - first) * 365, 5)]
    for change in find_changes(real, first, last):
        noons += [change.at + dt.timedelta(hours=number) for number in range(-30, 30) if number not in (-1, 0, 1)]
    for noon in noons:
        assert noon.replace(tzinfo=told).utcoffset() == noon.replace(tzinfo=real).utcoffset(), noon


def test_a_zone_is_told_by_rules_as_every_calendar_writes_it() -> None:
    """By hand from the law: second Sunday of March and first of November, at two by the clock that is put on."""
    zone = make(held(day="2026-03-18"), timezone="America/Denver").decode().split("\r\n")
    zone = zone[zone.index("BEGIN:VTIMEZONE") : zone.index("END:VTIMEZONE") + 1]
    assert zone == [
        "BEGIN:VTIMEZONE",
        "TZID:America/Denver",
        "BEGIN:DAYLIGHT",
        "DTSTART:20250309T020000",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU",
        "TZOFFSETFROM:-0700",
        "TZOFFSETTO:-0600",
        "TZNAME:MDT",
        "END:DAYLIGHT",
        "BEGIN:STANDARD",
        "DTSTART:20251102T020000",
        "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU",
        "TZOFFSETFROM:-0600",
        "TZOFFSETTO:-0700",
        "TZNAME:MST",
        "END:STANDARD",
        "END:VTIMEZONE",
    ]


@pytest.mark.parametrize(
    ("zone", "rules"),
    [
        ("Europe/Berlin", ["FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"]),
        ("Australia/Lord_Howe", ["FREQ=YEARLY;BYMONTH=10;BYDAY=1SU", "FREQ=YEARLY;BYMONTH=4;BYDAY=1SU"]),
        ("Asia/Kolkata", []),
    ],
)
def test_rules_are_those_of_the_zone(zone: str, rules: list[str]) -> None:
    assert re.findall("RRULE:(.*)\r\n", make(held(), timezone=zone).decode()) == rules


def test_an_entry_has_a_zone_of_its_own_and_each_zone_is_told_once() -> None:
    content = make(
        held("a.md"), held("b.md", timezone="Asia/Kolkata"), held("c.md", timezone="Asia/Kolkata"),
        timezone="America/Denver",
    )  # fmt: skip
    calendar = read(content)
    assert [str(zone["TZID"]) for zone in calendar.timezones] == ["America/Denver", "Asia/Kolkata"]
    starts = [event.start.astimezone(UTC).hour * 60 + event.start.minute for event in read_talks(content)]
    assert starts == [21 * 60 + 30, 9 * 60 + 30, 9 * 60 + 30], "14:30 there, and 14:30 in Kolkata is 9:00 in UTC"


@pytest.mark.parametrize("settings", [{}, {"timezone": "Mars/Olympus"}])
def test_without_a_zone_that_is_known_times_float(settings: dict[str, str]) -> None:
    content = make(held(), **settings)
    assert b"DTSTART:20260302T143000\r\nDTEND:20260302T153000\r\n" in content
    assert b"VTIMEZONE" not in content and b"TZID" not in content


def test_in_utc_a_time_is_told_so() -> None:
    content = make(held(), timezone="UTC")
    assert b"DTSTART:20260302T143000Z\r\n" in content and b"VTIMEZONE" not in content


def test_the_hour_that_comes_twice_can_be_the_end() -> None:
    """From half past one for an hour: half past one again, which only UTC can tell."""
    content = make(held(day="2026-11-01", time="01:30"), timezone="America/Denver")
    assert b"DTSTART;TZID=America/Denver:20261101T013000\r\nDTEND:20261101T083000Z\r\n" in content


def test_a_time_that_the_clocks_pass_over_is_as_much_later() -> None:
    content = make(held(day="2026-03-08", time="02:30"), timezone="America/Denver")
    assert b"DTSTART;TZID=America/Denver:20260308T033000\r\n" in content


def test_an_hour_where_no_duration_is_given_and_the_whole_day_where_no_time_is() -> None:
    assert read_one(make(held())).duration == dt.timedelta(hours=1)
    assert read_one(make(held(duration=25))).duration == dt.timedelta(minutes=25)
    event = read_one(make(held(time="")))
    assert (event.start, event.end, event["TRANSP"]) == (dt.date(2026, 3, 2), dt.date(2026, 3, 3), "TRANSPARENT")


# What is in it


def test_an_event_tells_where_and_with_whom_and_nothing_of_how_it_went() -> None:
    people = (Person("Dana Ortiz", "Staff Engineer", "dana@northwind.example"), Person("Lee Park"))
    url = "https://northwind.example/jobs/4711?a=1,2;b"
    event = read_one(
        make(held(people=people, location="Denver, 4th floor", url=url, format="video", rating=1, outcome="rejected"))
    )
    assert str(event["SUMMARY"]) == "Northwind Labs: Technical"
    assert str(event["LOCATION"]) == "Denver, 4th floor"
    assert str(event["URL"]) == url
    assert str(event["DESCRIPTION"]).split("\n") == [
        "Analyst", "With Dana Ortiz, Staff Engineer; Lee Park", "Format: video", f"Posting: {url}",
    ]  # fmt: skip
    assert event["CLASS"] == "PRIVATE"
    assert set(event) == set(
        "UID DTSTAMP LAST-MODIFIED SEQUENCE DTSTART DTEND TRANSP SUMMARY LOCATION DESCRIPTION URL CLASS".split()
    )


@pytest.mark.parametrize(
    ("interview", "shown"),
    [
        (held(outcome="cancelled"), False),
        (held(stage="message"), False),
        (held(stage="application"), False),
        (held(stage="take-home", time=""), False),
        (held(stage="assessment"), True),  # a test at a time of day
        (held(stage="informational"), True),
        (held(day="2026-03-20", rating=None), True),
        (held(private=True), True),
    ],
)
def test_what_takes_place_at_some_time_is_in_the_calendar(interview: Interview, shown: bool) -> None:
    assert len(read_talks(make(interview))) == shown


def test_a_calendar_of_nothing_is_a_calendar() -> None:
    content = make(title="My; search,\nof sorts")
    assert (read(content).events, b"\r\nNAME:My\\; search\\,\\nof sorts\r\n" in content) == ([], True)
    assert "METHOD" not in read(content), "which would need an organizer"


def test_the_sample_has_all_that_takes_place_and_all_that_is_due() -> None:
    journal = load_journal(SAMPLE)
    content = render_calendar(journal, DAY)
    calendar = read(content)
    talks = read_talks(content)
    timed = [event for event in talks if isinstance(event.start, dt.datetime)]
    written = [it for it in journal.interviews if it.time and it.stage not in ("message", "application")]
    assert len(timed) == len([it for it in written if it.outcome != "cancelled"])
    due = [str(event["SUMMARY"]) for event in calendar.events if event.start == dt.date(2026, 3, 19)]
    assert "Decide on the offer of Tamarack Mutual" in due
    assert all(
        event["TRANSP"] == "TRANSPARENT" for event in calendar.events if not isinstance(event.start, dt.datetime)
    )


def test_no_money_and_no_word_of_the_notes_is_in_it() -> None:
    """Each figure of the sample, as written in its entries, and each line of prose."""
    text = render_calendar(load_journal(SAMPLE), DAY).decode().replace("\r\n ", "")
    for path in SAMPLE.rglob("2*.md"):
        for line in path.read_text(encoding="utf-8").splitlines():
            if re.match(r"(base|salary_named|pay_posted|target|walk_away|market|bonus): ", line):
                assert line.partition(": ")[2] not in text
            elif len(line) > 40 and not line.startswith(("- [", "#", " ")) and ": " not in line:
                assert line.replace(",", "\\,") not in text


# UIDs


def test_every_uid_is_unique_and_the_same_each_time() -> None:
    content = render_calendar(load_journal(SAMPLE), DAY)
    assert max(Counter(uids(content)).values()) == 1
    assert render_calendar(load_journal(SAMPLE), DAY) == content


@pytest.mark.parametrize(
    "change",
    [
        {"date": dt.date(2026, 3, 27), "time": dt.time(9)},
        {"company": "Northwind"},
        {"role": "Lead"},
        {"stage": "panel"},
        {"time": None},
        {"timezone": "Asia/Kolkata"},
        {"location": "elsewhere", "duration": 20},
    ],
)
def test_whatever_changes_in_an_entry_it_stays_the_same_event(change: dict[str, object]) -> None:
    interview = held(day="2026-03-25", rating=None)
    before, after = (read_one(make(it)) for it in (interview, msgspec.structs.replace(interview, **change)))
    assert before["UID"] == after["UID"]


def test_a_later_calendar_has_a_higher_number_so_that_clients_take_it() -> None:
    today, tomorrow = (read_one(make(held(), day=day)) for day in (DAY, DAY + dt.timedelta(days=1)))
    assert tomorrow["SEQUENCE"] == today["SEQUENCE"] + 1
    assert tomorrow["DTSTAMP"].dt == today["DTSTAMP"].dt + dt.timedelta(days=1)


def test_the_order_of_files_changes_nothing_of_an_event() -> None:
    first, second = held("a.md"), held("b.md", day="2026-03-04")
    there = {event["UID"]: event.to_ical() for event in read_talks(make(first, second))}
    back = {event["UID"]: event.to_ical() for event in read_talks(make(second, first))}
    assert there == back and len(there) == 2


def copy_sample(folder: Path) -> Path:
    shutil.copytree(SAMPLE, folder / "journal")
    return folder / "journal"


def find_event(journal: Path, title: str) -> Event:
    found = [it for it in read(render_calendar(load_journal(journal), DAY)).events if title in str(it["SUMMARY"])]
    assert len(found) == 1
    return found[0]


def test_a_task_that_gets_another_day_or_one_above_it_is_the_same_event(tmp_path: Path) -> None:
    journal = copy_sample(tmp_path)
    file = next(it for it in journal.glob("*.md") if "Ten slides" in it.read_text(encoding="utf-8"))
    before = find_event(journal, "Ten slides")
    text = file.read_text(encoding="utf-8")
    head, line, rest = re.split(r"(?m)^(- \[ \] Ten slides.*\n)", text)
    moved = line.replace("2026-03-24", "2026-03-23")
    file.write_text(f"{head}- [ ] Something else due:2026-03-20\n{moved}{rest}", encoding="utf-8")
    after = find_event(journal, "Ten slides")
    assert after["UID"] == before["UID"]
    assert (before.start, after.start) == (dt.date(2026, 3, 24), dt.date(2026, 3, 23))


def test_to_ask_once_more_is_another_event() -> None:
    asked = held(day="2026-03-09", rating=3, done=(Done("chase", (dt.date(2026, 3, 13),)),))
    found = [
        next(event for event in read(make(it)).events if "whether there is news" in str(event["SUMMARY"]))
        for it in (msgspec.structs.replace(asked, done=()), asked)
    ]
    assert [event.start for event in found] == [dt.date(2026, 3, 16), dt.date(2026, 3, 20)]
    assert found[0]["UID"] != found[1]["UID"]


@pytest.mark.parametrize("journal", ["odd", "mistakes"])
def test_a_journal_that_nobody_thinks_of_has_a_calendar_too(journal: str, tmp_path: Path) -> None:
    if journal == "odd":
        write_odd_journal(tmp_path)
    else:
        (tmp_path / "journal.toml").write_text('timezone = "Europe/Berlin"', encoding="utf-8")
        for path in (SAMPLE.parent / "tests" / "mistakes").glob("*/*.md"):
            shutil.copy(path, tmp_path / f"{path.parent.name}-{path.name}")
    content = render_calendar(load_journal(tmp_path), DAY)
    assert len(read(content).events) > 5
    assert max(Counter(uids(content)).values()) == 1


# Letters

TEXTS = st.text(st.characters(), max_size=300)


@given(company=TEXTS, place=TEXTS, name=TEXTS, title=TEXTS)
def test_any_text_comes_through_in_lines_that_fit(company: str, place: str, name: str, title: str) -> None:
    content = make(held(company=company, location=place, people=(Person(name, "x"),)), title=title)
    lines = content.split(b"\r\n")
    assert lines.pop() == b""
    assert all(len(line) <= 75 and b"\n" not in line and b"\r" not in line for line in lines)
    for line in lines:
        line.decode("utf-8")  # no letter is cut
    assert not re.search(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", content)
    event = next(it for it in read(content).events if it["CLASS"] == "PRIVATE" and it["TRANSP"] == "OPAQUE")
    if place.isprintable():
        assert str(event.get("LOCATION", "")) == place.strip() or not place.strip()
    assert str(event["UID"])


@pytest.mark.parametrize(
    ("written", "read_back"),
    [
        ("a\\b; c, d", "a\\b; c, d"),
        ("one\r\ntwo\nthree\u2028four\x85five\x0bsix", "one\ntwo\nthree\nfour\nfive\nsix"),
        ("bell\x07 and \x1b[31mred", "bell and [31mred"),
        ("tab\there", "tab here"),
        ("half \ud83d a letter", "half \N{REPLACEMENT CHARACTER} a letter"),
        ("\N{WOMAN}\u200d\N{PERSONAL COMPUTER}" * 30, "\N{WOMAN}\u200d\N{PERSONAL COMPUTER}" * 30),
        ("\u202egnikcah", "gnikcah"),
        ("END:VEVENT", "END:VEVENT"),
    ],
)
def test_letters_that_calendars_stumble_over(written: str, read_back: str) -> None:
    assert str(read_one(make(held(location=written)))["LOCATION"]) == read_back


@pytest.mark.parametrize("url", ["https://a.example/\r\nBEGIN:VALARM", "https://a b", "https://a\u202eb.example", ""])
def test_a_link_that_is_none_is_left_out(url: str) -> None:
    assert "URL" not in read_one(make(held(url=url)))
