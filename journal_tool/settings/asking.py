"""Asks a value of journal.toml for text, a number, a day, a list or a word: what it is, or why it is not."""

import re
from collections.abc import Callable, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import TypeVar

from journal_tool.likeness import closest, fold
from journal_tool.model.problem import Edit
from journal_tool.settings import rules
from journal_tool.settings.node import Node
from journal_tool.settings.source import Source, quoted

T = TypeVar("T")

_NUMBER_AND_UNIT = re.compile(r"([+-]?\d+(?:[.,]\d+)?)\s*(%|[^\W\d_]*)\Z")
_DAY = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d\d:\d\d.*)?\Z")
_NO = ("no", "off", "false", "never", "none", "n")
_YES = ("yes", "on", "true", "always", "y")
_KINDS = {
    "text": "text",
    "word": "text",
    "number": "a number",
    "yes/no": "true or false",
    "day": "a day",
    "list": "a list",
    "table": "a group of settings",
    "tables": "a group of settings",
    "nothing": "nothing",
}


class Asking:
    """Reads single values of one file; `label` is the name by which a message calls the setting."""

    def __init__(self, source: Source) -> None:
        self.source = source

    def written(self, node: Node) -> str:
        """As it stands in the file, shortened."""
        text = " ".join(self.source.text[node.start : node.end].split())
        return text if len(text) <= 60 else text[:57] + "…"

    def wrong(self, node: Node, label: str, wanted: str, help: str = "") -> None:
        message = f"`{label}` asks for {wanted}, and `{self.written(node)}` is {_KINDS[node.kind]}"
        if _KINDS[node.kind] == wanted or node.kind in ("text", "word"):
            message = f"`{label}` asks for {wanted}, and `{self.written(node)}` is none"
        self.source.note(rules.WRONG_KIND, node.start, node.end, message, help)

    def anyway(self, node: Node, better: str, why: str = "") -> None:
        """Say that `node` was read as `better`, which is how it is written."""
        self.source.supersede(node.start, node.end)
        change = (node.start, node.end, better)
        message = f"`{self.written(node)}` is read as `{better}`{why}"
        self.source.note(rules.READ_ANYWAY, node.start, node.end, message, f"write `{better}`", change)

    def text(self, node: Node, label: str) -> str | None:
        if node.kind == "text":
            return str(node.value).strip()
        if node.kind in ("word", "number", "day", "yes/no"):
            written = self.source.text[node.start : node.end]
            change = (node.start, node.end, quoted(written))
            message = f"the text `{self.written(node)}` needs quotes around it"
            self.source.note(rules.NO_QUOTES, node.start, node.end, message, f"write `{quoted(written)}`", change)
            return written
        self.wrong(node, label, "text", 'write it between quotes: `"…"`')
        return None

    def whole(self, node: Node, label: str, low: int, high: int, unit: str = "") -> int | None:
        number = self._number(node, label, "a whole number" + (f" of {unit}" if unit else ""))
        if number is None:
            return None
        if number != number.to_integral_value():
            self.wrong(node, label, "a whole number")
            return None
        return int(number) if self._within(node, label, number, low, high) else None

    def decimal(self, node: Node, label: str, low: Decimal | int, high: Decimal | int) -> Decimal | None:
        number = self._number(node, label, "a number")
        return number if number is not None and self._within(node, label, number, low, high) else None

    def _number(self, node: Node, label: str, wanted: str) -> Decimal | None:
        if node.kind == "number" and isinstance(node.value, int | Decimal):
            number = Decimal(node.value)
            if number.is_finite():
                return number
        elif node.kind in ("text", "word") and (match := _NUMBER_AND_UNIT.match(str(node.value).strip())):
            number = Decimal(match[1].replace(",", "."))
            if match[2] == "%":
                number /= 100
            self.anyway(node, f"{number:f}")
            return number
        self.wrong(node, label, wanted, f"write the figure alone, for example `{label.rpartition('.')[2]} = 5`")
        return None

    def _within(self, node: Node, label: str, number: Decimal, low: Decimal | int, high: Decimal | int) -> bool:
        if low <= number <= high:
            return True
        message = f"`{label}` can be {low} to {high}, not `{self.written(node)}`"
        self.source.note(rules.OUT_OF_RANGE, node.start, node.end, message)
        return False

    def day(self, node: Node, label: str) -> date | None:
        value: date | None = None
        if isinstance(node.value, date):
            value = node.value.date() if isinstance(node.value, datetime) else node.value
            if isinstance(node.value, datetime):
                self.anyway(node, value.isoformat(), ": only the day counts")
        elif node.kind in ("text", "word") and (match := _DAY.match(str(node.value).strip())):
            value = self._written_day(node, int(match[1]), int(match[2]), int(match[3]))
            if value is None:
                message = f"`{self.written(node)}` is no day of the calendar"
                self.source.note(rules.OUT_OF_RANGE, node.start, node.end, message)
                return None
        if value is None:
            self.wrong(node, label, "a day", "a day is written year, month, day, without quotes: `2026-03-16`")
        elif not 1900 <= value.year <= 2200:
            message = f"`{label}` is in the year {value.year}, which cannot be meant"
            self.source.note(rules.OUT_OF_RANGE, node.start, node.end, message)
            return None
        return value

    def _written_day(self, node: Node, year: int, month: int, day: int) -> date | None:
        try:
            value = date(year, month, day)
        except ValueError:
            return None
        self.anyway(node, value.isoformat(), "")
        return value

    def many(self, node: Node, label: str, read: Callable[[Node, str], T | None]) -> tuple[tuple[T, Node], ...]:
        """What `read` makes of each item of a list, and where it stands; a single value counts as a list of one."""
        if node.kind == "nothing":
            return ()
        if node.kind in ("table", "tables"):
            self.wrong(node, label, "a list", "a list stands between square brackets, with commas")
            return ()
        items = node.items if node.kind == "list" else [node]
        found = [(value, item) for item in items if (value := read(item, label)) is not None]
        if node.kind != "list" and found:
            changes = ((node.start, node.start, "["), (node.end, node.end, "]"))
            if not any(edit.span == self.source.span(node.start, node.end) for edit in self._last_edits()):
                message = f"`{label}` is a list, so it stands between square brackets"
                help = f"write `[{self.written(node)}]`"
                self.source.note(rules.ONE_OR_MANY, node.start, node.end, message, help, *changes)
        return tuple(found)

    def _last_edits(self) -> tuple[Edit, ...]:
        """The fix just proposed: a value that is being rewritten is not put into brackets at the same time."""
        return self.source.problems[-1].edits if self.source.problems else ()

    def texts(self, node: Node, label: str) -> tuple[tuple[str, Node], ...]:
        """The texts of a list that are not empty."""
        return tuple(found for found in self.many(node, label, self.text) if found[0])

    def switch(self, node: Node) -> bool | None:
        """True or false, also in words; None for anything else, without a complaint."""
        if node.kind == "yes/no":
            return bool(node.value)
        if node.kind not in ("word", "text") or (word := fold(str(node.value))) not in (*_NO, *_YES):
            return None
        answer = word in _YES
        self.anyway(node, "true" if answer else "false")
        return answer

    def choice(self, node: Node, label: str, words: Sequence[str]) -> str | None:
        """One of `words`, whatever its case and dashes."""
        text = self.text(node, label)
        if not text:
            return None
        for word in words:
            if fold(text) == fold(word):
                return word
        near = closest(text, words)
        listed = ", ".join(f"`{word}`" for word in words)
        message = f"`{label}` cannot be `{text}`" + (f"; did you mean `{near}`?" if near else "")
        self.source.supersede(node.start, node.end)
        self.source.note(rules.NOT_A_CHOICE, node.start, node.end, message, f"it can be {listed}")
        return None
