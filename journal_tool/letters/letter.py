"""What letters are: a kind, the occasion that one is written on, and the letter itself."""

from collections.abc import Callable
from datetime import date

from journal_tool.analysis.follow_ups.subject import Subject
from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal
from journal_tool.model.person import Person
from journal_tool.model.template_mistake import TemplateMistake
from journal_tool.model.value import Value


class Occasion(Value, frozen=True):
    """An entry on a day, with the application (or the single conversation) that it belongs to."""

    interview: Interview
    subject: Subject
    journal: Journal
    day: date


class Facts(Value, frozen=True):
    """Base of what the templates of one kind are given, beside what all have (see `write.py`).

    Days are days, lists are tuples, and no field is a sentence: words are the business of the templates, which are
    written in several languages. What is not known is empty or None.
    """


def fits_always(_occasion: Occasion) -> bool:
    return True


class LetterKind(Value, frozen=True):
    """A kind of letter: one row of `KINDS`. Its templates are `<name>.txt` and, for a call, `<name>-talk.txt`.

    `purpose` is one line of help. `refuse` says why such a letter cannot be written about an entry, as a sentence
    without a full stop, or nothing. `gather` finds the facts for the templates; it is given those it goes to.
    `rules` are the follow-ups beside which it is of use, and `fits` may narrow that down: both decide what the site
    shows, and nobody else. `to_all` says that it goes to everybody of the entry and not to one of them; `inward` that
    it goes to the writer's present employer, so to nobody in the journal. `sent` says, as the end of a sentence, what
    to note when it has been sent; it may have {day} and {entry}.
    """

    name: str
    title: str
    purpose: str
    refuse: Callable[[Occasion], str]
    gather: Callable[[Occasion, tuple[Person, ...]], Facts]
    rules: tuple[str, ...]
    fits: Callable[[Occasion], bool] = fits_always
    to_all: bool = False
    inward: bool = False
    sent: str = ""


class Fitting(Value, frozen=True):
    """A letter that is of use on a day: of this kind, about this entry."""

    kind: LetterKind
    interview: Interview


class Letter(Value, frozen=True):
    """A letter, or with `talk` points for a call: plain text that reads as Markdown and ends with a line end.

    `to` are those that it goes to, with an address where the journal has one. `text` is without the subject, which
    points for a call do not have. `gaps` are the words that stand in square brackets in subject and text because the
    journal does not know them, in their order. `mistake` is that of a template of the writer's own, in whose place
    ours was used. `language` is the one it is written in, which need not be the journal's.
    """

    kind: str
    title: str
    to: tuple[Person, ...]
    subject: str
    text: str
    gaps: tuple[str, ...] = ()
    talk: bool = False
    mistake: TemplateMistake | None = None
    language: str = "en"
