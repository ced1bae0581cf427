"""The pieces of an entry that can be found: the conversation itself, questions, lessons, steps, and all other prose."""

from collections.abc import Iterator, Mapping, Sequence

from markupsafe import Markup

from journal_tool.model.interview import Interview
from journal_tool.model.question import Encounter
from journal_tool.rendering.anchors import Anchors, lesson_id, question_id
from journal_tool.rendering.dates import render_day
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.interview.facts import FACTS, TERMS
from journal_tool.rendering.pages.parts import make_outcome
from journal_tool.rendering.pages.question.card import FACTS as REMARKS
from journal_tool.rendering.pages.question.card import PARTS
from journal_tool.rendering.places import ends_before, locate_line
from journal_tool.rendering.search.piece import INTERVIEW, NUMBERS, Group, Piece
from journal_tool.rendering.words import SECTIONS, STEPS, render_stage

QuestionPlaces = Mapping[tuple[str, int], tuple[int, str]]
"""Where a question of an entry (its path and the number in it) is read beside all other times it was asked: the number
of its page, and the id on it."""

_KINDS = {
    "feedback": NUMBERS["feedback"],
    "reflection": NUMBERS["reflection"],
    "offer": NUMBERS["offer"],
    "counter": NUMBERS["offer"],
}
"""Of sections that are no notes."""
_TYPED = ("questions", "lessons", "next-steps")


def group_entry(interview: Interview, material: Material, places: QuestionPlaces) -> Group:
    settings = material.journal.settings
    day = interview.date
    pieces = (
        *_find_facts(interview, material),
        *_find_questions(interview, places),
        *_find_lessons(interview),
        *_find_steps(interview, material),
        *_find_prose(interview, material.prose.anchors(interview.path)),
    )
    names = [word for person in interview.people for word in (person.name, person.title, person.email)]
    return Group(
        page=material.pages[interview.path],
        day=day.isoformat() if day else "",
        when=render_day(day, settings.language) if day else "",
        about=f"{interview.name}: {render_stage(interview.stage, settings).lower()}",
        beside=" ".join(filter(None, (interview.role, *names))),
        pieces=pieces,
    )


def _find_facts(interview: Interview, material: Material) -> Iterator[Piece]:
    language = material.journal.settings.language
    facts = [_say(show(value, language)) for key, _, show in FACTS if (value := getattr(interview, key))]
    facts += [f"{key}: {value}" for key, value in interview.unknown]
    words = (interview.role, make_outcome(interview, material).word, *facts)
    title = f"{interview.name}: {render_stage(interview.stage, material.journal.settings).lower()}"
    yield Piece(INTERVIEW, "", title, ". ".join(filter(None, words)))
    if stated := interview.terms.stated:
        terms = [
            f"{label}: {_say(show(getattr(interview.terms, key), language))}"
            for key, label, show in TERMS
            if key in stated and getattr(interview.terms, key)
        ]
        yield Piece(NUMBERS["offer"], "", f"The offer of {interview.name}", ". ".join(terms))


def _say(words: str) -> str:
    return words.striptags() if isinstance(words, Markup) else words


def _find_questions(interview: Interview, places: QuestionPlaces) -> Iterator[Piece]:
    for number, encounter in enumerate(interview.body.encounters, 1):
        page, anchor = places.get((interview.path, number), (-1, question_id(number)))
        yield Piece(NUMBERS["question"], anchor, encounter.text, _tell(encounter), page)


def _tell(encounter: Encounter) -> str:
    """Everything that stands under a question."""
    told = []
    for attribute, kind, label in PARTS:
        if passage := getattr(encounter, attribute):
            told.append(passage.text if kind == "answer" else f"{label}: {passage.text}")
    told += [f"{label}: {words}" for attribute, label in REMARKS if (words := getattr(encounter, attribute))]
    told += [*encounter.same_as, *encounter.not_same_as, *(f"#{topic}" for topic in encounter.topics)]
    told += [encounter.group] if encounter.group else []
    return "\n".join(told)


def _find_lessons(interview: Interview) -> Iterator[Piece]:
    for number, lesson in enumerate(interview.body.lessons, 1):
        first, _, rest = lesson.passage.text.partition("\n")
        text = " ".join((rest, *(f"#{area}" for area in lesson.areas)))
        yield Piece(NUMBERS["lesson"], lesson_id(number), first, text.strip())


def _find_steps(interview: Interview, material: Material) -> Iterator[Piece]:
    if not interview.body.next_steps:
        return
    anchors = material.prose.anchors(interview.path)
    language = material.journal.settings.language
    for step in interview.body.next_steps:
        due = f", by {render_day(step.due, language)}" if step.due else ""
        text = " ".join((f"{STEPS[step.state]}{due}", *(f"#{kind}" for kind in step.kinds)))
        yield Piece(NUMBERS["step"], locate_line(interview, step.span.line, anchors), step.text, text)


def _find_prose(interview: Interview, anchors: Anchors) -> Iterator[Piece]:
    """All other prose, cut at its headings."""
    sections = interview.body.sections
    for index, section in enumerate(sections):
        passage = section.passage
        if passage is None:
            continue
        kind = _KINDS.get(section.name, NUMBERS["note"])
        title = SECTIONS.get(section.name) or "Notes"
        if section.name not in _TYPED and "#" not in passage.text:
            yield Piece(kind, anchors.sections[index], title, passage.text)
            continue
        lines = passage.text.split("\n")
        if section.name in _TYPED:
            _blank_typed(interview, section.name, (passage.line, ends_before(sections, index)), lines)
        yield from _cut(Piece(kind, anchors.sections[index], title, ""), lines, passage.line, anchors.headings)


def _blank_typed(interview: Interview, name: str, within: tuple[int, int], lines: list[str]) -> None:
    """Take out what is a piece of its own, of the lines of a section that begin and end `within` two of the file."""
    begin, end = within
    if name == "questions":
        extents = _find_questions_extent(interview.body.encounters, within, lines)
    elif name == "lessons":
        extents = (
            (it.span.line, max(it.span.end_line, it.passage.line + it.passage.text.count("\n")) + 1)
            for it in interview.body.lessons
        )
    else:
        extents = ((it.span.line, it.span.end_line + 1) for it in interview.body.next_steps)
    for first, last in extents:
        if begin <= first < end:
            stop = min(len(lines), last - begin)
            lines[first - begin : stop] = [""] * (stop - first + begin)


def _find_questions_extent(
    encounters: Sequence[Encounter], within: tuple[int, int], lines: Sequence[str]
) -> Iterator[tuple[int, int]]:
    """From the first question of a section to the last: also headings between them, which only group them."""
    begin, end = within
    inside = [it for it in encounters if begin <= it.span.line < end]
    if inside:
        first, last = inside[0], inside[-1]
        above = "\n".join(lines[: first.span.line - begin]).strip("# \t\n")
        yield begin if above == first.group else first.span.line, last.extent.end_line if last.extent else end


def _cut(whole: Piece, lines: Sequence[str], line: int, headings: Mapping[int, str]) -> Iterator[Piece]:
    """`whole` with each part of the lines from `line` on that stands below a heading; `headings` in their order."""
    piece, begun = whole, 0
    for number, anchor in ((at - line, anchor) for at, anchor in headings.items()):
        if 0 <= number < len(lines) and lines[number]:
            yield from _fill(piece, lines[begun:number])
            piece, begun = whole._replace(anchor=anchor, title=lines[number].strip("#> \t")), number + 1
    yield from _fill(piece, lines[begun:])


def _fill(piece: Piece, lines: Sequence[str]) -> Iterator[Piece]:
    text = "\n".join(lines).strip()
    if text or piece.anchor.startswith("text-"):
        yield piece._replace(text=text)
