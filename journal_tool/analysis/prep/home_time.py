"""What the clock at home shows when a conversation in another time zone begins."""

from datetime import datetime

from journal_tool.model.interview import Interview
from journal_tool.settings import Settings
from journal_tool.zones import find_zone


def find_home_time(interview: Interview, settings: Settings) -> datetime | None:
    """Day and time at home; None where the zones are the same, or are not both known."""
    if interview.timezone == settings.timezone or not (interview.date and interview.time):
        return None
    zone, home = find_zone(interview.timezone), find_zone(settings.timezone)
    return datetime.combine(interview.date, interview.time, zone).astimezone(home) if zone and home else None
