"""What an offer leaves open: what a sentence calls it, and the question to ask, for follow-ups, pages and letters."""

from journal_tool.model.money import Worth
from journal_tool.model.offer import Terms
from journal_tool.model.value import Value


class OpenPoint(Value, frozen=True):
    """A term, what a sentence calls it (`the pension`), and what to ask the employer."""

    term: str
    name: str
    question: str


OPEN_POINTS = (
    OpenPoint("base", "the base salary", "What is the base salary?"),
    OpenPoint("bonus", "a bonus", "Is there a bonus, and what does it depend on?"),
    OpenPoint("equity", "equity", "Are shares or options part of the offer, and over how many years do they come?"),
    OpenPoint("benefits", "benefits", "Which benefits are part of it, and from which day do they hold?"),
    OpenPoint("pension", "the pension", "What do you pay into a pension, and when is that mine to keep?"),
    OpenPoint("vacation_days", "vacation days", "How many vacation days are there a year?"),
    OpenPoint("work_days_onsite", "days on site", "How many days a week would I work on site?"),
    OpenPoint("start", "the start", "Which day do you have in mind for the start, and can it move?"),
    OpenPoint("respond_by", "the day by which they want your answer", "By which day do you need my answer?"),
)
"""What an offer should say before it is answered; `none` says it too."""

EQUITY_YEARS = OpenPoint("equity", "the years over which equity comes", "Over how many years do the shares come?")
HOURS = OpenPoint("hours_per_week", "the hours a week", "How many hours a week is the pay for?")
"""What has to be known of a part that is stated, before it can be counted."""


def find_open_points(terms: Terms) -> tuple[OpenPoint, ...]:
    """What the terms that hold do not say, in the order of `OPEN_POINTS`."""
    return tuple(point for point in OPEN_POINTS if point.term not in terms.stated)


def find_unclear_points(terms: Terms) -> tuple[OpenPoint, ...]:
    """What is stated, and can only be counted on an assumption."""
    found = []
    if terms.base and terms.base.period == "hour" and terms.hours_per_week is None:
        found.append(HOURS)
    if terms.equity and is_without_years(terms.equity):
        found.append(EQUITY_YEARS)
    return tuple(found)


def is_without_years(equity: Worth) -> bool:
    """Whether an amount of shares comes over a time that nobody has stated."""
    return bool(equity.money and equity.money.period == "year" and not equity.years and not equity.yearly)
