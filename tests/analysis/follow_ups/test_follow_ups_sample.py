"""The follow-ups of the sample journal on its day, worked out by hand from its files, and on some other days."""

from datetime import date
from pathlib import Path

import pytest
from follow_up_text import say

from journal_tool.analysis.follow_ups import FollowUps, find_follow_ups, select_for_today
from journal_tool.reading import load_journal

SAMPLE = load_journal(Path(__file__).parent.parent.parent.parent / "journal", cache=False)
TODAY = date(2026, 3, 16)  # a Monday

BY_HAND = [
    # Asked on 12 February, after which 28 days are over on 12 March. The second question was never asked.
    ("03-12", "silence", "northgate-credit-union-member-insights-analyst"),
    # The offer of Thursday 12 March names neither equity nor benefits nor a pension.
    ("03-13", "ask-about-offer", "quillfoot-foods-demand-planning-analyst"),
    # Talked on Friday 13 March with Emre Yıldız; `thanked` is not there.
    ("03-16", "thank", "verdance-seed-field-trial-analyst"),
    # They wanted to answer by Friday 13 March.
    ("03-16", "chase", "halvorsen-museum-foundation-audience-insights-analyst"),
    # A no on Thursday 12 March, nothing about feedback: Fri 13, Mon 16.
    ("03-16", "reply-to-rejection", "aspen-loop-mobility-operations-analyst"),
    # The panel is on Wednesday 18 March.
    ("03-17", "prepare", "larkspur-energy-load-forecast-analyst"),
    ("03-17", "rehearse", "larkspur-energy-load-forecast-analyst"),
    # 88,000 is under the target of 94,000, and no entry of Quillfoot has an Ask; the business day before the 20th.
    ("03-19", "counter", "quillfoot-foods-demand-planning-analyst"),
    # `respond_by` of 11 March holds, though the terms of 13 March are newer.
    ("03-19", "decide", "tamarack-mutual-senior-data-analyst-claims"),
    ("03-19", "reflect", "aspen-loop-mobility-operations-analyst"),
    # Notice on Monday 23 March, two weeks: the last day is 6 April, the day of the start. For Tamarack, with an answer
    # on Thursday 19 March, it is Friday 3 April, and a whole week is free before Monday 13 April.
    ("03-20", "rest", "quillfoot-foods-demand-planning-analyst"),
    ("03-20", "decide", "quillfoot-foods-demand-planning-analyst"),
    # The talk at the trial station on Wednesday 25 March: shown from the 22nd on.
    ("03-24", "prepare", "verdance-seed-field-trial-analyst"),
]
"""Due day, rule and application, without the writer's own tasks.

Tamarack is not countered: 96,000 is under its target of 98,000, but 11 March has an Ask. Larkspur is not chased: the
panel lies ahead.
"""

STEPS_BY_HAND = [
    ("03-13", "2026-03-03-larkspur-energy-technical.md"),
    ("03-16", "2026-03-13-tamarack-mutual-offer.md"),
    ("03-16", "2026-03-12-quillfoot-foods-offer.md"),
    ("03-17", "2026-03-13-tamarack-mutual-offer.md"),
    ("03-17", "2026-03-03-larkspur-energy-technical.md"),
    ("03-17", "2026-03-18-larkspur-energy-panel.md"),
    ("03-18", "2026-03-12-quillfoot-foods-offer.md"),
    ("03-18", "2026-03-12-quillfoot-foods-offer.md"),
    ("03-19", "2026-03-05-aspen-loop-mobility-interview.md"),  # decided on 12 March, and due after that
    ("03-20", "2026-03-04-halvorsen-museum-foundation-panel.md"),
    ("03-20", "2026-03-13-verdance-seed-hiring-manager.md"),
    ("03-24", "2026-03-13-verdance-seed-hiring-manager.md"),
]
"""Due day and entry of each open task with a day."""


def sample(day: date = TODAY) -> FollowUps:
    return find_follow_ups(SAMPLE, day)


def test_the_sample_on_its_day() -> None:
    found = sample()
    assert [(say(it.due), it.rule, it.application) for it in found.rows if it.rule != "next-step"] == BY_HAND
    assert sorted((say(it.due), it.entry) for it in found.rows if it.rule == "next-step") == sorted(STEPS_BY_HAND)


def test_of_the_past_only_two_things_were_let_go() -> None:
    """The reply to Ferro & Pine (a no on 30 September) and the look back on it; what came before is not followed up."""
    assert sample().dropped == 2


def test_the_seven_of_today_are_the_offers_to_answer_what_is_too_late_tomorrow_and_the_first_due() -> None:
    shown = select_for_today(sample(), TODAY)
    assert [it.rule for it in shown.rows] == [
        "silence",
        "ask-about-offer",
        "next-step",
        "thank",
        "prepare",
        "decide",
        "decide",
    ]
    assert [(it.rule, say(it.due)) for it in shown.later] == [("prepare", "03-24")]
    assert len(shown.folded) == len(BY_HAND) + len(STEPS_BY_HAND) - 8


WORDS = {
    "silence": (
        "Take the silence of Northgate Credit Union as an answer: write outcome: no-response",
        "you asked on 12 February, 32 days ago",
    ),
    "ask-about-offer": (
        "Ask Quillfoot Foods about equity, benefits and the pension",
        "their offer of 12 March does not say",
    ),
    "thank": ("Thank Emre Yıldız at Verdance Seed", "you talked on 13 March"),
    "chase": (
        "Ask Halvorsen Museum Foundation once whether there is news",
        "they wanted to answer by 13 March; 1 business day has passed",
    ),
    "counter": (
        "Make Quillfoot Foods a counter-offer",
        "88,000 USD a year, offered on 12 March, is under your target of 94,000 USD",
    ),
    "rest": (
        "Ask Quillfoot Foods for a later start than 6 April",
        "with your notice, the last day in the present job is Monday 6 April: "
        "no day is free before the start, and you want 3",
    ),
}


@pytest.mark.parametrize("rule", WORDS)
def test_the_words_of_the_sample(rule: str) -> None:
    (row,) = [it for it in sample().rows if it.rule == rule]
    assert (row.do, row.why) == WORDS[rule]


def test_on_the_eve_of_a_decision_it_stands_whatever_else_is_late() -> None:
    shown = select_for_today(sample(date(2026, 3, 18)), date(2026, 3, 18))
    assert ("decide", "03-19") in [(it.rule, say(it.due)) for it in shown.rows]
