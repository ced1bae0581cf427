"""The lines of a journal.toml put together: its parts and their settings, without what had to be set aside."""

from journal_tool.settings import rules
from journal_tool.settings.node import Name, Node, Pair
from journal_tool.settings.scan import CONTROL, Scanner, Stopped, begins_setting
from journal_tool.settings.source import Source
from journal_tool.settings.tables import put, twice


def parse_structure(source: Source, several: tuple[str, ...] = ()) -> Node:
    """The whole file as one table.

    A name in `several` is a part of which there can be many: `[stages]` is then read as
    `[[stages]]`, and said. A line that cannot be read costs itself, a part whose name cannot be
    read all its lines; `source.broken` tells that something was set aside.
    """
    root = Node("table", 0, len(source.text))
    _Structure(source, root, several).read()
    _tell_control_characters(source)
    source.problems.sort(key=lambda problem: (problem.span.line, problem.span.column))
    return root


class _Structure:
    def __init__(self, source: Source, root: Node, several: tuple[str, ...]) -> None:
        self.source, self.root, self.several = source, root, several
        self.scanner = Scanner(source)
        self.table = root
        self.part = 1

    def read(self) -> None:
        scanner, text = self.scanner, self.source.text
        while True:
            scanner.skip_lines()
            if scanner.at >= len(text):
                return
            start, told = scanner.at, len(self.source.problems)
            try:
                self._header(start) if text[start] == "[" else self._setting()
                self._rest_of_line()
            except Stopped as stopped:
                del self.source.problems[told:]
                self.source.broken = True
                stopped.tell(self.source)
                self._resume(start)

    def _setting(self) -> None:
        scanner = self.scanner
        names = scanner.names("=:")
        scanner.equals(names)
        node = scanner.given(names)
        scanner.skip()
        if scanner.peek() == "," and node.kind != "nothing":
            node = scanner.loose_list(node)
        self._rest_of_line()
        put(self.source, self.table, names, node, self.part)

    def _rest_of_line(self) -> None:
        """Nothing but a comment may follow."""
        scanner = self.scanner
        scanner.skip()
        if scanner.peek() not in ("", "\n", "#"):
            end = self.source.line_end(scanner.at)
            extra = self.source.text[scanner.at : end].rstrip()
            message = f"`{extra[:60]}` stands behind the end of the value, so the line is set aside"
            help = "put `#` before a note, a second setting on a line of its own, and quotes around the whole of a text"
            raise Stopped(rules.TOO_MUCH, scanner.at, scanner.at + len(extra), message, help)

    def _resume(self, start: int) -> None:
        """Go on behind the line that could not be read, and behind what clearly belonged to it."""
        text, at = self.source.text, self.source.line_end(start) + 1
        if text[start : start + 1] == "[":
            self.table = Node("table", start, start)  # nobody's: the lines of a part without a name
            self.scanner.at = at
            return
        stopped = self.scanner.at
        while at < min(stopped, len(text)) and not begins_setting(text, at):
            at = self.source.line_end(at) + 1
        self.scanner.at = min(at, len(text))

    def _header(self, start: int) -> None:
        scanner, text = self.scanner, self.source.text
        many = text.startswith("[[", start)
        scanner.at += 2 if many else 1
        names = scanner.names("]\n")
        self._close(names[-1].end, "]]" if many else "]")
        self.part += 1
        parent = self._parent(names[:-1])
        if parent is None:
            self.table = Node("table", start, start)
        elif many or (len(names) == 1 and names[0].text in self.several):
            self.table = self._one_of_many(parent, names[-1], start, many)
        else:
            self.table = self._part(parent, names[-1])

    def _close(self, end: int, closer: str) -> None:
        scanner, found = self.scanner, 0
        while found < len(closer) and scanner.peek() == "]":
            found, scanner.at = found + 1, scanner.at + 1
        if found < len(closer):
            help = f"write `{closer}` behind the name"
            change = (end, scanner.at, closer)
            message = "the square bracket before this name is never closed"
            self.source.note(rules.FORM, end, end, message, help, change)

    def _parent(self, names: list[Name]) -> Node | None:
        """The table that holds the part; None (and a complaint) where a value is in the way."""
        table = self.root
        for name in names:
            pair = table.pairs.get(name.text)
            if pair is None:
                pair = table.pairs[name.text] = Pair(name, Node("table", name.start, name.end))
            table = pair.node
            if table.kind == "tables":
                table = table.items[-1]
            if table.kind != "table" or table.closed:
                twice(self.source, name, pair)
                return None
        return table

    def _part(self, parent: Node, name: Name) -> Node:
        pair = parent.pairs.get(name.text)
        if pair is None:
            node = Node("table", name.start, name.end, header=True)
            parent.pairs[name.text] = Pair(name, node)
            return node
        node = pair.node
        if node.kind != "table" or node.closed:
            twice(self.source, name, pair)
            return Node("table", name.start, name.end)
        if node.header or node.dotted:
            line = self.source.line_of(pair.name.start)
            message = f"the part `{name.text}` begins a second time; both are read as one"
            self.source.note(rules.PART_TWICE, name.start, name.end, message, f"move these lines to line {line}")
        node.header, node.dotted = True, 0
        return node

    def _one_of_many(self, parent: Node, name: Name, start: int, many: bool) -> Node:
        if not many:
            end = self.scanner.at
            written = f"[[{self.source.text[name.start : name.end]}]]"
            message = f"there can be several `{name.text}`, so each begins with two brackets"
            self.source.note(rules.ONE_OR_MANY, start, end, message, f"write `{written}`", (start, end, written))
        pair = parent.pairs.get(name.text)
        if pair is None:
            pair = parent.pairs[name.text] = Pair(name, Node("tables", name.start, name.end))
        node = Node("table", name.start, name.end, header=True)
        if pair.node.kind == "tables":
            pair.node.items.append(node)
        else:
            twice(self.source, name, pair)
        return node


def _tell_control_characters(source: Source) -> None:
    """Those in comments, which are otherwise skipped."""
    told = {problem.span.line for problem in source.problems}
    for match in CONTROL.finditer(source.text):
        if source.line_of(match.start()) not in told:
            told.add(source.line_of(match.start()))
            message = f"an invisible control character (U+{ord(match[0]):04X}) stands here"
            change = (match.start(), match.end(), "")
            source.note(rules.FORM, match.start(), match.end(), message, "delete it", change)
