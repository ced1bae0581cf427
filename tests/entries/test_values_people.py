"""Whom you met: one person in all forms, several on a line, lists and lines of name and title."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from journal_tool.entries.findings import Findings
from journal_tool.entries.front_matter.events import StoppedError, read_pairs
from journal_tool.entries.splice import apply_edits
from journal_tool.entries.values.people import read_people
from journal_tool.entries.values.persons import Written, part_people, write_person
from journal_tool.model.person import Person

Read = tuple[tuple[Person, ...], Findings]


def read_block(block: str) -> Read:
    """The people of a front matter block with the one key `people`, and what was found."""
    findings = Findings("it.md")
    pairs = read_pairs(block, 1, findings)
    return read_people(pairs[0][1], findings), findings


def said_of(people: tuple[Person, ...]) -> list[tuple[str, ...]]:
    return [tuple(part for part in (it.name, it.title, it.email) if part) for it in people]


ONE = [
    ("Dana Ortiz", "Dana Ortiz", "", ""),
    ("Dana Ortiz, Staff Engineer", "Dana Ortiz", "Staff Engineer", ""),
    ("Dana Ortiz (Staff Engineer)", "Dana Ortiz", "Staff Engineer", ""),
    ("Dana Ortiz – Staff Engineer", "Dana Ortiz", "Staff Engineer", ""),
    ("Dana Ortiz — Staff Engineer", "Dana Ortiz", "Staff Engineer", ""),
    ("Dana Ortiz - Staff Engineer", "Dana Ortiz", "Staff Engineer", ""),
    ("Dana Ortiz - Staff Engineer, Platform", "Dana Ortiz", "Staff Engineer, Platform", ""),
    ("Dana Ortiz - VP, North America", "Dana Ortiz", "VP, North America", ""),
    ("Dana Ortiz - Engineer, Payments", "Dana Ortiz", "Engineer, Payments", ""),
    ("Dana Ortiz - RN, BSN", "Dana Ortiz", "RN, BSN", ""),
    ("Dana Ortiz | Staff Engineer", "Dana Ortiz", "Staff Engineer", ""),
    ("Dana Ortiz: Staff Engineer", "Dana Ortiz", "Staff Engineer", ""),
    ("Dana Ortiz, Staff Engineer <dana@n.example>", "Dana Ortiz", "Staff Engineer", "dana@n.example"),
    ("Dana Ortiz <dana@n.example>", "Dana Ortiz", "", "dana@n.example"),
    ("Dana Ortiz <mailto:dana@n.example>", "Dana Ortiz", "", "dana@n.example"),
    ("Dana Ortiz (dana@n.example)", "Dana Ortiz", "", "dana@n.example"),
    ("Dana Ortiz, dana@n.example", "Dana Ortiz", "", "dana@n.example"),
    ("Dana Ortiz dana@n.example", "Dana Ortiz", "", "dana@n.example"),
    ("dana@n.example", "dana@n.example", "", "dana@n.example"),
    ('Li Wei, HR <"li wei"@n.example>', "Li Wei", "HR", '"li wei"@n.example'),
    ('"Li Wei" <liwei+jobs@n.example>', '"Li Wei"', "", "liwei+jobs@n.example"),
    ("Dr. Smith, PhD, CTO", "Dr. Smith", "PhD, CTO", ""),
    ("John Smith, Jr., CTO", "John Smith, Jr.", "CTO", ""),
    ("Dana Ortiz, Staff Engineer, Platform", "Dana Ortiz", "Staff Engineer, Platform", ""),
    ("Dana Ortiz, Head of R&D", "Dana Ortiz", "Head of R&D", ""),
    ("Dana Ortiz, VP Sales and Marketing", "Dana Ortiz", "VP Sales and Marketing", ""),
    ("Darnell Whitaker, Rates and Regulation", "Darnell Whitaker", "Rates and Regulation", ""),
    ("Dana Ortiz, VP People & Culture", "Dana Ortiz", "VP People & Culture", ""),
    ("Dana Ortiz (Head of Sales and Marketing)", "Dana Ortiz", "Head of Sales and Marketing", ""),
    ("Dana Ortiz, Lee Park", "Dana Ortiz", "Lee Park", ""),
    ("Mary-Jane O'Neil", "Mary-Jane O'Neil", "", ""),
    ("Anne-Sophie d'Arcy, RH", "Anne-Sophie d'Arcy", "RH", ""),
    ("José Ortega y Gasset", "José Ortega y Gasset", "", ""),
    ("李娜, 工程师", "李娜", "工程师", ""),
    ("Sales and Marketing Lead", "Sales and Marketing Lead", "", ""),
]

SEVERAL = [
    ("Dana Ortiz & Lee Park", ["Dana Ortiz", "Lee Park"]),
    ("Dana Ortiz + Lee Park", ["Dana Ortiz", "Lee Park"]),
    ("Dana+Lee", ["Dana", "Lee"]),
    ("Dana Ortiz; Lee Park; Sam Roe", ["Dana Ortiz", "Lee Park", "Sam Roe"]),
    ("Dana Ortiz and Lee Park", ["Dana Ortiz", "Lee Park"]),
    ("Dana Ortiz und Lee Park", ["Dana Ortiz", "Lee Park"]),
    ("Dana Ortiz et Lee Park", ["Dana Ortiz", "Lee Park"]),
    ("Ana Ruiz y Luis Gil", ["Ana Ruiz", "Luis Gil"]),
    ("Ana e Rui", ["Ana", "Rui"]),
    ("Dana, Lee and Sam", ["Dana", "Lee", "Sam"]),
    ("Dana Ortiz, Lee Park, and Sam Roe", ["Dana Ortiz", "Lee Park", "Sam Roe"]),
    ("Dana Ortiz (CTO), Lee Park (CEO)", ["Dana Ortiz, CTO", "Lee Park, CEO"]),
    ("Dana Ortiz (CTO), Lee Park", ["Dana Ortiz, CTO", "Lee Park"]),
    ("Dana Ortiz, CTO; Lee Park, CEO", ["Dana Ortiz, CTO", "Lee Park, CEO"]),
    ("Darnell Hughes - ops mgr, Kim", ["Darnell Hughes, ops mgr", "Kim"]),
    ("Lee Park - CTO, Dana Ortiz", ["Lee Park, CTO", "Dana Ortiz"]),
    ("Lee Park - CTO, Dana Ortiz - CEO, Sam", ["Lee Park, CTO", "Dana Ortiz, CEO", "Sam"]),
    ("Dana Ortiz, Recruiter and Lee Park, CTO", ["Dana Ortiz, Recruiter", "Lee Park, CTO"]),
    ("Dana Ortiz, Recruiter & Lee Park", ["Dana Ortiz, Recruiter", "Lee Park"]),
    ("Dana <d@n.example>, Lee <l@n.example>", ["Dana <d@n.example>", "Lee <l@n.example>"]),
    ("Dana, HR; Lee, VP Sales and Marketing", ["Dana, HR", "Lee, VP Sales and Marketing"]),
]


@pytest.mark.parametrize(("text", "name", "title", "email"), ONE)
def test_one_person(text: str, name: str, title: str, email: str) -> None:
    people, _ = part_people(text)
    assert people == [Written(name, title, email)]


@pytest.mark.parametrize(("text", "written"), SEVERAL)
def test_several_people_on_one_line(text: str, written: list[str]) -> None:
    people, _ = part_people(text)
    assert [write_person(person) for person in people] == written


@pytest.mark.parametrize(("text", "written"), SEVERAL)
def test_the_fix_for_several_people_is_a_list_that_reads_the_same(text: str, written: list[str]) -> None:
    block = f"people: {text}\nrating: 3\n"
    people, findings = read_block(block)
    [problem] = findings.problems
    assert (problem.code, problem.fixable) == ("J271", True)
    mended = apply_edits(block.encode(), problem.edits).decode()
    assert mended == "people:\n" + "".join(f"  - {one}\n" for one in written) + "rating: 3\n"
    again, more = read_block(mended)
    assert (said_of(again), more.problems) == (said_of(people), [])


def test_several_people_in_one_item_become_items_of_the_same_list() -> None:
    block = "people:\n    - Dana Ortiz & Lee Park\n    - Sam Roe\n"
    people, findings = read_block(block)
    assert [it.name for it in people] == ["Dana Ortiz", "Lee Park", "Sam Roe"]
    mended = apply_edits(block.encode(), findings.problems[0].edits).decode()
    assert mended == "people:\n    - Dana Ortiz\n    - Lee Park\n    - Sam Roe\n"


def test_several_people_in_brackets_are_read_and_left_as_they_are() -> None:
    people, findings = read_block("people: [Dana & Lee]\n")
    assert [it.name for it in people] == ["Dana", "Lee"]
    assert [(it.code, it.fixable) for it in findings.problems] == [("J271", False)]


def test_quotes_around_several_people_go_with_the_fix() -> None:
    block = 'people: "Dana & Lee"\n'
    _, findings = read_block(block)
    assert apply_edits(block.encode(), findings.problems[0].edits) == b"people:\n  - Dana\n  - Lee\n"


def test_a_list_of_people_is_read_without_a_word() -> None:
    people, findings = read_block("people:\n  - Dana Ortiz, Staff Engineer\n  - Lee Park\n")
    assert said_of(people) == [("Dana Ortiz", "Staff Engineer"), ("Lee Park",)]
    assert findings.problems == []
    assert [(it.span.line, it.span.column, it.span.end_column) for it in people] == [(2, 5, 31), (3, 5, 13)]


def test_people_as_lines_of_name_title_and_email() -> None:
    people, findings = read_block(
        "people:\n  - name: Dana Ortiz\n    title: Staff Engineer\n    email: <dana@n.example>\n  - name: Lee Park\n"
    )
    assert said_of(people) == [("Dana Ortiz", "Staff Engineer", "dana@n.example"), ("Lee Park",)]
    assert findings.problems == []


@pytest.mark.parametrize("key", ["Rolle", "Título", "titulo", "Fonction"])
def test_one_person_as_lines_needs_no_list(key: str) -> None:
    people, findings = read_block(f"people:\n  Name: Dana Ortiz\n  {key}: Recruiterin\n")
    assert (said_of(people), findings.problems) == ([("Dana Ortiz", "Recruiterin")], [])


def test_of_a_title_given_twice_the_first_holds_and_the_second_is_told() -> None:
    people, findings = read_block("people:\n  - name: Dana Ortiz\n    title: Staff Engineer\n    role: Recruiter\n")
    assert said_of(people) == [("Dana Ortiz", "Staff Engineer")]
    told = [(it.code, it.span.line, it.message) for it in findings.problems]
    assert told == [("J105", 4, "`role` is a second title of this person; the one in line 3 holds")]


def test_a_name_with_a_colon_is_read_as_name_and_title() -> None:
    block = "people:\n  - Dana Ortiz: Staff Engineer\n"
    people, findings = read_block(block)
    assert said_of(people) == [("Dana Ortiz", "Staff Engineer")]
    assert [it.code for it in findings.problems] == ["J272"]
    mended = apply_edits(block.encode(), findings.problems[0].edits).decode()
    assert mended == "people:\n  - Dana Ortiz, Staff Engineer\n"


def test_lines_of_names_and_titles_are_people() -> None:
    people, findings = read_block("people:\n  Dana Ortiz: Staff Engineer\n  Lee Park: Recruiter\n")
    assert said_of(people) == [("Dana Ortiz", "Staff Engineer"), ("Lee Park", "Recruiter")]
    assert [it.code for it in findings.problems] == ["J272", "J272"]


@pytest.mark.parametrize(
    ("block", "code", "names"),
    [
        ("people:\n  - Dana Ortiz\n  - dana ortiz\n", "J273", ["Dana Ortiz"]),
        ("people: [Dana Ortiz, Staff Engineer]\n", "J274", ["Dana Ortiz", "Staff Engineer"]),
        ("people: [Staff Engineer, Dana]\n", "", ["Staff Engineer", "Dana"]),
        ("people:\n  - Dana\n  - Recruiter\n", "", ["Dana", "Recruiter"]),
        ("people:\n  - title: Engineer\n", "J275", []),
        ("people:\n  - [Dana, Lee]\n  - Sam\n", "J275", ["Sam"]),
        ("people: '?'\n", "J275", []),
        ("people:\n  - name: Dana\n    shoe size: 39\n", "J276", ["Dana"]),
        ("people: José Ortega y Gasset\n", "J277", ["José Ortega y Gasset"]),
        ("people: Dana Ortiz, Lee Park, Sam Roe\n", "J277", ["Dana Ortiz"]),
    ],
)
def test_what_is_said_about_people(block: str, code: str, names: list[str]) -> None:
    people, findings = read_block(block)
    assert ([it.code for it in findings.problems], [it.name for it in people]) == ([code] if code else [], names)


def test_two_people_of_one_name_are_two() -> None:
    people, findings = read_block("people:\n  - Dana, CTO\n  - Dana, Recruiter\n")
    assert (said_of(people), findings.problems) == ([("Dana", "CTO"), ("Dana", "Recruiter")], [])


def test_a_second_mention_adds_what_the_first_left_out() -> None:
    people, _ = read_block("people:\n  - Dana\n  - Dana, CTO <d@n.example>\n")
    assert said_of(people) == [("Dana", "CTO", "d@n.example")]


def test_an_empty_item_is_nobody() -> None:
    people, findings = read_block("people:\n  -\n  - Dana\n")
    assert ([it.name for it in people], findings.problems) == (["Dana"], [])


_LIKE_PEOPLE = st.lists(
    st.sampled_from(
        [
            "Dana",
            "Ortiz",
            "Lee",
            ",",
            ";",
            "&",
            "and",
            " y ",
            "(",
            ")",
            "<",
            ">",
            "@n.example",
            "CTO",
            "-",
            "–",
            ":",
            "Sales",
            "Jr.",
            " ",
        ]
    ),
    max_size=10,
).map(" ".join)


@given(st.text(max_size=60) | _LIKE_PEOPLE)
@example("Dana and " * 200)
@example("(" * 900)
def test_any_text_is_read_and_nobody_is_named_twice(text: str) -> None:
    people, _ = part_people(text)
    for person in people:
        assert person.name


@given(_LIKE_PEOPLE)
def test_a_fix_for_people_reads_the_same(text: str) -> None:
    block = f"people: {text}\n"
    try:
        people, findings = read_block(block)
    except (StoppedError, IndexError):
        return  # not what this test is about: the block itself cannot be read
    edits = [edit for problem in findings.problems if problem.code == "J271" for edit in problem.edits]
    if edits:
        again, _ = read_block(apply_edits(block.encode(), edits).decode())
        assert said_of(again) == said_of(people)


def test_a_node_that_is_empty_gives_nobody() -> None:
    people, findings = read_block("people:\n")
    assert (people, findings.problems) == ((), [])
