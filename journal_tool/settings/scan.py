"""Finds names and values in the text of a journal.toml, with their places; mends slips that have one reading.

`tomllib` says what a single value means but keeps no positions, so this reads the structure around
it: lists, braces, names. `tests/settings/test_structure.py` holds it against tomllib.
"""

import re
import tomllib
from collections.abc import Callable

from journal_tool.model.rule import Rule
from journal_tool.settings import rules
from journal_tool.settings.node import Name, Node
from journal_tool.settings.single import read_single
from journal_tool.settings.source import Replacement, Source, quoted
from journal_tool.settings.tables import put

DEEPEST = 16
"""Lists in lists in lists; what a person writes here has three."""

_BLANK = re.compile(r"[ \t]*")
_BLANK_LINES = re.compile(r"(?:[ \t\n]|#[^\n]*)*")
_LONG_TEXT = {
    '"""': re.compile(r'"""(?:[^"\\]|\\.|""?(?!"))*"{3,5}', re.DOTALL),
    "'''": re.compile(r"'''(?:[^']|''?(?!'))*'{3,5}"),
}
_SHORT_TEXT = {'"': re.compile(r'"(?:[^"\\\n]|\\[^\n])*"'), "'": re.compile(r"'[^'\n]*'")}
_CURLY = re.compile(r"[“”„«]([^“”„«»\n]*)[“”»]|[‘‚‹]([^‘’‚‹›\n]*)[’‘›]")
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_PART = r"""(?:[A-Za-z0-9_-]+|"[^"\n]*"|'[^'\n]*')"""
_STRICT_KEY = re.compile(rf"[ \t]*{_PART}(?:[ \t]*\.[ \t]*{_PART})*[ \t]*=")
_LOOSE_NAME = re.compile(r"""[^=:#"'\[\]{},\n]+|"[^"\n]*"|'[^'\n]*'|[“”„«][^“”„«»\n]*[“”»]""")
CONTROL = re.compile(r"[\0-\x08\x0b-\x1f\x7f]")


class Stopped(Exception):  # noqa: N818 - no error: it says where reading went on
    """What stands here cannot be read; the problem says why. Never leaves this package."""

    def __init__(self, rule: Rule, start: int, end: int, message: str, help: str = "", *changes: Replacement) -> None:
        super().__init__(message)
        self.rule, self.start, self.end, self.message, self.help, self.changes = (
            rule,
            start,
            end,
            message,
            help,
            changes,
        )

    def tell(self, source: Source) -> None:
        source.note(self.rule, self.start, self.end, self.message, self.help, *self.changes)


class Scanner:
    """Reads one thing after the other from `at` on; every method leaves `at` behind what it read."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.text = source.text
        self.at = 0

    def skip(self, pattern: re.Pattern[str] = _BLANK) -> None:
        match = pattern.match(self.text, self.at)
        if match:
            self.at = match.end()

    def skip_lines(self) -> None:
        self.skip(_BLANK_LINES)

    def peek(self) -> str:
        return self.text[self.at : self.at + 1]

    def names(self, closing: str) -> list[Name]:
        """The dotted name that ends before a character of `closing`."""
        found = [self._name(closing)]
        self.skip()
        while self.peek() == ".":
            self.at += 1
            found.append(self._name(closing))
            self.skip()
        return found

    def _name(self, closing: str) -> Name:
        self.skip()
        start, first = self.at, self.peek()
        if first in ("'", '"') and (match := _SHORT_TEXT[first].match(self.text, start)):
            self.at = match.end()
            return Name(self._meaning(start, self.at), start, self.at)
        match = _BARE.match(self.text, start)
        if match:
            self.at = match.end()
            self.skip()
            if self.peek() in (".", *closing) or (self.at == len(self.text) and "\n" in closing):
                return Name(match[0], start, match.end())
        return self._loose_name(start, closing)

    def _loose_name(self, start: int, closing: str) -> Name:
        """A name with blanks or letters that need quotes, or in typographic ones."""
        match = _LOOSE_NAME.match(self.text, start)
        written = match[0].rstrip() if match else ""
        behind = self.text[match.end() : match.end() + 1] if match else ""
        if not match or not written or (behind or "\n") not in tuple(closing):
            raise self._no_setting(start)
        self.at = end = start + len(written)
        name = written.strip("“”„«»")
        message = f"the name `{name}` needs quotes around it"
        self.source.note(rules.FORM, start, end, message, f"write `{quoted(name)}`", (start, end, quoted(name)))
        return Name(name, start, end)

    def _no_setting(self, start: int) -> Stopped:
        end = self.source.line_end(start)
        written = self.text[self.text.rfind("\n", 0, start) + 1 : end].strip()
        help = "a setting is `name = value`; put `#` before a note to yourself"
        return Stopped(rules.NO_SETTING, start, end, f"`{_short(written)}` is no setting, so it is set aside", help)

    def equals(self, names: list[Name]) -> None:
        """The sign between name and value."""
        self.skip()
        sign = self.peek()
        if sign == ":":
            help = f"write `{names[-1].text} =`"
            before = " " if self.text[self.at - 1 : self.at] not in (" ", "\t") else ""
            change = (self.at, self.at + 1, before + "=")
            self.source.note(rules.FORM, self.at, self.at + 1, "an equals sign is meant here, not `:`", help, change)
        elif sign != "=":
            raise self._no_setting(names[0].start)
        self.at += 1

    def value(self, closing: str = "", depth: int = 1) -> Node:
        """One value; without quotes it ends at a comment, the end of the line or a character of `closing`."""
        self.skip()
        start, first = self.at, self.peek()
        if depth > DEEPEST:
            raise Stopped(rules.NOT_CLOSED, start, start + 1, f"lists stand in lists more than {DEEPEST} deep here")
        if first in ("'", '"'):
            return self._text(start, first)
        if first == "[":
            return self._list(start, depth)
        if first == "{":
            return self._braces(start, depth)
        if match := _CURLY.match(self.text, start):
            return self._curly(match)
        return self._bare(start, closing)

    def _text(self, start: int, mark: str) -> Node:
        long = self.text[start : start + 3] == mark * 3
        pattern = _LONG_TEXT[mark * 3] if long else _SHORT_TEXT[mark]
        match = pattern.match(self.text, start)
        if not match:
            end = self.source.line_end(start)
            self.at = len(self.text) if long else end
            message = f"the quote that opens here is never closed: `{_short(self.text[start:end])}`"
            raise Stopped(rules.NOT_CLOSED, start, end, message, f"put `{mark * (3 if long else 1)}` behind the text")
        self.at = match.end()
        return Node("text", start, self.at, self._meaning(start, self.at))

    def _meaning(self, start: int, end: int) -> str:
        """What quoted text means, backslashes and all."""
        written = self.text[start:end]
        try:
            return str(tomllib.loads("v = " + written)["v"])
        except ValueError:
            pass
        if control := CONTROL.search(self.text, start, end):
            message = f"an invisible control character (U+{ord(control[0]):04X}) stands in this text"
            raise Stopped(rules.BACKSLASH, control.start(), control.end(), message, "delete it")
        inside = written[1:-1]
        message = f"`{_short(inside)}` has a backslash that begins no special sign"
        if "'" in inside or "\n" in inside:
            raise Stopped(rules.BACKSLASH, start, end, message, "write each backslash twice")
        raise Stopped(rules.BACKSLASH, start, end, message, f"write `'{inside}'`", (start, end, f"'{inside}'"))

    def _curly(self, match: re.Match[str]) -> Node:
        start, self.at = match.span()
        text = match[1] if match[1] is not None else match[2]
        change = (start, self.at, quoted(text))
        message = "these are typographic quotes; journal.toml has straight ones"
        self.source.note(rules.FORM, start, self.at, message, f"write `{quoted(text)}`", change)
        return Node("text", start, self.at, text)

    def _bare(self, start: int, closing: str) -> Node:
        end = start
        while end < len(self.text) and self.text[end] not in "\n#" and self.text[end] not in closing:
            end += 1
        written = self.text[start:end].rstrip(" \t")
        self.at = end = start + len(written)
        if not written:
            return Node("nothing", start, start)
        if control := CONTROL.search(written):
            message = f"an invisible control character (U+{ord(control[0]):04X}) stands in this value"
            at = start + control.start()
            raise Stopped(rules.BACKSLASH, at, at + 1, message, "delete it")
        if not closing and "," in written:
            first = written.partition(",")[0]
            if single := read_single(first, start):
                self.at = start + len(first)
                return single
        return read_single(written, start) or Node("word", start, end, written)

    def _list(self, start: int, depth: int) -> Node:
        self.at += 1
        node = Node("list", start, start, closed=True)
        self._items(node, "]", lambda: node.items.append(self.value(",]", depth + 1)))
        return node

    def _braces(self, start: int, depth: int) -> Node:
        self.at += 1
        node = Node("table", start, start, closed=True)
        self._items(node, "}", lambda: self._pair_in_braces(node, depth))
        return node

    def _pair_in_braces(self, table: Node, depth: int) -> None:
        names = self.names("=:")
        self.equals(names)
        put(self.source, table, names, self.given(names, ",}", depth + 1))

    def given(self, names: list[Name], closing: str = "", depth: int = 1) -> Node:
        """The value behind the equals sign; a name without one is told."""
        node = self.value(closing, depth)
        if node.kind == "nothing":
            start, name = names[0].start, names[-1]
            help = "write its value, or put `#` before the line"
            self.source.note(rules.NO_VALUE, start, name.end, f"`{name.text}` has no value here", help)
        return node

    def loose_list(self, first: Node) -> Node:
        """A list whose brackets were forgotten: `first`, and what follows its comma on the line."""
        node = Node("list", first.start, first.end, items=[first], closed=True)
        while self.peek() == ",":
            self.at += 1
            self.skip()
            if self.peek() in ("", "\n", "#"):
                break
            node.items.append(self.value(","))
            self.skip()
        node.end = node.items[-1].end
        changes = ((node.start, node.start, "["), (node.end, node.end, "]"))
        help = f"write `[` before and `]` behind `{_short(self.text[node.start : node.end])}`"
        self.source.note(rules.FORM, node.start, node.end, "a list stands between square brackets", help, *changes)
        return node

    def _items(self, node: Node, closer: str, read: Callable[[], None]) -> None:
        """The items of a list or of braces up to `closer`; a comma that is missing or one too many is told."""
        comma, lines, note = True, False, self.source.note
        while True:
            before = self.at
            self.skip_lines()
            sign = self.peek()
            broken = "\n" in self.text[before : self.at]
            lines = lines or broken
            if sign == closer:
                break
            if not sign or sign in "]}" or (broken and not comma and self._next_setting(closer)):
                raise self._not_closed(node.start, closer)
            if sign == ",":
                if comma:
                    change = (self.at, self.at + 1, "")
                    note(rules.FORM, self.at, self.at + 1, "this comma is one too many", "delete it", change)
                comma, self.at = True, self.at + 1
                continue
            if not comma:
                note(
                    rules.FORM,
                    before,
                    before,
                    "a comma is missing here",
                    "write `,` between the two",
                    (before, before, ","),
                )
            comma = False
            read()
        self.at += 1
        node.end = self.at
        if closer == "}" and (lines or (comma and node.pairs)):
            # TOML 1.1 allows both, tomllib before Python 3.15 neither.
            help = "put it on one line, without a comma at its end"
            note(rules.FORM, node.start, node.end, "what stands between `{` and `}` belongs on one line", help)

    def _not_closed(self, start: int, closer: str) -> Stopped:
        message = f"the `{self.text[start]}` that opens here is never closed"
        return Stopped(rules.NOT_CLOSED, start, self.source.line_end(start), message, f"put `{closer}` where it ends")

    def _next_setting(self, closer: str) -> bool:
        """Whether the new line clearly begins something that does not belong between the brackets."""
        if HEADER_LINE.match(self.text, self.at):
            return True
        return closer == "]" and bool(_STRICT_KEY.match(self.text, self.at))


HEADER_LINE = re.compile(r"""[ \t]*\[{1,2}[ \t]*[\w"'][^\[\]{}=,#\n]*\]{1,2}[ \t]*(?:#[^\n]*)?(?:\n|\Z)""")
"""A line that begins a part; not a line of a list that ends there, which a comma follows as a rule."""


def begins_setting(text: str, at: int) -> bool:
    """Whether the line at `at` clearly begins something of its own."""
    return bool(_STRICT_KEY.match(text, at) or HEADER_LINE.match(text, at))


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:57] + "…"
