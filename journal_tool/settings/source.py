"""The text of one journal.toml, with the problems found in it: offsets in the text become lines and columns."""

import re
from bisect import bisect_right

from journal_tool.model.place import START, Span
from journal_tool.model.problem import Edit, Problem
from journal_tool.model.rule import Rule
from journal_tool.settings import rules
from journal_tool.settings.values import LARGEST

Replacement = tuple[int, int, str]
"""From an offset, to an offset, the text to stand there."""

_LINE_END = re.compile(r"\r\n?")


class Source:
    """The text, with `\\n` for every line end, and where the readers of it put what they find.

    `broken` becomes True as soon as something had to be set aside.
    """

    def __init__(self, text: str, path: str) -> None:
        self.text = text
        self.path = path
        self.problems: list[Problem] = []
        self.broken = False
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]

    def span(self, start: int, end: int) -> Span:
        """The place of the characters from `start` to just before `end`."""
        line = bisect_right(self._starts, start)
        end_line = bisect_right(self._starts, end)
        return Span(line, start - self._starts[line - 1] + 1, end_line, end - self._starts[end_line - 1] + 1)

    def line_of(self, offset: int) -> int:
        return bisect_right(self._starts, offset)

    def line_end(self, offset: int) -> int:
        """Where the line of `offset` ends, before its line end."""
        end = self.text.find("\n", offset)
        return len(self.text) if end < 0 else end

    def note(self, rule: Rule, start: int, end: int, message: str, help: str = "", *changes: Replacement) -> None:
        """Put a problem at a place; `changes` mend it when made together."""
        edits = tuple(Edit(self.span(low, high), text) for low, high, text in changes)
        self.problems.append(rule.at(self.path, self.span(start, end), message, help, edits))

    def supersede(self, start: int, end: int) -> None:
        """Forget what was said about the form of this very text: the problem that follows says more."""
        span = self.span(start, end)
        form = (rules.NO_QUOTES.code, rules.FORM.code)
        self.problems = [it for it in self.problems if it.span != span or it.code not in form]


def read_source(data: bytes, path: str) -> Source:
    """The text of a journal.toml's bytes; an empty one, and why, where they are no text."""
    if len(data) > LARGEST:
        return _refused(path, "this file is larger than 1 MiB, which no settings need")
    try:
        text, problem = _decode(data), ""
    except UnicodeDecodeError:
        try:
            # Windows-1252 is what a Windows editor writes where it does not write UTF-8.
            text = data.decode("cp1252")
            problem = (
                "this file is not saved as UTF-8; it was read as Windows-1252, and letters with accents may be wrong"
            )
        except UnicodeDecodeError:
            return _refused(path, "this file is no text in UTF-8")
    if "\0" in text:
        return _refused(path, "this is no text file: it holds a zero byte")
    source = Source(_LINE_END.sub("\n", text), path)
    if problem:
        source.broken = True
        source.problems.append(rules.NOT_TEXT.at(path, START, problem, "save it again with the encoding UTF-8"))
    return source


def _decode(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16")
    return data.decode("utf-8-sig")


def _refused(path: str, message: str) -> Source:
    source = Source("", path)
    source.broken = True
    help = "open it in your editor and save it as text in UTF-8; until then every setting has its default"
    source.problems.append(rules.NOT_TEXT.at(path, START, message, help))
    return source


def quoted(text: str) -> str:
    """`text` as journal.toml writes it, between double quotes."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'
