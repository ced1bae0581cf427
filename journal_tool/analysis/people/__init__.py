"""Whom one met: everybody in the entries as persons, whom a short name means, and who has been thanked."""

from journal_tool.analysis.people.group import Contact, Meeting, group_people
from journal_tool.analysis.people.short_names import find_person, is_same_person
from journal_tool.analysis.people.thanks import Thank, find_noted_thanks, find_thanks

__all__ = [
    "Contact",
    "Meeting",
    "Thank",
    "find_noted_thanks",
    "find_person",
    "find_thanks",
    "group_people",
    "is_same_person",
]
