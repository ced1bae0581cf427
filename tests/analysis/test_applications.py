"""Which entries and rows are one application."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_tool.analysis.applications import group_applications, locate_application
from journal_tool.analysis.page_names import LONGEST, collation
from journal_tool.model.application import Application, Row
from journal_tool.model.interview import Entry, Interview
from journal_tool.model.journal import Journal
from journal_tool.model.place import START


def entry(day: str, company: str = "Northwind Labs", role: str = "Analyst", **rest: str) -> Entry:
    path = f"{day}-{company}-{role}.md"
    interview = Interview(path, company=company, role=role, date=date.fromisoformat(day), **rest)  # type: ignore[arg-type]
    return Entry(path, interview)


def row(applied: str, company: str = "Northwind Labs", role: str = "Analyst", **rest: object) -> Row:
    return Row(company, role, date.fromisoformat(applied), START, **rest)  # type: ignore[arg-type]


def group(*entries: Entry, rows: tuple[Row, ...] = ()) -> tuple[Application, ...]:
    return group_applications(Journal(entries=entries, rows=rows))


def dates(application: Application) -> list[str]:
    return [str(interview.date) for interview in application.interviews]


def test_spellings_of_one_company_and_role_are_one_application_named_as_most_entries_do() -> None:
    found = group(
        entry("2026-03-12"), entry("2026-03-02", "NORTHWIND-LABS Inc.", "analyst"), entry("2026-03-20", role="Analyst ")
    )
    assert [dates(one) for one in found] == [["2026-03-02", "2026-03-12", "2026-03-20"]]
    assert (found[0].id, found[0].company) == ("northwind-labs-analyst", "Northwind Labs")


def test_other_roles_are_other_applications() -> None:
    assert len(group(entry("2026-03-02"), entry("2026-03-03", role="Senior Analyst"))) == 2


def test_the_key_application_joins_what_roles_part_and_parts_what_roles_join() -> None:
    found = group(
        entry("2026-03-02"),
        entry("2026-11-02", application="2026-11"),
        entry("2026-11-09", role="Lead Analyst", application="2026-11"),
    )
    assert [dates(one) for one in found] == [["2026-03-02"], ["2026-11-02", "2026-11-09"]]
    assert found[1].key == "2026-11"


def test_an_entry_without_a_role_joins_the_only_application_of_its_company() -> None:
    assert len(group(entry("2026-03-02"), entry("2026-03-09", role=""))) == 1
    assert len(group(entry("2026-03-09", role=""), rows=(row("2026-03-02"),))) == 1


def test_entries_without_a_role_stand_apart_where_there_are_several_applications_or_none() -> None:
    several = group(entry("2026-03-02"), entry("2026-03-03", role="Lead"), entry("2026-03-09", role=""))
    assert [one.role for one in several] == ["Analyst", "Lead", ""]
    assert len(group(entry("2026-03-02", role=""), entry("2026-03-09", role=""))) == 1


def test_informational_conversations_and_entries_without_company_belong_to_none() -> None:
    assert group(entry("2026-03-02", stage="informational"), entry("2026-03-03", company="")) == ()


def test_a_row_joins_the_application_whose_first_conversation_is_nearest_after_it() -> None:
    old, new = entry("2026-03-02"), entry("2026-11-02", application="2026-11")
    found = group(old, new, rows=(row("2026-10-20"), row("2026-02-20")))
    assert [[str(it.applied) for it in one.rows] for one in found] == [["2026-02-20"], ["2026-10-20"]]


def test_a_row_written_after_the_first_conversation_joins_it() -> None:
    assert len(group(entry("2026-03-02"), rows=(row("2026-03-05"),))) == 1


def test_a_row_long_after_a_decision_is_an_application_of_its_own() -> None:
    found = group(entry("2026-03-02", outcome="rejected"), rows=(row("2026-03-20"), row("2026-11-02")))
    assert [(len(one.interviews), len(one.rows)) for one in found] == [(1, 1), (0, 1)]
    assert len({one.id for one in found}) == 2


def test_a_row_with_application_joins_only_that() -> None:
    found = group(entry("2026-11-02", application="2026-11"), rows=(row("2026-02-02", application="2026 11"),))
    assert [(len(one.interviews), len(one.rows)) for one in found] == [(1, 1)]


@pytest.mark.parametrize(
    ("roles", "ids"),
    [
        (("C Dev", "C++ Dev", "C# Dev"), ["acme-c-dev", "acme-c-dev-2", "acme-c-dev-3"]),
        (("C# Straße", "C++ Strasse"), ["acme-c-straße", "acme-c-strasse-2"]),
        (("C# ſtart", "C++ Start"), ["acme-c-ſtart", "acme-c-start-2"]),
        (("C# Cafe\u0301", "C++ Café"), ["acme-c-café", "acme-c-café-2"]),
        (("C Dev", "C Dev 2", "C++ Dev"), ["acme-c-dev", "acme-c-dev-2", "acme-c-dev-3"]),
        (("C# Dev", "C++ Dev", "C Dev 2"), ["acme-c-dev", "acme-c-dev-2", "acme-c-dev-2-2"]),
    ],
)
def test_ids_are_never_the_same_to_any_file_system(roles: tuple[str, ...], ids: list[str]) -> None:
    found = group(*(entry(f"2026-03-{number:02}", "Acme", role) for number, role in enumerate(roles, 1)))
    assert [one.id for one in found] == ids


_SPELLINGS = st.text(alphabet="sSßſkK\u212a+#-1 2éE\u0301", min_size=1, max_size=5)


@given(st.lists(st.tuples(_SPELLINGS, _SPELLINGS), max_size=9), st.booleans())
def test_ids_are_unique_and_short_whatever_the_names(names: list[tuple[str, str]], long: bool) -> None:
    filler = "x" * 150 if long else "x"
    entries = [
        entry("2026-03-02", f"{company}x", f"{filler}{role}", application=f"{filler}{role}")
        for company, role in dict.fromkeys(names)
    ]
    found = group(*entries)
    assert len({collation(one.id) for one in found}) == len(found)
    assert all(len(f"{one.id}.html".encode()) <= LONGEST for one in found)


def test_only_what_has_an_entry_has_a_page() -> None:
    talked, applied = group(entry("2026-03-02"), rows=(row("2026-03-03", role="Lead"),))
    assert locate_application(talked) == "applications/northwind-labs-analyst.html"
    assert locate_application(applied) == ""


_DAYS = st.dates(date(2026, 1, 1), date(2026, 12, 31)).map(str)
_COMPANIES = st.sampled_from(["Northwind", "Northwind Inc", "Vinha", ""])
_ROLES = st.sampled_from(["Analyst", "analyst", "Lead", ""])
_KEYS = st.sampled_from(["", "", "2026-11"])


@given(
    st.lists(st.builds(lambda d, c, r, a: entry(d, c, r, application=a), _DAYS, _COMPANIES, _ROLES, _KEYS), max_size=9),
    st.lists(st.builds(lambda d, r, a: row(d, "Vinha", r or "Lead", application=a), _DAYS, _ROLES, _KEYS), max_size=4),
)
def test_every_entry_and_row_is_in_exactly_one_application(entries: list[Entry], rows: list[Row]) -> None:
    found = group(*entries, rows=tuple(rows))
    paths = sorted(interview.path for one in found for interview in one.interviews)
    assert paths == sorted(it.path for it in entries if it.interview and it.interview.company)
    assert sorted(str(it) for one in found for it in one.rows) == sorted(map(str, rows))
    assert len({one.id for one in found}) == len(found)
    assert all(one.interviews or one.rows for one in found)
