"""What templates are given: the parts that several pages share, as frozen values with everything already in words."""

import msgspec
from markupsafe import Markup


class Part(msgspec.Struct, frozen=True):
    """Base of all that a view is made of. What is `Markup` goes out as it is, every other text is escaped."""


class NavItem(Part, frozen=True):
    """`key` leads there from any page, where there is one."""

    label: str
    href: str
    current: bool
    key: str


class Shell(Part, frozen=True):
    """What surrounds each page. `pretended` is the day that the journal pretends it is, or empty.

    `instead` says why the page has our look and not the journal's own, where that is so.
    """

    title: str
    site_title: str
    home: str
    style: str
    script: str
    theme: str
    nav: tuple[NavItem, ...]
    pretended: str
    instead: str = ""


class View(Part, frozen=True):
    """Base of all views: all that one template may use."""

    shell: Shell


class Day(Part, frozen=True):
    iso: str
    words: str


class Link(Part, frozen=True):
    words: str
    href: str


class Pill(Part, frozen=True):
    """A word in a coloured field. `tone` is one of calm, good, warn, bad, mute."""

    word: str
    tone: str


class Notice(Part, frozen=True):
    """A problem, for people. `place` says where in the file."""

    severity: str
    tone: str
    message: Markup
    help: Markup
    place: str
    code: str


class Origin(Part, frozen=True):
    """Where something comes from: an entry's page, in words, and the day."""

    words: str
    href: str
    day: Day | None


class StepLine(Part, frozen=True):
    """A next step. `state` is open, done or dropped, `state_words` says it; `late` when it was due before today."""

    id: str
    text: Markup
    state: str
    state_words: str
    due: Day | None
    late: bool
    kinds: tuple[str, ...]
    origin: Origin | None


class Stop(Part, frozen=True):
    """One entry on the way of an application; `href` is empty for the page one is on, and for the row of a sheet."""

    words: str
    href: str
    pill: Pill | None


class Visit(Part, frozen=True):
    """All stops of one day on the way of an application. `kind` is past, ahead, or off where nothing took place.

    `here` marks the day that the page is about.
    """

    day: Day | None
    kind: str
    here: bool
    stops: tuple[Stop, ...]


class Mark(Part, frozen=True):
    """A place on a bar with its label: `at` in percent of the width, `anchor` the end of the label that stands there.

    `foot` is how deep its line goes and `under` where the label stands, in pixels, so that labels lie apart.
    """

    at: str
    anchor: str
    words: str
    foot: int = 0
    under: int = 0


class Band(Part, frozen=True):
    """A stretch of a bar, in percent of the width."""

    at: str
    width: str
    label: Mark


class Amount(Part, frozen=True):
    what: str
    figure: str


class Scale(Part, frozen=True):
    """A bar with the base of an offer beside the writer's figures. `finding` says what it shows, `numbers` give it.

    `height` is in pixels, all else across in percent, so that labels keep their size.
    """

    title: str
    finding: str
    offered: Mark
    marks: tuple[Mark, ...]
    band: Band | None
    numbers: tuple[Amount, ...]
    source: str
    height: int
