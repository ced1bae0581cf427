"""Amounts of money: an exact number, its currency and the time it is paid for."""

from decimal import Decimal
from typing import Literal

from journal_tool.model.value import Value

Period = Literal["hour", "day", "week", "month", "year"]


class Money(Value, frozen=True):
    """`amount` for each `period`; `currency` is an ISO 4217 code, or empty where none was given."""

    amount: Decimal
    currency: str = ""
    period: Period = "year"


class MoneyRange(Value, frozen=True):
    """From `low` to `high`, both included; a single figure is a range with equal ends."""

    low: Money
    high: Money


class Worth(Value, frozen=True):
    """What a part of an offer is worth: money, a percentage of the base, or only words.

    At most one of `money` and `percent` is set; `years` is the time over which `money` is paid out
    (equity). `yearly` tells that the writer says so of what comes every year. `text` is what the
    writer wrote. Without money and percent the part counts nothing.
    """

    text: str
    money: Money | None = None
    percent: Decimal | None = None
    years: Decimal | None = None
    yearly: bool = False
