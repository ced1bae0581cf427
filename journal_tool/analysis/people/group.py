"""Everybody in the entries as persons: one for each person at each company, with all the times they were met."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from journal_tool.analysis.names import fold_company, split_name
from journal_tool.analysis.people.gather import Met, Somebody, gather
from journal_tool.analysis.people.short_names import split_plain
from journal_tool.analysis.people.thanks import Thank, find_thanks
from journal_tool.analysis.remembering import remember
from journal_tool.analysis.upcoming import is_upcoming
from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal
from journal_tool.model.person import Person
from journal_tool.model.value import Value
from journal_tool.model.vocabulary import DECIDING

_NOT_MET = ("application", "message", "reference-check")
"""Whoever is named there was written to, or speaks for the writer."""


class Meeting(Value, frozen=True):
    """One interview with somebody; `person` is how its entry names them, `ahead` says that it lies ahead."""

    interview: Interview
    person: Person
    ahead: bool
    thank: Thank


class Contact(Value, frozen=True):
    """One person at one company, or at several where journal.toml says that it is one person.

    `id` is unique, and stays while the name does. `name` is the one in journal.toml, else the fullest, as most often
    written; `title` and `company` are the newest, `emails` newest first, `companies` in the order of the first
    meeting. `meetings` are in the order of the interviews, at least one.
    """

    id: str
    name: str
    title: str
    emails: tuple[str, ...]
    company: str
    companies: tuple[str, ...]
    meetings: tuple[Meeting, ...]

    @property
    def met(self) -> tuple[Meeting, ...]:
        """The meetings that took place."""
        return tuple(it for it in self.meetings if not it.ahead)

    @property
    def thanked(self) -> bool:
        """Whether they were thanked at least once, and for every conversation that asks for it."""
        states = [it.thank.state for it in self.met]
        return "thanked" in states and "not-yet" not in states

    @property
    def last(self) -> date | None:
        """The day of the latest meeting that took place; None before the first, or where none has a day."""
        return max((it.interview.date for it in self.met if it.interview.date), default=None)


@remember
def group_people(journal: Journal, day: date) -> tuple[Contact, ...]:
    """All whom the writer met or will meet, in the order of the first meeting and in it of the entry.

    Spellings are one person at one company where they differ in case, blanks, punctuation or Unicode form, where
    journal.toml joins them, and where one is a short form that only one person there can be meant by, who was not met
    on the same occasion and has no other address. The same name at two companies is two people, because names
    repeat: a recruiter who moved on, or works for several companies, is one where `[people]` of journal.toml has the
    name. Not met are referees, whoever is named in an application or a message, and those of a cancelled
    conversation.
    """
    found = gather(_list_met(journal, day), journal.settings)
    names = [_choose_name(somebody) for somebody in found]
    described = zip(found, names, _number(names), strict=True)
    return tuple(_describe(somebody, name, id, day) for somebody, name, id in described)


def _list_met(journal: Journal, day: date) -> Iterator[Met]:
    pairs = ((interview, person) for interview in journal.interviews for person in _find_people(interview, day))
    return (Met(place, interview, person) for place, (interview, person) in enumerate(pairs))


def _find_people(interview: Interview, day: date) -> tuple[Person, ...]:
    if not interview.people or interview.stage in _NOT_MET or interview.outcome == "cancelled":
        return ()
    if interview.outcome in DECIDING and is_upcoming(interview, day):
        return ()  # it is over before it began: nobody will be met
    return interview.people


def _describe(somebody: Somebody, name: str, id: str, day: date) -> Contact:
    newest_first = somebody.met[::-1]
    companies = {fold_company(it.interview.company): it.interview.company for it in somebody.met}
    emails: dict[str, str] = {}
    for it in newest_first:
        if it.person.email:
            emails.setdefault(it.person.email.casefold(), it.person.email)
    return Contact(
        id=id,
        name=name,
        title=next((it.person.title for it in newest_first if it.person.title), ""),
        emails=tuple(emails.values()),
        company=next((it.interview.company for it in newest_first if it.interview.company), ""),
        companies=tuple(company for company in companies.values() if company),
        meetings=tuple(_find_meetings(somebody.met, day)),
    )


def _find_meetings(met: Iterable[Met], day: date) -> Iterator[Meeting]:
    """One a conversation, also where an entry names somebody twice."""
    seen: set[str] = set()
    for _, interview, person in met:
        if interview.path not in seen:
            seen.add(interview.path)
            thank = find_thanks(person.name, interview, day)
            yield Meeting(interview, person, thank.state == "ahead", thank)


def _choose_name(somebody: Somebody) -> str:
    if somebody.full or len(somebody.met) == 1:
        return somebody.full or somebody.met[0].person.name
    counts = Counter(it.person.name for it in somebody.met)
    return max(reversed(counts), key=lambda name: (len(split_plain(name)), counts[name]))


def _number(names: Iterable[str]) -> Iterator[str]:
    """An id for each name: its words, with a number behind where another has the same."""
    taken: Counter[str] = Counter()
    for name in names:
        words = "-".join(split_name(name)) or "nameless"
        taken[words] += 1
        yield words if taken[words] == 1 else f"{words}-{taken[words]}"
