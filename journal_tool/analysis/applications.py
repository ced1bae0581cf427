"""Which entries and which rows of applications.csv are one application."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Protocol

from journal_tool.analysis.names import fold_company, fold_name
from journal_tool.analysis.page_names import collation, name_page, number_page
from journal_tool.analysis.rounds import OUTSIDE
from journal_tool.analysis.states import find_decision
from journal_tool.model.application import Application, Row
from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal

ANEW_AFTER = timedelta(days=60)
"""Whoever talks to a company again that long after a decision has applied anew."""

_NO_CONVERSATION_YET = ("application", "message")


class Named(Protocol):
    """What tells applications apart: the company, and the `application` that the writer gave, or nothing."""

    @property
    def company(self) -> str: ...

    @property
    def key(self) -> str: ...


def may_be_one(one: Named, other: Named) -> bool:
    """Whether two applications at one company may be the same: only names under `application` tell them apart."""
    return fold_company(one.company) == fold_company(other.company) and not (one.key and other.key)


class _Group:
    """An application while it is gathered."""

    def __init__(self) -> None:
        self.interviews: list[Interview] = []
        self.rows: list[Row] = []
        self.ordered = True


_Key = tuple[str, str, str]  # company; "application" or "role"; its name. All folded.


def find_first_day(interviews: Iterable[Interview], rows: Iterable[Row]) -> date | None:
    """The earliest of all days of an application: those of applying that rows tell, and those of its entries."""
    days = [interview.date for interview in interviews if interview.date]
    return min([*days, *(row.applied for row in rows)], default=None)


def locate_application(application: Application) -> str:
    """The path in the site of an application's page; empty for what only applications.csv knows.

    Of such an application the list says all there is, and most never lead to a conversation.
    """
    return f"applications/{application.id}.html" if application.interviews else ""


def group_applications(journal: Journal) -> tuple[Application, ...]:
    """All applications of a journal, in the order of their first day, then of their names.

    Entries and rows with the same company and role, or the same company and `application`, are one.
    An entry without a role joins the only application of its company; where there are several, or
    none, the entries without a role are one of their own. A row without `application` joins the one
    whose first conversation is nearest on or after the day of applying. Conversations that are
    `informational`, and entries without a company, belong to none.
    """
    groups: dict[_Key, _Group] = defaultdict(_Group)
    unnamed: list[Interview] = []
    for interview in journal.interviews:
        if interview.stage == OUTSIDE or not interview.company:
            continue
        if interview.role or interview.application:
            key = _key(interview.company, interview.role, interview.application)
            groups[key].interviews.append(interview)
        else:
            unnamed.append(interview)
    _join_rows(groups, journal.rows)
    _join_unnamed(groups, unnamed)
    return _name_all(groups)


def _key(company: str, role: str, application: str) -> _Key:
    kind = "application" if application else "role"
    return fold_company(company), kind, fold_name(application or role)


def _join_rows(groups: dict[_Key, _Group], rows: Iterable[Row]) -> None:
    by_role: dict[tuple[str, str], list[_Group]] = defaultdict(list)
    for key, group in groups.items():
        for role in {fold_name(interview.role) for interview in group.interviews}:
            by_role[key[0], role].append(group)
    for row in sorted(rows, key=lambda row: row.applied):
        key = _key(row.company, row.role, row.application)
        if row.application:
            groups[key].rows.append(row)
            continue
        alike = by_role[key[0], key[2]]
        chosen = _choose(alike, row)
        if chosen is None:
            anew = (key[0], "role", f"{key[2]} {row.applied}")
            chosen = groups[anew if alike else key]
            alike.append(chosen)
        chosen.rows.append(row)


def _choose(groups: list[_Group], row: Row) -> _Group | None:
    """The one whose first conversation is nearest on or after the row's day, else the latest not long over by then."""
    firsts = [(first, number) for number, group in enumerate(groups) if (first := _find_first_talk(group))]
    after = min(((first, number) for first, number in firsts if first >= row.applied), default=None)
    if after:
        return groups[after[1]]
    still = [group for group in groups if not _is_long_over(group, row.applied)]
    return max(still, key=_find_first_day, default=None)


def _is_long_over(group: _Group, day: date) -> bool:
    ending = find_decision(group.interviews, group.rows)
    return ending is not None and day - ending >= ANEW_AFTER


def _join_unnamed(groups: dict[_Key, _Group], unnamed: Iterable[Interview]) -> None:
    by_company: dict[str, list[_Group]] = defaultdict(list)
    for key, group in groups.items():
        by_company[key[0]].append(group)
    for interview in unnamed:
        company = fold_company(interview.company)
        only = by_company.get(company, [])
        group = only[0] if len(only) == 1 else groups[company, "role", ""]
        group.interviews.append(interview)
        group.ordered = False


def _name_all(groups: dict[_Key, _Group]) -> tuple[Application, ...]:
    ordered = sorted(groups.items(), key=lambda item: (_find_first_day(item[1]), item[0]))
    taken: dict[str, int] = {}
    return tuple(_finish(key, group, taken) for key, group in ordered)


def _finish(key: _Key, group: _Group, taken: dict[str, int]) -> Application:
    interviews = tuple(group.interviews if group.ordered else sorted(group.interviews, key=lambda it: it.order))
    of_all: tuple[Interview | Row, ...] = (*interviews, *group.rows)
    company = _most_usual([it.company for it in of_all])
    role = _most_usual([it.role for it in of_all])
    application = _most_usual([it.application for it in of_all]) if key[1] == "application" else ""
    return Application(
        _find_free(name_page(f"{company} {application or role}"), taken),
        company,
        role,
        application,
        interviews,
        tuple(group.rows),
    )


def _find_free(name: str, taken: dict[str, int]) -> str:
    """`name`, numbered from 2 where some file system would take it for another's.

    `taken` maps what such a file system sees to the number that comes next.
    """
    seen, free = collation(name), name
    while collation(free) in taken:
        free = number_page(name, taken[seen])
        taken[seen] += 1
    taken[collation(free)] = 2
    return free


def _most_usual(spellings: list[str]) -> str:
    if spellings.count(spellings[0]) == len(spellings):
        return spellings[0]
    counted = Counter(spelling for spelling in spellings if spelling)
    return counted.most_common(1)[0][0]


def _find_first_day(group: _Group) -> date:
    return find_first_day(group.interviews, group.rows) or date.min


def _find_first_talk(group: _Group) -> date | None:
    talks = (it.date for it in group.interviews if it.date and it.stage not in _NO_CONVERSATION_YET)
    return min(talks, default=None)
