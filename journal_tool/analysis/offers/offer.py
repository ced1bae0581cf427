"""The offers of a journal: which entries make each one, what holds of it, what each entry changed, when to answer.

`find_offers(journal, day) -> tuple[Offer, ...]`, remembered; of all searches: `of_search` selects.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date

from journal_tool.analysis.names import fold_company
from journal_tool.analysis.offers.answer_day import find_answer_day, find_newest_terms
from journal_tool.analysis.offers.terms import find_offer_entries, find_respond_by, merge_terms, merge_two
from journal_tool.analysis.remembering import remember
from journal_tool.analysis.standing import Standing, find_standings
from journal_tool.model.application import Application
from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal
from journal_tool.model.offer import Terms
from journal_tool.model.value import Value


class Step(Value, frozen=True):
    """One conversation about an offer: what held before it and after it.

    `new` are the terms that its entry states for the first time, `changed` those that had another value until then,
    both in the order of the file.
    """

    interview: Interview
    before: Terms
    after: Terms
    new: tuple[str, ...]
    changed: tuple[str, ...]


class Offer(Value, frozen=True):
    """The offer of one application.

    `name` is the company, with the role where two offers are of one company. `entries` are the conversations about
    it, in order, none cancelled and none that lies ahead; `terms` is what holds after the last. `came` is the day of
    the first, `newest` that of the last that states a term. `answer_by` is `respond_by`, or else the day on which
    the follow-up `decide` is due. `steps` has one for each entry.
    """

    application: Application
    standing: Standing
    name: str
    entries: tuple[Interview, ...]
    terms: Terms
    came: date | None
    newest: date | None
    answer_by: date | None
    steps: tuple[Step, ...]

    @property
    def state(self) -> str:
        """`offer` while it is open; else how the application ended."""
        return self.standing.state

    @property
    def is_open(self) -> bool:
        return self.state == "offer"

    @property
    def respond_by(self) -> date | None:
        """The day that they named, but for one before they did."""
        return find_respond_by(self.entries)

    @property
    def mistyped(self) -> date | None:
        """The day noted as theirs that cannot be it."""
        return self.terms.respond_by if self.respond_by is None else None

    @property
    def answered(self) -> date | None:
        return self.terms.answered


@remember
def find_offers(journal: Journal, day: date) -> tuple[Offer, ...]:
    """One for each application with a conversation about an offer, in the order of the standings."""
    found = [(it, find_offer_entries(it.application.interviews, day)) for it in find_standings(journal, day)]
    offered = [(standing, entries) for standing, entries in found if entries]
    companies = Counter(fold_company(standing.application.company) for standing, _ in offered)
    return tuple(
        _make_offer(standing, entries, journal, companies[fold_company(standing.application.company)] > 1)
        for standing, entries in offered
    )


def _make_offer(standing: Standing, entries: tuple[Interview, ...], journal: Journal, several: bool) -> Offer:
    application, terms = standing.application, merge_terms(entries)
    return Offer(
        application,
        standing,
        f"{application.company}, {application.role}" if several and application.role else application.company,
        entries,
        terms,
        next((it.date for it in entries if it.date), None),
        find_newest_terms(entries),
        find_answer_day(entries, journal),
        tuple(find_offer_steps(entries)),
    )


def find_offer_steps(entries: Sequence[Interview]) -> Iterator[Step]:
    """One for each entry about an offer, given in order."""
    held = Terms()
    for interview in entries:
        after = merge_two(held, interview.terms)
        stated = interview.terms.stated
        changed = tuple(it for it in stated if it in held.stated and getattr(held, it) != getattr(after, it))
        yield Step(interview, held, after, tuple(it for it in stated if it not in held.stated), changed)
        held = after
