"""What the clock at home shows when a conversation in another time zone begins."""

from datetime import datetime
from zoneinfo import ZoneInfo

from journal_tool.model.interview import Interview
from journal_tool.settings import Settings


def find_home_time(interview: Interview, settings: Settings) -> datetime | None:
    """Day and time at home; None where the zones are the same, or are not both known."""
    zone, home = interview.timezone, settings.timezone
    if not (zone and home and zone != home and interview.date and interview.time):
        return None
    try:
        begins = datetime.combine(interview.date, interview.time, ZoneInfo(zone))
        return begins.astimezone(ZoneInfo(home))
    except (KeyError, ValueError, OSError):  # what zoneinfo raises for a zone that this machine does not know
        return None
