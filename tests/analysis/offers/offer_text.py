"""Offers in few words: entries as a person writes them, the journal that they make, and what they are worth."""

from datetime import date

from journal_tool.analysis.offers.comparison import Column, Comparison, compare
from journal_tool.analysis.offers.totals import Totals, find_totals
from journal_tool.checking.example import make_journal
from journal_tool.model.journal import Journal
from journal_tool.model.offer import Terms

TODAY = date(2026, 4, 10)  # a Friday


def offer(company: str = "Aster", day: str = "2026-04-08", outcome: str = "pending", **terms: object) -> str:
    """The text of an entry about an offer."""
    facts = {"company": company, "role": "Baker", "date": day, "stage": "offer", "outcome": outcome, **terms}
    return "---\n" + "".join(f"{key}: {value}\n" for key, value in facts.items()) + "---\n\nThey called.\n"


def journal_of(*entries: str, settings: str = "") -> Journal:
    """Of entries called 1.md, 2.md …, and of what journal.toml says."""
    files = {f"{number}.md": text for number, text in enumerate(entries, 1)}
    return make_journal({**files, "journal.toml": settings})


def comparison_of(*entries: str, settings: str = "", day: date = TODAY) -> Comparison:
    return compare(journal_of(*entries, settings=settings), day)


def column_of(*entries: str, settings: str = "") -> Column:
    """The only offer."""
    (column,) = comparison_of(*entries, settings=settings).offers
    return column


def totals_of(settings: str = "", **terms: object) -> Totals:
    """What the terms of one entry are worth."""
    journal = journal_of(offer(**terms), settings=settings)
    return find_totals(terms_of(journal), journal.settings)


def terms_of(journal: Journal) -> Terms:
    (interview,) = journal.interviews
    return interview.terms
