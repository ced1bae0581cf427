"""Follow-ups that were done and have a day: thanks sent, answers and feedback asked for, offers answered."""

from collections.abc import Iterable, Iterator
from datetime import date

from journal_tool.analysis.people import find_person
from journal_tool.model.interview import Interview
from journal_tool.model.value import Value


class Deed(Value, frozen=True):
    """A follow-up done on a day: `rule` is its name (see `FOLLOW_UP_RULES`), `names` are those who were thanked."""

    rule: str
    day: date
    interview: Interview
    names: tuple[str, ...] = ()


def find_deeds(interviews: Iterable[Interview]) -> Iterator[Deed]:
    """Each once, in the order of the interviews; several people thanked on one day for one conversation are one.

    Tasks that were ticked, reflections and the like are no deeds: no entry tells their day.
    """
    for interview in interviews:
        seen: set[tuple[str, date]] = set()
        for deed in _find_of(interview):
            if (deed.rule, deed.day) not in seen:
                seen.add((deed.rule, deed.day))
                yield deed


def _find_of(it: Interview) -> Iterator[Deed]:
    for thanked_on, names in _find_thanks(it).items():
        yield Deed("thank", thanked_on, it, tuple(names))
    if it.date is not None and it.body.counter is not None and it.body.counter.asks:
        yield Deed("counter", it.date, it)
    days = (("decide", it.terms.answered), ("resign", it.terms.resigned), ("reply-to-rejection", it.feedback_asked))
    for rule, day in days:
        if day is not None:
            yield Deed(rule, day, it)
    for done in it.done:
        for day in done.days:
            yield Deed(done.rule, day, it)


def _find_thanks(interview: Interview) -> dict[date, list[str]]:
    """Who was thanked on which day."""
    thanked = interview.thanked
    if thanked is None:
        return {}
    people = [person.name for person in interview.people]
    named = {find_person(name, people) or name: day for name, day in thanked.by_name.items()}
    found: dict[date, list[str]] = {}
    for name, day in named.items():
        if day is not None:
            found.setdefault(day, []).append(name)
    if thanked.everyone and thanked.day is not None:
        found.setdefault(thanked.day, []).extend(name for name in people if name not in named)
    return found
