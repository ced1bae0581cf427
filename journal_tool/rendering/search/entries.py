"""The pieces of an entry that can be found: the conversation itself, questions, lessons, steps; and all other prose."""

from collections.abc import Iterator, Mapping

from markupsafe import Markup

from journal_tool.model.interview import Interview
from journal_tool.model.question import Encounter
from journal_tool.rendering.anchors import lesson_id, question_id
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.interview.facts import FACTS, TERMS
from journal_tool.rendering.pages.parts import make_outcome
from journal_tool.rendering.pages.question.card import FACTS as REMARKS
from journal_tool.rendering.pages.question.card import PARTS
from journal_tool.rendering.places import locate_line
from journal_tool.rendering.search.piece import INTERVIEW, NUMBERS, Group, Piece
from journal_tool.rendering.search.prose import find_prose
from journal_tool.rendering.words import STEPS, render_stage

QuestionPlaces = Mapping[tuple[str, int], tuple[int, str]]
"""Where a question of an entry (its path and the number in it) is read beside all other times it was asked: the number
of its page, and the id on it."""


_LABELLED = ("pay_posted", "salary_named")
_SAID = ("format", "location", "outcome_note", "source", "materials", "application", "tags", *_LABELLED)
"""Facts by which somebody may look for an interview; days are found by its own."""


def group_entry(interview: Interview, material: Material, places: QuestionPlaces) -> Group:
    settings = material.journal.settings
    day = interview.date
    pieces = (
        *_find_facts(interview, material),
        *_find_questions(interview, places),
        *_find_lessons(interview),
        *_find_steps(interview, material),
        *find_prose(interview, material.prose.anchors(interview.path)),
    )
    names = [word for person in interview.people for word in (person.name, person.title, person.email)]
    return Group(
        page=material.pages[interview.path],
        day=day.isoformat() if day else "",
        when=material.render_day(day) if day else "",
        about=f"{interview.name}: {render_stage(interview.stage, settings).lower()}",
        beside=" ".join(filter(None, (interview.role, interview.url, *names))),
        pieces=pieces,
    )


def _find_facts(interview: Interview, material: Material) -> Iterator[Piece]:
    language = material.journal.settings.language
    facts = [
        _say(show(value, language), label if key in _LABELLED else "")
        for key, label, show in FACTS
        if key in _SAID and (value := getattr(interview, key))
    ]
    facts += [f"{key}: {value}" for key, value in interview.unknown]
    words = (interview.role, make_outcome(interview, material).word, *facts)
    title = f"{interview.name}: {render_stage(interview.stage, material.journal.settings).lower()}"
    yield Piece(INTERVIEW, "", title, ". ".join(filter(None, words)))
    if stated := interview.terms.stated:
        terms = [
            _say(show(getattr(interview.terms, key), language), label)
            for key, label, show in TERMS
            if key in stated and getattr(interview.terms, key)
        ]
        yield Piece(NUMBERS["offer"], "", f"The offer of {interview.name}", ". ".join(terms))


def _say(words: str, label: str = "") -> str:
    plain = words.replace("<br>", ", ").striptags() if isinstance(words, Markup) else words
    return f"{label}: {plain}" if label else plain


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
    for step in interview.body.next_steps:
        due = f", by {material.render_day(step.due)}" if step.due else ""
        text = " ".join((f"{STEPS[step.state]}{due}", *(f"#{kind}" for kind in step.kinds)))
        yield Piece(NUMBERS["step"], locate_line(interview, step.span.line, anchors), step.text, text)
