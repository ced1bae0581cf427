"""How much happened, month by month."""

from collections.abc import Sequence

from journal_tool.analysis.activity import Activity
from journal_tool.phrases import counted
from journal_tool.rendering.dates import render_month
from journal_tool.rendering.outcome_words.told import Column, Told, ToldRow

COLUMNS = (
    Column("Month"),
    Column("Applications", number=True),
    Column("Conversations", number=True),
    Column("Entries", number=True),
)
NOTE = (
    "Entries are all that you wrote about days of that month, news and tasks too; what lies ahead does not count yet."
)


def tell_months(months: Sequence[Activity], language: str) -> Told:
    """The newest first."""
    rows = tuple(
        ToldRow(render_month(it.start, language), (f"{it.applications:,}", f"{it.conversations:,}", f"{it.entries:,}"))
        for it in reversed(months)
    )
    return Told("months", "Months", "Month by month", _find(months, language), NOTE if rows else "", COLUMNS, rows)


def _find(months: Sequence[Activity], language: str) -> str:
    talks = max(reversed(months), key=lambda it: it.conversations, default=None)
    sent = max(reversed(months), key=lambda it: it.applications, default=None)
    if not talks or not sent:
        return "Nothing has a day yet."
    if len(months) == 1 or max(sent.applications, talks.conversations) == 1:
        applications, conversations = (sum(it.applications for it in months), sum(it.conversations for it in months))
        return f"{counted(applications, 'application')} and {counted(conversations, 'conversation')} so far."
    said = []
    if talks.conversations:
        said.append(f"Most conversations were held in {render_month(talks.start, language)}: {talks.conversations:,}.")
    if sent.applications:
        said.append(f"Most applications went out in {render_month(sent.start, language)}: {sent.applications:,}.")
    return " ".join(said)
