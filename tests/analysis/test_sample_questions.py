"""The questions of the sample, worked out by hand from its entries; page, terminal and JSON say the same.

Read from the files: every heading below Questions (of the panel at Tamarack one level deeper), bold line or list item
of the 31 entries that have any and lie before 2026-03-16; the entries of the 18th and the 25th only expect theirs.
"""

import json
import re
from datetime import date
from html import unescape
from pathlib import Path

import pytest
from click.testing import CliRunner

from journal_tool.analysis.questions import Question, group_questions
from journal_tool.cli import journal as program
from journal_tool.reading import load_journal
from journal_tool.rendering.question_words import tell_why
from journal_tool.rendering.site import Site

SAMPLE = Path(__file__).parents[2] / "journal"
DAY = date(2026, 3, 16)

ASKED = {
    "2023-03-14-bluestem-grocers-recruiter-screen": 2, "2023-03-28-bluestem-grocers-hiring-manager": 2,
    "2023-05-09-mesa-arts-council-interview": 1, "2025-09-24-ferro-pine-outfitters-recruiter-screen": 3,
    "2025-09-30-kestrel-freight-recruiter-screen": 2, "2025-10-07-kestrel-freight-technical": 3,
    "2025-10-09-platte-valley-transit-recruiter-screen": 2, "2025-10-15-open-pantry-colorado-interview": 3,
    "2025-10-21-platte-valley-transit-technical": 3, "2025-10-29-open-pantry-colorado-panel": 3,
    "2025-11-05-platte-valley-transit-panel": 3, "2025-11-20-sable-hotels-hiring-manager": 3,
    "2025-12-03-high-plains-club-federation-interview": 5, "2025-12-09-tamarack-mutual-recruiter-screen": 2,
    "2026-01-08-brightwater-osei-recruiter-screen": 2, "2026-01-15-tamarack-mutual-hiring-manager": 4,
    "2026-01-22-brightwater-osei-case-study": 3, "2026-01-27-halvorsen-museum-foundation-recruiter-screen": 2,
    "2026-02-03-quillfoot-foods-hiring-manager": 3, "2026-02-04-northgate-credit-union-recruiter-screen": 3,
    "2026-02-05-tamarack-mutual-panel": 5, "2026-02-10-larkspur-energy-recruiter-screen": 2,
    "2026-02-12-quillfoot-foods-floor-walk": 3, "2026-02-19-larkspur-energy-hiring-manager": 3,
    "2026-02-24-tamarack-mutual-final": 3, "2026-02-26-quillfoot-foods-final": 3,
    "2026-02-27-verdance-seed-recruiter-screen": 2, "2026-03-03-larkspur-energy-technical": 3,
    "2026-03-04-halvorsen-museum-foundation-panel": 3, "2026-03-05-aspen-loop-mobility-interview": 3,
    "2026-03-13-verdance-seed-hiring-manager": 3,
}  # fmt: skip
"""How many questions each entry has; together 87."""

AGAIN = {
    # 2023-03-28, 2025-09-24, 12-03, 2026-01-27 (by Same as), 02-27; "stop after the sentence about them" was used
    "Why do you want to leave healthcare?": ([2, 2, 3, 3, 4], "proven"),
    # 2025-10-07, 11-05, 2026-01-15, 02-03 (small letter), 02-19; "end with the listener" was used, and rated 5
    "Tell me about a time your analysis changed a decision": ([2, 2, 3, 4, 5], "proven"),
    # 2025-09-24, 12-09, 2026-02-04, 02-26
    "What is your salary expectation?": ([1, 4, 4, 4], "proven"),
    # 2023-03-28, 2025-12-03, 2026-02-05; "ten seconds on the mistake" was noted the second time
    "Tell me about a mistake you made in an analysis": ([2, 3, 4], "proven"),
    # 2025-10-21, 2026-02-05, 03-13: three ways to put a mark between two sentences
    "Your two data sources disagree – what do you do?": ([3, 4, 4], "proven"),
    # 2025-10-29, 11-20, 2026-03-05: better each time on paper, and the newest not used
    "Tell me about a difficult stakeholder": ([3, 3, 2], "open"),
    "How do you decide which requests to work on first?": ([3, 4], "proven"),  # 2025-10-15, 2026-02-19
    "How would you check a spreadsheet somebody else built?": ([3, 4], "proven"),  # 2025-10-21, 2026-02-26
    "What would you do in your first ninety days?": ([2, 4], "proven"),  # 2025-10-29, 2026-02-26
    # 2026-01-22 in other words, 02-24: joined by ^interval-for-a-board
    "How do you give a range to people who asked for one number?": ([2, 4], "proven"),
    "How do you keep personal data private in a report?": ([3, 2], "open"),  # 2025-12-03, 2026-03-04
    "How would you forecast demand for a day with no history?": ([3, 2], "open"),  # 2026-02-03, 03-03
    "Where do you see yourself in five years?": ([2, 3], "none"),  # 2025-09-24, 2026-02-04: no better answer noted
}
"""What was asked more than once: the ratings, and how the better answer stands. They are 37 of the 87, so 13 + 50."""

UNUSED = "better answer not yet used"
WEAK = {
    "Tell me about a difficult stakeholder": f"rated 2 of 5 the last time, {UNUSED}",
    "How do you keep personal data private in a report?": f"rated 2 of 5 the last time, {UNUSED}",
    "How would you forecast demand for a day with no history?": f"rated 2 of 5 the last time, {UNUSED}",
    # asked once and rated 2
    "The forecast missed by twelve percent yesterday. Walk me through your morning": f"rated 2 of 5, {UNUSED}",
    "Loyalty members of a grocer come less often than last year. Why?": f"rated 2 of 5, {UNUSED}",
    "What sport do you play?": "rated 2 of 5",  # and nothing noted to say instead
    # asked once and rated 3, with a better answer
    "How would you tell a breeder that his favorite line is average?": UNUSED,
    "Where would you put ten new stations?": UNUSED,
    "How would you get an answer from people who do not fill in surveys?": UNUSED,
    "What would you stop measuring?": UNUSED,
    "Explain regression to the mean with one of our claims": UNUSED,
    "How would you tell an adjuster that the model is right and he is wrong?": UNUSED,
    "Walk me through your résumé": UNUSED,
    "What would you tell a neighborhood whose bus you want to cut?": UNUSED,
    "Write a query for the trucks that came home empty": UNUSED,
}
"""The 15 to work on, weakest first: by the last rating, then how often, then the latest first."""


@pytest.fixture(scope="module")
def questions() -> tuple[Question, ...]:
    return group_questions(load_journal(SAMPLE), DAY)


@pytest.fixture(scope="module")
def page() -> str:
    return unescape(Site(load_journal(SAMPLE), (), DAY, folder=SAMPLE)["questions.html"].decode())


def run(*arguments: str) -> str:
    line = ["questions", "--journal", str(SAMPLE), "--today", str(DAY), *arguments]
    return CliRunner().invoke(program, line, prog_name="journal").stdout


def read_section(page: str, id: str) -> list[str]:
    """The questions of a section of the page, in their order."""
    (section,) = re.findall(f'<section id="{id}"[^>]*>(.*?)</section>', page, re.DOTALL)
    return re.findall(r'<li[^>]*><a href="[^"]*">([^<]*)</a>', section)


def test_every_question_that_was_asked_is_there(questions: tuple[Question, ...]) -> None:
    found: dict[str, int] = {}
    for once in (once for question in questions for once in question.asked):
        found[once.interview.path] = found.get(once.interview.path, 0) + 1
    assert {path.removesuffix(".md").rpartition("/")[2]: count for path, count in found.items()} == ASKED
    assert sum(ASKED.values()) == 87
    assert len(questions) == 63


def test_what_was_asked_more_than_once(questions: tuple[Question, ...]) -> None:
    again = {it.text: (list(it.ratings), it.better_answer) for it in questions if len(it.asked) > 1}
    assert again == AGAIN
    assert sum(len(it.asked) for it in questions if len(it.asked) > 1) == 37


def test_what_is_weak_and_why(questions: tuple[Question, ...]) -> None:
    assert {it.text: tell_why(it) for it in questions if it.weak} == WEAK


def test_better_answers_not_yet_used_and_used(questions: tuple[Question, ...]) -> None:
    standing = [it.better_answer for it in questions]
    assert (standing.count("open"), standing.count("proven")) == (14, 9)


def test_page_terminal_and_json_agree(page: str) -> None:
    shown = json.loads(run("--json"))["questions"]
    weak = list(WEAK)
    assert [it["text"] for it in shown if it["weak"]] == weak
    assert read_section(page, "weak") == weak
    assert [it["text"] for it in json.loads(run("--weak", "--json"))["questions"]] == weak
    listed = [line for line in run().splitlines() if line and not line.startswith(" ")]
    assert listed == ["15 questions to work on, of 63 you were asked", *(it["text"] for it in shown)]
    assert f"<h1>{listed[0]}</h1>" in page
    for text, why in WEAK.items():
        assert f"{text}\n  {why[0].upper()}{why[1:]}\n" in run()
        assert re.search(f"{re.escape(text)}</a> {why[0].upper()}{why[1:]} · ", page)


def test_narrowing_by_topic_is_the_section_of_the_page(page: str) -> None:
    """Topics that a question always has: then the section lists all that the terminal finds."""
    for topic, count in (("forecasting", 4), ("case", 5), ("motivation", 6), ("salary", 1)):
        texts = [it["text"] for it in json.loads(run("--topic", topic, "--json"))["questions"]]
        assert (texts, len(texts)) == (read_section(page, f"topic-{topic}"), count)
