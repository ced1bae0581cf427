"""Companies, roles, people and conversations that are probably one: what is asked about, and what is not."""

import pytest
from entry_text import brief, codes, entry, find

from journal_tool.checking.near import find_near_pairs


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Northwind Labs", "Northwind Lab"),
        ("Northwind Labs", "Nrothwind Labs"),
        ("Müller Logistik", "Mueller Logistik"),
        ("Café Oriente", "Cafe Oriente"),
        ("Acorn", "Acron"),
        ("Northwind", "Northwind Labs"),
    ],
)
def test_a_company_spelt_nearly_the_same_is_asked_about(one: str, other: str) -> None:
    problems = find(entry(company=one, outcome="passed"), entry("2026-03-20", company=other))
    assert brief(problems) == [("2.md", "J401", f"`{other}` here and `{one}` in `1.md`: is this one company?")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Northwind Labs", "Southwind Labs"),
        ("Studio 54 Denver", "Studio 55 Denver"),
        ("Northwind Labs", "NORTHWIND LABS, Inc."),
    ],
)
def test_other_companies_and_the_same_company_are_not(one: str, other: str) -> None:
    assert not find(entry(company=one, outcome="passed"), entry("2026-03-20", company=other))


def test_short_and_longer_names_need_a_common_role_or_person() -> None:
    baker = {"role": "Baker"}
    assert not find(entry(company="Acorn"), entry("2026-03-20", company="Adorn", **baker))
    assert not find(entry(company="Northwind"), entry("2026-03-20", company="Northwind Foods", **baker))
    both = [entry(company="Acorn", people="[Dana Ortiz]"), entry(company="Adorn", people="[Dana Ortiz]", **baker)]
    assert codes(find(*both)) == [("2.md", "J401")]


def test_the_rarer_spelling_is_the_one_asked_about_and_mended_where_it_is_certain() -> None:
    usual = [entry(f"2026-03-{day:02}", outcome="passed") for day in (9, 10)]
    problem = find(entry("2026-03-02", company="Nortwind Labs", outcome="passed"), *usual)[0]
    assert (problem.path, problem.code) == ("1.md", "J401")
    assert [edit.text for edit in problem.edits] == ["Northwind Labs"]


def test_a_short_name_is_asked_about_and_never_mended() -> None:
    usual = [entry(f"2026-03-{day:02}", company="Acorn", outcome="passed") for day in (9, 10)]
    problem = find(entry("2026-03-02", company="Adorn", outcome="passed"), *usual)[0]
    assert (problem.path, problem.code, problem.edits) == ("1.md", "J401", ())


def test_one_letter_of_very_few_is_no_slip_unless_the_same_person_was_met() -> None:
    entries = [entry(f"2026-03-{day:02}", company=name) for day, name in enumerate(("BMW", "BMG", "X", "Y"), 1)]
    assert "J401" not in {it.code for it in find(*entries)}
    met = [entry("2026-03-02", company=name, people="[Dana Ortiz]") for name in ("BMW", "BMG")]
    assert "J401" in {it.code for it in find(*met)}


def test_two_spellings_that_are_both_used_often_are_two_companies() -> None:
    names = ["Northwind Labs", "Northwind Lab"] * 3
    entries = [entry(f"2026-03-{day:02}", company=name, outcome="passed") for day, name in enumerate(names, 1)]
    assert not [it for it in find(*entries) if it.code == "J401"]


def test_rows_are_compared_with_entries() -> None:
    rows = "company,role,applied\nNorthwind Lab,Data Analyst,2026-02-20\n"
    problem = find(entry(), rows=rows)[0]
    assert (problem.path, problem.code, problem.span.line) == ("applications.csv", "J401", 2)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Senior Data Analyst", "Sr. Data Analyst"),
        ("Data Analyst", "Data Analysts"),
        ("Data Analyst", "Analyst, Data"),
        ("Data Analyst", "Data Analyst (m/w/d)"),
        ("Backend Developer", "Back-end Dev"),
        ("Head of Data", "Head Data"),
    ],
)
def test_a_role_spelt_nearly_the_same_is_asked_about(one: str, other: str) -> None:
    problems = find(entry(role=one, outcome="passed"), entry("2026-03-20", role=other))
    assert brief(problems) == [("2.md", "J402", f"`{other}` here and `{one}` in `1.md`: is this one role?")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Engineer II", "Engineer III"),
        ("Engineer", "Engineer I"),
        ("Senior Analyst", "Analyst"),
        ("Backend Engineer", "Frontend Engineer"),
        ("iOS Developer", "OS Developer"),
        ("Front-end Engineer", "Frontend Engineer"),
    ],
)
def test_other_roles_and_the_same_role_are_not(one: str, other: str) -> None:
    assert not find(entry(role=one, outcome="passed"), entry("2026-03-20", role=other))


def test_a_key_application_in_both_settles_the_question() -> None:
    assert not find(entry(role="Sr. Cook", application="a"), entry("2026-03-20", role="Senior Cook", application="b"))


def test_a_role_left_out_is_taken_from_the_only_application() -> None:
    problems = find(entry(outcome="passed"), entry("2026-03-20", role=""))
    message = "`role` is left out; taken as `Data Analyst`, the only application at Northwind Labs"
    assert brief(problems) == [("2.md", "J403", message)]
    assert [edit.text for edit in problems[0].edits] == ["role: Data Analyst\n"]


def test_a_fix_puts_what_would_mean_something_else_into_quotes() -> None:
    problems = find(entry(role="'Baker #2: nights'", outcome="passed"), entry("2026-03-20", role=""))
    assert [edit.text for edit in problems[0].edits] == ['role: "Baker #2: nights"\n']


def test_a_role_left_out_that_could_be_two_is_asked_about() -> None:
    problems = find(entry(), entry("2026-03-13", role="Head of Data"), entry("2026-03-20", role=""))
    assert [(it.path, it.code) for it in problems] == [("3.md", "J404")]
    assert "`Data Analyst` or `Head of Data`?" in problems[0].message


def test_an_informational_talk_needs_no_role() -> None:
    assert not find(entry(role="", stage="informational"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Dana Ortiz", "Dana Ortis"),
        ("Dana Ortiz", "Dana"),
        ("Dana Ortiz", "D. Ortiz"),
        ("Joanne Marr", "Jo Marr"),
        ("José Álvarez", "Jose Alvarez"),
        ("Dana Ortiz", "Ortiz Dana"),
        ("Dana Maria Ortiz", "Dana Ortiz"),
        ("Jörg Weber", "Joerg Weber"),
    ],
)
def test_a_person_spelt_in_two_ways_is_asked_about(one: str, other: str) -> None:
    problems = find(entry(people=f"[{one}]", outcome="passed"), entry("2026-03-20", people=f"[{other}]"))
    assert [it.code for it in problems] == ["J405"]
    assert f"`{one}`" in problems[0].message
    assert f"`{other}`" in problems[0].message


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Lee Park", "Lea Park"),
        ("Dana Ortiz", "Dana Brandt"),
        ("Dana Ortiz", "Luis Ortiz"),
        ("Dana Ortiz", "DANA ORTIZ"),
    ],
)
def test_other_people_are_not(one: str, other: str) -> None:
    assert not find(entry(people=f"[{one}]", outcome="passed"), entry("2026-03-20", people=f"[{other}]"))


def test_people_of_other_companies_or_met_together_or_listed_in_the_settings_are_not_asked_about() -> None:
    jo, joanne = "[Jo Marr]", "[Joanne Marr]"
    assert not find(entry(people=jo), entry("2026-03-20", people=joanne, company="Vinha"))
    assert not find(entry(people="[Jo Marr, Joanne Marr]", outcome="passed"), entry("2026-03-20", people=jo))
    settings = '[people]\n"Joanne Marr" = ["Jo Marr"]\n'
    assert not find(entry(people=jo, outcome="passed"), entry("2026-03-20", people=joanne), settings=settings)


def test_a_first_name_that_could_be_several_is_not_asked_about() -> None:
    first = entry(people="[Dana Ortiz, Dana Brandt]", outcome="passed")
    assert not find(first, entry("2026-03-20", people="[Dana]"))


def test_one_conversation_in_two_entries_is_found() -> None:
    message = "this looks like the same conversation as `1.md`: company, day and stage are equal"
    assert brief(find(entry(), entry())) == [("2.md", "J406", message)]
    assert codes(find(entry("2026-03-12 10:00"), entry())) == [("2.md", "J406")]


def test_other_hours_stages_people_or_roles_of_one_day_are_other_conversations() -> None:
    assert not find(entry("2026-03-12 10:00"), entry("2026-03-12 14:00"))
    assert not find(entry(stage="technical"), entry(stage="behavioral"))
    assert not find(entry(people="[Dana Ortiz]"), entry(people="[Lee Park]"))
    assert not find(entry(role="Cook"), entry(role="Baker"))


def test_near_pairs_are_found_among_many_names_and_each_once() -> None:
    names = ["abcdef", "abcdeg", "abcde", "abcdefg", "bacdef", "abc", "xyz", "müller", "mueller"]
    found = {frozenset(pair) for pair in find_near_pairs([*names, *names])}
    assert found == {
        frozenset(pair)
        for pair in [
            ("abcdef", "abcdeg"),
            ("abcdef", "abcde"),
            ("abcdef", "abcdefg"),
            ("abcdef", "bacdef"),
            ("abcdeg", "abcde"),
            ("abcdeg", "abcdefg"),
            ("müller", "mueller"),
        ]
    }


@pytest.mark.parametrize("name", ["Dr. Raman", "Priya", "priya raman", "Ms Raman"])
def test_thanks_find_whom_they_mean(name: str) -> None:
    assert not find(entry(people="[Dr. Priya Raman, Lee Park]", thanked=f"{{{name}: 2026-03-13}}", outcome="passed"))


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("Lea Park", "`Lea Park` under `thanked` is nobody under `people`; did you mean `Lee Park`?"),
        ("Tonya", "`Tonya` under `thanked` is nobody under `people`"),
        ("Dana", "`Dana` under `thanked` could be `Dana Ortiz` or `Dana Roe`"),
    ],
)
def test_thanks_to_nobody_are_told(name: str, message: str) -> None:
    people = "[Dana Ortiz, Dana Roe, Lee Park]"
    problems = find(entry(people=people, thanked=f"{{{name}: 2026-03-13}}", outcome="passed"))
    assert brief(problems) == [("1.md", "J407", message)]
