"""What the template of a letter may use."""

from markupsafe import Markup

from journal_tool.rendering.view import Link, Origin, Part, View


class Run(Part, frozen=True):
    """A stretch of text. `kind` is gap for a place that the writer has to fill in, code for what goes into an entry."""

    words: str
    kind: str = ""


class Block(Part, frozen=True):
    """`kind` is list or heading, and empty for a paragraph. Only a list has more than one line."""

    kind: str
    lines: tuple[tuple[Run, ...], ...]


class Gap(Part, frozen=True):
    """What the journal does not know, and what fills it in; `language` where it is another than the page's."""

    words: str
    language: str
    fix: Markup


class Sheet(Part, frozen=True):
    """One letter, or what to say in a call, which has neither `subject` nor `mail`: `kind` is mail or talk.

    `before` is the word before its subject, `id` that of its text. `mail` opens a mail program; `notes` say what that
    cannot do, and what to note afterward.
    """

    id: str
    kind: str
    title: str
    language: str
    before: str
    subject: tuple[Run, ...]
    blocks: tuple[Block, ...]
    mail: Link | None
    notes: tuple[Markup, ...]


class LetterView(View, frozen=True):
    """`about` is the entry, `role` its application; `command` prints the same on a terminal."""

    heading: str
    about: Origin
    role: Link | None
    gaps: tuple[Gap, ...]
    sheets: tuple[Sheet, ...]
    command: str
