"""What the template of an interview may use."""

from markupsafe import Markup

from journal_tool.rendering.pages.application.view import Sibling
from journal_tool.rendering.pages.feedback import ReflectionPart
from journal_tool.rendering.view import Day, Link, Notice, Origin, Part, Pill, StepLine, View, Visit


class Fact(Part, frozen=True):
    """A line of the table of facts; `notices` are what is wrong with it."""

    label: str
    value: Markup
    notices: tuple[Notice, ...]


class PersonLine(Part, frozen=True):
    """`name` leads to the person's row on People; without an address for whom one does not meet."""

    name: Link
    title: str
    email: str
    thanks: str


class Labelled(Part, frozen=True):
    """A part of an answer. `kind` is `answer`, `next-time` or `aside`."""

    label: str
    kind: str
    prose: Markup


class Remark(Part, frozen=True):
    """Something short about a question: who asked it, which story told."""

    label: str
    words: str


class QuestionCard(Part, frozen=True):
    id: str
    group: str
    text: Markup
    pills: tuple[Pill, ...]
    topics: tuple[str, ...]
    facts: tuple[Remark, ...]
    parts: tuple[Labelled, ...]
    notices: tuple[Notice, ...]
    elsewhere: Link | None


class LessonLine(Part, frozen=True):
    id: str
    prose: Markup
    areas: tuple[str, ...]
    notices: tuple[Notice, ...]


class Piece(Part, frozen=True):
    """A stretch of a section; exactly one of its parts is not empty."""

    prose: Markup = Markup("")
    questions: tuple[QuestionCard, ...] = ()
    lessons: tuple[LessonLine, ...] = ()
    steps: tuple[StepLine, ...] = ()
    reflected: tuple[ReflectionPart, ...] = ()


class SectionView(Part, frozen=True):
    id: str
    title: str
    pieces: tuple[Piece, ...]
    notices: tuple[Notice, ...]


class InterviewView(View, frozen=True):
    """`path` is the entry in the journal; `day` is None where it has no date.

    `role` leads to the page of the application, where there is one, and `way` is the way of that. `before` and
    `after` are the interviews next to it by date; `siblings` is what else there is at the company.
    """

    path: str
    heading: str
    role: Link | None
    day: Day | None
    time: str
    pills: tuple[Pill, ...]
    notices: tuple[Notice, ...]
    facts: tuple[Fact, ...]
    people: tuple[PersonLine, ...]
    prep: Link | None
    letters: tuple[Link, ...]
    sections: tuple[SectionView, ...]
    bare: str
    way: tuple[Visit, ...]
    siblings: tuple[Sibling, ...]
    before: Origin | None
    after: Origin | None
