"""Events of a calendar: a conversation at its time, and all-day ones for days on which something is due.

What is due is an all-day event and no VTODO: Google and Outlook show no VTODO at all, and Apple none that is
subscribed to. It is transparent, so that nobody finds a day taken by it.
"""

import hashlib
import uuid
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from journal_tool.analysis.appointments import DueDay
from journal_tool.exporting.calendar.lines import escape, is_uri
from journal_tool.exporting.calendar.moments import describe_day, describe_moment, find_end, find_start
from journal_tool.model.interview import Interview
from journal_tool.model.value import Value
from journal_tool.settings import Settings
from journal_tool.zones import find_zone

MINUTES = 60
"""How long a conversation is where nothing is said."""

_OURS = uuid.UUID("8c2f5d0e-5b7c-4f0e-9f43-6a1d4f0d2b11").bytes
_FIRST = date(2000, 1, 1)


class Event(Value, frozen=True):
    """One event. `key` tells it from all others of the journal; `start` is a day where it has no time.

    `lines` is what stands below its title. Names stand there and not as ATTENDEE, for which some calendars send
    invitations.
    """

    key: tuple[str, ...]
    title: str
    start: date | datetime
    minutes: int = MINUTES
    location: str = ""
    lines: tuple[str, ...] = ()
    link: str = ""

    @property
    def moments(self) -> tuple[datetime, ...]:
        """Its times of day, from the first to the last."""
        return (self.start, find_end(self.start, self.minutes)) if isinstance(self.start, datetime) else ()

    def describe(self, day: date) -> Iterator[str]:
        """Its lines, in a calendar that is made on `day`.

        Private, since a calendar at work shows the others what is in it. What would be the time of the last change
        is the day of the calendar, and SEQUENCE counts these days: Google moves what has another time only where
        that number is higher.
        """
        stamp = f"{day:%Y%m%dT000000Z}"
        yield from ("BEGIN:VEVENT", f"UID:{name_event(self.key)}", f"DTSTAMP:{stamp}", f"LAST-MODIFIED:{stamp}")
        yield f"SEQUENCE:{max((day - _FIRST).days, 0)}"
        yield from self._describe_time()
        yield f"SUMMARY:{escape(self.title)}"
        if self.location:
            yield f"LOCATION:{escape(self.location)}"
        if self.lines:
            yield f"DESCRIPTION:{escape(chr(10).join(self.lines))}"
        if is_uri(self.link):
            yield f"URL:{self.link}"
        yield from ("CLASS:PRIVATE", "END:VEVENT")

    def _describe_time(self) -> Iterator[str]:
        if isinstance(self.start, datetime):
            start, end = self.moments
            yield from (describe_moment("DTSTART", start), describe_moment("DTEND", end), "TRANSP:OPAQUE")
        else:
            yield from (describe_day("DTSTART", self.start), describe_day("DTEND", self.start + timedelta(days=1)))
            yield "TRANSP:TRANSPARENT"


def name_event(key: tuple[str, ...]) -> str:
    """The UID: a UUID (RFC 7986 wants one that tells nothing) made of the key, the same in each calendar."""
    digest = hashlib.sha1(_OURS + "\0".join(key).encode("utf-8", "surrogatepass"), usedforsecurity=False).digest()
    return str(uuid.UUID(bytes=digest[:16], version=5))


def describe_appointment(interview: Interview, settings: Settings) -> Event:
    """A conversation, known by its file: whatever is changed in it, it stays the same event."""
    day = interview.date or date.min
    zone = find_zone(interview.timezone or settings.timezone)
    return Event(
        ("interview", interview.path),
        f"{interview.name}: {settings.label_of(interview.stage)}",
        find_start(day, interview.time, zone) if interview.time else day,
        interview.duration or MINUTES,
        interview.location,
        tuple(_tell(interview)),
        interview.url,
    )


def describe_due_day(due: DueDay) -> Event:
    lines = (f"{due.company}, {due.role}" if due.role else due.company,) if due.company else ()
    return Event(due.key, due.what, due.day, lines=lines)


def _tell(interview: Interview) -> Iterator[str]:
    """What helps on the way there; nothing that was noted about it."""
    if interview.role:
        yield interview.role
    if interview.people:
        yield f"With {'; '.join(person.introduction for person in interview.people)}"
    if interview.format:
        yield f"Format: {interview.format}"
    if interview.url:
        yield f"Posting: {interview.url}"
