"""What can be found: one piece of writing, and the kinds of such pieces."""

from typing import NamedTuple

KINDS = (
    ("question", "Questions and answers"),
    ("lesson", "Lessons"),
    ("interview", "Interviews"),
    ("person", "People"),
    ("application", "Applications"),
    ("offer", "Offers"),
    ("step", "Next steps"),
    ("feedback", "Feedback"),
    ("reflection", "Reflections"),
    ("note", "Notes"),
)
"""Each kind with the heading of its results; of results that fit equally well those of the first kind come first."""

NUMBERS = {name: number for number, (name, _) in enumerate(KINDS)}
INTERVIEW = NUMBERS["interview"]


class Piece(NamedTuple):
    """`kind` is a number in KINDS, `anchor` an id on the page. `text` is Markdown as it was written.

    `question` is the number, from 0, of a question with a page of its own, on which `anchor` then is; else -1.
    """

    kind: int
    anchor: str
    title: str
    text: str
    question: int = -1


class Group(NamedTuple):
    """Pieces of one page. What a piece is part of is found with it: `about` is shown beside it, `beside` is not.

    `day` is when, as `2026-03-16` or nothing: of pieces that fit equally well the newest come first. `when` is the
    same for people.
    """

    page: str
    day: str
    when: str
    about: str
    beside: str
    pieces: tuple[Piece, ...]
