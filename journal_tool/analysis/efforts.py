"""What a person did in some days to find work, as offices ask for it: applications, conversations, questions, news."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Literal

import msgspec

from journal_tool.analysis.offers.course import PARTS
from journal_tool.analysis.offers.offer import find_offer_steps
from journal_tool.analysis.offers.terms import find_offer_entries
from journal_tool.analysis.round_endings import UNTOLD, find_endings
from journal_tool.analysis.rounds import OUTSIDE
from journal_tool.analysis.standing import Standing, find_standings
from journal_tool.analysis.upcoming import is_upcoming
from journal_tool.model.interview import Entry, Interview
from journal_tool.model.journal import Journal
from journal_tool.model.value import Value

Kind = Literal["applied", "met", "asked", "news"]

_KINDS: dict[str, Kind] = {"application": "applied", "message": "news"}
"""What an entry of these stages is; of all others a meeting."""

_NOT_ONES_OWN = "reference-check"
"""There they talk to others."""

TALKING = "talking"
"""The result of an application where people were met, and nothing is decided."""

OFFERED, TERMS = "offer", "terms"
"""The results of a conversation about an offer that decided nothing: there is one, or it was changed."""


class Effort(Value, frozen=True):
    """One thing that was done.

    `kind` is `applied`, `met` (a conversation, a test), `asked` (whether there is news) or `news` that came. `result`
    is what came of it as far as anybody knows: an outcome, a state of the application, how a round ended (see
    `round_endings`), `talking`, `terms`, or empty. `interview` is the
    entry that tells of it, None where only applications.csv does; `source` and `url` are those of the application
    where the entry itself has none.
    """

    day: date
    kind: Kind
    company: str
    role: str
    result: str
    interview: Interview | None = None
    source: str = ""
    url: str = ""


def find_efforts(journal: Journal, first: date, last: date, day: date) -> tuple[Effort, ...]:
    """What was done from `first` to `last`, both included, but nothing that lies after `day`, in the order of time."""
    found = [it for it in _find_all(journal, day) if first <= it.day <= min(last, day)]
    return tuple(sorted(found, key=_order))


def leave_out_private(journal: Journal) -> Journal:
    """The journal as if no entry were in it that is marked private, so that nothing can be told from one."""
    entries = tuple(entry for entry in journal.entries if not _is_private(entry))
    return msgspec.structs.replace(journal, entries=entries, mark=b"")


def _is_private(entry: Entry) -> bool:
    return entry.interview is None or entry.interview.private or not entry.interview.readable


def _order(effort: Effort) -> tuple[object, ...]:
    """Conversations of one day by their time, all else before them by its company."""
    it = effort.interview if effort.kind == "met" else None
    at = it.time.isoformat() if it and it.time else ""
    return effort.day, at, effort.company, effort.role, effort.kind, it.path if it else ""


def _find_all(journal: Journal, day: date) -> Iterator[Effort]:
    standings = find_standings(journal, day)
    for standing in standings:
        yield from _find_of(standing, day)
    taken = {it.path for standing in standings for it in standing.application.interviews}
    for it in journal.interviews:
        if it.path not in taken and it.stage == OUTSIDE and it.company and it.date and _took_place(it, day):
            yield Effort(it.date, "met", it.company, it.role, "", it, it.source, it.url)


def _find_of(standing: Standing, day: date) -> Iterator[Effort]:
    """Of an application that an entry tells of, a row tells nothing new."""
    application, result = standing.application, _tell_result(standing)
    endings = {ended.round.path: ended.ending for ended in find_endings(standing)}
    endings |= {path: told for path, told in _tell_offers(standing, day) if endings.get(path) in (UNTOLD, OFFERED)}
    source, url = _find_first(standing, "source"), _find_first(standing, "url")
    sent = False
    for it in application.interviews:
        role, where = it.role or application.role, it.url or url
        if it.date and _took_place(it, day) and it.stage != _NOT_ONES_OWN:
            kind = _KINDS.get(it.stage, "met")
            sent = sent or kind == "applied"
            ending = {"applied": result, "news": it.outcome}.get(kind) or endings.get(it.path, "")
            yield Effort(it.date, kind, it.company, role, ending, it, it.source or source, where)
        for asked in _find_questions(it):
            yield Effort(asked, "asked", it.company, role, result, it, source, where)
    for row in () if sent else application.rows:
        yield Effort(row.applied, "applied", row.company, row.role, result, None, row.source or source, row.url or url)


def _took_place(interview: Interview, day: date) -> bool:
    return interview.outcome != "cancelled" and not is_upcoming(interview, day)


def _tell_result(standing: Standing) -> str:
    return TALKING if standing.state == "open" and standing.had_conversation else standing.state


def _tell_offers(standing: Standing, day: date) -> Iterator[tuple[str, str]]:
    """What came of each conversation about an offer while nothing was decided, by its path.

    The first brings it, a later one may change it; as long as it is open, the last tells that there is one.
    """
    entries = find_offer_entries(standing.application.interviews, day)
    for number, step in enumerate(find_offer_steps(entries), 1):
        moved = number > 1 and any(term in PARTS for term in (*step.new, *step.changed))
        is_last = number == len(entries) and standing.state == OFFERED
        yield step.interview.path, TERMS if moved and not is_last else OFFERED


def _find_questions(interview: Interview) -> Iterable[date]:
    return (day for done in interview.done if done.rule == "chase" for day in done.days)


def _find_first(standing: Standing, key: Literal["source", "url"]) -> str:
    """The first that any entry or row of the application names."""
    of_all = (*standing.application.interviews, *standing.application.rows)
    return next((text for it in of_all if (text := str(getattr(it, key)))), "")
