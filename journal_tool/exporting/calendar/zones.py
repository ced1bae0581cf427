"""Time zones as calendars want them told: when the clocks change, as a rule where there is one (RFC 5545, 3.6.5).

The changes are those that Python's zoneinfo knows. A rule (`last Sunday of March, every year`) is what Google, Apple
and Outlook write; Outlook passes over changes that are listed one by one, and shows everything an hour off.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from journal_tool.exporting.calendar.moments import describe_moment
from journal_tool.model.value import Value

_WEEK = timedelta(days=7)
_SECOND = timedelta(seconds=1)
_YEARS_ON = 12
"""Which of `the fourth` and `the last` Sunday is meant shows within so many years."""

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


class Change(Value, frozen=True):
    """The clocks are put from one offset to another; `at` is what they show right before."""

    at: datetime
    before: timedelta
    after: timedelta
    name: str

    @property
    def rule(self) -> tuple[object, ...]:
        """All that is the same each year, the day left out."""
        return self.at.month, self.at.weekday(), self.at.time(), self.before, self.after, self.name

    @property
    def week(self) -> int:
        """Which such day of the month it is: the first, the second …"""
        return (self.at.day - 1) // 7 + 1

    @property
    def is_last(self) -> bool:
        return (self.at + _WEEK).month != self.at.month

    def describe(self, rule: str = "") -> Iterator[str]:
        kind = "DAYLIGHT" if self.after > self.before else "STANDARD"
        yield from (f"BEGIN:{kind}", describe_moment("DTSTART", self.at))
        if rule:
            yield f"RRULE:{rule}"
        yield from (f"TZOFFSETFROM:{_describe_offset(self.before)}", f"TZOFFSETTO:{_describe_offset(self.after)}")
        yield from (f"TZNAME:{self.name}", f"END:{kind}")


def describe_zones(moments: Iterable[datetime]) -> Iterator[str]:
    """The lines about every zone in which one of the moments is told, right for all of these."""
    years: dict[str, list[int]] = {}
    zones: dict[str, ZoneInfo] = {}
    for moment in moments:
        if isinstance(moment.tzinfo, ZoneInfo) and "TZID=" in describe_moment("", moment):
            zones[moment.tzinfo.key] = moment.tzinfo
            years.setdefault(moment.tzinfo.key, []).append(moment.year)
    for name, zone in sorted(zones.items()):
        yield from ("BEGIN:VTIMEZONE", f"TZID:{name}")
        yield from _describe_zone(zone, min(years[name]) - 1, max(years[name]))
        yield "END:VTIMEZONE"


def _describe_zone(zone: ZoneInfo, first: int, last: int) -> Iterator[str]:
    """From the year before the first in use, since what began in its autumn holds in January."""
    changes = find_changes(zone, first, last + _YEARS_ON)
    rules = _find_rules(changes, range(first, last + _YEARS_ON + 1))
    if rules:
        for change, rule in rules:
            yield from change.describe(rule)
        return
    begin = datetime(first, 1, 1, tzinfo=UTC).astimezone(zone)
    offset = _offset(begin)
    yield from Change(begin.replace(tzinfo=None), offset, offset, begin.tzname() or "").describe()
    for change in changes:
        if change.at.year <= last:
            yield from change.describe()


def find_changes(zone: ZoneInfo, first: int, last: int) -> list[Change]:
    """Every change of the clocks from the first of those years to the last, in their order; at most one a week."""
    at, end = datetime(first, 1, 1, tzinfo=UTC), datetime(last + 1, 1, 1, tzinfo=UTC)
    found, offset = [], _offset(at.astimezone(zone))
    while at < end:
        after = _offset((at + _WEEK).astimezone(zone))
        if after != offset:
            found.append(_find_change(zone, at, offset, after))
        at, offset = at + _WEEK, after
    return found


def _find_change(zone: ZoneInfo, start: datetime, before: timedelta, after: timedelta) -> Change:
    """The second, found by halving the week that begins at `start`."""
    end = start + _WEEK
    while end - start > _SECOND:
        middle = start + (end - start) // 2
        middle = middle.replace(microsecond=0)
        start, end = (middle, end) if _offset(middle.astimezone(zone)) == before else (start, middle)
    return Change(end.replace(tzinfo=None) + before, before, after, end.astimezone(zone).tzname() or "")


def _find_rules(changes: Sequence[Change], years: range) -> list[tuple[Change, str]]:
    """The first of the changes to summer time and back, with the rule of each; nothing where there are no such two."""
    found = []
    for forward in (True, False):
        some = [it for it in changes if (it.after > it.before) is forward]
        rule = _find_rule(some) if [it.at.year for it in some] == list(years) else ""
        if not rule:
            return []
        found.append((some[0], rule))
    return found


def _find_rule(changes: Sequence[Change]) -> str:
    if len({it.rule for it in changes}) > 1:
        return ""
    weeks = {it.week for it in changes}
    number = weeks.pop() if len(weeks) == 1 else -1 if all(it.is_last for it in changes) else 0
    first = changes[0].at
    return f"FREQ=YEARLY;BYMONTH={first.month};BYDAY={number}{_DAYS[first.weekday()]}" if number else ""


def _offset(moment: datetime) -> timedelta:
    return moment.utcoffset() or timedelta()


def _describe_offset(offset: timedelta) -> str:
    """`-0700`; with seconds where a zone of old had them."""
    seconds = round(abs(offset).total_seconds())
    sign = "-" if offset < timedelta() else "+"
    rest = f"{seconds % 60:02}" if seconds % 60 else ""
    return f"{sign}{seconds // 3600:02}{seconds // 60 % 60:02}{rest}"
