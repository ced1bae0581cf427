"""What a check is, and what it is given to look at."""

from collections.abc import Callable, Iterable
from datetime import date

from journal_tool.analysis.applications import group_into_applications
from journal_tool.model.application import Application
from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal
from journal_tool.model.problem import Problem
from journal_tool.model.rule import Rule
from journal_tool.model.value import Value


class Subject(Value, frozen=True):
    """A journal on a day, with what nearly every check asks for: made once for all of them.

    `interviews` are in the order of date, time and path.
    """

    journal: Journal
    day: date
    interviews: tuple[Interview, ...]
    applications: tuple[Application, ...]


class Check(Value, frozen=True):
    """One row of `CHECKS`: a rule, and the function that finds its problems in a whole journal.

    `find` is None for rules of lower rooms, whose problems are found while a file is read.
    """

    rule: Rule
    find: Callable[[Subject], Iterable[Problem]] | None = None


def make_subject(journal: Journal, day: date) -> Subject:
    interviews = journal.interviews
    return Subject(journal, day, interviews, group_into_applications(interviews, journal.rows))
