"""The ways to a prep sheet: from its conversation, and from what is to be done before it."""

from collections.abc import Iterable

from journal_tool.analysis.follow_ups import FollowUp
from journal_tool.model.interview import Interview
from journal_tool.rendering import urls
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.application.way import name_round
from journal_tool.rendering.view import Link

LED = ("prepare", "rehearse")
"""What is done with the sheet in hand: these follow-ups lead to it, and not to the entry."""


def link_sheet(interview: Interview, page: str, material: Material) -> Link | None:
    """None where the conversation is over, or has no sheet."""
    sheet = material.preps.get(interview.path)
    return Link("Prep\N{NO-BREAK SPACE}sheet", urls.link(page, sheet)) if sheet else None


def link_sheets(interviews: Iterable[Interview], page: str, material: Material) -> tuple[Link, ...]:
    """The sheets of several conversations, each with the name of its round."""
    found = ((it, link_sheet(it, page, material)) for it in interviews)
    return tuple(Link(f"{sheet.words}: {name_round(it, material).lower()}", sheet.href) for it, sheet in found if sheet)


def find_sheet(follow_up: FollowUp, material: Material) -> str:
    """The path of the sheet that a follow-up leads to, or nothing."""
    return material.preps.get(follow_up.entry, "") if follow_up.rule in LED else ""
