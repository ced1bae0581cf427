"""What the template of an application may use."""

from markupsafe import Markup

from journal_tool.rendering.pages.feedback import ReflectionCard, Voice
from journal_tool.rendering.view import Day, Link, Origin, Part, Pill, View, Visit


class Known(Part, frozen=True):
    """A line of a table of facts."""

    label: str
    value: Markup


class Prompt(Part, frozen=True):
    """Something to do about the application, to expect, or that is done; `what` leads to the entry that it is about.

    `letters` are those that help with it.
    """

    what: Link
    why: str
    due: Day | None
    late: bool
    done: bool = False
    letters: tuple[Link, ...] = ()


class MoneyRow(Part, frozen=True):
    """A figure with who said it, in which conversation."""

    who: str
    figure: str
    origin: Origin


class TermRow(Part, frozen=True):
    """A term of the offer as it was last stated; `before` is what it was, or empty; `said` leads to the entry."""

    label: str
    value: Markup
    before: Markup
    said: Link


class MeetingLine(Part, frozen=True):
    """`round` names the conversation and its day."""

    round: Link
    thanks: str


class MetLine(Part, frozen=True):
    person: Link
    title: str
    meetings: tuple[MeetingLine, ...]


class OpenStep(Part, frozen=True):
    """A next step to take: `round` leads to its place in the entry, `due` says by when, if that is known."""

    text: Markup
    due: str
    late: bool
    round: Link


class EndedStep(Part, frozen=True):
    """`state` is done or dropped, `words` says it."""

    text: Markup
    state: str
    words: str


class AskedLine(Part, frozen=True):
    """A question that was asked: `href` leads to its place, `again` tells of the other times."""

    text: Markup
    href: str
    rating: Pill | None
    again: str


class AskedInRound(Part, frozen=True):
    origin: Origin
    lines: tuple[AskedLine, ...]


class LearnedInRound(Part, frozen=True):
    origin: Origin
    lessons: tuple[Markup, ...]


class Written(Part, frozen=True):
    """A section as it was written in an entry."""

    prose: Markup
    origin: Origin


class Sibling(Part, frozen=True):
    """Another application at the same company, or a talk there that belongs to none."""

    link: Link
    pill: Pill


class ApplicationView(View, frozen=True):
    """`bare` says what to write, where the entries hold little; `steps` are open, `ended` done or dropped; `rows`
    are those of applications.csv; `weighed` leads to the pages that weigh the offer."""

    heading: str
    lead: str
    pills: tuple[Pill, ...]
    way: tuple[Visit, ...]
    preps: tuple[Link, ...]
    prompts: tuple[Prompt, ...]
    prompts_title: str
    plan: tuple[Visit, ...]
    closing: Link | None
    bare: str
    facts: tuple[Known, ...]
    terms: tuple[TermRow, ...]
    weighed: tuple[Link, ...]
    changes: tuple[str, ...]
    money: tuple[MoneyRow, ...]
    people: tuple[MetLine, ...]
    steps: tuple[OpenStep, ...]
    ended: tuple[EndedStep, ...]
    ended_title: str
    asked: tuple[AskedInRound, ...]
    learned: tuple[LearnedInRound, ...]
    voices: tuple[Voice, ...]
    reflections: tuple[ReflectionCard, ...]
    postings: tuple[Written, ...]
    rows: tuple[tuple[Known, ...], ...]
    siblings: tuple[Sibling, ...]
