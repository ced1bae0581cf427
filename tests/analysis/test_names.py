"""Spellings that are one name, and names that only look alike."""

import pytest

from journal_tool.analysis.names import fold_company, fold_name


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Northwind Labs", "northwind  LABS"),
        ("Northwind Labs", "Northwind-Labs, Inc."),
        ("Northwind Labs", "Northwind Labs GmbH & Co. KG"),
        ("Nordlicht", "Nordlicht G.m.b.H."),
        ("Vinha", "Vinha, Lda."),
        ("Vinha", "Vinha Unipessoal Lda"),
        ("Atelier Coquelicot", "Atelier Coquelicot S.à r.l."),
        ("Atelier Coquelicot", "Atelier Coquelicot S. A."),
        ("Zielony Most", "Zielony Most Sp. z o.o."),
        ("Fjordkraft Hus", "FJORDKRAFT HUS A/S"),
        ("Wattle & Daub", "Wattle & Daub Pty Ltd"),
        ("Café Ｏlé", "Cafe\u0301 Olé"),
        ("O’Malley Brothers", "O'Malley Brothers"),
        ("Straße 9", "STRASSE 9"),
    ],
)
def test_a_company_is_the_same_in_all_its_spellings(one: str, other: str) -> None:
    assert fold_company(one) == fold_company(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Northwind Labs", "Northwind"),
        ("Northwind Lab", "Northwind Labs"),
        ("कि", "की"),
        ("AG", "SE"),
        ("+", "&"),
    ],
)
def test_other_companies_stay_apart(one: str, other: str) -> None:
    assert fold_company(one) != fold_company(other)


@pytest.mark.parametrize("name", ["AG", "Inc.", "& Co", "???", "🍊"])
def test_no_name_folds_to_nothing(name: str) -> None:
    assert fold_company(name)
    assert fold_name(name)


def test_roles_are_the_same_but_for_case_blanks_and_punctuation() -> None:
    assert fold_name("Front-end Engineer") == fold_name("frontend  engineer") == fold_name("Front End Engineer")
    assert len({fold_name(role) for role in ("C Developer", "C++ Developer", "C# Developer")}) == 3
    assert fold_name("Sr. Engineer") != fold_name("Senior Engineer")
