"""What the template of the closing page may use."""

from markupsafe import Markup

from journal_tool.rendering.view import Link, Origin, Part, Pill, View, Visit


class Count(Part, frozen=True):
    number: str
    words: str
    href: str


class Worked(Part, frozen=True):
    """What worked, as it was written in one entry."""

    prose: Markup
    origin: Origin


class Answer(Part, frozen=True):
    """A question that went well; `note` says how it got there, or is empty."""

    text: Markup
    href: str
    pill: Pill
    note: str
    origin: Origin


class Told(Part, frozen=True):
    """Somebody to tell; `who` leads to them among the people, if they were met; `pill` says whether that was done."""

    who: Link
    title: str
    origin: Origin
    pill: Pill | None


class TellGroup(Part, frozen=True):
    title: str
    why: str
    people: tuple[Told, ...]


class Kept(Part, frozen=True):
    """Something that stays for the next search."""

    what: Link
    facts: str


class ClosingView(View, frozen=True):
    """`plan` leads to the first day, and is empty once it has passed. `missing` asks for what worked, where nothing is
    written yet. `folded` are further answers that went well. `tasks` are lines to paste into the accepting entry,
    `entry`; `last` is what is still to be done about this search, and `search` a row for the next one.
    """

    heading: str
    lead: str
    counts: tuple[Count, ...]
    shares: tuple[str, ...]
    source: str
    plan: tuple[Visit, ...]
    worked: tuple[Worked, ...]
    missing: str
    well: tuple[Answer, ...]
    folded_title: str
    folded: tuple[Answer, ...]
    proven: tuple[Answer, ...]
    groups: tuple[TellGroup, ...]
    tasks: str
    entry: Link | None
    last: tuple[Kept, ...]
    stories: tuple[Kept, ...]
    keep: tuple[Kept, ...]
    search: str
