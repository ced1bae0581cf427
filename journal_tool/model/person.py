"""Somebody met in an interview, as one entry names them."""

from datetime import date

from journal_tool.model.place import START, Span
from journal_tool.model.value import Value


class Person(Value, frozen=True):
    name: str
    title: str = ""
    email: str = ""
    span: Span = START

    @property
    def introduction(self) -> str:
        """`Dana Ortiz, Staff Engineer`; the name alone where no title is known."""
        return f"{self.name}, {self.title}" if self.title else self.name


class Thanks(Value, frozen=True):
    """Which thank-you notes were sent.

    `everyone` if one date or a bare yes stands for all (`day` where it is known); `needed` is False
    for `not needed`; `by_name` maps a name as written to its day, or to None for a bare yes,
    and `not_needed` has the names that need none.
    """

    everyone: bool = False
    day: date | None = None
    needed: bool = True
    by_name: dict[str, date | None] = {}
    not_needed: tuple[str, ...] = ()
