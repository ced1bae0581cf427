"""`calendar.ics`: conversations and what is due, for the calendar that a person has anyway (RFC 5545).

Written here and not by the library `icalendar`, which reads it back in the tests. Importing that takes 50 ms and an
event 0.16 ms, which each build after an edit would pay for, 0.2 s at 1,000 entries; and time zones, the only hard
part, would be ours all the same: it lists the changes of a zone one by one, which Outlook passes over, and the one in
spring an hour late.
"""

from datetime import date

from journal_tool.analysis.appointments import find_appointments, find_due_days
from journal_tool.exporting.calendar.events import describe_appointment, describe_due_day
from journal_tool.exporting.calendar.lines import escape, fold
from journal_tool.exporting.calendar.zones import describe_zones
from journal_tool.model.journal import Journal

_REFRESH = "PT6H"
"""How often a subscriber should look again: whoever builds in the morning sees the change by noon."""


def render_calendar(journal: Journal, day: date) -> bytes:
    """The file. The same journal and day give the same bytes.

    It has no METHOD: that would make it a message between people who plan a meeting, which needs an organizer
    (RFC 5546), while without it a file is just a calendar.
    """
    events = [describe_appointment(it, journal.settings) for it in find_appointments(journal)]
    events += [describe_due_day(it) for it in find_due_days(journal, day)]
    name = escape(journal.settings.title)
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//interview-journal//calendar//EN",
        "CALSCALE:GREGORIAN",
        f"NAME:{name}",
        f"X-WR-CALNAME:{name}",  # the older name of the same, and of the next
        f"REFRESH-INTERVAL;VALUE=DURATION:{_REFRESH}",
        f"X-PUBLISHED-TTL:{_REFRESH}",
        *describe_zones(moment for event in events for moment in event.moments),
    ]
    for event in events:
        lines += event.describe(day)
    return b"".join(fold(line) for line in (*lines, "END:VCALENDAR"))
