"""After a conversation: write down what was asked while it is fresh, and thank whom you met."""

from collections.abc import Iterator
from datetime import date, timedelta

from journal_tool.analysis.business_days import find_business_days
from journal_tool.analysis.follow_ups.follow_up import FollowUp
from journal_tool.analysis.follow_ups.subject import Subject
from journal_tool.analysis.follow_ups.wording import say_day, say_stages
from journal_tool.analysis.names import fold_name
from journal_tool.analysis.people import find_thanks
from journal_tool.analysis.upcoming import is_expected
from journal_tool.analysis.windows import read_window
from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal
from journal_tool.phrases import listed

DEBRIEF_WORTH = timedelta(days=14)
THANKS_WORTH = timedelta(days=7)
_NO_PROSE = ("lessons", "next-steps", "posting")
"""Sections that tell nothing of how it went: what is looked at by itself, and what was there before."""


def find_debrief(subject: Subject, journal: Journal, day: date) -> Iterator[FollowUp]:
    held = subject.held
    talks = _find_talks(subject)
    bare = [it for it in talks if not _has_notes(it, day)]
    if bare and held:
        due = find_business_days(journal).move_on(held + timedelta(days=read_window(journal, "debrief")))
        do = f"Write down what was asked at {subject.name}"
        what = "it" if len(bare) == len(talks) else "part of it"
        rounds = "" if len(bare) == len(talks) else f" ({say_stages(bare)})"
        why = f"you talked on {say_day(held, day)}, and nothing is written about {what} yet{rounds}"
        last = due + DEBRIEF_WORTH
        yield FollowUp("debrief", held, due, do, why, bare[0].path, subject.application, dropped_after=last)


def find_thank(subject: Subject, journal: Journal, day: date) -> Iterator[FollowUp]:
    held = subject.held
    open_talks = [it for it in _find_talks(subject) if _waits_for_thanks(it)]
    whom = tuple(_find_unthanked(open_talks, _find_talks(subject), day))
    if held and open_talks and (whom or not any(it.people for it in open_talks)):
        due = find_business_days(journal).after(held, read_window(journal, "thank"))
        names = [*{fold_name(name): name for _, name in whom}.values()]
        do = f"Thank {listed(names) or 'your interviewers'} at {subject.name}"
        why = f"you talked on {say_day(held, day)}"
        last = due + THANKS_WORTH
        path = open_talks[0].path
        yield FollowUp("thank", held, due, do, why, path, subject.application, "thank-you", last, whom)


def _find_talks(subject: Subject) -> tuple[Interview, ...]:
    """The latest conversations but for those about an offer."""
    return tuple(it for it in subject.visit if it.stage != "offer")


def _has_notes(interview: Interview, day: date) -> bool:
    body = interview.body
    asked = any(not is_expected(interview, encounter, day) for encounter in body.encounters)
    no_prose = (*_NO_PROSE, "questions") if body.encounters else _NO_PROSE
    prose = any(section.passage and section.name not in no_prose for section in body.sections)
    return asked or bool(body.lessons) or prose


def _waits_for_thanks(interview: Interview) -> bool:
    """Whether nothing was noted about thanks that holds for the whole conversation."""
    thanked = interview.thanked
    if thanked is None:
        return True
    return not thanked.everyone and thanked.needed and bool(interview.people)


def _find_unthanked(talks: list[Interview], visit: tuple[Interview, ...], day: date) -> Iterator[tuple[str, str]]:
    """Everybody in `talks`, with the path of the talk, who was not thanked on any occasion of that day."""
    states = {it.path: {person.name: find_thanks(person.name, it, day).state for person in it.people} for it in visit}
    thanked = {fold_name(name) for those in states.values() for name, state in those.items() if state != "not-yet"}
    met = ((it.path, person.name) for it in talks for person in it.people)
    yield from ((path, name) for path, name in met if fold_name(name) not in thanked)
