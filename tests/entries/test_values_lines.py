"""Values that are lists or lines of `name: value`: thanks, follow-ups done by hand, scores, tags; and feedback."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_tool.entries.findings import Findings
from journal_tool.entries.front_matter.events import read_pairs
from journal_tool.entries.node import Node
from journal_tool.entries.splice import apply_edits
from journal_tool.entries.values.lines import (
    read_done,
    read_feedback_received,
    read_scores,
    read_tags,
    read_texts,
)
from journal_tool.entries.values.reading import Reading
from journal_tool.entries.values.rules import RULES
from journal_tool.entries.values.thanks import read_thanked
from journal_tool.model.interview import Done, Feedback
from journal_tool.model.person import Thanks

THE_DAY = date(2026, 3, 13)


def node_of(value: str) -> tuple[Node, Findings]:
    findings = Findings("it.md")
    return read_pairs(f"key: {value}\n", 1, findings)[0][1], findings


def codes(findings: Findings) -> list[str]:
    return [problem.code for problem in findings.problems]


@pytest.mark.parametrize(
    ("value", "thanks"),
    [
        ("2026-03-13", Thanks(everyone=True, day=THE_DAY)),
        ("yes", Thanks(everyone=True)),
        ("Ja", Thanks(everyone=True)),
        ("all", Thanks(everyone=True)),
        ("not needed", Thanks(needed=False)),
        ("nicht nötig", Thanks(needed=False)),
        ("n/a", Thanks(needed=False)),
        ("\n  Dana Ortiz: 2026-03-13\n  Lee Park: yes", Thanks(by_name={"Dana Ortiz": THE_DAY, "Lee Park": None})),
        ("\n  Dana Ortiz: 2026-03-13\n  Lee Park: no", Thanks(by_name={"Dana Ortiz": THE_DAY})),
        ("\n  - Dana Ortiz: 2026-03-13\n  - Lee Park: yes", Thanks(by_name={"Dana Ortiz": THE_DAY, "Lee Park": None})),
        ("\n  - Dana Ortiz\n  - Lee Park", Thanks(by_name={"Dana Ortiz": None, "Lee Park": None})),
        (
            "\n  Dana Ortiz: 2026-03-13\n  Tonya: not needed",
            Thanks(by_name={"Dana Ortiz": THE_DAY}, not_needed=("Tonya",)),
        ),
        ("\n  Tonya: nicht nötig", Thanks(not_needed=("Tonya",))),
        ("\n  Dana Ortiz: no", None),
        ("\n  Dana Ortiz:", None),
        ("\n  - 2026-03-13", Thanks(everyone=True, day=THE_DAY)),
        ("[yes]", Thanks(everyone=True)),
        ("[not needed]", Thanks(needed=False)),
        ("[]", None),
    ],
)
def test_thanks_are_read_without_a_word(value: str, thanks: Thanks | None) -> None:
    node, findings = node_of(value)
    assert (read_thanked(node, findings), codes(findings)) == (thanks, [])


@pytest.mark.parametrize(
    ("value", "thanks", "code"),
    [
        ("no", None, "J281"),
        ("not yet", None, "J281"),
        ("noch nicht", None, "J281"),
        ("maybe", None, "J282"),
        ("[[a]]", None, "J282"),
        ("13.03.2026", Thanks(everyone=True, day=THE_DAY), "J201"),
        ("03/04/2026", None, "J202"),
        ("\n  Dana: perhaps\n  Lee: yes", Thanks(by_name={"Lee": None}), "J257"),
        ("\n  Dana: 03/04/2026\n  Lee: yes", Thanks(by_name={"Lee": None}), "J202"),
        ("\n  Dana: [yes]\n  Lee: yes", Thanks(by_name={"Lee": None}), "J282"),
    ],
)
def test_thanks_that_need_a_word(value: str, thanks: Thanks | None, code: str) -> None:
    node, findings = node_of(value)
    assert (read_thanked(node, findings), codes(findings)) == (thanks, [code])


@pytest.mark.parametrize("value", ["[yes, 2026-03-13]", "\n  - Lee Park\n  - 2026-03-13\n  - all"])
def test_a_word_among_names_that_is_none_is_told(value: str) -> None:
    node, findings = node_of(value)
    thanks = read_thanked(node, findings)
    assert thanks is None or thanks.by_name == {"Lee Park": None}
    assert codes(findings) == ["J282", "J282"]


@pytest.mark.parametrize("form", ["  {}", "  - {}"])
def test_of_a_name_given_twice_the_first_line_holds_and_the_second_is_told(form: str) -> None:
    def lines(*pairs: str) -> str:
        return "".join("\n" + form.format(pair) for pair in pairs)

    node, findings = node_of(lines("Dana: 2026-03-13", "dana: no"))
    assert read_thanked(node, findings) == Thanks(by_name={"Dana": THE_DAY})
    node, more = node_of(lines("growth: 8", "team: 5", "growth: 3"))
    assert read_scores(node, more) == {"growth": 8, "team": 5}
    problems = findings.problems + more.problems
    assert [(it.code, it.span.line, it.message) for it in problems] == [
        ("J105", 3, "`dana` is given twice; the one in line 2 holds"),
        ("J105", 4, "`growth` is given twice; the one in line 2 holds"),
    ]


@pytest.mark.parametrize(
    ("value", "done"),
    [
        ("\n  chase: 2026-03-13", (Done("chase", (THE_DAY,)),)),
        ("\n  chase: 2026-03-13, 2026-03-27", (Done("chase", (THE_DAY, date(2026, 3, 27))),)),
        ("\n  chase: [2026-03-13, 2026-03-27]", (Done("chase", (THE_DAY, date(2026, 3, 27))),)),
        ("\n  chase:\n    - 2026-03-13", (Done("chase", (THE_DAY,)),)),
        ("\n  chase: 2026-03-13\n  thank: no", (Done("chase", (THE_DAY,)), Done("thank", refused=True))),
        ("\n  - chase: 2026-03-13\n  - thank: nein", (Done("chase", (THE_DAY,)), Done("thank", refused=True))),
        ("\n  Ask about offer: 2026-03-13", (Done("ask-about-offer", (THE_DAY,)),)),
        ("{chase: 2026-03-13}", (Done("chase", (THE_DAY,)),)),
    ],
)
def test_follow_ups_done_by_hand(value: str, done: tuple[Done, ...]) -> None:
    node, findings = node_of(value)
    assert (read_done(node, findings), codes(findings)) == (done, [])


@pytest.mark.parametrize(
    ("value", "code", "words"),
    [
        ("\n  chaise: 2026-03-13", "J283", "did you mean `chase`?"),
        ("\n  dance: 2026-03-13", "J283", "no follow-up"),
        ("\n  - chase", "J284", "not when"),
        ("chase", "J284", "not when"),
        ("\n  chase: yes", "J284", "not when"),
        ("\n  chase:", "J284", "not when"),
        ("yes", "J289", "lines of their own"),
        ("\n  chase: tomorrow", "J207", ""),
        ("\n  chase: 03/04/2026", "J202", ""),
        ("\n  chase: 2026-03-13, soon", "J212", "not the words beside it"),
    ],
)
def test_what_is_said_about_follow_ups(value: str, code: str, words: str) -> None:
    node, findings = node_of(value)
    read_done(node, findings)
    assert codes(findings) == [code]
    assert words in findings.problems[0].message


def test_a_misspelt_follow_up_has_a_fix() -> None:
    node, findings = node_of("\n  chaise: 2026-03-13")
    read_done(node, findings)
    mended = apply_edits(b"key: \n  chaise: 2026-03-13\n", findings.problems[0].edits)
    assert mended == b"key: \n  chase: 2026-03-13\n"


def test_several_dates_in_other_forms_have_one_fix() -> None:
    node, findings = node_of("\n  chase: 13.03.2026, 2026-03-27")
    assert read_done(node, findings) == (Done("chase", (THE_DAY, date(2026, 3, 27))),)
    [problem] = findings.problems
    assert (problem.code, [edit.text for edit in problem.edits]) == ("J201", ["2026-03-13, 2026-03-27"])


@pytest.mark.parametrize(
    ("value", "scores"),
    [
        ("\n  growth: 8\n  team: 10", {"growth": 8, "team": 10}),
        ("{growth: 8, team: 7/10}", {"growth": 8, "team": 7}),
        ("\n  - growth: 8", {"growth": 8}),
        ("\n  growth:", {}),
    ],
)
def test_scores(value: str, scores: dict[str, int]) -> None:
    node, findings = node_of(value)
    assert (read_scores(node, findings), codes(findings)) == (scores, [])


@pytest.mark.parametrize(
    ("value", "code"), [("\n  growth: 11\n  team: 7", "J285"), ("\n  growth: [1]\n  team: 7", "J285"), ("8", "J289")]
)
def test_what_is_no_score_costs_that_score(value: str, code: str) -> None:
    node, findings = node_of(value)
    scores = read_scores(node, findings)
    assert codes(findings) == [code]
    assert scores == ({"team": 7} if "team" in value else {})


@pytest.mark.parametrize(
    ("text", "feedback", "code"),
    [
        ("2026-03-13", Feedback(THE_DAY), None),
        ("no", Feedback(given=False), None),
        ("none", Feedback(given=False), None),
        ("13.03.2026", Feedback(THE_DAY), "J201"),
        ("yes", Feedback(), "J287"),
        ("they liked my questions", None, "J286"),
        ("03/04/2026", None, "J202"),
    ],
)
def test_feedback(text: str, feedback: Feedback | None, code: str | None) -> None:
    reading = read_feedback_received(text)
    assert (reading.value, reading.rule and reading.rule.code) == (feedback, code)


@pytest.mark.parametrize(
    ("value", "tags"),
    [
        ("[python, postgres]", ("python", "postgres")),
        ("\n  - python\n  - postgres", ("python", "postgres")),
        ("python, postgres", ("python", "postgres")),
        ("python; postgres", ("python", "postgres")),
        ("'#python #postgres'", ("python", "postgres")),
        ("remote work", ("remote work",)),
        ("[python, python, '#python']", ("python",)),
    ],
)
def test_tags(value: str, tags: tuple[str, ...]) -> None:
    node, findings = node_of(value)
    assert (read_tags(node, findings), codes(findings)) == (tags, [])


@pytest.mark.parametrize(
    ("value", "texts"),
    [
        ("résumé 2026-02, two pages", ("résumé 2026-02, two pages",)),
        ("\n  - résumé\n  - letter", ("résumé", "letter")),
        ("\n  - work permit: applied for\n  -", ("work permit: applied for",)),
    ],
)
def test_texts(value: str, texts: tuple[str, ...]) -> None:
    node, findings = node_of(value)
    assert (read_texts(node, findings), codes(findings)) == (texts, [])


def test_a_list_in_a_list_of_words_is_told() -> None:
    node, findings = node_of("\n  - [a, b]\n  - c")
    assert (read_texts(node, findings), codes(findings)) == (("c",), ["J288"])


@given(st.text(max_size=90))
def test_any_feedback_gives_a_reading_and_its_fix_reads_the_same(text: str) -> None:
    reading = read_feedback_received(text)
    assert reading.value is not None or reading.rule is not None
    if reading.better is not None:
        assert read_feedback_received(reading.better) == Reading(reading.value)


def test_the_codes_of_values_are_in_order_and_in_their_range() -> None:
    found = [rule.code for rule in RULES]
    assert found == sorted(set(found))
    assert all("J200" < code < "J300" for code in found)


@pytest.mark.parametrize("value", ["yes by text", "yes, by mail", "Ja, per Mail", "oui, par mail", "sent by email"])
def test_a_yes_with_the_way_it_was_done_is_a_yes_and_told(value: str) -> None:
    node, findings = node_of(value)
    assert (read_thanked(node, findings), codes(findings)) == (Thanks(everyone=True), ["J280"])
    node, findings = node_of(f"\n  Dana: {value}")
    assert (read_thanked(node, findings), codes(findings)) == (Thanks(by_name={"Dana": None}), ["J280"])


@pytest.mark.parametrize("value", ["yes, but not Lee", "yes by text, except Lee", "yes, Dana"])
def test_a_yes_for_some_is_asked_about(value: str) -> None:
    node, findings = node_of(value)
    assert (read_thanked(node, findings), codes(findings)) == (None, ["J282"])
