"""What `new` writes: a skeleton for its stage, filled from what the journal knows, that reads without a problem."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_tool.checking import find_problems
from journal_tool.checking.example import make_journal
from journal_tool.editing.skeleton import Wish, find_company, make_skeleton
from journal_tool.entries.entry import parse_entry
from journal_tool.entries.fields import FIELDS
from journal_tool.entries.values.written import write_value
from journal_tool.model.journal import Journal
from journal_tool.model.vocabulary import OUTSIDE_STAGES, STAGES
from journal_tool.settings import Settings

DAY = date(2026, 3, 16)
STAGE_NAMES = [stage.name for stage in (*STAGES, *OUTSIDE_STAGES)]

EARLIER = """---
company: Northwind Labs
role: Data Analyst
date: 2026-03-02
stage: recruiter-screen
outcome: passed
location: Denver
source: referral
url: https://northwind.example/jobs/4711
---

## Lessons

- Ask back.
"""


def test_a_skeleton_of_a_talk() -> None:
    skeleton = make_skeleton(
        Wish("northwind labs inc.", DAY, time(14, 30), "technical"), make_journal({"1.md": EARLIER}), [], DAY
    )
    assert skeleton.name == "2026-03-16-northwind-labs-technical.md"
    assert (
        skeleton.text
        == """---
company: Northwind Labs
role: Data Analyst
date: 2026-03-16 14:30
stage: technical
outcome: pending
reply_by:
format:
location: Denver
people:
thanked:
rating:
source: referral
url: https://northwind.example/jobs/4711
---

## Questions


## Questions I asked


## Lessons


## If yes


## If no


## Next steps
"""
    )
    assert skeleton.text.split("\n")[skeleton.line - 3] == "## Questions"


def test_the_cursor_stands_at_the_role_where_it_is_not_known() -> None:
    skeleton = make_skeleton(Wish("Vinha", DAY), Journal(), [], DAY)
    assert skeleton.text.split("\n")[skeleton.line - 1] == "role:"


def test_a_name_that_is_taken_gets_a_number() -> None:
    taken = ["2026-03-16-vinha-interview.md", "2026-03-16-Vinha-Interview-2.md"]
    assert make_skeleton(Wish("Vinha", DAY), Journal(), taken, DAY).name == "2026-03-16-vinha-interview-3.md"


def test_the_newest_active_application_is_continued_unless_a_role_is_given() -> None:
    other = EARLIER.replace("Data Analyst", "Head of Data").replace("passed", "rejected").replace("-02", "-09")
    journal = make_journal({"1.md": EARLIER, "2.md": other.replace("referral", "agency")})
    assert "role: Data Analyst\n" in make_skeleton(Wish("Northwind Labs", DAY), journal, [], DAY).text
    asked = make_skeleton(Wish("Northwind Labs", DAY, role="Head of Data"), journal, [], DAY).text
    assert "role: Head of Data\n" in asked
    assert "source: agency\n" in asked


def test_the_key_application_is_carried_on() -> None:
    journal = make_journal({"1.md": EARLIER.replace("role: Data Analyst", "role: Data Analyst\napplication: 2026-03")})
    assert "application: 2026-03\n" in make_skeleton(Wish("Northwind Labs", DAY), journal, [], DAY).text


def test_a_company_is_spelt_as_the_journal_spells_it() -> None:
    journal = make_journal({"1.md": EARLIER})
    assert find_company("NORTHWIND-LABS GmbH", journal) == "Northwind Labs"
    assert find_company("  Vinha   Lda ", journal) == "Vinha Lda"


@pytest.mark.parametrize("stage", STAGE_NAMES)
@pytest.mark.parametrize("ahead", [0, 9])
def test_what_new_writes_has_no_problem(stage: str, ahead: int) -> None:
    skeleton = make_skeleton(
        Wish("Vinha", DAY + timedelta(days=ahead), stage=stage, role="Analyst"), Journal(), [], DAY
    )
    assert not find_problems(make_journal({skeleton.name: skeleton.text}), DAY)
    assert skeleton.line <= skeleton.text.count("\n") + 2


def test_all_keys_of_skeletons_are_in_their_order_in_fields() -> None:
    order = [field.name for field in FIELDS]
    for stage in STAGE_NAMES:
        text = make_skeleton(Wish("Vinha", DAY, stage=stage), Journal(), [], DAY).text
        keys = [line.split(":")[0] for line in text.split("---")[1].strip().split("\n")]
        assert keys == sorted(keys, key=order.index)


@given(st.text(min_size=1), st.text())
def test_any_company_and_role_come_back_as_they_were_given(company: str, role: str) -> None:
    skeleton = make_skeleton(Wish(company, DAY, role=role), Journal(), [], DAY)
    entry = parse_entry(skeleton.name, skeleton.text.encode(), Settings())
    assert entry.interview
    plain = " ".join("".join(letter if letter.isprintable() else " " for letter in company).split())
    assert entry.interview.company == plain
    assert not [it for it in entry.problems if plain or it.code != "J151"]


@pytest.mark.parametrize(
    "text",
    [
        "a: b",
        "#1",
        "a #b",
        "- a",
        "'a'",
        '"',
        "\\",
        "[a]",
        "{a",
        "no: ",
        "@x",
        "`x`",
        "*x",
        "&x",
        "!x",
        "%x",
        "? x",
        "|",
        ">",
        "~",
        "a:",
    ],
)
def test_a_value_that_would_mean_something_else_is_put_in_quotes(text: str) -> None:
    data = f"---\ncompany: {write_value(text)}\ndate: 2026-03-16\nrole: x\n---\n".encode()
    entry = parse_entry("a.md", data, Settings())
    assert entry.interview
    assert entry.interview.company == text.strip()
    assert not entry.problems
