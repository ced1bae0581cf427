"""What follow-ups are about: an application as it stands on a day, a talk that stands alone, a single entry."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Literal

import msgspec

from journal_tool.analysis.applications import ANEW_AFTER
from journal_tool.analysis.names import fold_company, fold_name
from journal_tool.analysis.offers.terms import find_offer_entries, merge_terms
from journal_tool.analysis.rounds import OUTSIDE, is_held
from journal_tool.analysis.searches import find_applied
from journal_tool.analysis.states import find_deciding, find_deciding_row, find_ending, find_silence
from journal_tool.analysis.upcoming import lies_ahead
from journal_tool.model.application import Application
from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal
from journal_tool.model.offer import Terms
from journal_tool.model.value import Value

Kind = Literal["application", "talk", "entry"]


class Acceptance(Value, frozen=True):
    """An offer that was accepted: by whom it came, and the day of the answer.

    `key` is the `application` that its entries give, or empty.
    """

    name: str
    application: str
    day: date
    company: str = ""
    key: str = ""


class Subject(Value, frozen=True):
    """What nearly every rule asks for, made once for all of them.

    `kind` is `talk` for an informational conversation and `entry` for one that belongs nowhere; `application` is then
    empty. `name` is what a sentence calls it: the company, with the role where there are several applications to it.
    `visit` are the conversations of the latest day on which any was held. `done` are the rules that any entry ends by
    hand. `outcome` is the written outcome that decides, empty as long as nothing is decided, however long the silence;
    `ended` is then its day and `ending` the entry that tells it. `ahead` are the entries that are still to come and
    were not cancelled, after an ending only those of a new beginning. Without one `silent_since` is the day on which
    silence became an answer. `offers` are the entries about an offer that is open or accepted, and `terms` what holds
    of it. `began` is the first day of the application, and `accepted` an offer of somebody else that was accepted
    while it ran. `weak` counts the weak questions of the whole bank, for the subject whose conversation comes next of
    all.
    """

    kind: Kind
    application: str
    name: str
    interviews: tuple[Interview, ...]
    visit: tuple[Interview, ...]
    ahead: tuple[Interview, ...]
    done: frozenset[str] = frozenset()
    outcome: str = ""
    ended: date | None = None
    ending: Interview | None = None
    silent_since: date | None = None
    offers: tuple[Interview, ...] = ()
    terms: Terms = Terms()
    began: date | None = None
    accepted: Acceptance | None = None
    weak: int = 0

    @property
    def held(self) -> date | None:
        """The day of the latest conversation."""
        return self.visit[0].date if self.visit else None

    @property
    def has_open_offer(self) -> bool:
        return bool(self.offers) and not self.outcome

    @property
    def is_open(self) -> bool:
        """Whether an answer is waited for: nothing decided, offered or silent."""
        return not (self.outcome or self.offers or self.silent_since)

    @property
    def is_running(self) -> bool:
        """Whether it is an application that is not over: an answer is waited for, or owed."""
        return self.kind == "application" and (self.is_open or self.has_open_offer)

    @property
    def company(self) -> str:
        """That of its first entry."""
        return self.interviews[0].company

    @property
    def key(self) -> str:
        """The `application` that its entries give, or empty."""
        return next((it.application for it in self.interviews if it.application), "")

    @property
    def latest(self) -> Interview:
        """The latest entry that took place: where the writer notes how it ended."""
        ahead = {it.path for it in self.ahead}
        happened = [it for it in self.interviews if it.outcome != "cancelled" and it.path not in ahead]
        return (happened or [*self.interviews])[-1]


def find_subjects(journal: Journal, day: date, applications: Iterable[Application]) -> tuple[Subject, ...]:
    """All applications with an entry, in their order; then what belongs to none, in the order of day and path."""
    found = [application for application in applications if application.interviews]
    names = _name_all(found)
    subjects = [_make_subject(application, name, journal, day) for application, name in zip(found, names, strict=True)]
    taken = {it.path for application in found for it in application.interviews}
    alone = (entry.interview for entry in journal.entries if entry.interview and entry.path not in taken)
    return (*_tell_accepted(subjects), *(_make_lone(it, day) for it in sorted(alone, key=lambda it: it.order)))


def _name_all(applications: list[Application]) -> Iterator[str]:
    """The company of each; with the role, or else the application's own name, where that tells several apart."""
    keys = [(fold_company(it.company), fold_name(it.role)) for it in applications]
    companies, roles = Counter(company for company, _ in keys), Counter(keys)
    for it, key in zip(applications, keys, strict=True):
        own = it.key if it.key and roles[key] > 1 else it.role
        yield f"{it.company} ({own})" if companies[key[0]] > 1 and own else it.company


def _make_subject(application: Application, name: str, journal: Journal, day: date) -> Subject:
    interviews = application.interviews
    deciding = find_deciding(interviews)
    ahead = tuple(it for it in interviews if lies_ahead(it, day) and (deciding is None or _is_anew(it, deciding)))
    visit = _find_visit(interviews, day)
    outcome, ended, ending = _find_ending(application, deciding, visit, ahead)
    offers = find_offer_entries(interviews, day) if outcome in ("", "accepted") else ()
    return Subject(
        "application",
        application.id,
        name,
        interviews,
        visit,
        ahead,
        _find_done(interviews),
        outcome,
        ended,
        ending,
        None if outcome or offers else find_silence(application, journal.settings, day),
        offers,
        merge_terms(offers) if offers else Terms(),
        find_applied(application),
    )


def _is_anew(interview: Interview, deciding: Interview) -> bool:
    """Whether it begins the same application a second time, which nobody marked: sooner after the ending it is a round
    that was called off with it."""
    ended = find_ending(deciding)
    return bool(ended and interview.date and interview.date - ended >= ANEW_AFTER)


def _make_lone(interview: Interview, day: date) -> Subject:
    kind: Kind = "talk" if interview.stage == OUTSIDE and interview.company else "entry"
    ahead = (interview,) if lies_ahead(interview, day) else ()
    visit = _find_visit((interview,), day)
    return Subject(kind, "", interview.company, (interview,), visit, ahead, _find_done((interview,)))


def _find_done(interviews: tuple[Interview, ...]) -> frozenset[str]:
    return frozenset(done.rule for it in interviews for done in it.done)


def _find_visit(interviews: tuple[Interview, ...], day: date) -> tuple[Interview, ...]:
    latest = next((it.date for it in reversed(interviews) if is_held(it, day)), None)
    return tuple(it for it in interviews if it.date == latest and is_held(it, day)) if latest else ()


def _find_ending(
    application: Application,
    deciding: Interview | None,
    visit: tuple[Interview, ...],
    ahead: tuple[Interview, ...],
) -> tuple[str, date | None, Interview | None]:
    """The written outcome that decides, its day and the entry that tells it; that of a row where no entry decides.

    A row whose news is older than an entry, or that something still to come belies, was forgotten: entries win.
    """
    if deciding:
        return deciding.outcome, find_ending(deciding), deciding
    row = find_deciding_row(application.rows)
    last = application.interviews[-1]
    if row is None or ahead or (row.heard_back and last.date and last.date > row.heard_back):
        return "", None, None
    told = visit[-1] if visit else last
    return row.status, row.heard_back or told.date, told


def _tell_accepted(subjects: list[Subject]) -> Iterator[Subject]:
    """The subjects, each that nothing has decided with the acceptance that came while it ran."""
    accepted = [
        Acceptance(it.name, it.application, it.ended, it.company, it.key)
        for it in subjects
        if it.outcome == "accepted" and it.ended
    ]
    accepted.sort(key=lambda it: (it.day, it.application))
    for subject in subjects:
        own = [it for it in accepted if subject.began and subject.began <= it.day] if not subject.outcome else []
        yield msgspec.structs.replace(subject, accepted=own[-1]) if own else subject
