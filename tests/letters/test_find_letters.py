"""Which letters a day offers: those beside what is to be done, and of nothing that is done, dropped or switched off."""

from datetime import date

import pytest
from letter_text import TODAY, entry, journal_of

from journal_tool.letters import find_letters


def found(*entries: str, settings: str = "", day: date = TODAY) -> list[tuple[str, str]]:
    return [(it.kind.name, it.interview.path) for it in find_letters(journal_of(*entries, settings=settings), day)]


REJECTED = {"outcome": "rejected", "heard_back": "2026-03-13", "thanked": "2026-03-12"}

CASES = [
    ([entry("2026-03-13")], "", [("thank-you", "1.md"), ("follow-up", "1.md")]),
    ([entry("2026-03-13", thanked="2026-03-13")], "", [("follow-up", "1.md")]),
    ([entry("2026-03-13", done="\n  thank: no")], "", [("follow-up", "1.md")]),
    ([entry("2026-03-13")], "[follow_ups]\nchase = false\n", [("thank-you", "1.md")]),
    ([entry("2026-03-13", stage="informational")], "", [("thank-you", "1.md")]),
    ([entry("2026-03-18")], "", []),
    ([entry("2026-03-13", thanked="2026-03-13"), entry("2026-03-18")], "", []),
    ([entry(**REJECTED)], "", [("rejection-reply", "1.md"), ("feedback-request", "1.md")]),
    ([entry(feedback_asked="2026-03-14", **REJECTED)], "", []),
    ([entry("2025-10-02", outcome="rejected", heard_back="2025-10-06", thanked="2025-10-03")], "", []),
]


@pytest.mark.parametrize(("entries", "settings", "expected"), CASES)
def test_letters_stand_beside_what_is_to_be_done(
    entries: list[str], settings: str, expected: list[tuple[str, str]]
) -> None:
    assert found(*entries, settings=settings) == expected


OFFER = entry("2026-03-13", company="Vinha", stage="offer", base="90000 USD", respond_by="2026-03-19")
AHEAD = entry("2026-03-25", stage="final")
MET = {"thanked": "2026-03-12"}


@pytest.mark.parametrize(
    ("entries", "asked"),
    [
        ([entry(**MET), OFFER], ["1.md"]),
        ([entry(**MET), AHEAD, OFFER], ["1.md"]),
        ([entry(**MET, outcome="passed", heard_back="2026-03-13"), AHEAD, OFFER], ["1.md"]),
        ([entry(**MET), AHEAD, OFFER.replace("2026-03-19", "2026-03-16")], []),
        ([entry(**MET), AHEAD, OFFER.replace("respond_by: 2026-03-19\n", "")], []),
        ([entry(**MET), AHEAD, OFFER.replace("stage: offer", "stage: offer\noutcome: declined")], []),
        ([entry(**MET), AHEAD, OFFER.replace("stage: offer", "stage: offer\noutcome: accepted")], []),
        ([entry(**MET), AHEAD, OFFER.replace("Vinha", "Northwind Labs").replace("Data", "Lead")], []),
        ([entry(**MET, done="\n  chase: no"), AHEAD, OFFER], []),
        ([entry(stage="application"), AHEAD, OFFER], []),
        ([entry(**REJECTED), OFFER], []),
    ],
)
def test_whoever_still_decides_is_asked_before_another_offer_is_to_be_answered(
    entries: list[str], asked: list[str]
) -> None:
    """Also where a conversation lies ahead; once for each application that has been met and is open."""
    assert [path for kind, path in found(*entries) if kind == "follow-up"] == asked


def test_each_conversation_of_a_day_has_its_thanks() -> None:
    loop = [entry("2026-03-13", people=name, time="") for name in ("Dana Ortiz", "Lee Park")]
    assert [path for kind, path in found(*loop) if kind == "thank-you"] == ["1.md", "2.md"]


def test_after_an_acceptance_the_others_are_withdrawn_from() -> None:
    accepted = entry("2026-03-13", company="Vinha", stage="offer", base="90000 USD", outcome="accepted")
    assert ("withdraw", "1.md") in found(entry(thanked="2026-03-12"), accepted)
    assert "withdraw" not in [kind for kind, _ in found(entry(thanked="2026-03-12"))]
