"""Dates, times of day, and the time by which they want to answer: text in, a reading out."""

from journal_tool.entries.values.dates.moments import Moment, read_date, read_moment, settle_zone
from journal_tool.entries.values.dates.replies import read_reply_by

__all__ = ["Moment", "read_date", "read_moment", "read_reply_by", "settle_zone"]
