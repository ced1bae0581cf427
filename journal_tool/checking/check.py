"""What a check is, and what it is given to look at."""

from collections.abc import Callable, Iterable
from datetime import date

from journal_tool.analysis.standing import find_standings
from journal_tool.model.application import Application
from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal
from journal_tool.model.problem import Problem
from journal_tool.model.rule import Rule
from journal_tool.model.value import Value


class Subject(Value, frozen=True):
    """A journal on a day, with what nearly every check asks for: made once for all of them.

    `interviews` are in the order of date, time and path. `offered` are the applications that have an entry about an
    offer: a few of hundreds, for a dozen checks.
    """

    journal: Journal
    day: date
    interviews: tuple[Interview, ...]
    applications: tuple[Application, ...]
    offered: tuple[Application, ...]


class Check(Value, frozen=True):
    """One row of `CHECKS`: a rule, and the function that finds its problems in a whole journal.

    `find` is None for rules of lower rooms, whose problems are found while a file is read.
    """

    rule: Rule
    find: Callable[[Subject], Iterable[Problem]] | None = None


def make_subject(journal: Journal, day: date) -> Subject:
    applications = tuple(it.application for it in find_standings(journal, day))  # which the pages ask for too
    offered = tuple(it for it in applications if any(one.stage == "offer" for one in it.interviews))
    return Subject(journal, day, journal.interviews, applications, offered)
