"""What the entries of one offer say of a counter-offer: asks, arguments with evidence, strengths, and the course."""

from decimal import Decimal
from pathlib import Path

import pytest

from journal_tool.analysis.applications import group_applications
from journal_tool.analysis.offers.arguments import split_argument
from journal_tool.analysis.offers.counter import Negotiation, find_negotiation
from journal_tool.analysis.offers.course import Move
from journal_tool.entries.entry import parse_entry
from journal_tool.model.money import Money
from journal_tool.model.place import Passage
from journal_tool.reading import load_journal
from journal_tool.settings import Settings, Strength

SAMPLE = Path(__file__).parents[3] / "journal"
DEGREE = Strength("degree", "MSc in statistics")
CERTIFICATE = Strength("certificate", "Cloud security, 2025")
RESULT = Strength("result", "Cut the waiting time at the counter by half")
OTHER_RESULT = Strength("result", "Nine beds freed at midday")


def negotiate(*texts: str, **settings: object) -> Negotiation:
    """Of entries, each written as its terms, and what stands under Counter behind `---`."""
    entries = []
    for number, text in enumerate(texts, 1):
        terms, _, counter = text.partition("---\n")
        head = f"---\ncompany: Aster\nrole: Baker\ndate: 2026-03-{number:02}\nstage: offer\n{terms.strip()}\n---\n"
        body = f"\n## Counter\n\n{counter}" if counter else ""
        entries.append(parse_entry(f"{number}.md", f"{head}{body}".encode(), Settings()).interview)
    return find_negotiation([it for it in entries if it], Settings(**settings))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "claim", "evidence"),
    [
        ("Degree: the posting asks for a bachelor's.", "Degree", Passage("the posting asks for a bachelor's.", 7)),
        ("**Degree:** a master's", "Degree", Passage("a master's", 7)),
        ("*Degree*: a master's", "Degree", Passage("a master's", 7)),
        ("Commute – two hours a day", "Commute", Passage("two hours a day", 7)),
        ("Two-way street - both gain", "Two-way street", Passage("both gain", 7)),
        ("Degree:\n- a master's\n- in statistics", "Degree", Passage("- a master's\n- in statistics", 8)),
        ("Start at 10:30: the school opens at ten", "Start at 10:30", Passage("the school opens at ten", 7)),
        ("Version 2.0: see page 2", "Version 2.0", Passage("see page 2", 7)),
        ("I know the trade. Ten years\nin two shops.", "I know the trade", Passage("Ten years\nin two shops.", 7)),
        ("I know the trade.", "I know the trade", None),
        ("I know\nthe trade", "I know the trade", None),
        ("Market:", "Market", None),
        (
            "What I bring is worth more to you than to anybody else in this whole town: see below",
            "What I bring is worth more to you than to anybody else in this whole town: see below",
            None,
        ),
    ],
)
def test_an_argument_is_a_claim_with_its_evidence(text: str, claim: str, evidence: Passage | None) -> None:
    assert split_argument(Passage(text, 7)) == (claim, evidence)


@pytest.mark.parametrize(
    ("argument", "strengths", "unused"),
    [
        ("Degree: the posting asks for less", (DEGREE, CERTIFICATE), (CERTIFICATE,)),
        ("Certification: cloud security", (DEGREE, CERTIFICATE), (DEGREE,)),
        ("My degrees: two", (DEGREE,), ()),
        ("Market: the degree is rare", (DEGREE,), (DEGREE,)),  # the claim is another
        ("Results: waiting time cut by half", (RESULT, OTHER_RESULT), (OTHER_RESULT,)),
        ("Results: see my letter", (RESULT, OTHER_RESULT), (RESULT, OTHER_RESULT)),  # which of the two?
        ("Degree: yes", (Strength("", "Spanish"),), (Strength("", "Spanish"),)),
    ],
)
def test_a_strength_is_used_where_a_claim_names_its_kind(
    argument: str, strengths: tuple[Strength, ...], unused: tuple[Strength, ...]
) -> None:
    assert negotiate(f"base: 90000\n---\n- Argument: {argument}\n", strengths=strengths).unused == unused


def test_all_entries_together_and_what_was_asked_last_holds() -> None:
    found = negotiate(
        "base: 90000",
        "---\n- Ask: 98000 USD\n- Ask: a day at home\n- Argument: Degree: yes\n- Contribution: the plan\n",
        "base: 93000\n---\n- Ask: 95000 USD\n- Argument: Degree:  yes\n- Argument: Range: as posted\n"
        "\n**Their reply:** We will see.\n",
        "---\n\n**Their reply:** No.\n",
    )
    assert [it.ask.text for it in found.asks] == ["98000 USD", "a day at home", "95000 USD"]
    assert [it.ask.text for it in found.newest_asks] == ["95000 USD"]
    assert [(it.claim, it.interview.path) for it in found.arguments] == [("Degree", "2.md"), ("Range", "3.md")]
    assert [it.passage.text for it in found.contributions] == ["the plan"]
    assert [it.passage.text for it in found.replies] == ["We will see.", "No."]


def tell(move: Move) -> tuple[str, str, list[str], list[str], str]:
    changes = [it.term for it in move.changes]
    reply = move.reply.text if move.reply else ""
    return move.who, move.interview.path, changes, [ask.text for ask in move.asks], reply


@pytest.mark.parametrize(
    ("entries", "course"),
    [
        ((), []),
        (("respond_by: 2026-03-19",), []),
        (
            ("base: 90000\nvacation_days: 20\nwalk_away: 88000", "bonus: 5%"),
            [("offered", "1.md", ["base", "vacation_days"], [], ""), ("offered", "2.md", ["bonus"], [], "")],
        ),
        (
            ("base: 90000", "respond_by: 2026-03-19\n---\n- Ask: 98000", "base: 93000\n---\nTheir reply: That is all."),
            [
                ("offered", "1.md", ["base"], [], ""),
                ("asked", "2.md", [], ["98000"], ""),
                ("answered", "3.md", ["base"], [], "That is all."),
            ],
        ),
        (  # all in one entry, as in the manual
            ("base: 90000\n---\n- Ask: 98000\n\n**Their reply:** They moved to 93,000.",),
            [
                ("offered", "1.md", ["base"], [], ""),
                ("asked", "1.md", [], ["98000"], ""),
                ("answered", "1.md", [], [], "They moved to 93,000."),
            ],
        ),
        (  # the same again is no move; `none` is one
            ("base: 90000\nbonus: 5%", "base: 90000", "bonus: none"),
            [("offered", "1.md", ["base", "bonus"], [], ""), ("offered", "3.md", ["bonus"], [], "")],
        ),
    ],
)
def test_the_course_is_who_did_what_in_which_order(entries: tuple[str, ...], course: list[object]) -> None:
    assert [tell(move) for move in negotiate(*entries).course] == course


def test_a_change_knows_what_it_was_before() -> None:
    (first,), (second,) = (move.changes for move in negotiate("base: 90000", "base: 93000").course)
    assert first.before is None
    assert (second.before and second.before.base, second.after.base) == (Money(Decimal(90000)), Money(Decimal(93000)))


@pytest.mark.parametrize(
    ("terms", "gap"),
    [
        ("base: 90000 USD\ntarget: 98000 USD", Money(Decimal(8000), "USD")),
        ("base: 90000 USD\ntarget: 88000 USD", None),
        ("target: 88000 USD", None),
        ("base: 90000 USD", None),
        # 5,000 a month are 65,000 with 13 salaries, and the target of 40 an hour 40 × 38 × 52 = 79,040
        (
            "base: 5000 EUR per month\nsalaries_per_year: 13\nhours_per_week: 38\ntarget: 40 EUR per hour",
            Money(Decimal(14040), "EUR"),
        ),
        ("base: 90000 USD\ntarget: 98000 EUR", None),  # and no rate
    ],
)
def test_the_gap_is_what_the_base_lacks_of_the_target(terms: str, gap: Money | None) -> None:
    assert negotiate(terms).gap == gap


def test_nothing_written_yet() -> None:
    found = negotiate("base: 90000", strengths=(DEGREE,))
    assert (found.begun, found.answered, found.newest_asks, found.unused) == (False, False, (), (DEGREE,))


def test_the_counter_of_the_sample() -> None:
    """Three entries: offered on the 9th, asked on the 11th, answered on the 13th; degree is the one kind claimed."""
    journal = load_journal(SAMPLE, cache=False)
    (tamarack,) = [it for it in group_applications(journal) if it.company == "Tamarack Mutual"]
    entries = [it for it in tamarack.interviews if it.stage == "offer"]
    found = find_negotiation(entries, journal.settings)
    assert [(move.who, str(move.interview.date)) for move in found.course] == [
        ("offered", "2026-03-09"),
        ("asked", "2026-03-11"),
        ("answered", "2026-03-13"),
    ]
    assert [it.term for it in found.course[-1].changes] == ["base", "signing_bonus", "vacation_days"]
    assert [it.claim for it in found.arguments] == ["Degree", "Market", "Range"]
    assert [it.kind for it in found.unused] == ["result", "certificate", "skill"]
    assert found.gap == Money(Decimal(2000), "USD")  # 98,000 less the 96,000 of the 13th
    assert found.begun and found.answered
