"""One whole entry: everything in it is read, with its place, and one bad field costs that field."""

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_tool.entries.entry import parse_entry, parse_terms
from journal_tool.entries.findings import Findings
from journal_tool.entries.node import Node
from journal_tool.model.interview import Entry, Interview
from journal_tool.model.money import Money
from journal_tool.model.place import START, Span
from journal_tool.settings import Settings

WORKED = """---
company: Northwind Labs
role: Senior Backend Engineer
date: 2026-03-12 14:30
stage: technical
format: video
duration: 60
people:
  - Dana Ortiz, Staff Engineer
  - Lee Park
outcome: pending
reply_by: 2026-03-20
rating: 3
thanked: 2026-03-13
source: referral
url: https://northwind.example/jobs/4711
tags: [python, postgres]
---

Friendly pair, shared editor, 60 minutes. Lee mostly observed.

## Questions

### How would you shard a Postgres table that outgrew one machine? #databases

- Rating: 2/5
- Asked by: Dana Ortiz

I went straight to hash partitioning by tenant id and froze when Dana asked
about re-sharding.

**Next time:** Start from the access patterns, then the key, then moving tenants:

1. measure the top five queries
2. pick the key that keeps them on one shard
3. move tenants one by one

### Tell me about a conflict with a colleague #behavioral

- Rating: 4/5
- Story: Billing migration

The billing migration, told as situation, task, action, result. Went well.

## Questions I asked

- How is on-call organised? Two weeks in twelve, paid.

## Lessons

- Ask for the access patterns before drawing boxes. #structure
- Say "let me think for ten seconds" instead of filling the silence. #nerves

## If yes

The final round is onsite: ask to meet the team lead first.

## If no

Two more applications this week, and the sharding answer out loud until it flows.

## Next steps

- [x] Send Dana the article on logical replication due:2026-03-13
- [ ] Rehearse re-sharding out loud, twice due:2026-03-21 #rehearse
"""


def parse(text: str) -> Entry:
    return parse_entry("entry.md", text.encode(), Settings())


def interview_of(text: str) -> Interview:
    interview = parse(text).interview
    assert interview is not None
    return interview


def test_the_worked_example_is_read_as_meant_and_has_no_problem() -> None:
    entry = parse(WORKED)
    assert entry.problems == ()
    it = entry.interview
    assert it is not None
    assert (it.company, it.role, it.date, it.time) == (
        "Northwind Labs",
        "Senior Backend Engineer",
        dt.date(2026, 3, 12),
        dt.time(14, 30),
    )
    assert (it.stage, it.format, it.duration, it.outcome, it.rating) == ("technical", "video", 60, "pending", 3)
    assert [(person.name, person.title) for person in it.people] == [("Dana Ortiz", "Staff Engineer"), ("Lee Park", "")]
    assert (it.reply_by, it.source, it.tags) == (dt.date(2026, 3, 20), "referral", ("python", "postgres"))
    assert it.thanked is not None and it.thanked.day == dt.date(2026, 3, 13)
    first, second = it.body.encounters
    assert first.text == "How would you shard a Postgres table that outgrew one machine?"
    assert (first.topics, first.rating, first.asked_by) == (("databases",), 2, "Dana Ortiz")
    assert first.answer is not None and first.answer.text.startswith("I went straight") and first.answer.line == 29
    assert first.next_time is not None and first.next_time.text.endswith("3. move tenants one by one")
    assert (second.rating, second.story, second.next_time) == (4, "Billing migration", None)
    assert [lesson.areas for lesson in it.body.lessons] == [("structure",), ("nerves",)]
    assert [(step.state, step.due, step.kinds) for step in it.body.next_steps] == [
        ("done", dt.date(2026, 3, 13), ()),
        ("open", dt.date(2026, 3, 21), ("rehearse",)),
    ]
    assert it.body.if_yes is not None and it.body.if_no is not None and len(it.body.asked) == 1


def test_an_offer_is_typed_by_its_keys() -> None:
    it = interview_of(
        "---\ncompany: N\nrole: R\ndate: 2026-04-02\nstage: offer\nbase: 145000 USD\nbonus: 10%\n"
        "equity: 80000 USD over 4 years\nvacation_days: 25\npension: none\n---\n"
        "\n## Offer\n\n- Signing bonus: 10000 USD\n"
    )
    assert it.terms.base == Money(Decimal(145000), "USD")
    assert it.terms.bonus is not None and it.terms.bonus.percent == Decimal(10)
    assert it.terms.equity is not None and it.terms.equity.years == Decimal(4)
    assert it.terms.signing_bonus is not None and it.terms.signing_bonus.money == Money(Decimal(10000), "USD")
    assert it.terms.stated == ("base", "bonus", "equity", "vacation_days", "pension", "signing_bonus")


def test_places_are_those_of_the_file() -> None:
    it = interview_of("\ufeff---\r\ncompany: Ä\r\nrole:   R\r\ndate: 2026-04-02\r\n---\r\n")
    assert it.places["role"].key == Span(3, 1, 3, 5)
    assert it.places["role"].value == Span(3, 9, 3, 10)


def test_one_bad_field_costs_that_field() -> None:
    entry = parse(WORKED.replace("rating: 3", "rating: 9").replace("stage: technical", "stage: tecnical"))
    assert [(it.span.line, it.span.column, it.severity) for it in entry.problems] == [(5, 8, "error"), (13, 9, "error")]
    it = entry.interview
    assert it is not None and it.rating is None and it.stage == "interview" and len(it.body.encounters) == 2


def test_a_missing_key_stands_at_the_first_line() -> None:
    entry = parse("---\nrole: R\n---\n")
    assert [(it.span, it.code) for it in entry.problems] == [(START, "J151"), (START, "J151")]


def test_a_needed_key_that_was_set_aside_is_not_also_missing() -> None:
    assert [it.code for it in parse('---\ncompany: "X\nrole: R\ndate: 2026-03-12\n---\n').problems] == ["J109"]


def test_a_key_given_twice_holds_once() -> None:
    entry = parse("---\ncompany: N\nrole: R\ndate: 2026-03-12\nRating: 2\nrating: 4\n---\n")
    assert entry.interview is not None and entry.interview.rating == 2
    assert [it.code for it in entry.problems if it.severity == "error"] == ["J105"]


def test_an_unknown_key_is_kept_as_it_stands() -> None:
    it = interview_of('---\ncompany: N\nrole: R\ndate: 2026-03-12\nmood: "so so" # really\nlist:\n  - a\n  - b\n---\n')
    assert it.unknown == (("mood", '"so so"'), ("list", "- a\n  - b"))


@pytest.mark.parametrize(
    "line", ["private: yes", "private: true", "private:", "private: fasle", "Private: [no]", "private: no\nprivate: no",
             "privat: no", 'private: "no', "private: *no", "private yes", "private", "private = yes", "private：yes",
             '"private', 'privat: "yes', "- private: yes", " private yes", "private: off",
             "private: none", "private: n"]
)  # fmt: skip
def test_private_fails_closed(line: str) -> None:
    assert interview_of(f"---\ncompany: N\nrole: R\ndate: 2026-03-12\n{line}\n---\n").private


@pytest.mark.parametrize("line", ["private: no", "private: false", "private: nein", "rating: 3"])
def test_what_is_not_private_is_not(line: str) -> None:
    assert not interview_of(f"---\ncompany: N\nrole: R\ndate: 2026-03-12\n{line}\n---\n").private


@pytest.mark.parametrize("text", ["", "no facts\n", "---\ncompany: N\n", "\n---\ncompany: N\n---\n"])
def test_an_entry_whose_facts_cannot_be_read_is_private(text: str) -> None:
    assert interview_of(text).private


def test_terms_of_the_present_job_are_typed_by_the_same_table() -> None:
    findings = Findings("journal.toml")
    pairs = [(Node("text", START, key), Node("text", START, value)) for key, value in (("base", "118000"), ("x", "1"))]
    terms = parse_terms(pairs, Settings(currency="USD"), findings)
    assert terms.base == Money(Decimal(118000), "USD")
    assert [problem.code for problem in findings.problems] == ["J152"]


@given(st.binary())
def test_any_bytes_are_parsed_without_raising(data: bytes) -> None:
    assert parse_entry("entry.md", data, Settings()).path == "entry.md"


_LINES = st.lists(st.sampled_from(WORKED.splitlines(keepends=True)), max_size=40).map("".join)


@given(_LINES, st.text(max_size=20), st.integers(0, 400))
def test_any_mixture_of_lines_is_parsed_without_raising(text: str, noise: str, at: int) -> None:
    mixed = "---\n" + text[:at] + noise + text[at:]
    lines = mixed.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    entry = parse_entry("entry.md", mixed.encode("utf-8", "surrogatepass"), Settings())
    for problem in entry.problems:
        assert 1 <= problem.span.line <= problem.span.end_line <= len(lines) + 1
        assert 1 <= problem.span.column <= len(lines[problem.span.line - 1]) + 1


def test_keys_that_differ_in_case_only_are_one_hint_that_mends_them_all() -> None:
    entry = parse("---\nCompany: N\nROLE: R\nDate: 2026-03-12\nheard: 2026-03-13\n---\n\n## Offer\n\n- Base: 9 USD\n")
    assert [(it.code, it.span.line, len(it.edits)) for it in entry.problems] == [("J153", 2, 3), ("J153", 5, 1)]


def test_a_near_miss_of_another_name_of_a_key_is_told_and_not_mended_for_something_else() -> None:
    entry = parse("---\ncompany: N\nPostion: R\ndate: 2026-03-12\nDurtion: 60\n---\n")
    unknown = [(it.help, len(it.edits)) for it in entry.problems if it.code == "J152"]
    assert unknown == [("did you mean `role`?", 0), ("did you mean `duration`?", 1)]


def test_dashes_that_a_phone_made_one_are_named_and_mended() -> None:
    entry = parse("—-\ncompany: N\nrole: R\ndate: 2026-03-12\n—-\n\n## Questions\n\n- Why?\n")
    assert [(it.code, [edit.span.line for edit in it.edits]) for it in entry.problems] == [("J101", [1, 5])]
    assert entry.interview is not None and len(entry.interview.body.encounters) == 1


def test_a_better_answer_inside_a_rated_line_is_not_moved_away_with_its_rating() -> None:
    entry = parse(
        "---\ncompany: N\nrole: R\ndate: 2026-03-12\n---\n\n## Questions\n\n- Why us? Froze. Next time: the sea (2/5)\n"
    )
    assert [(it.code, it.edits) for it in entry.problems] == [("J327", ())]
    assert entry.interview is not None and entry.interview.body.encounters[0].rating == 2


def test_a_needed_key_that_is_empty_under_another_name_is_missing() -> None:
    codes = [it.code for it in parse("---\nemployer:\nrole: R\ndate: 2026-03-12\n---\n").problems]
    assert codes == ["J151", "J153"]


def test_a_question_with_the_name_of_a_key_does_not_stand_for_it() -> None:
    entry = parse("---\nrole: R\ndate: 2026-03-12\n---\n\n## Questions\n\n### company\n\n### company\n")
    assert "J151" in [it.code for it in entry.problems]


def test_a_needed_key_without_its_colon_is_told_once() -> None:
    assert [it.code for it in parse("---\ncompany Northwind\nrole: R\ndate: 2026-03-12\n---\n").problems] == ["J111"]


def test_under_offer_only_terms_are_labels() -> None:
    front = "---\ncompany: N\nrole: R\ndate: 2026-03-12\nstage: offer\n---\n"
    entry = parse(f"{front}\n## Offer\n\n- Dress code: none\n- Private: yes\n- Base: 9 USD\n")
    assert entry.problems == ()
    assert entry.interview is not None and entry.interview.terms.stated == ("base",) and not entry.interview.private
