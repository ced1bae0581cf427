"""All that a counter sheet may show."""

from markupsafe import Markup

from journal_tool.rendering.view import Amount, Link, Part, Scale, View


class ArgumentLine(Part, frozen=True):
    """`missing` asks for evidence where none stands behind the claim."""

    claim: str
    evidence: Markup
    missing: str


class Reply(Part, frozen=True):
    said: Markup
    entry: Link


class CourseLine(Part, frozen=True):
    day: Link
    text: str


class ToWrite(Part, frozen=True):
    """What is not written yet, where it belongs, and how it is written."""

    text: str
    entry: Link
    example: str


class CounterView(View, frozen=True):
    """`opening` and `closing` are sentences to say; `cut` tells that more is written than fits on one page.

    `dense` is a sheet in small print, without the bar, whose `finding` stands there in its stead.
    """

    dense: bool
    heading: str
    role: Link
    left: str
    offers: Link
    opening: str
    asked: str
    asks: tuple[str, ...]
    unasked: str
    figures: tuple[Amount, ...]
    scale: Scale | None
    finding: str
    source: str
    arguments: tuple[ArgumentLine, ...]
    contributions: tuple[Markup, ...]
    strengths: tuple[str, ...]
    reply: Reply | None
    course: tuple[CourseLine, ...]
    closing: str
    steps: tuple[str, ...]
    letters: tuple[Link, ...]
    cut: str
    to_write: ToWrite | None
