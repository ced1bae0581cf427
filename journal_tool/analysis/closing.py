"""The end of a search: what worked on the way to the accepted offer, the way in figures, what stays for the next."""

from collections import Counter
from collections.abc import Iterable
from datetime import date

from journal_tool.analysis.asked import Asked
from journal_tool.analysis.better_answers import GOOD
from journal_tool.analysis.farewell import ToTell, find_people_to_tell
from journal_tool.analysis.figures import Figures, find_figures
from journal_tool.analysis.leaving import Departure, find_last_departure
from journal_tool.analysis.questions import Question, group_questions
from journal_tool.analysis.remembering import remember
from journal_tool.analysis.searches import find_applied, find_search, interviews_of_search, of_search
from journal_tool.analysis.sources import find_source
from journal_tool.analysis.standing import find_standings
from journal_tool.analysis.stories import group_stories
from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal
from journal_tool.model.value import Value


class Story(Value, frozen=True):
    """A story that was told, spelt as the newest time; `best` is the time it went best, the latest of equals."""

    name: str
    times: int
    best: Asked


class Closing(Value, frozen=True):
    """A search that ended with an accepted offer.

    `began` is the day of its first application. `worked` are the interviews under whose Reflection something is
    noted as having worked, those of the accepted application first. `well` are answers of the accepted application
    that went well, the best first. `proven` are the questions whose better answer was used in this search and proved
    itself. `stories` are those of all searches, the most told first; `areas` are those that most lessons are about.
    `asked` and `learned` count the questions that were asked and the lessons noted in this search alone.
    `missing` tells whether the accepted application has no reflection yet.
    """

    departure: Departure
    began: date | None
    figures: Figures
    source: str
    worked: tuple[Interview, ...]
    missing: bool
    well: tuple[Asked, ...]
    proven: tuple[Question, ...]
    people: tuple[ToTell, ...]
    stories: tuple[Story, ...]
    areas: tuple[str, ...]
    asked: int
    learned: int

    @property
    def weeks(self) -> int | None:
        """From the first application to the yes, begun weeks counted whole."""
        return None if self.began is None else -(-(self.departure.accepted - self.began).days // 7)


@remember
def find_closing(journal: Journal, day: date) -> Closing | None:
    """None as long as no offer of the newest search is accepted; of several the latest acceptance counts."""
    departure = find_last_departure(journal, day)
    if departure is None:
        return None
    search = find_search(journal.settings, day)
    all_interviews = journal.interviews
    interviews = interviews_of_search(all_interviews, search)
    own = departure.standing.application.interviews
    paths = {it.path for it in interviews}
    questions = group_questions(journal, day)
    kept = of_search((it.application for it in find_standings(journal, day)), search)
    applied = [first for it in kept if (first := find_applied(it))]
    return Closing(
        departure=departure,
        began=min(applied, default=None),
        figures=find_figures(journal, day),
        source=find_source(departure.standing.application),
        worked=_find_worked(own, interviews),
        missing=not any(it.body.reflection and it.body.reflection.written for it in own),
        well=_find_well(questions, {it.path for it in own}),
        proven=tuple(it for it in questions if _is_proven_in(it, paths)),
        people=find_people_to_tell(departure, interviews, day),
        stories=_find_stories(journal, day),
        areas=_rank_areas(all_interviews),
        asked=sum(any(once.interview.path in paths for once in it.asked) for it in questions),
        learned=sum(len(it.body.lessons) for it in interviews),
    )


def _find_worked(own: Iterable[Interview], interviews: Iterable[Interview]) -> tuple[Interview, ...]:
    found = {it.path: it for it in (*own, *interviews)}.values()
    return tuple(it for it in found if it.body.reflection and "what-worked" in it.body.reflection.parts)


def _find_well(questions: Iterable[Question], own: set[str]) -> tuple[Asked, ...]:
    found = [once for it in questions for once in it.asked if once.interview.path in own and _rate(once) >= GOOD]
    return tuple(sorted(found, key=lambda it: (-_rate(it), -(it.interview.date or date.min).toordinal(), it.number)))


def _is_proven_in(question: Question, paths: set[str]) -> bool:
    return question.better_answer == "proven" and any(it.interview.path in paths for it in question.later)


def _find_stories(journal: Journal, day: date) -> tuple[Story, ...]:
    stories = [
        Story(times[-1].encounter.story, len(times), max(reversed(times), key=_rate))
        for times in group_stories(journal, day)
    ]
    return tuple(sorted(stories, key=lambda it: (-it.times, -_rate(it.best), it.name)))


def _rank_areas(interviews: Iterable[Interview]) -> tuple[str, ...]:
    counts = Counter(area for it in interviews for lesson in it.body.lessons for area in lesson.areas)
    return tuple(sorted(counts, key=lambda area: (-counts[area], area)))


def _rate(once: Asked) -> int:
    return once.encounter.rating or 0
