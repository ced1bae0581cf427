"""One interview, as its entry describes it."""

import datetime as dt

from journal_tool.model.body import Body
from journal_tool.model.money import Money, MoneyRange
from journal_tool.model.offer import Terms
from journal_tool.model.person import Person, Thanks
from journal_tool.model.place import KeyPlace
from journal_tool.model.problem import Problem
from journal_tool.model.value import Value


class Done(Value, frozen=True):
    """A follow-up that was ended by hand: the days it was done on, or `refused` for `no`."""

    rule: str
    days: tuple[dt.date, ...] = ()
    refused: bool = False


class Feedback(Value, frozen=True):
    """Feedback after a rejection: the day it came, or `given` False where they give none."""

    day: dt.date | None = None
    given: bool = True


class Interview(Value, frozen=True):
    """One conversation on the way to a job. Attributes have the names of their keys (`FIELDS` tells what each means).

    What could not be read, or was not written, has its default. `stage` and `outcome` are
    canonical words; what stood beside the known word is in `outcome_note`. `duration` is minutes.
    `private` is what the writer asked for, failing closed. `readable` is False when the front
    matter could not be read as a whole. `unknown` holds keys that are not in `FIELDS`, as written.
    `places` maps canonical keys to where they stand.
    """

    path: str
    company: str = ""
    role: str = ""
    date: dt.date | None = None
    time: dt.time | None = None
    timezone: str = ""
    stage: str = "interview"
    outcome: str = "pending"
    outcome_note: str = ""
    heard_back: dt.date | None = None
    reply_by: dt.date | None = None
    due: dt.date | None = None
    format: str = ""
    duration: int | None = None
    location: str = ""
    people: tuple[Person, ...] = ()
    thanked: Thanks | None = None
    rating: int | None = None
    source: str = ""
    url: str = ""
    materials: tuple[str, ...] = ()
    pay_posted: MoneyRange | None = None
    salary_named: Money | None = None
    feedback_asked: dt.date | None = None
    feedback_received: Feedback | None = None
    application: str = ""
    done: tuple[Done, ...] = ()
    tags: tuple[str, ...] = ()
    private: bool = False
    terms: Terms = Terms()
    body: Body = Body()
    readable: bool = True
    unknown: tuple[tuple[str, str], ...] = ()
    places: dict[str, KeyPlace] = {}

    @property
    def name(self) -> str:
        """What a line calls it: the company, or, where none is known, the file."""
        return self.company or self.path

    @property
    def order(self) -> tuple[dt.date, dt.time, str]:
        """What interviews are sorted by: date, time and path; those without a date come first."""
        return self.date or dt.date.min, self.time or dt.time.min, self.path


class Digests(Value, frozen=True):
    """Tell apart contents of a file and of its parts: pages that show only some of them need not be made anew.

    `file` is about all of it, `facts` about the front matter, which sections there are and whether anything was
    asked (by which a conversation of this very day is over), `words` about what stands under If yes, If no,
    Feedback, Reflection, Posting, Counter and Questions I asked. All are empty where the entry did not come from
    a file. `linked` says that the body holds links to other files, so that its page depends on what they are;
    `noted` that it has footnotes, whose numbers depend on all of it.
    """

    file: bytes = b""
    facts: bytes = b""
    questions: bytes = b""
    lessons: bytes = b""
    steps: bytes = b""
    words: bytes = b""
    linked: bool = False
    noted: bool = False


class Entry(Value, frozen=True):
    """What reading one file gives: the interview, and what is wrong with the file.

    `interview` is None only where nothing of the file could be read as text.
    """

    path: str
    interview: Interview | None
    problems: tuple[Problem, ...] = ()
    digests: Digests = Digests()
