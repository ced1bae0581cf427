"""The prep sheet of a conversation that lies ahead: all of the journal that helps in it, each part ranked."""

from collections.abc import Iterable, Iterator
from datetime import date

from journal_tool.analysis.lessons import Step
from journal_tool.analysis.money_said import Said, find_changes, find_money_said, is_another_figure
from journal_tool.analysis.offers.terms import find_offer_entries, merge_terms
from journal_tool.analysis.people import Contact
from journal_tool.analysis.prep.carried import Carried, find_carried
from journal_tool.analysis.prep.likely import Likely, find_likely, find_stages
from journal_tool.analysis.prep.so_far import (
    Advice,
    Reply,
    find_advice,
    find_feedback,
    find_offers_elsewhere,
    find_replies,
    find_steps_before,
    find_that_day,
    find_there,
    rank_strengths,
)
from journal_tool.analysis.prep.stories import Story, find_stories
from journal_tool.analysis.prep.to_ask import ToAsk, find_to_ask
from journal_tool.analysis.prep.whom import Face, find_faces, find_others
from journal_tool.analysis.rounds import is_held
from journal_tool.analysis.standing import Standing, find_standings
from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal
from journal_tool.model.money import MoneyRange
from journal_tool.model.offer import Terms
from journal_tool.model.place import Passage
from journal_tool.model.value import Value
from journal_tool.settings.values import Strength


class Prep(Value, frozen=True):
    """What to know before one conversation. Nothing is left out here: a page shows what it has room for, from the top.

    `way` are the entries of its application, itself among them, or itself alone; `that_day` all conversations of its
    day. `notes` are its prose. `said` is what was said about money; `changes` where one named another figure than
    before, the last of them the one that is planned now, if it is another; `named_before` are the figures that one
    named at the company on no way to this job, and `feedback` what they told one there, with its entry, the newest
    first; `terms` what holds of an offer. `stages`
    are those that questions of the stage come from. `posting` is the newest text of it, with its entry. `missing`
    names what the entry leaves open: time, people, place, questions, to-ask. `first` says that no conversation was
    held before.
    """

    interview: Interview
    standing: Standing | None
    way: tuple[Interview, ...]
    that_day: tuple[Interview, ...]
    notes: tuple[Passage, ...]
    faces: tuple[Face, ...]
    others: tuple[Contact, ...]
    replies: tuple[Reply, ...]
    said: tuple[Said, ...]
    changes: tuple[tuple[Said, Said], ...]
    named_before: tuple[Said, ...]
    feedback: tuple[Advice, ...]
    terms: Terms
    offers: tuple[Standing, ...]
    advice: Advice | None
    stages: frozenset[str]
    questions: tuple[Likely, ...]
    stories: tuple[Story, ...]
    lessons: tuple[Carried, ...]
    steps: tuple[Step, ...]
    to_ask: ToAsk
    strengths: tuple[Strength, ...]
    materials: tuple[str, ...]
    posting: Advice | None
    missing: tuple[str, ...]
    first: bool


def find_prep(interview: Interview, journal: Journal, day: date) -> Prep:
    """The sheet of one of `find_prepared`."""
    standings = find_standings(journal, day)
    standing = next((it for it in standings if interview in it.application.interviews), None)
    way = standing.application.interviews if standing else (interview,)
    faces = find_faces(interview, journal, day)
    said, there = find_money_said(way, day), find_there(interview, journal, day)
    stages = find_stages(interview, journal, day)
    questions = find_likely(interview, faces, journal, day, stages)
    posting = next((Advice(it, it.body.posting) for it in reversed(way) if it.body.posting), None)
    return Prep(
        interview=interview,
        standing=standing,
        way=way,
        that_day=find_that_day(interview, journal, day),
        notes=tuple(it.passage for it in interview.body.sections if it.name in ("", "notes") and it.passage),
        faces=faces,
        others=find_others(interview, faces, journal, day),
        replies=find_replies(way, day),
        said=said,
        changes=_find_changes(said, interview),
        named_before=tuple(it for it in find_money_said(_leave_out(there, way), day) if it.who == "you"),
        feedback=find_feedback(there),
        terms=merge_terms(find_offer_entries(way, day)),
        offers=find_offers_elsewhere(standing.application.id if standing else "", journal, day),
        advice=find_advice(interview, way, day),
        stages=stages,
        questions=questions,
        stories=find_stories(interview, faces, journal, day),
        lessons=find_carried(interview, journal, day),
        steps=find_steps_before(interview, way),
        to_ask=find_to_ask(interview, journal, day),
        strengths=rank_strengths(journal.settings.strengths, _list_subjects(interview, way, posting)),
        materials=tuple(dict.fromkeys(text for it in way for text in it.materials)),
        posting=posting,
        missing=tuple(_find_missing(interview)),
        first=not any(is_held(it, day) for it in journal.interviews),
    )


def _leave_out(interviews: Iterable[Interview], way: Iterable[Interview]) -> Iterator[Interview]:
    paths = {it.path for it in way}
    return (it for it in interviews if it.path not in paths)


def find_planned(interview: Interview) -> Said | None:
    """The figure that is noted for a conversation that lies ahead: one that somebody means to name."""
    named = interview.salary_named
    return Said("you", MoneyRange(named, named), interview) if named else None


def _find_changes(said: tuple[Said, ...], interview: Interview) -> tuple[tuple[Said, Said], ...]:
    changes = find_changes(said)
    named = [it for it in said if it.who == "you"]
    planned = find_planned(interview)
    if planned and named and is_another_figure(named[-1].money.low, planned.money.low):
        return (*changes, (named[-1], planned))
    return changes


def _find_missing(interview: Interview) -> Iterator[str]:
    body = interview.body
    known = {
        "time": interview.time,
        "people": interview.people,
        "place": interview.location or interview.format == "phone",
        "questions": body.encounters,
        "to-ask": body.asked,
    }
    return (name for name, value in known.items() if not value)


def _list_subjects(interview: Interview, way: tuple[Interview, ...], posting: Advice | None) -> Iterator[str]:
    """What the conversation is about, for finding the strengths that fit."""
    yield from (it.role for it in way)
    yield from interview.tags
    yield from (encounter.text for encounter in interview.body.encounters)
    if posting:
        yield posting.passage.text
