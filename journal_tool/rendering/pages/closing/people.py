"""Whom to tell that the search has ended, by their part in it, and the tasks for those who do not know yet."""

from datetime import date, timedelta

from journal_tool.analysis.closing import Closing
from journal_tool.analysis.farewell import ToTell
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.closing.view import TellGroup, Told
from journal_tool.rendering.pages.parts import make_origin
from journal_tool.rendering.pages.people import locate_person
from journal_tool.rendering.view import Link, Pill

WEEK = timedelta(days=7)

GROUPS = (
    ("referee", "They spoke for you", "They wonder how it ended, and you may ask them again one day."),
    ("referrer", "They brought you there", "A word of theirs opened the door."),
    ("adviser", "They gave you their time", "Nobody asked them to; tell them what came of it."),
    ("colleague", "They will be your colleagues", "A line before the first day is a good beginning."),
)
"""In the order in which the page has them: their part, a title, and why they should hear of it."""

STATES = {"told": Pill("Told", "good"), "planned": Pill("On your list", "calm"), "": Pill("Not told yet", "warn")}


def make_groups(closing: Closing, path: str, material: Material) -> tuple[TellGroup, ...]:
    return tuple(
        TellGroup(title, why, tuple(_tell(it, path, material) for it in people))
        for part, title, why in GROUPS
        if (people := [it for it in closing.people if it.why == part])
    )


def make_tasks(closing: Closing, day: date) -> str:
    """A line for each who was not told, to be pasted below Next steps; colleagues-to-be are met anyway."""
    due = max(closing.departure.accepted, day) + WEEK
    company = closing.departure.standing.application.company
    lines = [
        f"- [ ] Tell {it.name} that I start at {company}, and say thank you due:{due}"
        for it in closing.people
        if it.state == "" and it.why != "colleague"
    ]
    return "\n".join(["## Next steps", "", *lines]) if lines else ""


def _link(person: ToTell, path: str, material: Material) -> Link:
    there = material.contacts_of.get(person.interview.path, ())
    known = [it for it in there if any(one.person.name == person.name for one in it.meetings)]
    return Link(person.name, locate_person(known[0], path) if known else "")


def _tell(person: ToTell, path: str, material: Material) -> Told:
    nagging = person.state or person.why != "colleague"
    pill = STATES[person.state] if nagging else None
    return Told(_link(person, path, material), person.title, make_origin(person.interview, path, material), pill)
