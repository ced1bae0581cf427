"""The two prep sheets of the sample, read by hand out of its entries on its own day, Mon 16 March."""

from datetime import date
from pathlib import Path

import pytest

from journal_tool.analysis.prep import Prep, find_prep, find_prepared
from journal_tool.reading import load_journal

SAMPLE = Path(__file__).parents[2] / "journal"
DAY = date(2026, 3, 16)


@pytest.fixture(scope="module")
def preps() -> dict[str, Prep]:
    """By company: a panel at Larkspur Energy on the 18th, a talk at Verdance Seed on the 25th."""
    journal = load_journal(SAMPLE, cache=False)
    return {it.company: find_prep(it, journal, DAY) for it in find_prepared(journal, DAY)}


def test_two_conversations_lie_ahead(preps: dict[str, Prep]) -> None:
    assert list(preps) == ["Larkspur Energy", "Verdance Seed"]
    assert [it.missing for it in preps.values()] == [(), ("to-ask",)]


LIKELY = {
    "Larkspur Energy": [
        # The five of the entry, in its order. Mei-Ling Tsao asked the first two on 3 March, both 2/5 with a better
        # answer; the confidence interval and the mistake were last rated 4/5 at Tamarack Mutual; the oath is new.
        ("expected", "The forecast missed by twelve percent yesterday. Walk me through your morning?", "better"),
        ("expected", "How would you forecast demand for a day with no history?", "better"),
        ("expected", "How would you explain a confidence interval to a board member?", "kept"),
        ("expected", "What would you say under oath about a forecast that was wrong?", None),
        ("expected", "Tell me about a mistake you made in an analysis?", "kept"),
        # What else was asked here, nothing of it weak: by Mei-Ling on 3 March, then by Henrik on 19 February (three,
        # by their first words), both of whom will be there; then by Beatriz, who will not.
        ("here", "Which error measure would you report, and to whom?", "kept"),
        ("here", "How do you decide which requests to work on first?", "kept"),
        ("here", "Tell me about a time your analysis changed a decision", "kept"),
        ("here", "When do you overrule a model?", "kept"),
        ("here", "What do you know about how we forecast?", "kept"),
        ("here", "Why energy?", "kept"),
        # Of the other panels, each asked at one of them: weak ones first, of 4 March, 5 February, 5 November and
        # 29 October (the stakeholder got 2/5 on 5 March, and a newer answer).
        ("stage", "How do you keep personal data private in a report?", "better"),
        ("stage", "How would you get an answer from people who do not fill in surveys?", "better"),
        ("stage", "Explain regression to the mean with one of our claims", "better"),
        ("stage", "How would you tell an adjuster that the model is right and he is wrong?", "better"),
        ("stage", "What would you tell a neighborhood whose bus you want to cut?", "better"),
        ("stage", "Tell me about a difficult stakeholder", "better"),
    ],
    "Verdance Seed": [
        # Emre Yıldız asked two of the three on 13 March; hail may stay, the breeder gets another answer.
        ("expected", "What do you do with the plots that hail destroyed?", "kept"),
        ("expected", "How would you tell a breeder that his favorite line is average?", "better"),
        ("expected", "Which of our fourteen places would you give up?", None),
        # Emre asked about the two sources; Paula Stavros, who will not be there, the other two, by their first words.
        ("here", "Your two data sources disagree – what do you do?", "kept"),
        ("here", "Why do you want to leave healthcare?", "kept"),
        ("here", "Would you be in the field in July?", "kept"),
        # Nobody else wanted a talk, so that all of this group of stages counts: asked four times, as no other was.
        ("stage", "Tell me about a time your analysis changed a decision", "kept"),
    ],
}


@pytest.mark.parametrize("company", LIKELY)
def test_what_is_likely_comes_in_this_order(preps: dict[str, Prep], company: str) -> None:
    rows = LIKELY[company]
    found = [
        (
            it.why,
            it.expected.encounter.text if it.expected else it.question and it.question.text,
            it.say and it.say.kind,
        )
        for it in preps[company].questions
    ]
    assert found[: len(rows)] == rows


def test_henrik_has_heard_three_stories_and_nobody_else_there_any(preps: dict[str, Prep]) -> None:
    """On 19 February: Discharge lounge, Forty dashboards, Flu forecast; the census (4/5 three days ago) is fresh."""
    told = {it.name: it.to for it in preps["Larkspur Energy"].stories if it.to}
    assert told == dict.fromkeys(("Discharge lounge", "Forty dashboards", "Flu forecast"), ("Henrik Aaltonen",))
    fresh = [it.name for it in preps["Larkspur Energy"].stories if not it.to]
    assert fresh[0] == "Census double count"
    assert [it.name for it in preps["Verdance Seed"].stories if it.to] == ["Census double count"]


def test_whom_one_meets_and_met(preps: dict[str, Prep]) -> None:
    found = {
        company: [(it.person.name, [str(m.interview.date) for m in it.met]) for it in prep.faces]
        for company, prep in preps.items()
    }
    assert found == {
        "Larkspur Energy": [
            ("Henrik Aaltonen", ["2026-02-19"]),
            ("Mei-Ling Tsao", ["2026-03-03"]),
            ("Darnell Whitaker", []),
        ],
        "Verdance Seed": [("Emre Yıldız", ["2026-03-13"]), ("Catherine Mbeki", [])],
    }
    others = {company: [it.name for it in prep.others] for company, prep in preps.items()}
    assert others == {"Larkspur Energy": ["Beatriz Camargo", "Chidi Nwosu"], "Verdance Seed": ["Paula Stavros"]}


def test_what_was_said_about_money_and_offers_elsewhere(preps: dict[str, Prep]) -> None:
    """No figure was named at either; Tamarack Mutual waits until the 19th, Quillfoot Foods until the 20th."""
    for company, low, high in (("Larkspur Energy", 84000, 99000), ("Verdance Seed", 80000, 94000)):
        ((who, money),) = [(it.who, it.money) for it in preps[company].said]
        assert (who, money.low.amount, money.high.amount) == ("posting", low, high)
        assert [it.application.company for it in preps[company].offers] == ["Tamarack Mutual", "Quillfoot Foods"]


def test_what_came_before(preps: dict[str, Prep]) -> None:
    """Larkspur: 10 to 12 February, 19 to 25, 3 to 10 March. Verdance: 27 February to 4 March, and on the spot."""
    assert [[it.days for it in prep.replies] for prep in preps.values()] == [[2, 6, 7], [5, 0]]
    advice = [prep.advice.passage.text if prep.advice else "" for prep in preps.values()]
    assert [it.partition(",")[0] for it in advice] == [
        "The panel will ask both again",
        "The talk: ten minutes on a trial with a hole in it",
    ]


def test_steps_before_the_day(preps: dict[str, Prep]) -> None:
    found = [[it.step.text.split(",")[0] for it in prep.steps] for prep in preps.values()]
    assert found == [
        [
            "Read the chapter on peak days in the forecasting book",  # due on the 13th
            "Say the twelve percent morning aloud",  # both on the 17th: of 3 March and of the panel's own entry
            "Two hours with the new answers and a timer",
        ],
        ["Decide whether I still give the talk", "Ten slides"],
    ]


def test_what_to_ask(preps: dict[str, Prep]) -> None:
    """The panel's entry has three; Emre answered two, and that of the talk has none of its own."""
    larkspur, verdance = (prep.to_ask for prep in preps.values())
    assert [it.text for it in larkspur.own] == [
        "Who keeps score of the forecast and of the person at five, and since when?",
        "What will have changed in a year if you hired the right one?",
        "Could you decide this week?",
    ]
    assert larkspur.answered[0].text == "What do you see at five that the model does not?"
    assert {it.text for it in verdance.answered} == {
        "What does a good trial year look like?",
        "Who decides after this?",
    }
    assert larkspur.elsewhere[0].interview.stage == "panel"


def test_lessons_from_the_company_that_fit_a_panel_lead(preps: dict[str, Prep]) -> None:
    """Structure, nerves, stories and rapport fit; the last two are Larkspur's too, but of depth and research."""
    found = [it.taught.lesson for it in preps["Larkspur Energy"].lessons[:7]]
    assert [it.areas for it in found] == [
        ("structure",),  # 3 March
        ("nerves",),  # 19 February, in the order of the entry
        ("stories",),
        ("rapport",),  # 10 February
        ("stories",),  # the talk in September
        ("depth",),
        ("research",),
    ]
