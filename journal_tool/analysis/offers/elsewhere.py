"""An offer that wants an answer while others are still deciding: the day before which they would have to."""

from datetime import date

from journal_tool.analysis.names import fold_company
from journal_tool.analysis.offers.offer import find_offers
from journal_tool.model.journal import Journal


def find_answer_elsewhere(company: str, journal: Journal, day: date) -> date | None:
    """The first day that lies ahead and that another company named for an answer to its open offer.

    A day that nobody named is no reason that one could give them.
    """
    key = fold_company(company)
    others = (it for it in find_offers(journal, day) if it.is_open and fold_company(it.application.company) != key)
    return min((it.respond_by for it in others if it.respond_by and it.respond_by > day), default=None)
