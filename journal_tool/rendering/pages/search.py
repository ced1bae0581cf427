"""Search: a field that a script fills with life, and an index from A to Z that is of use without it."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from journal_tool.analysis.lessons import group_lessons
from journal_tool.analysis.names import fold_company
from journal_tool.analysis.questions import Question
from journal_tool.model.interview import Interview
from journal_tool.phrases import counted, worded
from journal_tool.rendering import urls
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.lessons import area_id
from journal_tool.rendering.pages.parts import make_shell
from journal_tool.rendering.pages.people import locate_person
from journal_tool.rendering.pages.question.links import link_topic
from journal_tool.rendering.view import Link, Part, View

MOST = 200
"""So many companies, people and topics stand in the index, the newest of them: 600 rows have 20 KB gzipped."""
DIGITS = "0–9"


class IndexRow(Part, frozen=True):
    """One entry of the index; `about` tells what it is."""

    words: str
    href: str
    about: str


class Letter(Part, frozen=True):
    id: str
    title: str
    rows: tuple[IndexRow, ...]


class SearchView(View, frozen=True):
    """`all` leads to whole lists, where the index has only the newest of a kind."""

    heading: str
    letters: tuple[Letter, ...]
    all: tuple[Link, ...]


def view_search(material: Material, path: str) -> SearchView:
    heading = _head(len(material.interviews))
    kinds = (
        (_list_companies(material, path), "companies", urls.APPLICATIONS),
        (_list_people(material, path), "people", urls.PEOPLE),
        (_list_topics(material, path), "topics", urls.QUESTIONS),
        (_list_areas(material, path), "areas of lessons", urls.LESSONS),
    )
    return SearchView(
        shell=make_shell(material, path, heading),
        heading=heading,
        letters=_part(row for rows, _, _ in kinds for row in rows[:MOST]),
        all=tuple(
            Link(f"All {len(rows):,} {name}", urls.link(path, page)) for rows, name, page in kinds if len(rows) > MOST
        ),
    )


def _head(count: int) -> str:
    return f"Find anything in {counted(count, 'interview')}" if count else "There is nothing to find yet"


def _list_companies(material: Material, path: str) -> Sequence[IndexRow]:
    """Each company one talked to, the newest first."""
    found: dict[str, list[Interview]] = {}
    for interview in reversed(material.interviews):
        if interview.company:
            found.setdefault(fold_company(interview.company), []).append(interview)
    return [_row_company(interviews, material, path) for interviews in found.values()]


def _row_company(interviews: Sequence[Interview], material: Material, path: str) -> IndexRow:
    """`interviews` newest first: where the newest leads."""
    newest = interviews[0]
    standing = material.standing_of.get(newest.path)
    page = material.application_pages[standing.application.id] if standing else material.pages[newest.path]
    about = f"company, {counted(len(interviews), 'entry', 'entries')}"
    return IndexRow(newest.company, urls.link(path, page), about)


def _list_people(material: Material, path: str) -> Sequence[IndexRow]:
    return [
        IndexRow(it.name, locate_person(it, path), f"of {it.company}" if it.company else "person")
        for it in reversed(material.people)
    ]


def _list_topics(material: Material, path: str) -> Sequence[IndexRow]:
    return [
        IndexRow(worded(topic), link_topic(topic, path, material), _count_questions(questions))
        for topic, questions in material.questions_by_topic.items()
        if topic
    ]


def _count_questions(questions: Sequence[Question]) -> str:
    return f"topic, {counted(len(questions), 'question')}"


def _list_areas(material: Material, path: str) -> Sequence[IndexRow]:
    return [
        IndexRow(worded(area), urls.link(path, urls.LESSONS, area_id(number)), counted(len(taught), "lesson"))
        for number, (area, taught) in enumerate(group_lessons(material.lessons).items(), 1)
        if area
    ]


def _part(rows: Iterable[IndexRow]) -> tuple[Letter, ...]:
    found: dict[str, list[IndexRow]] = {}
    for row in sorted(rows, key=lambda it: (_fold(it.words), it.words, it.href)):
        found.setdefault(_find_letter(row.words), []).append(row)
    return tuple(Letter(f"letter-{number}", it, tuple(found[it])) for number, it in enumerate(sorted(found), 1))


def _fold(words: str) -> str:
    """What an index is sorted by: letters and digits, without case and accents."""
    return "".join(_letters(words)) or words


def _letters(words: str) -> Iterator[str]:
    for letter in unicodedata.normalize("NFKD", words.casefold()):
        if unicodedata.category(letter)[0] in "LN":
            yield letter


def _find_letter(words: str) -> str:
    first = next(_letters(words), "")
    return first.upper() if first.isalpha() else DIGITS
