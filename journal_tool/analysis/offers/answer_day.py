"""By when an offer is to be answered: on the day that they named, else some business days after its newest terms."""

from collections.abc import Sequence
from datetime import date

from journal_tool.analysis.business_days import find_business_days
from journal_tool.analysis.offers.terms import find_respond_by
from journal_tool.analysis.windows import read_window
from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal


def find_answer_day(offers: Sequence[Interview], journal: Journal) -> date | None:
    """The day by which an offer is to be answered: theirs as they said it, else some business days on."""
    came, named = find_newest_terms(offers), find_respond_by(offers)
    if named or not came:
        return named
    return find_business_days(journal).after(came, read_window(journal, "decide"))


def find_newest_terms(offers: Sequence[Interview]) -> date | None:
    """The day of the newest entry that states a term; of the newest of all where none does."""
    stating = [it.date for it in offers if it.terms.stated and it.date]
    return stating[-1] if stating else offers[-1].date if offers else None
