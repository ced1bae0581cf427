"""`search-data.js`: everything that can be found, as a script with one value, which a page can load from disk."""

from collections.abc import Iterator

import msgspec

from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.question.page import answer_id
from journal_tool.rendering.search.entries import QuestionPlaces, group_entry
from journal_tool.rendering.search.others import group_application, group_person
from journal_tool.rendering.search.piece import KINDS, Group

_ENCODER = msgspec.json.Encoder()


def render_search_script(material: Material) -> bytes:
    """`window.journalSearch`, as search.js wants it:

    `kinds`: the headings of the results; `questions`: the page of each question with a page of its own, and how often
    it was asked; `groups`: arrays in the order of `Group`, their pieces in that of `Piece`, without a -1 at the end.

    Encoded group by group, so that the texts are twice in memory at most.
    """
    return b"".join(_write(material))


def _write(material: Material) -> Iterator[bytes]:
    asked, places = _find_places(material)
    kinds, questions = _ENCODER.encode([heading for _, heading in KINDS]), _ENCODER.encode(asked)
    yield b'window.journalSearch={"kinds":%b,"questions":%b,"groups":[' % (kinds, questions)
    for number, group in enumerate(_find_groups(material, places)):
        yield b",\n" if number else b"\n"
        yield _ENCODER.encode(_shape(group))
    yield b"]};\n"


def _find_groups(material: Material, places: QuestionPlaces) -> Iterator[Group]:
    for interview in material.interviews:
        yield group_entry(interview, material, places)
    for standing in material.standings:
        yield group_application(standing, material)
    for contact in material.people:
        yield group_person(contact, material)


def _find_places(material: Material) -> tuple[list[tuple[str, int]], QuestionPlaces]:
    """The pages of questions that were asked at least twice, and where each time is on them."""
    pages: list[tuple[str, int]] = []
    places = {}
    for question in material.questions:
        if page := material.question_pages.get(question.id):
            for number, once in enumerate(question.asked, 1):
                places[once.interview.path, once.number] = len(pages), answer_id(number)
            pages.append((page, len(question.asked)))
    return pages, places


def _shape(group: Group) -> tuple[object, ...]:
    return *group[:-1], [piece if piece.question >= 0 else piece[:-1] for piece in group.pieces]
