"""The body of an entry: its sections in their order, and what was read out of them."""

from journal_tool.model.file_link import FileLink
from journal_tool.model.lesson import Counter, Lesson, NextStep, Reflection
from journal_tool.model.place import Passage, Span
from journal_tool.model.question import Encounter
from journal_tool.model.value import Value


class Section(Value, frozen=True):
    """A part of the body.

    `name` is the canonical word of the section (`questions`, `if-yes`, …, see
    `journal_tool.model.vocabulary.SECTIONS`), or empty for prose. `title` is the heading as
    written, empty for what stands before the first heading; `level` 1 to 6, or 0 without a heading.
    `passage` is the source below the heading (for prose under an unknown heading: that heading
    too), up to the next section.
    """

    name: str
    title: str
    level: int
    span: Span
    passage: Passage | None = None


class Body(Value, frozen=True):
    """All that a body says. Everything in `sections` is in the order of the file; nothing is lost:
    what is in no typed attribute is in the passage of its section."""

    sections: tuple[Section, ...] = ()
    encounters: tuple[Encounter, ...] = ()
    asked: tuple[Passage, ...] = ()  # Questions I asked
    lessons: tuple[Lesson, ...] = ()
    next_steps: tuple[NextStep, ...] = ()
    if_yes: Passage | None = None
    if_no: Passage | None = None
    feedback: Passage | None = None
    posting: Passage | None = None
    notes: Passage | None = None
    reflection: Reflection | None = None
    counter: Counter | None = None
    links: tuple[FileLink, ...] = ()  # and pictures, but none that lead to the web

    @property
    def was_asked(self) -> bool:
        """Whether anything tells that the conversation took place: a question that was answered or rated."""
        return any(encounter.was_asked for encounter in self.encounters)
