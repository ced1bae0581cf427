"""Times of day in their time zones, right on the days too on which the clocks change."""

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

_UTC_NAMES = ("UTC", "Etc/UTC")


def find_start(day: date, at: time, zone: tzinfo | None) -> datetime:
    """A time of that day as a clock there shows it; without a zone a naive one: it floats.

    One that is passed over when the clocks go forward is as much later (02:30 becomes 03:30), and of one that comes
    twice it is the first: so RFC 5545 reads them (3.3.5), and so do we.
    """
    start = datetime.combine(day, at, zone)
    return start.astimezone(UTC).astimezone(zone) if zone else start


def find_end(start: datetime, minutes: int) -> datetime:
    """So many minutes later, as they really pass."""
    if start.tzinfo is None:
        return start + timedelta(minutes=minutes)
    return (start.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(start.tzinfo)


def describe_moment(name: str, moment: datetime) -> str:
    """The line of a property, `DTSTART;TZID=America/Denver:20260318T100000`.

    The second time that an hour comes has no name in its zone, so that it is told in UTC.
    """
    if isinstance(moment.tzinfo, ZoneInfo) and moment.tzinfo.key not in _UTC_NAMES and not moment.fold:
        return f"{name};TZID={moment.tzinfo.key}:{moment:%Y%m%dT%H%M%S}"
    if moment.tzinfo:
        return f"{name}:{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    return f"{name}:{moment:%Y%m%dT%H%M%S}"


def describe_day(name: str, day: date) -> str:
    return f"{name};VALUE=DATE:{day:%Y%m%d}"
