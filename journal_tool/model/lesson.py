"""What an interview taught, and what is to be done about it: lessons, next steps, a reflection."""

from datetime import date
from typing import Literal

from journal_tool.model.money import Money
from journal_tool.model.place import Passage, Span
from journal_tool.model.value import Value


class Lesson(Value, frozen=True):
    """One lesson; `areas` are its `#words`, folded; `passage.text` is without them."""

    passage: Passage
    span: Span
    areas: tuple[str, ...] = ()


class NextStep(Value, frozen=True):
    """A task in an entry.

    `text` is without box, due date and kinds; `box` is what stands between the brackets, so that
    ticking it changes nothing else: one character, or none or two where a slip was mended; `state`
    is dropped for `[-]`.
    """

    text: str
    span: Span
    box: Span
    state: Literal["open", "done", "dropped"] = "open"
    due: date | None = None
    kinds: tuple[str, ...] = ()


class Ask(Value, frozen=True):
    """One thing asked for in a counter-offer: `money` where it is an amount, `text` as written."""

    text: str
    span: Span
    money: Money | None = None


class Counter(Value, frozen=True):
    """A counter-offer: what is asked, the arguments with their evidence, what one will contribute, their reply."""

    asks: tuple[Ask, ...] = ()
    arguments: tuple[Passage, ...] = ()
    contributions: tuple[Passage, ...] = ()
    reply: Passage | None = None


class Reflection(Value, frozen=True):
    """A look back on one application: `parts` maps the canonical label (`plan`, `what-worked`, …) to what was written.

    `prose` is what stands there outside any label.
    """

    span: Span
    parts: dict[str, Passage] = {}
    prose: Passage | None = None

    @property
    def written(self) -> bool:
        return bool(self.parts) or self.prose is not None
