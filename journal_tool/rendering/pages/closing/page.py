"""The closing page as a whole, and when there is one: as soon as an offer of the newest search is accepted."""

from collections.abc import Iterator, Mapping

from journal_tool.analysis.asked import Asked
from journal_tool.analysis.closing import Closing
from journal_tool.analysis.questions import Question
from journal_tool.model.interview import Interview
from journal_tool.phrases import counted
from journal_tool.rendering import urls
from journal_tool.rendering.anchors import question_id
from journal_tool.rendering.closing_words import (
    MISSING,
    is_telling,
    tell_end,
    tell_share,
    tell_source,
    tell_way,
)
from journal_tool.rendering.leaving_words import is_under_way
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.application.leaving import show_plan
from journal_tool.rendering.pages.closing.keep import make_keep, make_last, make_search, make_stories
from journal_tool.rendering.pages.closing.people import make_groups, make_tasks
from journal_tool.rendering.pages.closing.view import Answer, ClosingView, Count, Worked
from journal_tool.rendering.pages.parts import make_origin, make_shell
from journal_tool.rendering.pages.question.card import rate
from journal_tool.rendering.pages.question.links import link_asked, link_question, render_linkless
from journal_tool.rendering.view import Link, Pill

MOST = 5
"""Answers that are shown at once; the others are folded."""


def find_closing_page(material: Material) -> Mapping[str, Closing]:
    return {urls.CLOSING: material.closing} if material.closing else {}


def link_closing(page: str, material: Material) -> Link | None:
    """For other pages: what awaits one there, or nothing while the search goes on."""
    if material.closing is None:
        return None
    company = material.closing.departure.standing.application.company
    words = f"You accepted the offer of {company}: what worked, whom to tell, what to keep"
    return Link(words, urls.link(page, urls.CLOSING))


def view_closing(material: Material, path: str, closing: Closing) -> ClosingView:
    departure, day = closing.departure, material.day
    heading = tell_end(departure, day, material.journal.settings.language)
    entry = _find_entry(closing)
    well = tuple(_well(it, path, material) for it in closing.well)
    return ClosingView(
        shell=make_shell(material, path, heading),
        heading=heading,
        lead=tell_way(closing),
        counts=tuple(_count(closing, path)),
        shares=tuple(tell_share(it) for it in closing.figures.groups if is_telling(it)),
        source=tell_source(closing),
        plan=show_plan(departure, path, material) if is_under_way(departure, day) else (),
        worked=tuple(_work(it, path, material) for it in closing.worked),
        missing=MISSING if not closing.worked else "",
        well=well[:MOST],
        folded_title=f"{counted(len(well) - MOST, 'more answer')} that went well" if len(well) > MOST else "",
        folded=well[MOST:],
        proven=tuple(_prove(it, path, material) for it in closing.proven),
        groups=make_groups(closing, path, material),
        tasks=make_tasks(closing, day),
        entry=Link(entry.path.rpartition("/")[2], urls.link(path, material.pages[entry.path])) if entry else None,
        last=make_last(closing, path, material),
        stories=make_stories(closing, path, material),
        keep=make_keep(closing, path),
        search=make_search(closing),
    )


def _find_entry(closing: Closing) -> Interview | None:
    """The entry that tells of the acceptance, or the latest about that application."""
    own = closing.departure.standing.application.interviews
    return next((it for it in reversed(own) if it.outcome == "accepted"), own[-1] if own else None)


def _count(closing: Closing, path: str) -> Iterator[Count]:
    """The way in figures: those of this search alone."""
    figures = closing.figures
    offers = next(it.reached for it in figures.groups if it.group == "offer")
    counts = (
        (figures.total, "application", "applications", urls.APPLICATIONS),
        (figures.interviews, "conversation", "conversations", urls.INTERVIEWS),
        (offers, "offer", "offers", urls.OUTCOMES),
        (closing.asked, "question asked", "questions asked", urls.QUESTIONS),
        (len(closing.proven), "better answer used", "better answers used", urls.LOOK_BACK),
        (closing.learned, "lesson kept", "lessons kept", urls.LESSONS),
    )
    for number, one, several, page in counts:
        if number:
            yield Count(f"{number:,}", one if number == 1 else several, urls.link(path, page))


def _work(interview: Interview, path: str, material: Material) -> Worked:
    assert interview.body.reflection is not None
    passage = interview.body.reflection.parts["what-worked"]
    return Worked(material.prose.render(passage, interview.path, path, under=3), make_origin(interview, path, material))


def _well(once: Asked, path: str, material: Material) -> Answer:
    return Answer(
        render_linkless(once.encounter.text, once, path, material),
        link_asked(once, path, material),
        rate(once.encounter.rating or 0),
        f"with the story {once.encounter.story}" if once.encounter.story else "",
        make_origin(once.interview, path, material, question_id(once.number)),
    )


def _prove(question: Question, path: str, material: Material) -> Answer:
    best = [it for it in question.later if it.encounter.rating]
    once = max(best, key=lambda it: it.encounter.rating or 0) if best else question.asked[-1]
    ratings = question.ratings
    return Answer(
        render_linkless(question.text, question.asked[-1], path, material),
        link_question(question, path, material),
        Pill(f"{ratings[0]} → {max(ratings)}", "good") if ratings and max(ratings) > ratings[0] else rate(ratings[-1]),
        f"asked {len(question.asked)} times",
        make_origin(once.interview, path, material, question_id(once.number)),
    )
