"""How an application stands, in a sentence, and what helps while it runs."""

from collections.abc import Iterator, Sequence
from datetime import date

from journal_tool.analysis.offers.terms import find_respond_by
from journal_tool.analysis.standing import Standing
from journal_tool.analysis.states import find_deciding, find_ending
from journal_tool.model.interview import Interview
from journal_tool.phrases import continued, listed
from journal_tool.rendering import urls
from journal_tool.rendering.dates import render_ago
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.application.after_no import make_help
from journal_tool.rendering.pages.application.meanwhile import is_waiting, make_meanwhile
from journal_tool.rendering.pages.application.prompts import make_prompt
from journal_tool.rendering.pages.application.view import Prompt
from journal_tool.rendering.pages.application.way import name_round
from journal_tool.rendering.view import Link
from journal_tool.rendering.words import STATES

REACHED = {
    "applied": "",
    "screening": "screening",
    "interviewing": "interviews",
    "final": "the final rounds",
    "offer": "an offer",
    "accepted": "",
}
"""How far an application came, after `as far as`; empty where that says nothing more."""


def tell_application(standing: Standing, material: Material) -> str:
    """The finding for the head of its page: what comes next, or how far it came and how it ended."""
    company = standing.application.company
    if standing.waiting_for == "them" and not _find_expected(standing) and standing.last:
        return f"{company}: last sign {render_ago(standing.last, material.day)}"
    if standing.active:
        return f"{company}: {tell_next(standing, material)}"
    ending = STATES[standing.state][0]
    reached = REACHED[standing.furthest]
    return f"{company}: as far as {reached}. {ending}" if reached else f"{company}: {continued(ending)}"


def tell_next(standing: Standing, material: Material) -> str:
    """What comes next in an active application, in a few words: `panel on Wed 18 March`."""
    if standing.state == "offer":
        answer_by = find_answer_by(standing)
        return f"an offer to answer by {material.render_day(answer_by)}" if answer_by else "an offer to answer"
    if standing.work and (due := standing.work[0].due):
        return f"{_lower(standing.work[0], material)} to hand in by {material.render_day(due)}"
    if standing.ahead and (day := standing.ahead[0].date):
        return f"{_lower(standing.ahead[0], material)} {_when(day, material)}"
    expected = _find_expected(standing)
    if expected and expected.reply_by:
        verb = "they wanted to answer by" if expected.reply_by < material.day else "they answer by"
        return f"{verb} {material.render_day(expected.reply_by)}"
    return "waiting for an answer"


def find_ended(standing: Standing) -> date | None:
    """The day on which it ended: that of the news, else the last sign."""
    deciding = find_deciding(standing.application.interviews)
    if deciding:
        return find_ending(deciding)
    return max((it.heard_back for it in standing.application.rows if it.heard_back), default=standing.last)


def find_answer_by(standing: Standing) -> date | None:
    """The day by which the writer must answer an offer, as it was last stated."""
    return find_respond_by(standing.application.interviews)


def make_prompts(standing: Standing, page: str, material: Material) -> tuple[Prompt, ...]:
    """What is to be done about it, by the day it is due; while it runs also what to expect, and after a no what helps.

    Next steps are left out: the page shows them all.
    """
    due = [
        it
        for it in material.follow_ups_of.get(standing.application.id, ())
        if it.rule != "next-step" and it.appears <= material.day
    ]
    if standing.state == "rejected" and standing.had_conversation:
        return make_help(standing, {it.rule: it for it in due}, page, material)
    meanwhile = make_meanwhile(standing, page, material)
    if due or not standing.active:
        return (*(make_prompt(it, page, material) for it in due), *meanwhile)
    return (*_expect(standing, page, material), *meanwhile)


def name_prompts(prompts: Sequence[Prompt], standing: Standing, day: date) -> str:
    """What stands above them."""
    if is_waiting(standing) and not any(it.due and it.due.iso <= day.isoformat() for it in prompts):
        return "While you wait"
    if standing.state != "rejected":
        return "What to do now"
    return "What you made of their no" if all(it.done for it in prompts) else "What helps now"


def _expect(standing: Standing, page: str, material: Material) -> Iterator[Prompt]:
    """Where nothing is due: what lies ahead, or how long they still have."""
    for interview in standing.ahead:
        words = f"Prepare for the {_lower(interview, material)}{_with_whom(interview)}"
        why = f"it is {_when(interview.date, material)}" if interview.date else ""
        target = material.preps.get(interview.path) or material.pages[interview.path]
        yield Prompt(Link(words, urls.link(page, target)), why, None, False)
    if standing.waiting_for == "them":
        expected = _find_expected(standing)
        still = expected and expected.reply_by and expected.reply_by >= material.day
        words = "Nothing is expected of you before they answer" if still else "Nothing is due"
        last = f"the last sign was {render_ago(standing.last, material.day)}" if standing.last else ""
        yield Prompt(Link(words, ""), last, None, False)


def _find_expected(standing: Standing) -> Interview | None:
    """The latest conversation for which they said when they answer, and have not."""
    waiting = [it for it in standing.application.interviews if it.outcome != "cancelled" and it.stage != "message"]
    latest = waiting[-1] if waiting else None
    return latest if latest and latest.reply_by and latest.outcome == "pending" and not latest.heard_back else None


def _lower(interview: Interview, material: Material) -> str:
    return continued(name_round(interview, material))


def _with_whom(interview: Interview) -> str:
    names = [person.name for person in interview.people]
    return f" with {listed(names)}" if names else ""


def _when(day: date, material: Material) -> str:
    if day == material.day:
        return "today"
    return f"on {material.render_day(day)}"
