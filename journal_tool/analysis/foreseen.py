"""What a writer thought through for a yes and for a no, found on the day that the answer arrives."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from journal_tool.analysis.standing import Standing
from journal_tool.analysis.states import find_ending
from journal_tool.model.interview import Interview
from journal_tool.model.place import Passage
from journal_tool.model.value import Value

_NO = ("rejected", "closed", "rescinded")


class Foreseen(Value, frozen=True):
    """The words under If yes (`yes`) or If no, and the entry in which they stand."""

    interview: Interview
    yes: bool
    passage: Passage


def find_foreseen(standings: Iterable[Standing], day: date) -> tuple[Foreseen, ...]:
    """For each answer that arrives on `day`, what was last written for it on that way; each passage once."""
    found: dict[tuple[str, bool], Foreseen] = {}
    for standing in standings:
        way = standing.application.interviews
        for place, answered in enumerate(way):
            for yes in _find_answers(answered, way[:place], day):
                if foreseen := _find_words(way[: place + 1], yes):
                    found.setdefault((foreseen.interview.path, yes), foreseen)
    return tuple(found.values())


def _find_answers(interview: Interview, before: Sequence[Interview], day: date) -> Iterator[bool]:
    """Whether an entry tells of an answer on `day`: yes, or no; a first offer is a yes to what came before it."""
    if interview.outcome in _NO and find_ending(interview) == day:
        yield False
    elif interview.stage == "offer":
        if interview.date == day and all(it.stage != "offer" for it in before):
            yield True
    elif interview.outcome == "passed" and day == (interview.heard_back or _date_of_news(interview)):
        yield True


def _date_of_news(interview: Interview) -> date | None:
    return interview.date if interview.stage == "message" else None


def _find_words(way: Sequence[Interview], yes: bool) -> Foreseen | None:
    """The latest such words on the way to an answer."""
    for interview in reversed(way):
        if passage := interview.body.if_yes if yes else interview.body.if_no:
            return Foreseen(interview, yes, passage)
    return None
