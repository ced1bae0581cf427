"""What follow-ups are: something that is due, why, what entry it comes from, and what a list of them shows."""

from datetime import date

from journal_tool.model.value import Value


class FollowUp(Value, frozen=True, gc=False):
    """Something to do, found by a rule.

    `do` begins with a verb and names the company and the people; `why` is one line with the facts. Both are plain
    text. `entry` is the path of the entry that it comes from and that `journal done` ends it in; `application` the id
    of its application, empty for an informational talk. `letter` is the kind of letter that helps, or empty.
    `dropped_after` is the last day on which it is worth asking for; None where that never passes. `whom` are those
    to be thanked, each as an entry (its path) names them. `line` is where in the entry it stands, 0 for no one line.
    `first` is what one must be sure of before.
    """

    rule: str
    appears: date
    due: date | None
    do: str
    why: str
    entry: str
    application: str = ""
    letter: str = ""
    dropped_after: date | None = None
    whom: tuple[tuple[str, str], ...] = ()
    line: int = 0
    first: tuple[str, ...] = ()


class FollowUps(Value, frozen=True):
    """Those that are neither ended nor dropped, later ones included, in the order of their due days; `dropped` counts
    those that nobody will do anymore."""

    rows: tuple[FollowUp, ...] = ()
    dropped: int = 0


class Shown(Value, frozen=True):
    """A list for one day: `rows` stand open, `folded` have appeared too, `later` have not."""

    rows: tuple[FollowUp, ...] = ()
    folded: tuple[FollowUp, ...] = ()
    later: tuple[FollowUp, ...] = ()
