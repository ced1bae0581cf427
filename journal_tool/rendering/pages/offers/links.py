"""Where an offer leads: to its application, its counter sheet, letters, and the page that a follow-up needs."""

from collections.abc import Collection

from journal_tool.analysis.applications import locate_application
from journal_tool.analysis.follow_ups import FollowUp
from journal_tool.analysis.offers.counter import find_countered, locate_counter
from journal_tool.analysis.offers.offer import Offer
from journal_tool.analysis.offers.terms import find_offer_entries
from journal_tool.model.application import Application
from journal_tool.rendering import urls
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.letter.links import locate
from journal_tool.rendering.pages.prep.links import find_sheet
from journal_tool.rendering.places import locate_line
from journal_tool.rendering.view import Link

SHEET = "Counter sheet"


def link_offer(offer: Offer, page: str) -> Link:
    """The offer's name, leading to its application."""
    return Link(offer.name, urls.link(page, locate_application(offer.application)))


def link_counter(application: Application, page: str) -> Link:
    return Link(SHEET, urls.link(page, locate_counter(application.id)))


def link_pages(application: Application, page: str, material: Material) -> tuple[Link, ...]:
    """The pages about the offer of an application; none where there is no offer."""
    if not find_offer_entries(application.interviews, material.day):
        return ()
    countered = find_countered(material.journal, material.day)
    sheet = [link_counter(application, page) for offer in countered if offer.application.id == application.id]
    return (Link("All offers side by side", urls.link(page, urls.OFFERS)), *sheet)


def link_letters_about(offer: Offer, kinds: Collection[str], page: str, material: Material) -> tuple[Link, ...]:
    """The letters of some kinds that are of use about an offer."""
    fitting = (it for entry in offer.entries for it in material.letters_of.get(entry.path, ()))
    return tuple(Link(it.kind.title, urls.link(page, locate(it, material))) for it in fitting if it.kind.name in kinds)


def locate_task(follow_up: FollowUp, page: str, material: Material) -> str:
    """The address at which one does what a follow-up asks for: of an offer its pages, a prep sheet, else the entry,
    and in it the line that asks for it."""
    if follow_up.rule == "decide":
        return urls.link(page, urls.OFFERS)
    if follow_up.rule == "counter":
        return urls.link(page, locate_counter(follow_up.application))
    if sheet := find_sheet(follow_up, material):
        return urls.link(page, sheet)
    target = material.pages.get(follow_up.entry)
    return urls.link(page, target, _find_anchor(follow_up, material)) if target else ""


def _find_anchor(follow_up: FollowUp, material: Material) -> str:
    interview = material.entry_of[follow_up.entry].interview
    if interview is None or not follow_up.line:
        return ""
    return locate_line(interview, follow_up.line, material.prose.anchors(interview.path))
