"""What `journal letter --json` prints: one letter, or else which kinds there are and which are of use today."""

import datetime as dt

from journal_tool.exporting.shape import Document, Shape
from journal_tool.letters import KINDS, Letter, find_letters
from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal


class RecipientShape(Shape, frozen=True, kw_only=True):
    """Somebody whom a letter goes to."""

    name: str
    email: str | None


class LetterDocument(Document, frozen=True, kw_only=True):
    """A letter, or points for a call, as plain text that reads as Markdown."""

    kind: str
    title: str
    language: str
    entry: str
    to: tuple[RecipientShape, ...]
    subject: str
    text: str
    gaps: tuple[str, ...]
    talk: bool


class KindShape(Shape, frozen=True, kw_only=True):
    """A kind of letter."""

    kind: str
    title: str
    purpose: str


class FittingShape(Shape, frozen=True, kw_only=True):
    """A letter that is of use today."""

    kind: str
    entry: str


class LettersDocument(Document, frozen=True, kw_only=True):
    """What `journal letter --json` prints when no kind is named."""

    kinds: tuple[KindShape, ...]
    of_use: tuple[FittingShape, ...]


def shape_letter(letter: Letter, interview: Interview) -> LetterDocument:
    return LetterDocument(
        kind=letter.kind,
        title=letter.title,
        language=letter.language,
        entry=interview.path,
        to=tuple(RecipientShape(name=it.name, email=it.email or None) for it in letter.to),
        subject=letter.subject,
        text=letter.text,
        gaps=letter.gaps,
        talk=letter.talk,
    )


def shape_letters(journal: Journal, day: dt.date) -> LettersDocument:
    return LettersDocument(
        kinds=tuple(KindShape(kind=it.name, title=it.title, purpose=it.purpose) for it in KINDS),
        of_use=tuple(FittingShape(kind=it.kind.name, entry=it.interview.path) for it in find_letters(journal, day)),
    )
