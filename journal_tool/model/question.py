"""A question as it was asked once: an encounter."""

from journal_tool.model.place import Passage, Span
from journal_tool.model.value import Value


class Encounter(Value, frozen=True):
    """One time a question was asked (or, in an upcoming interview, is expected).

    `text` is the question as written, without numbering, bold, topics, rating and `^id` around it.
    `span` is its text in the file. `topics` are folded words without `#`. `rating` is 1 to 5 out of
    five; another scale stays in `rating_text` and leaves `rating` empty. `answer` is what was said;
    `next_time` what the writer would say instead; `answer_stays` is True for `Next time: Same.`,
    and `next_time` is then empty. `group` is the heading above it that only groups questions.
    `extent` is all that belongs to it, up to the beginning of the line behind.
    """

    text: str
    span: Span
    id: str = ""
    group: str = ""
    topics: tuple[str, ...] = ()
    rating: int | None = None
    rating_text: str = ""
    asked_by: str = ""
    story: str = ""
    looking_for: str = ""
    same_as: tuple[str, ...] = ()
    not_same_as: tuple[str, ...] = ()
    answer: Passage | None = None
    next_time: Passage | None = None
    answer_stays: bool = False
    note: Passage | None = None
    reaction: Passage | None = None
    missed: Passage | None = None
    extent: Span | None = None

    @property
    def answered(self) -> bool:
        """Whether anything was written about how it was answered."""
        return self.answer is not None or self.next_time is not None or self.answer_stays

    @property
    def was_asked(self) -> bool:
        """Whether anything tells that it was: something about the answer, or a rating."""
        return self.answered or self.rating is not None or bool(self.rating_text)
