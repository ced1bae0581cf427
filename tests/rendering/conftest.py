"""A journal made by hand: every kind of thing that a page can show, without a file."""

import datetime as dt
from decimal import Decimal

import pytest

from journal_tool.model.body import Body, Section
from journal_tool.model.interview import Entry, Interview
from journal_tool.model.journal import Journal
from journal_tool.model.lesson import Lesson, NextStep
from journal_tool.model.money import Money, Worth
from journal_tool.model.offer import Terms
from journal_tool.model.person import Person, Thanks
from journal_tool.model.place import KeyPlace, Passage, Span
from journal_tool.model.problem import Problem, Severity
from journal_tool.model.question import Encounter
from journal_tool.settings import Settings

DAY = dt.date(2026, 3, 16)


def at(line: int, column: int = 1) -> Span:
    return Span(line, column, line, column + 5)


def problem(path: str, line: int, code: str, severity: Severity = Severity.WARNING) -> Problem:
    return Problem(path, at(line), code, severity, f"`word {code}` is <odd>", "write `this` instead")


TECHNICAL = Interview(
    "2026-03-12-northwind.md",
    company="Northwind Labs",
    role="Data Analyst",
    date=dt.date(2026, 3, 12),
    time=dt.time(14, 30),
    stage="technical",
    format="video",
    duration=75,
    people=(Person("Dana Ortiz", "Staff Engineer", "dana@northwind.example"), Person("Lee Park")),
    thanked=Thanks(by_name={"Dana Ortiz": dt.date(2026, 3, 13)}),
    reply_by=dt.date(2026, 3, 20),
    rating=3,
    url="https://northwind.example/jobs/1",
    salary_named=Money(Decimal(92000), "USD"),
    tags=("python", "sql"),
    private=True,
    unknown=(("mood", "<b>calm</b>"),),
    places={"format": KeyPlace(at(7), at(7, 9)), "duration": KeyPlace(at(8), at(8, 11))},
    body=Body(
        sections=(
            Section("", "", 0, at(20), Passage("Friendly *pair*.\n\n- [x] Send the article", 20)),
            Section(
                "questions", "What they asked", 2, at(24), Passage("They asked a lot.\n\n### How would you shard?", 25)
            ),
            Section(
                "lessons", "Lessons", 2, at(50), Passage("Two of them:\n\n- Ask first. #structure\n- Breathe.", 51)
            ),
            Section("next-steps", "Next steps", 2, at(60), Passage("- [ ] Rehearse due:2026-03-14\n\nAnd rest.", 61)),
            Section("if-no", "If no", 2, at(70), Passage("Two more, see [questions](#what-they-asked).", 71)),
        ),
        encounters=(
            Encounter(
                "How would you shard `x`?",
                at(27),
                topics=("databases",),
                rating=2,
                asked_by="Dana Ortiz",
                story="Billing",
                looking_for="Depth",
                same_as=("Sharding?",),
                not_same_as=("Why us?",),
                answer=Passage("By tenant.", 29),
                next_time=Passage("Begin with\n\n1. access\n2. key", 31),
                note=Passage("A note.", 35),
                reaction=Passage("A nod.", 36),
                missed=Passage("Moving.", 37),
            ),
            Encounter("Why us?", at(40), group="Last ones", rating_text="2/3", answer_stays=True),
        ),
        lessons=(
            Lesson(Passage("Ask first.", 53), at(53), ("structure",)),
            Lesson(Passage("Breathe.", 54), at(54)),
        ),
        next_steps=(
            NextStep("Send the article", at(22), at(22), "done"),
            NextStep("Rehearse", at(61), at(61), "open", dt.date(2026, 3, 14), ("rehearse",)),
        ),
    ),
)
OFFER = Interview(
    "2026-02-02-brücke.md",
    company="Brücke & Söhne",
    date=dt.date(2026, 2, 2),
    stage="offer",
    terms=Terms(("base", "bonus", "vacation_days"), base=Money(Decimal("5400.50"), "EUR", "month"), bonus=Worth("10%")),
    body=Body(
        sections=(Section("questions", "Questions", 2, at(9), Passage("- How would you shard `x`?", 10)),),
        encounters=(Encounter("how would you shard x", at(10), topics=("databases",), rating=4),),
    ),
)
AHEAD = Interview("2026-03-20-later.md", company="Later", role="Clerk", date=dt.date(2026, 3, 20), time=dt.time(9, 0))
UNDATED = Interview("undated.md", company="Nowhere")
BROKEN = "broken.md"
PROBLEMS = (
    problem("2026-03-12-northwind.md", 1, "A1"),
    problem("2026-03-12-northwind.md", 7, "A2", Severity.HINT),
    problem("2026-03-12-northwind.md", 21, "A3"),
    problem("2026-03-12-northwind.md", 25, "A4"),
    problem("2026-03-12-northwind.md", 30, "A5", Severity.ERROR),
    problem("2026-03-12-northwind.md", 54, "A6"),
    problem("2026-03-12-northwind.md", 62, "A7"),
    problem("2026-03-12-northwind.md", 3, "A8"),
    problem(BROKEN, 1, "A9", Severity.ERROR),
    problem("journal.toml", 4, "B1"),
)


@pytest.fixture
def journal() -> Journal:
    interviews = (TECHNICAL, OFFER, AHEAD, UNDATED)
    entries = (*(Entry(it.path, it) for it in interviews), Entry(BROKEN, None))
    return Journal(Settings(title="My <search>"), tuple(sorted(entries, key=lambda it: it.path)))


@pytest.fixture
def problems() -> tuple[Problem, ...]:
    return PROBLEMS


@pytest.fixture
def day() -> dt.date:
    return DAY
