"""Whom a short name means."""

import pytest

from journal_tool.analysis.people import find_person, is_same_person


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("Dr. Raman", "Dr. Priya Raman"),
        ("Dana", "Dana Ortiz"),
        ("dana ortiz", "Dana Ortiz"),
        ("Ms Ortiz", "Dana Ortiz"),
        ("Frau Yıldız", "Yıldız"),
        ("Dana Ortiz", "Dana M. Ortiz"),
    ],
)
def test_a_short_name_is_the_same_person(short: str, full: str) -> None:
    assert is_same_person(short, full)


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("Lee", "Dana Ortiz"),
        ("Dan", "Dana Ortiz"),
        ("Ortiz Dana", "Dana Ortiz"),
        ("", "Dana Ortiz"),
        ("Mr Ortiz", "Ms Dana Ortiz"),
    ],
)
def test_other_names_are_not(short: str, full: str) -> None:
    assert not is_same_person(short, full)


@pytest.mark.parametrize(
    ("short", "names", "found"),
    [
        ("Dana", ["Dana Ortiz", "Lee Park"], "Dana Ortiz"),
        ("Dana", ["Dana Ortiz", "Dana Park"], None),
        ("Dana", ["Dana", "Dana Park"], "Dana"),
        ("dana ortiz", ["Dana Ortiz", "Dana M. Ortiz"], "Dana Ortiz"),
        ("Dr. Priya Raman", ["Priya"], "Priya"),
        ("Sam", ["Dana Ortiz"], None),
    ],
)
def test_the_one_person_that_is_meant(short: str, names: list[str], found: str | None) -> None:
    assert find_person(short, names) == found
