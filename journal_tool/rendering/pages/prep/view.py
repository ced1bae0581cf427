"""What the template of a prep sheet may use."""

from markupsafe import Markup

from journal_tool.rendering.pages.application.view import Known
from journal_tool.rendering.view import Day, Link, Part, Pill, View


class FaceLine(Part, frozen=True):
    """Somebody one will meet; `before` says when one met them, or that it is the first time."""

    name: Link
    title: str
    before: str


class WayStop(Part, frozen=True):
    """A round before, or something else at the company: `told` says when it was and what came of it."""

    round: Link
    told: str


class ListedQuestion(Part, frozen=True):
    """`href` leads to what to say, further down, or to where the question is read; `facts` says who asked it."""

    text: Markup
    href: str
    pill: Pill | None
    facts: str


class QuestionList(Part, frozen=True):
    """Questions with numbers from `start` on; `more` says how many have no room here, and leads to them."""

    title: str
    start: str
    lines: tuple[ListedQuestion, ...]
    more: Link | None


class AskLine(Part, frozen=True):
    """A question to ask. `told` is what they said to it before, `facts` when that was."""

    text: Markup
    told: Markup
    facts: str


class AskList(Part, frozen=True):
    title: str
    lines: tuple[AskLine, ...]


class StoryLine(Part, frozen=True):
    """`place` leads to where it was told the last time."""

    place: Link
    facts: str


class StoryList(Part, frozen=True):
    """`tone` is warn for those that one should not tell again."""

    title: str
    tone: str
    lines: tuple[StoryLine, ...]


class LessonCard(Part, frozen=True):
    """`place` leads to where it was written down."""

    prose: Markup
    place: Link


class StepCard(Part, frozen=True):
    text: Markup
    due: str
    late: bool


class SayPart(Part, frozen=True):
    """What to say to a question; `number` is that of the list, or empty where the list has it not.

    `kind` is next-time, answer or aside; `full` leads to all of it, where this is only the beginning.
    """

    id: str
    number: str
    text: Markup
    pill: Pill | None
    kind: str
    label: str
    cue: str
    prose: Markup
    full: Link | None


class FeedbackCard(Part, frozen=True):
    """What they said, in their words; `place` leads to all of it."""

    prose: Markup
    place: Link


class TopPart(Part, frozen=True):
    """Where, when, whom, and what came before. `open` is what the entry leaves open, `alarms` tell that the figure one
    names has changed."""

    alarms: tuple[str, ...]
    facts: tuple[Known, ...]
    notes: tuple[Markup, ...]
    open: tuple[Markup, ...]
    that_day: tuple[WayStop, ...]
    faces: tuple[FaceLine, ...]
    more_faces: str
    others: str
    way: tuple[WayStop, ...]
    replies: str
    siblings: tuple[WayStop, ...]
    advice: Markup
    feedback: tuple[FeedbackCard, ...]
    money: tuple[str, ...]


class PrepView(View, frozen=True):
    """`beginning` is for whoever never had an interview yet; `silent` tells which questions have no answer yet."""

    heading: str
    role: Link | None
    day: Day
    near: str
    entry: Link
    top: TopPart
    beginning: tuple[Known, ...]
    questions: tuple[QuestionList, ...]
    asks: tuple[AskList, ...]
    stories: tuple[StoryList, ...]
    lessons: tuple[LessonCard, ...]
    more_lessons: Link | None
    steps: tuple[StepCard, ...]
    says: tuple[SayPart, ...]
    more_says: Link | None
    silent: str
    strengths: tuple[str, ...]
    posting: Markup
    afterwards: Markup
