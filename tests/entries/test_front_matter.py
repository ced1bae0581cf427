"""The facts at the top of an entry: what is read, what is set aside, and what is said about it."""

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from journal_tool.entries.findings import Findings
from journal_tool.entries.front_matter import events, parse_front_matter
from journal_tool.entries.front_matter.splitting import LARGEST_BLOCK


def read(block: str) -> tuple[dict[str, str], list[str]]:
    """The keys of a block with their values as text, and the problems as `line:column code`."""
    findings = Findings("entry.md")
    front = parse_front_matter(f"---\n{block}---\nbody\n", findings)
    assert front.body == "body\n"
    problems = [f"{it.span.line}:{it.span.column} {it.code}" for it in findings.problems]
    return {key.text: value.text or value.kind for key, value in front.pairs}, problems


@pytest.mark.parametrize(
    ("block", "values"),
    [
        ("date: 2026-03-12 14:30\n", {"date": "2026-03-12 14:30"}),
        ("time: 14:30\nanswer: no\ncode: 01234\n", {"time": "14:30", "answer": "no", "code": "01234"}),
        ("company: \"A: B\"\nrole: 'it''s'\n", {"company": "A: B", "role": "it's"}),
        ("company:\tNorthwind\n", {"company": "Northwind"}),
        ("content: text\n", {"content": "text"}),
        ("rating:\nrole: ''\n", {"rating": "empty", "role": "empty"}),
        ("location: C # a comment\n", {"location": "C"}),
        ("tags: [a,\nb]\nrole: X\n", {"tags": "list", "role": "X"}),
        ("notes: |\n  one\n  two\nrole: X\n", {"notes": "one\ntwo", "role": "X"}),
        ("", {}),
        ("# nothing but a comment\n", {}),
    ],
)
def test_values_are_their_source_text(block: str, values: dict[str, str]) -> None:
    assert read(block) == (values, [])


@pytest.mark.parametrize(
    ("block", "values", "problems"),
    [
        ("role: Lead: Platform\nrating: 3\n", {"role": "Lead: Platform", "rating": "3"}, ["2:7 J113"]),
        ("location: @home\nrating: 3\n", {"location": "@home", "rating": "3"}, ["2:11 J113"]),
        ("location: > 5 people\nrating: 3\n", {"location": "> 5 people", "rating": "3"}, ["2:11 J113"]),
        ("location: |x\n\nrating: 3\n", {"location": "|x", "rating": "3"}, ["2:11 J113"]),
        ("notes: > |\n  a\nrating: 3\n", {"rating": "3"}, ["2:1 J112"]),
        ('company: "X\nrole: Y\n', {"role": "Y"}, ["2:10 J109"]),
        ('company: "X\nrole: Y"\n', {"role": 'Y"'}, ["2:10 J109"]),
        ('role: "X" y\nrating: 3\n', {"rating": "3"}, ["2:7 J112"]),
        ("tags: [a, b\nrole: X\n", {"role": "X"}, ["2:7 J110"]),
        ("tags: {a: b\nrole: X\n", {"role": "X"}, ["2:7 J110"]),
        ("company: X\nrole Engineer\nrating: 3\n", {"company": "X", "rating": "3"}, ["3:1 J111"]),
        ("company: X\n  rating: 3\nrole: Y\n", {"company": "X", "rating": "3", "role": "Y"}, ["3:1 J116"]),
        ("people:\n\t- A\nrole: X\n", {"people": "list", "role": "X"}, ["3:1 J114"]),
        ("x: *a\nrole: X\n", {"role": "X"}, ["2:4 J106"]),
        ("x: &a b\nrole: X\n", {"role": "X"}, ["2:4 J106"]),
        ("x: !!str b\nrole: X\n", {"role": "X"}, ["2:4 J106"]),
        ("<<: {a: b}\nrole: X\n", {"role": "X"}, ["2:1 J106"]),
        ("x: " + "[" * 9 + "]" * 9 + "\nrole: X\n", {"role": "X"}, ["2:11 J107"]),
        ("x: " + "[" * 30_000 + "\nrole: X\n", {"role": "X"}, ["2:11 J107"]),
        ("x: " + "[" * 1_200 + "]" * 1_200 + "\nrole: X\n", {"role": "X"}, ["2:11 J107"]),
        ("x: [[a, b\nrole: X\n", {"role": "X"}, ["2:4 J110"]),
        ("location: a\u2028b\nrole: X\n", {"role": "X"}, ["2:12 J108"]),
        ("location: C #1\n", {"location": "C"}, ["2:13 J115"]),
        ("tags:\n  - C #1\n  - D # a comment\n", {"tags": "list"}, ["3:7 J115"]),
        ("done:\n  - chase: x #1\n", {"done": "list"}, ["3:14 J115"]),
        ("people:\n  Dana: [x, 'y #1'] #2\n", {"people": "pairs"}, []),
        ("- a\n- b\n", {}, ["2:1 J112"]),
    ],
)
def test_one_bad_line_costs_one_key(block: str, values: dict[str, str], problems: list[str]) -> None:
    assert read(block) == (values, problems)


@pytest.mark.parametrize("value", ['"x', '"x" y', "[a", "x: y", "*x", "{a: b} c", "\n\tx", "[" * 9, "> x"])
def test_a_message_is_short_however_long_the_key(value: str) -> None:
    findings = Findings("entry.md")
    parse_front_matter(f"---\n{'k' * 3000}: {value}{'v' * 3000}\n---\n", findings)
    parse_front_matter(f"---\nx\n{'k' * 3000} {'v' * 3000}\n---\n", findings)
    assert findings.problems
    assert max(len(it.message) + len(it.help) for it in findings.problems) < 400


def test_a_bomb_of_aliases_costs_its_keys_only() -> None:
    """Nine levels of nine aliases each would be 387 million values if they were followed."""
    lines = ["a0: &a0 [x, x]"] + [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10)]
    values, problems = read("\n".join(lines) + "\nrole: X\n")
    assert values == {"role": "X"}
    assert len(problems) == len(lines)


@pytest.mark.parametrize(
    ("text", "code", "body", "line"),
    [
        ("", "J005", "", 1),
        (" \n\n", "J005", " \n\n", 1),
        ("hello\n", "J101", "hello\n", 1),
        ("\n---\ncompany: X\n---\nbody", "J102", "body", 5),
        ("---\ncompany: X\n\nbody\n", "J103", "\nbody\n", 3),
        ("---\ncompany: X\n# Questions\n", "J103", "# Questions\n", 3),
        ("---\n" + "a" * LARGEST_BLOCK + ": 1\n---\nbody", "J104", "body", 4),
    ],
)
def test_where_the_facts_are_not_as_they_should_be_the_body_stands(text: str, code: str, body: str, line: int) -> None:
    findings = Findings("entry.md")
    front = parse_front_matter(text, findings)
    assert [problem.code for problem in findings.problems] == [code]
    assert (front.body, front.body_line, front.readable, front.pairs) == (body, line, False, ())


def test_a_later_fence_belongs_to_the_body() -> None:
    front = parse_front_matter("---\ncompany: X\n--- \nabove\n\n---\n\nbelow\n", Findings("entry.md"))
    assert (front.body, front.body_line) == ("above\n\n---\n\nbelow\n", 4)


_LINES = [
    "a: b",
    "c: [d, e]",
    "  x: y",
    "- z",
    "n: &a b",
    "r: *a",
    "t: !x y",
    "key: value",
    "<<: *a",
    "---",
    "",
    "",
    "",
]
_SIGNS = [*"'\"[]{}#%@`?>\t\n \u2028\ufeff\x07\x7f\x85é𝔘", ": ", " #x"]
_FRAGMENT = st.sampled_from([*(line + "\n" for line in _LINES), *_SIGNS])


@given(st.lists(_FRAGMENT, max_size=25).map("".join))
@example("x: " + "[" * 30_000 + "\n")
@example("x: " + "[" * 1_200 + "]" * 1_200 + "\nrole: X\n")
@example("x:\n" + "".join(f"{' ' * depth}- - \n" for depth in range(1, 30, 2)))
def test_libyaml_and_pyyaml_read_the_same(text: str) -> None:
    """Keys, values, places and problems do not depend on whether libyaml is there."""
    results = []
    try:
        for loader in (yaml.CSafeLoader, yaml.SafeLoader):
            events.LOADER = loader
            findings = Findings("entry.md")
            front = parse_front_matter(f"---\n{text}\n---\n", findings)
            results.append((front, findings.problems))
    finally:
        events.LOADER = yaml.CSafeLoader
    assert results[0] == results[1]


@given(st.text())
def test_any_text_is_read_without_raising(text: str) -> None:
    front = parse_front_matter(text, Findings("entry.md"))
    assert text.endswith(front.body)
