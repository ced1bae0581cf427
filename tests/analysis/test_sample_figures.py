"""Every figure of the sample journal, worked out by hand from its files and not from the program's output.

To check one: read `journal/applications.csv` and the front matter of `journal/*.md`. The day is 2026-03-16, the
newest search began on 2025-09-01; the three entries of 2023 belong to the one before.
"""

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from journal_tool.analysis.figures import Figures, find_figures
from journal_tool.analysis.shares import Share
from journal_tool.analysis.standing import find_standings
from journal_tool.model.journal import Journal
from journal_tool.reading import load_journal

SAMPLE = Path(__file__).parent.parent.parent / "journal"
DAY = date(2026, 3, 16)

# The file has 91 rows, and each of the 14 companies that talked has one. Statuses in the file: 43 rejected,
# 7 no-response, 2 closed, 2 withdrew, 37 empty. Of the empty ones Tamarack and Quillfoot have an open offer;
# Halvorsen, Larkspur and Verdance are open; Northgate is silent (asked once on 02-12, 32 days ago); 6 of the rest
# were sent after 02-16 (Holloway, Border Collie, Tern Island, Caldera, Wheaton Falls, Old Mill) and are open; the
# other 25 are silent. So no-response 7 + 1 + 25, open 3 + 6.
STATES = {"offer": 2, "open": 9, "withdrew": 2, "closed": 2, "no-response": 33, "rejected": 43}
# With 2023: Bluestem was rejected on 2023-04-04, Mesa withdrawn from.
STATES_OF_ALL = STATES | {"rejected": 44, "withdrew": 3}

# By the furthest round that was not cancelled. Screening: Ferro & Pine, Northgate. Interviewing: Kestrel (technical),
# Sable (hiring manager), High Plains (interview; its screen was cancelled), Brightwater (case study), Verdance (a
# presentation lies ahead), Aspen Loop (interview). Final: Platte Valley, Open Pantry, Halvorsen (panels), Larkspur (a
# panel lies ahead). Offer: Tamarack, Quillfoot. The other 77 never got beyond applying.
FURTHEST = {"applied": 77, "screening": 2, "interviewing": 6, "final": 4, "offer": 2}
# With 2023: Bluestem and Mesa both came to interviewing.
FURTHEST_OF_ALL = FURTHEST | {"interviewing": 8}

# Reached is the sum of FURTHEST from there on. Undecided are the active ones that stand at the step before.
GROUPS = [
    ("applied", 91, [], None),
    # 91 - 6 that still wait
    (
        "screening",
        14,
        [
            "Holloway Ice",
            "Border Collie Express",
            "Tern Island Ferries",
            "Caldera Geothermal",
            "Public Library of Wheaton Falls",
            "Old Mill Flour",
        ],
        Share(14, 85),
    ),
    # Northgate is silent, so it is decided
    ("interviewing", 12, [], Share(12, 14)),
    ("final", 6, ["Verdance Seed"], Share(6, 11)),
    ("offer", 2, ["Halvorsen Museum Foundation", "Larkspur Energy"], Share(2, 4)),
    # both offers are open: nothing to be a part of
    ("accepted", 0, ["Tamarack Mutual", "Quillfoot Foods"], None),
]

# The 40 entries since 2025-09 less one informational, one message (Sable) and one cancelled (High Plains): 37 rounds.
# stage: rounds, passed, rejected, others
STAGES = {
    # passed: Kestrel, Platte, Tamarack, Brightwater, Halvorsen, Larkspur, Verdance; rejected: Ferro & Pine;
    # Northgate's is pending, nothing follows, and its application is silent
    "recruiter-screen": (9, 7, 1, {"no-response": 1}),
    "assessment": (1, 1, 0, {}),  # Sable
    "take-home": (1, 1, 0, {}),  # Tamarack
    "interview": (3, 1, 2, {}),  # Open Pantry; High Plains and Aspen Loop
    "hiring-manager": (5, 5, 0, {}),  # Sable, Tamarack, Quillfoot, Larkspur, Verdance
    "floor-walk": (1, 1, 0, {}),  # Quillfoot: a stage of this journal's own, behind hiring-manager
    "technical": (3, 2, 0, {"no-response": 1}),  # Platte, Larkspur; Kestrel
    "case-study": (1, 0, 1, {}),  # Brightwater
    "presentation": (1, 0, 0, {"ahead": 1}),  # Verdance on 03-25
    # Tamarack; Platte; Larkspur on 03-18, Open Pantry, Halvorsen
    "panel": (5, 1, 1, {"ahead": 1, "closed": 1, "waiting": 1}),
    "final": (2, 2, 0, {}),  # Tamarack, Quillfoot
    "reference-check": (1, 1, 0, {}),  # Tamarack
    "offer": (4, 0, 0, {"offer": 4}),  # Tamarack's three conversations, Quillfoot's one: open, and no round to pass
}

# stage: days from the date to heard_back; at most; still waiting
WAITING = {
    # Kestrel 2, Tamarack 2, Larkspur 2, Brightwater 4, Platte 5, Verdance 5 (over the end of February), Ferro & Pine 6,
    # Halvorsen 10; Northgate has no answer and is not active
    "recruiter-screen": ([2, 2, 2, 4, 5, 5, 6, 10], [], []),
    "assessment": ([1], [], []),
    "take-home": ([22], [], []),  # 12-18 to 01-09
    "interview": ([5, 7, 12], [], []),  # Open Pantry, Aspen Loop, High Plains
    "hiring-manager": ([0, 2, 5, 5, 6], [], []),  # Verdance on the same day, Quillfoot, Sable, Tamarack, Larkspur
    "floor-walk": ([5], [], []),
    "technical": ([3, 7], [], []),  # Platte, Larkspur; Kestrel never answered and is over
    "case-study": ([7], [], []),
    "panel": ([8, 13, 14], [], [("Halvorsen Museum Foundation", 12)]),  # Tamarack, Platte, Open Pantry
    "final": ([3, 8], [], []),  # Tamarack, Quillfoot
    "reference-check": ([3], [], []),
    # Tamarack 03-09, 03-11 and 03-13 without heard_back: twice two days to the next; the last and Quillfoot are open
    "offer": ([], [2, 2], [("Tamarack Mutual", 3), ("Quillfoot Foods", 4)]),
}
MEDIANS = {
    "recruiter-screen": 4.5,
    "assessment": 1,
    "take-home": 22,
    "interview": 7,
    "hiring-manager": 5,
    "floor-walk": 5,
    "technical": 5,
    "case-study": 7,
    "panel": 13,
    "final": 5.5,
    "reference-check": 3,
    "offer": None,
}

# The column `source`; of each the conversations, and the six that still wait for one.
SOURCES = [
    ("job board", 48, 4, 2),  # Ferro & Pine, Sable, Quillfoot, Northgate; Holloway, Old Mill
    ("company site", 19, 3, 1),  # Kestrel, Platte, Aspen Loop; Border Collie
    ("newsletter", 15, 2, 2),  # Open Pantry, Halvorsen; Tern Island, Wheaton Falls
    ("alumni list", 3, 2, 0),  # High Plains, Brightwater; Thornbury never talked
    ("recruiter", 3, 1, 0),  # Tamarack
    ("meetup", 2, 1, 1),  # Verdance; Caldera
    ("referral", 1, 1, 0),  # Larkspur
]

# rating: passed, rejected, others. Tamarack's references and the offers have no rating.
RATINGS = {
    1: (0, 0, 0),
    2: (0, 3, 0),  # Ferro & Pine, Brightwater's case, Aspen Loop
    3: (4, 1, 3),  # Sable, Brightwater's and Halvorsen's screens, Larkspur's technical; Platte's panel;
    #                Kestrel's technical, Northgate, Halvorsen's panel
    4: (15, 1, 1),  # all the other passed ones; High Plains; Open Pantry's panel
    5: (2, 0, 0),  # Quillfoot's floor, Larkspur's manager
}

# topic: different questions, times asked since 2025-09, ratings
TOPICS = {
    "behavioral": (3, 10, [2, 2, 3, 4, 5, 3, 3, 2, 3, 4]),  # a decision 5 times, a stakeholder 3, a mistake 2
    "motivation": (6, 10, [2, 3, 3, 4, 2, 3, 4, 4, 4, 4]),  # leaving 4 times, five years 2, four others
    "communication": (8, 9, [4, 3, 5, 2, 4, 5, 3, 3, 3]),  # the range for a board twice
    "impact": (3, 7, [2, 2, 3, 4, 5, 3, 4]),
    "stakeholders": (4, 6, [3, 3, 2, 4, 3, 3]),
    "case": (5, 5, [4, 4, 4, 2, 3]),
    "data-quality": (3, 5, [5, 3, 4, 4, 4]),
    "forecasting": (4, 5, [3, 2, 4, 2, 4]),
    "statistics": (4, 5, [2, 4, 3, 4, 4]),
    "salary": (1, 4, [1, 4, 4, 4]),
    "logistics": (3, 3, [3, 4, 4]),
    "measurement": (3, 3, [4, 4, 4]),
    "sql": (3, 3, [3, 4, 5]),
    "excel": (1, 2, [3, 4]),
    "plans": (1, 2, [2, 4]),
    "prioritization": (1, 2, [3, 4]),
    "privacy": (1, 2, [3, 2]),
    "dashboards": (1, 1, [3]),  # that of 2023 is of another search
    "definitions": (1, 1, [5]),
    "estimation": (1, 1, [3]),
    "experience": (1, 1, [4]),
    "judgment": (1, 1, [4]),
    "rapport": (1, 1, [2]),
    "research": (1, 1, [4]),
    "surveys": (1, 1, [3]),
    "tools": (1, 1, [4]),
}

# month: rows by `applied`, conversations, files up to 03-16
MONTHS = {
    "2025-09": (15, 3, 3),
    "2025-10": (20, 5, 5),
    "2025-11": (12, 2, 4),  # no conversation: the assessment, the cancelled screen
    "2025-12": (8, 2, 4),  # no conversation: the message, the take-home
    "2026-01": (17, 4, 4),
    "2026-02": (15, 9, 9),
    "2026-03": (4, 8, 9),  # no conversation: the reference check; the 18th and 25th are still to come
}


@pytest.fixture(scope="module")
def sample() -> Journal:
    return load_journal(SAMPLE)


@pytest.fixture(scope="module")
def figures(sample: Journal) -> Figures:
    return find_figures(sample, DAY)


def test_states(sample: Journal, figures: Figures) -> None:
    assert (figures.total, figures.active, figures.talked) == (91, 11, 14)
    assert {state: count for state, count in figures.by_state.items() if count} == STATES
    of_all = find_standings(sample, DAY)
    assert (len(of_all), Counter(it.state for it in of_all)) == (93, STATES_OF_ALL)


def test_furthest_groups(sample: Journal) -> None:
    of_all = find_standings(sample, DAY)
    assert Counter(it.furthest for it in of_all) == FURTHEST_OF_ALL
    newest = [it for it in of_all if it.applied and it.applied.year > 2023]
    assert Counter(it.furthest for it in newest) == FURTHEST


def test_steps_of_the_way(figures: Figures) -> None:
    found = [
        (it.group, it.reached, [one.application.company for one in it.undecided], it.share) for it in figures.groups
    ]
    assert found == GROUPS


def test_pass_rates(figures: Figures) -> None:
    found = {it.stage: (it.rounds, it.passed, it.rejected, dict(it.others)) for it in figures.stages}
    assert found == STAGES
    assert list(found) == list(STAGES)
    assert [it.share for it in figures.stages if it.stage in ("recruiter-screen", "panel", "presentation")] == [
        Share(7, 8),
        None,
        Share(1, 2),
    ]


def test_waiting_times(figures: Figures) -> None:
    found = {
        it.stage: (list(it.answered), list(it.at_most), [(one.visit.company, one.days) for one in it.still])
        for it in figures.waiting
    }
    assert found == WAITING
    assert {it.stage: it.median for it in figures.waiting} == MEDIANS


def test_sources(figures: Figures) -> None:
    assert [(it.source, it.applications, it.conversations, it.undecided) for it in figures.sources] == SOURCES
    assert [it.share for it in figures.sources][:3] == [Share(4, 46), Share(3, 18), Share(2, 13)]


def test_self_rating_against_outcome(figures: Figures) -> None:
    assert {it.rating: (it.passed, it.rejected, it.undecided) for it in figures.ratings} == RATINGS


def test_topics(figures: Figures) -> None:
    found = {it.topic: (it.questions, it.asked, sorted(it.ratings)) for it in figures.topics}
    assert found == {topic: (questions, asked, sorted(rated)) for topic, (questions, asked, rated) in TOPICS.items()}


def test_months_and_weeks(figures: Figures) -> None:
    assert {f"{it.start:%Y-%m}": (it.applications, it.conversations, it.entries) for it in figures.months} == MONTHS
    # From Monday 2025-09-08, when the first one was sent, to the Monday that is today: 27 weeks and the present one.
    # Over Christmas and the New Year nothing happened: not in the weeks of 12-22 and 12-29.
    assert (len(figures.weeks), figures.weeks[0].start, figures.weeks[-1].start) == (28, date(2025, 9, 8), DAY)
    quiet = [it.start for it in figures.weeks if not it.applications and not it.entries]
    assert quiet == [date(2025, 12, 22), date(2025, 12, 29), DAY]


def test_the_whole(figures: Figures) -> None:
    """40 files less the assessment, the cancelled one, the message, the take-home, the references and two to come."""
    assert figures.interviews == 33
    # 87 times something was asked, 5 of them in 2023. Asked again: leaving 4 times, a decision 4, a salary 3, a
    # mistake, two sources and a stakeholder 2 each, and 7 more once: 24 times, which leaves 63 questions.
    assert figures.questions == 63
    # A better answer is noted for 23. Used well: leaving, a mistake, a salary, a decision, requests, two sources, a
    # spreadsheet, ninety days, the range for a board: 9. The other 14 and the sport, rated 2, need work: 15.
    assert (figures.better, figures.better_used, figures.weak) == (23, 9, 15)
    # Items under Lessons: 67 in this search, 5 in 2023.
    assert figures.lessons == 72
