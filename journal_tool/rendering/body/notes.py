"""What an entry defines for all of its pieces: its footnotes, and the addresses that its links name.

An entry is rendered in pieces, an answer here and a lesson there, and both may stand far from where
they are used. Each footnote is shown once, at the end of the piece in which it is written, and has its
id on the page of its entry; from wherever it is referred to, a link leads there. So nothing that is
written gets lost, no id is given twice, and a text costs what it is long.
"""

from bisect import bisect_left
from collections import ChainMap
from collections.abc import Iterable, Iterator, MutableMapping, Sequence
from operator import attrgetter
from typing import Any, NamedTuple

from markdown_it.token import Token

from journal_tool.entries.markdown import MOST_BRACKETS, block_parser
from journal_tool.model.interview import Interview
from journal_tool.model.place import Passage
from journal_tool.rendering.anchors import Anchors
from journal_tool.rendering.places import cut_passage, ends_before, locate_line

Place = tuple[int, int]
"""The line of a passage that is shown whole and, from 0, that of a block in it; or 0, and the line of the file."""

_PARTS = ("answer", "next_time", "note", "reaction", "missed")
_FILE = 0


class Note(NamedTuple):
    """`number` counts as git hosts count, by where notes are first referred to. `written` is where it stands.

    `referred` is the block that first refers to it, where that block is sure to be found again; `back`
    the id to go back to, empty where nothing refers to it.
    """

    number: int
    written: Place
    referred: Place | None = None
    back: str = ""

    @property
    def id(self) -> str:
        return _note_id(self.number)

    def is_at(self, passage: int, line: int) -> bool:
        """Whether it is the note that stands on a line, from 0, of the piece that begins on a line of the file."""
        return self.written in ((passage, line), (_FILE, passage + line))


class Written(NamedTuple):
    """A note as it stands in a piece: on which of its lines, from 0, and the tokens in it."""

    label: str
    line: int
    tokens: list[Token]


class Definitions(NamedTuple):
    """`addresses` are as the parser keeps them; `notes` are by their labels, and `labels` tell the parser of them."""

    addresses: dict[str, Any]
    notes: dict[str, Note]
    labels: dict[str, int]

    def lend(self, env: MutableMapping[str, Any]) -> None:
        """Let the parser know them while it reads one piece, and keep what it learns there to itself."""
        env["references"] = ChainMap({}, self.addresses)
        env["footnotes"] = {"refs": ChainMap({}, self.labels), "list": {}}


NOTHING = Definitions({}, {}, {})


class _Block(NamedTuple):
    """A block of a passage, in the note with the label `note` or in none.

    `whole` is whether the passage is shown as one, and not in pieces or as a line.
    """

    passage: Passage
    whole: bool
    token: Token
    note: str

    @property
    def line(self) -> int:
        return _line(self.token)

    @property
    def place(self) -> Place:
        line = self.passage.line
        return (line, self.line) if self.whole else (_FILE, line + self.line)


def find_definitions(interview: Interview, anchors: Anchors) -> Definitions:
    """What the entry defines; most define nothing, and cost nothing."""
    passages = [section.passage for section in interview.body.sections if section.passage is not None]
    if not any("]:" in passage.text for passage in passages):
        return NOTHING
    env: dict[str, Any] = {}
    with_notes = any("[^" in passage.text for passage in passages)
    for passage in passages:
        block_parser(with_notes).parse(passage.text, env)
    addresses = env.get("references", {})
    notes = _find_notes(interview, anchors, addresses) if "footnotes" in env else {}
    return Definitions(addresses, notes, {f":{label}": -1 for label in notes})


def part_notes(tokens: Iterable[Token]) -> tuple[list[Token], list[Written]]:
    """The tokens outside notes, and the notes; one inside another stands alone. References learn their lines."""
    text: list[Token] = []
    notes: list[Written] = []
    inside = [text]
    for token in tokens:
        if token.type == "footnote_reference_open":
            notes.append(Written(token.meta["label"], _line(token), []))
            inside.append(notes[-1].tokens)
        elif token.type == "footnote_reference_close":
            inside.pop()
        else:
            inside[-1].append(token)
        for child in token.children or ():
            if child.type == "footnote_ref":
                child.meta["line"] = _line(token)
    return text, notes


def _line(token: Token) -> int:
    return (token.map or [0])[0]


def _find_notes(interview: Interview, anchors: Anchors, addresses: dict[str, Any]) -> dict[str, Note]:
    blocks = [block for shown in _find_shown(interview, anchors) for block in _read_blocks(*shown)]
    written: dict[str, Place] = {}
    for block in blocks:
        if block.token.type == "footnote_reference_open":
            written.setdefault(block.token.meta["label"], block.place)
    known = Definitions(addresses, {}, {f":{label}": -1 for label in written})
    first: dict[str, _Block] = {}
    for block in sorted(blocks, key=lambda it: it.note != ""):  # what only notes refer to is counted last
        for label in _read_labels(block, known):
            first.setdefault(label, block)
    numbers = {label: number for number, label in enumerate(dict.fromkeys((*first, *written)), 1)}
    notes: dict[str, Note] = {}
    for label, number in numbers.items():
        origin = first.get(label)
        if origin is None or origin.note == label:
            notes[label] = Note(number, written[label])
        elif origin.note:
            notes[label] = Note(number, written[label], None, _note_id(numbers[origin.note]))
        elif origin.whole:
            notes[label] = Note(number, written[label], origin.place, f"from-{number}")
        else:
            back = locate_line(interview, origin.passage.line + origin.line, anchors)
            notes[label] = Note(number, written[label], None, back)
    return notes


def _note_id(number: int) -> str:
    return f"note-{number}"


def _read_blocks(passage: Passage, whole: bool) -> Iterator[_Block]:
    """The texts and notes of a passage that may have to do with notes."""
    if "[^" not in passage.text or (whole and passage.text.count("[") > MOST_BRACKETS):
        return
    inside = [""]
    for token in block_parser(notes=True).parse(passage.text, {}):
        if token.type == "footnote_reference_open":
            yield _Block(passage, whole, token, inside[-1])
            inside.append(token.meta["label"])
        elif token.type == "footnote_reference_close":
            inside.pop()
        elif token.type == "inline" and "[^" in token.content and token.content.count("[") <= MOST_BRACKETS:
            yield _Block(passage, whole, token, inside[-1])


def _read_labels(block: _Block, known: Definitions) -> list[str]:
    """The labels of the notes that a text refers to, in their order."""
    if block.token.type != "inline":
        return []
    parser = block_parser(notes=True)
    env: dict[str, Any] = {}
    tokens: list[Token] = []
    known.lend(env)
    parser.inline.parse(block.token.content, parser, env, tokens)
    return [token.meta["label"] for token in tokens if token.type == "footnote_ref"]


def _find_shown(interview: Interview, anchors: Anchors) -> Iterator[tuple[Passage, bool]]:
    """What is shown on the page of an entry, in its order, each with whether it is shown whole (see `_Block`)."""
    sections = interview.body.sections
    for index, section in enumerate(sections):
        passage, end = section.passage, ends_before(sections, index)
        if passage is None:
            continue
        if section.name == "questions" and (numbers := _within(anchors.question_lines, section.span.line, end)):
            yield from _find_in_questions(interview, passage, numbers, end)
        else:
            parted = {"lessons": anchors.lesson_lines, "next-steps": anchors.step_lines}.get(section.name, ())
            yield passage, not _within(parted, section.span.line, end)


def _find_in_questions(
    interview: Interview, passage: Passage, numbers: range, end: int
) -> Iterator[tuple[Passage, bool]]:
    encounters = interview.body.encounters[numbers.start : numbers.stop]
    lines = passage.text.split("\n")
    if above := cut_passage(lines, passage.line, passage.line, encounters[0].span.line):
        yield above, True
    for encounter in encounters:
        yield Passage(encounter.text, encounter.span.line), False
        parts = [part for name in _PARTS if (part := getattr(encounter, name)) is not None]
        yield from ((part, True) for part in sorted(parts, key=attrgetter("line")))
    extent = encounters[-1].extent
    if extent and (below := cut_passage(lines, passage.line, extent.end_line, end)):
        yield below, True


def _within(lines: Sequence[int], start: int, end: int) -> range:
    return range(bisect_left(lines, start), bisect_left(lines, end))
