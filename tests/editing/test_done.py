"""Ending a follow-up by hand: one line more, and every other byte as it was."""

import difflib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_tool.editing.done import end_follow_up
from journal_tool.entries.entry import parse_entry
from journal_tool.errors import JournalError
from journal_tool.model.interview import Done
from journal_tool.model.vocabulary import FOLLOW_UP_RULES
from journal_tool.settings import Settings

DAY = date(2026, 3, 20)
HEAD = "---\ncompany: Northwind Labs   # the nice one\nrole: 'Data Analyst'\ndate: 2026-03-12\n"
BODY = "---\n\n## Questions\n\n- Why us?\n"


def end(text: str, rule: str = "chase", day: date | None = DAY) -> str:
    return end_follow_up("entry.md", text.encode(), rule, day, Settings()).decode()


def done_of(text: str) -> tuple[Done, ...]:
    interview = parse_entry("entry.md", text.encode(), Settings()).interview
    assert interview
    return interview.done


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "done:\n  chase: 2026-03-20\n"),
        ("done:\n", "done:\n  chase: 2026-03-20\n"),
        ("done: # nothing yet\nrating: 3\n", "done: # nothing yet\n  chase: 2026-03-20\nrating: 3\n"),
        ("done:\n  thank: no\n", "done:\n  thank: no\n  chase: 2026-03-20\n"),
        ("done:\n    thank: no # why\nrating: 3\n", "done:\n    thank: no # why\n    chase: 2026-03-20\nrating: 3\n"),
        ("done:\n  chase: 2026-03-17\n", "done:\n  chase: 2026-03-17, 2026-03-20\n"),
        ('done:\n  chase: "2026-03-17"\n', 'done:\n  chase: "2026-03-17, 2026-03-20"\n'),
        ("done:\n  chase: no\n", "done:\n  chase: 2026-03-20\n"),
        ("done: {}\n", "done: {chase: 2026-03-20}\n"),
        ("done: {thank: no}\n", "done: {thank: no, chase: 2026-03-20}\n"),
        ("done: {chase: 2026-03-17}\n", 'done: {chase: "2026-03-17, 2026-03-20"}\n'),
    ],
)
def test_a_rule_is_added_to_what_is_there(before: str, after: str) -> None:
    assert end(HEAD + before + BODY) == HEAD + after + BODY


def test_a_rule_that_is_done_once_gets_its_new_day() -> None:
    assert "thank: 2026-03-20\n" in end(HEAD + "done:\n  thank: no\n" + BODY, "thank")


def test_it_can_be_ended_without_being_done() -> None:
    assert "done:\n  debrief: no\n" in end(HEAD + BODY, "debrief", None)


def test_line_ends_and_mark_stay() -> None:
    data = b"\xef\xbb\xbf" + (HEAD + BODY).replace("\n", "\r\n").encode()
    after = end_follow_up("entry.md", data, "chase", DAY, Settings())
    assert after == data.replace(b"---\r\n\r\n", b"done:\r\n  chase: 2026-03-20\r\n---\r\n\r\n")


def test_an_entry_that_ends_with_its_facts_can_be_added_to() -> None:
    assert end(HEAD + "---") == HEAD + "done:\n  chase: 2026-03-20\n---"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (HEAD + "done:\n  chase: 2026-03-20\n" + BODY, "already"),
        (HEAD + "done: [chase]\n" + BODY, "cannot be added to"),
        (HEAD + "done: yes\n" + BODY, "cannot be added to"),
        ("no facts at all\n", "cannot be read"),
        (HEAD, "cannot be read"),
    ],
)
def test_what_cannot_be_done_safely_is_refused_in_words(text: str, why: str) -> None:
    with pytest.raises(JournalError, match=why) as caught:
        end(text)
    assert caught.value.help


@given(
    st.lists(st.tuples(st.sampled_from(FOLLOW_UP_RULES), st.dates(date(2026, 1, 1), date(2026, 12, 31))), max_size=5)
)
def test_follow_ups_ended_one_after_the_other_are_all_read(ended: list[tuple[str, date]]) -> None:
    text = HEAD + BODY
    wanted: dict[str, list[date]] = {}
    for rule, day in ended:
        if day in wanted.get(rule, ()):
            continue
        before = text
        text = end(text, rule, day)
        wanted[rule] = [*wanted.get(rule, []), day] if rule == "chase" else [day]
        changed = [line for line in difflib.ndiff(before.split("\n"), text.split("\n")) if line[0] in "+-"]
        assert len(changed) <= 2
    assert {done.rule: list(done.days) for done in done_of(text)} == wanted
