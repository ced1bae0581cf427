"""What holds for any text that anybody may put below the front matter."""

from hypothesis import given
from hypothesis import strategies as st

from journal_tool.entries.body.blocks import find_blocks
from journal_tool.entries.body.parse import parse_body
from journal_tool.entries.body.words import WORDS
from journal_tool.entries.findings import Findings
from journal_tool.model.body import Body
from journal_tool.model.place import Passage, Span
from journal_tool.model.problem import Problem

WRITTEN = """
## Questions
## Lessons
## Next steps
## Counter
## Reflection
## Offer
## Something else
### How would you do it? #topic (4/5) ^an-id
### Tell me about a conflict
#### Next time
#### Notes
###
- What is an index?
- Why us? Because. (2/3)
  - Rating: 2/5
  - Next time: say it first
- Rating: 4/5
- Rating - 3/5
- Asked by: Dana Ortiz
  and Lee Park
**Next time:** Same.
**Better answer**
**Why now?** #motivation
**Next time** – otherwise
Q: Why then?
A: because
Note: 3
Ratign: 3
Some text that goes on
    code, or not
  indented
> quoted
> - [ ] quoted task
- [ ] Send it due:2026-03-21 #rehearse
- [x] Done by 12 March 2026
  - [ ] nested by Friday 13 March
- [] nearly
-[ ] nearly too
-what
• bullet
##Lessons
Lessons:
**Lessons**
- Ask: 158000 USD
- Argument: two months of rent
Plan: rehearse
Base: 60k
---
===
----------
***
```
~~~
| a | b |
|---|---|
<!-- a comment -->
<div>
[a]: https://example.org
1. first
2) second
* star #nervs
- none
Ende: Nächstes Mal: gleich
"""
ODD = ("", "", "", "", " ", "\t- tab", "a\u00a0b", "\x0b", "a\u2028b", "a\x0cb", "\x00", "a\rb", "é" * 3, "😀 ?")
LINES = st.sampled_from([*WRITTEN.split("\n"), *ODD])
BODIES = st.lists(st.builds(lambda lead, line: lead + line, st.sampled_from(["", "", "", "  ", "    ", "> "]), LINES))
TEXTS = st.one_of(BODIES.map("\n".join), st.text(max_size=80))
FIRST_LINE = 12


def read(text: str) -> tuple[Body, list[Problem]]:
    findings = Findings("an-entry.md")
    body, _ = parse_body(text, FIRST_LINE, WORDS, "USD", findings)
    return body, findings.problems


def passages(value: object) -> list[Passage]:
    """All passages inside a value of the model."""
    if isinstance(value, Passage):
        return [value]
    if isinstance(value, tuple):
        return [passage for item in value for passage in passages(item)]
    if isinstance(value, dict):
        return [passage for item in value.values() for passage in passages(item)]
    fields = getattr(value, "__struct_fields__", ())
    return [passage for name in fields for passage in passages(getattr(value, name))]


def spans(value: object) -> list[Span]:
    if isinstance(value, Span):
        return [value]
    if isinstance(value, tuple | list):
        return [span for item in value for span in spans(item)]
    fields = getattr(value, "__struct_fields__", ())
    return [span for name in fields for span in spans(getattr(value, name))]


@given(TEXTS)
def test_no_text_raises(text: str):
    read(text)


@given(TEXTS)
def test_every_place_lies_inside_the_text(text: str):
    body, problems = read(text)
    lines = text.split("\n")
    found = spans(body) + spans(problems)
    for span in found:
        assert (span.line, span.column) <= (span.end_line, span.end_column)
        for line, column in ((span.line, span.column), (span.end_line, span.end_column)):
            assert 0 <= line - FIRST_LINE < len(lines)
            assert 1 <= column <= len(lines[line - FIRST_LINE]) + 1


@given(TEXTS)
def test_the_passage_of_a_section_stands_in_the_text_at_its_line(text: str):
    lines = text.split("\n")
    for section in read(text)[0].sections:
        if section.passage is not None:
            start = section.passage.line - FIRST_LINE
            assert "\n".join(lines[start:]).startswith(section.passage.text)


@given(TEXTS)
def test_no_passage_begins_or_ends_with_a_blank_line(text: str):
    for passage in passages(read(text)[0]):
        assert passage.text
        rows = passage.text.split("\n")
        assert rows[0].strip()
        assert rows[-1].strip()


@given(TEXTS)
def test_what_is_shown_is_all_of_the_text(text: str):
    """Each line that says anything is in a section, or is its heading or a comment."""
    body, _ = read(text)
    shown = "\n".join(f"{it.title}\n{it.passage.text if it.passage else ''}" for it in body.sections)
    for line in text.split("\n"):
        words = line.strip(" \t#=-:*_")
        if words.strip() and "<!--" not in text:
            assert words in shown or words.strip() in shown


@given(TEXTS)
def test_sections_are_in_the_order_of_the_file(text: str):
    body, _ = read(text)
    places = [section.span.line for section in body.sections]
    assert places == sorted(places)
    encounters = [encounter.span.line for encounter in body.encounters]
    assert encounters == sorted(encounters)


@given(BODIES, st.integers(0, 3))
def test_blanks_at_the_ends_of_lines_change_nothing_about_the_questions(lines: list[str], blanks: int):
    def asked(text: str) -> list[tuple]:
        return [(it.text, it.topics, it.rating, it.id, it.answer_stays) for it in read(text)[0].encounters]

    quiet = [line for line in lines if line.strip()]
    assert asked("\n".join(quiet)) == asked("\n".join(line + " " * blanks for line in quiet))


@given(TEXTS, TEXTS)
def test_the_text_of_a_question_stands_in_the_file(before: str, after: str):
    text = f"{before}\n\n## Questions\n\n{after}"
    lines = text.split("\n")
    for encounter in read(text)[0].encounters:
        span = encounter.span
        if span.line == span.end_line:
            assert lines[span.line - FIRST_LINE][span.column - 1 : span.end_column - 1] == encounter.text


@given(BODIES)
def test_a_box_is_what_stands_between_the_brackets(lines: list[str]):
    for step in read("\n".join(lines))[0].next_steps:
        line = lines[step.box.line - FIRST_LINE]
        assert line[step.box.column - 2] == "["
        assert line[step.box.end_column - 1] == "]"
        assert step.box.end_column - step.box.column <= 3


@given(st.text(alphabet="a \n\r\t\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029\0-#", max_size=60))
def test_lines_are_counted_as_the_file_counts_them(text: str):
    """Markdown's line numbers are those of `\\n`, whatever else may look like the end of a line."""
    lines = text.split("\n")
    blocks = find_blocks(lines)
    for heading in blocks.headings:
        assert lines[heading.line].lstrip(" \t").startswith("#") or heading.underline
    for start, end in blocks.ends.items():
        assert 0 <= start < end <= len(lines)
        assert all(lines[number].strip(" \t") for number in range(start, end))


@given(BODIES)
def test_mending_all_that_can_be_mended_leaves_nothing_to_mend(lines: list[str]):
    text = "\n".join(lines)
    for _ in range(3 * len(lines)):
        fixable = [problem for problem in read(text)[1] if problem.edits]
        if not fixable:
            break
        text = apply(text, fixable[0])
    assert not [problem for problem in read(text)[1] if problem.edits]


def apply(text: str, problem: Problem) -> str:
    lines = text.split("\n")
    for edit in sorted(problem.edits, key=lambda it: (it.span.line, it.span.column), reverse=True):
        span = edit.span
        line = lines[span.line - FIRST_LINE]
        lines[span.line - FIRST_LINE] = line[: span.column - 1] + edit.text + line[span.end_column - 1 :]
    return "\n".join(lines)
