"""What the figures say in words: hedged where they are small, and what to write where there are none."""

from datetime import date

import pytest

from journal_tool.analysis.activity import Activity
from journal_tool.analysis.figures import find_figures
from journal_tool.analysis.flows import Flow
from journal_tool.analysis.groups import Reached
from journal_tool.analysis.pass_rates import PassRate
from journal_tool.analysis.round_endings import AHEAD, UNTOLD, WAITING
from journal_tool.analysis.self_rating import RatedRounds
from journal_tool.analysis.shares import Share, share_of
from journal_tool.analysis.sources import SourceCount
from journal_tool.analysis.topics import TopicCount
from journal_tool.analysis.waiting import Wait, WaitingTimes
from journal_tool.model.application import Row
from journal_tool.model.interview import Entry, Interview
from journal_tool.model.journal import Journal
from journal_tool.model.place import START
from journal_tool.model.vocabulary import DECIDING, GROUPS
from journal_tool.rendering.outcome_words import Told, tell_outcomes
from journal_tool.rendering.outcome_words.asked import tell_topics
from journal_tool.rendering.outcome_words.months import tell_months
from journal_tool.rendering.outcome_words.rounds import ENDINGS, tell_ratings, tell_stages
from journal_tool.rendering.outcome_words.sources import tell_sources
from journal_tool.rendering.outcome_words.steps import tell_steps
from journal_tool.rendering.outcome_words.told import MOST_NAMED, Named, name_some
from journal_tool.rendering.outcome_words.waits import tell_waits
from journal_tool.rendering.outcome_words.way import tell_way
from journal_tool.settings import Search, Settings

SETTINGS = Settings()
DAY = date(2026, 3, 16)


def steps(*reached: int) -> Told:
    """All decided, so many at each step."""
    pairs = zip(GROUPS, reached, [0, *reached], strict=False)
    return tell_steps([Reached(group, count, (), share_of(count, before)) for group, count, before in pairs])


@pytest.mark.parametrize(
    ("reached", "finding"),
    [
        ((0, 0, 0, 0, 0, 0), "No application yet"),
        ((3, 0, 0, 0, 0, 0), "0 of 3 went on to screening, between 0% and 56%. So few are decided that no two"),
        ((40, 20, 10, 5, 2, 1), "20 of 40 went on to screening, between 35% and 65%. No step clearly stands out."),
        ((85, 14, 13, 8, 2, 0), "The narrowest step is the one to screening: 14 of 85 went on, between 10% and 26%. "),
    ],
)
def test_the_narrowest_step_is_named_only_where_it_clearly_is(reached: tuple[int, ...], finding: str) -> None:
    assert steps(*reached).finding.startswith(finding)


def test_where_nothing_is_decided_that_is_said() -> None:
    told = tell_steps([Reached("applied", 2), *(Reached(group, 0) for group in GROUPS[1:])])
    assert told.finding == "Nothing is decided yet: 2 applications may still go on."


def way(*reached: int, active: int = 0) -> Told:
    """So many at each step, of which so many wait at the first."""
    flows = [Flow("applied", "", "open", active)] if active else []
    return tell_way(flows, [Reached(group, count) for group, count in zip(GROUPS, reached, strict=True)])


@pytest.mark.parametrize(
    ("told", "finding"),
    [
        (way(0, 0, 0, 0, 0, 0), "No application yet: an entry with a company and a role makes one, or a line in"),
        (way(1, 0, 0, 0, 0, 0, active=1), "1 application sent, and no answer that led further yet; it is still act"),
        (way(9, 0, 0, 0, 0, 0), "9 applications sent, and no answer that led further yet; none is active any more."),
        (way(1, 1, 1, 1, 0, 0), "Your application came to final rounds; it is over."),
        (way(3, 2, 0, 0, 0, 0, active=3), "Of 3 applications, 2 came to screening; all are still active."),
        (
            way(91, 14, 12, 6, 2, 1, active=1),
            "Of 91 applications, 14 came to screening, 12 to interviewing, 6 to final rounds, 2 to an offer and 1 to "
            "one that you accepted; 1 of all is still active.",
        ),
    ],
)
def test_the_way_is_told_from_the_first_step_to_the_farthest(told: Told, finding: str) -> None:
    assert told.finding.startswith(finding)


def test_each_way_from_a_step_is_a_row() -> None:
    flows = [Flow("applied", "screening", "", 1_200), Flow("applied", "", "no-response", 31)]
    rows = tell_way(flows, [Reached("applied", 1_231), Reached("screening", 1_200)]).rows
    assert [(row.head, row.cells) for row in rows] == [
        ("Applied", ("Screening", "1,200")),
        ("Applied", ("No answer came", "31")),
    ]


def waits(*days: int, at_most: tuple[int, ...] = (), still: tuple[tuple[str, int, str], ...] = ()) -> Told:
    waiting = tuple(Wait(Interview("a.md", stage=it[2]), it[1], "still", it[0]) for it in still)
    return tell_waits([WaitingTimes("interview", days, at_most, waiting)], SETTINGS)


@pytest.mark.parametrize(
    ("told", "finding"),
    [
        (waits(), "No answer has a day yet: note it as heard_back in the entry when one comes."),
        (waits(1), "The one answer so far came after 1 day."),
        (waits(0, 3), "The 2 answers so far took 0 to 3 days."),
        (waits(2, 2, 4, 5, 9, 30), "Half of 6 answers came within 4.5 days; the longest took 30 days."),
        (
            waits(1, still=(("Aster", 4, "panel"),)),
            "The one answer so far came after 1 day. Aster has not answered for 4 days.",
        ),
        (
            waits(1, still=(("Aster", 4, "panel"), ("Vinha", 9, "panel"))),
            "The one answer so far came after 1 day. Vinha and Aster have not answered yet, the longest for 9 days.",
        ),
        (
            waits(1, still=(("Aster", 4, "offer"),)),
            "The one answer so far came after 1 day. 1 offer waits for your answer.",
        ),
        (  # nobody has been kept waiting by somebody met today
            waits(1, still=(("Aster", 0, "panel"),)),
            "The one answer so far came after 1 day.",
        ),
        (
            waits(1, still=(("Aster", 0, "panel"), ("Vinha", 9, "panel"))),
            "The one answer so far came after 1 day. Vinha has not answered for 9 days.",
        ),
    ],
)
def test_waiting_is_told_by_its_middle_only_from_five_answers_on(told: Told, finding: str) -> None:
    assert told.finding == finding


def test_waits_that_are_only_known_as_at_most_stand_in_a_column_of_their_own() -> None:
    (row,) = waits(2, 10, at_most=(7, 14), still=(("Aster", 4, "panel"),)).rows
    assert row.cells == ("2", "6 days", "2 to 10 days", "2, at most 7 to 14 days", "1")
    assert [it.words for it in row.named] == ["Aster (4 days)"]
    (row,) = waits(still=(("Aster", 0, "panel"),)).rows
    assert [it.words for it in row.named] == ["Aster (today)"]


def rates(**passed: tuple[int, int]) -> Told:
    return tell_stages([PassRate(stage, sum(it), *it, ()) for stage, it in passed.items()], SETTINGS)


@pytest.mark.parametrize(
    ("told", "finding"),
    [
        (rates(), "No round yet"),
        (rates(panel=(0, 0)), "No round is decided yet."),
        (rates(panel=(0, 3)), "No round was passed so far; 3 decided rounds cannot tell how the next one goes."),
        (rates(panel=(0, 10)), "0 of 10 decided rounds were passed, between 0% and 28%."),
        (rates(panel=(1, 0)), "1 of 1 decided round was passed, between 21% and 100%. Each stage alone has too few"),
        (
            rates(panel=(5, 5), final=(7, 5)),
            "12 of 22 decided rounds were passed, between 35% and 73%. No stage stands",
        ),
        (
            rates(panel=(1, 19), final=(19, 1)),
            "20 of 40 decided rounds were passed, between 35% and 65%. Final was passed",
        ),
    ],
)
def test_stages_are_compared_only_with_ten_each_and_ranges_apart(told: Told, finding: str) -> None:
    assert told.finding.startswith(finding)


def test_rounds_that_were_neither_passed_nor_rejected_are_told_beside_the_others() -> None:
    rate = PassRate("panel", 4, 1, 0, (("waiting", 2), ("closed", 1)))
    assert tell_stages([rate], SETTINGS).rows[0].cells == (
        "4",
        "1 of 1",
        "between 21% and 100%",
        "2 waiting, 1 role closed",
    )


def test_every_ending_has_its_words() -> None:

    assert set(ENDINGS) == {AHEAD, WAITING, UNTOLD, "offer", *DECIDING} - {"rejected"}


def sources(*counts: tuple[str, int, int]) -> Told:
    return tell_sources([SourceCount(source, applications, talks, 0) for source, applications, talks in counts])


@pytest.mark.parametrize(
    ("told", "finding"),
    [
        (sources(("", 5, 1)), "Note how you came to an application"),
        (sources(("ad", 1, 1)), "So far 1 application has a source: ad. Too few are decided"),
        (sources(("ad", 1, 1), ("friend", 1, 0)), "No source came up twice so far. Too few are decided"),
        (
            sources(("ad", 2, 1), ("friend", 2, 0)),
            "The most frequent sources are ad and friend, with 2 applications each.",
        ),
        (
            sources(("ad", 46, 4), ("site", 18, 3)),
            "The most frequent source is ad, with 46 applications. No source stands",
        ),
        (
            sources(("ad", 50, 1), ("referral", 10, 9)),
            "Applications from referral led to a conversation clearly more often than those from ad: 9 of",
        ),
    ],
)
def test_sources_are_compared_only_with_ten_each_and_ranges_apart(told: Told, finding: str) -> None:
    assert told.finding.startswith(finding)


@pytest.mark.parametrize(
    ("ratings", "finding"),
    [
        ((), "Note how a conversation felt"),
        ((RatedRounds(4, 0, 0, 1),), "No rated round is decided yet."),
        ((RatedRounds(4, 1, 0, 0),), "1 of 1 round rated 4 or 5 was passed: too few to say"),
        ((RatedRounds(2, 1, 9, 0), RatedRounds(5, 9, 1, 0)), "9 of 10 rounds rated 4 or 5 were passed and 1 of 10"),
        ((RatedRounds(2, 5, 5, 0), RatedRounds(5, 6, 4, 0)), "6 of 10 rounds rated 4 or 5 were passed and 5 of 10"),
    ],
)
def test_the_feeling_is_held_against_the_outcome(ratings: tuple[RatedRounds, ...], finding: str) -> None:
    assert tell_ratings(ratings).finding.startswith(finding)


def test_only_clear_differences_say_that_the_feeling_tells_something() -> None:
    clear = tell_ratings([RatedRounds(2, 1, 9, 0), RatedRounds(5, 9, 1, 0)]).finding
    against = tell_ratings([RatedRounds(2, 9, 1, 0), RatedRounds(5, 1, 9, 0)]).finding
    alike = tell_ratings([RatedRounds(2, 5, 5, 0), RatedRounds(5, 6, 4, 0)]).finding
    assert clear.endswith("what felt good did go better.")
    assert against.endswith("what felt good did not go better.")
    assert alike.endswith("the ranges overlap, so the feeling does not tell the outcome.")


def test_topics_that_came_up_once_are_named_below_the_table_unless_they_are_all_there_is() -> None:
    often, once = TopicCount("data-quality", 2, 3, (2, 3, 4)), TopicCount("sql", 1, 1, (1,))
    told = tell_topics([often, once])
    assert [(row.head, row.cells) for row in told.rows] == [("Data quality", ("3", "2", "3.0", "3"))]
    assert (told.note, told.finding) == ("Asked about once: SQL.", "Most often it was about data quality: 3 times.")
    assert [row.head for row in tell_topics([once]).rows] == ["SQL"]
    assert tell_topics([]).finding.startswith("Put a word with #")


def test_the_lowest_average_is_looked_for_among_what_was_rated_three_times() -> None:
    topics = [
        TopicCount("sql", 1, 3, (2, 3, 3)),
        TopicCount("case", 1, 3, (4, 4, 5)),
        TopicCount("plans", 1, 2, (1, 1)),
    ]
    assert tell_topics(topics).finding.endswith("of what was rated 3 times or more: SQL, 2.7 of 5.")


def test_months_stand_newest_first_and_the_busiest_is_named() -> None:
    months = [Activity(date(2026, 2, 1), 5, 1, 1), Activity(date(2026, 3, 1), 2, 3, 4)]
    told = tell_months(months, "en")
    assert [(row.head, row.cells) for row in told.rows] == [
        ("March 2026", ("2", "3", "4")),
        ("February 2026", ("5", "1", "1")),
    ]
    assert (
        told.finding == "Most conversations were held in March 2026: 3. Most applications went out in February 2026: 5."
    )
    assert tell_months(months[1:], "en").finding == "2 applications and 3 conversations so far."
    assert tell_months([], "en").finding == "Nothing has a day yet."
    once = [Activity(date(2026, month, 1), 1, 1, 1) for month in (1, 2, 3)]  # one of three is no "most"
    assert tell_months(once, "en").finding == "3 applications and 3 conversations so far."


def test_of_many_names_the_first_are_told_and_how_many_more_there_are() -> None:
    named = [Named(str(number), Interview("a.md")) for number in range(MOST_NAMED + 2)]
    assert name_some(named) == (tuple(named[:MOST_NAMED]), "and 2 more")
    assert name_some(named[:-1]) == (tuple(named[:-1]), "")


def applied(number: int, **rest: str) -> Row:
    return Row(f"Company {number}", "Analyst", date(2026, 3, 10), START, **rest)  # type: ignore[arg-type]


def talk(number: int, stage: str = "interview", outcome: str = "pending") -> Entry:
    path = f"{number}-{stage}.md"
    return Entry(path, Interview(path, f"Company {number}", "Analyst", date(2026, 3, 12), stage=stage, outcome=outcome))


@pytest.mark.parametrize(
    ("journal", "heading"),
    [
        (Journal(), "Figures begin with your first application"),
        (Journal(entries=(talk(1, "informational"),)), "1 conversation so far, and no application yet"),
        (Journal(rows=(applied(1),)), "1 application sent, 1 still open"),
        (Journal(rows=(applied(1, status="rejected"),)), "1 application sent, no conversation yet"),
        (Journal(entries=(talk(1),)), "Your first application led to a conversation"),
        (Journal(entries=(talk(1),), rows=(applied(2),)), "1 of 2 applications led to a conversation"),
        (Journal(entries=(talk(1, "offer"), talk(2))), "2 of 2 applications led to a conversation, 1 to an offer"),
        (
            Journal(entries=(talk(1, "offer", "accepted"), talk(2))),
            "2 of 2 applications led to a conversation, and you accepted an offer",
        ),
    ],
)
def test_the_heading_says_the_progress(journal: Journal, heading: str) -> None:
    assert tell_outcomes(find_figures(journal, DAY), SETTINGS).heading == heading


@pytest.mark.parametrize(
    ("entries", "heading"),
    [
        ((), "Figures begin with the first application of this search"),
        ((talk(1),), "The first application of this search led to a conversation"),
    ],
)
def test_the_first_of_a_search_is_not_called_the_first_of_all(entries: tuple[Entry, ...], heading: str) -> None:
    settings = Settings(searches=(Search("Spring", date(2026, 3, 1)),))
    assert tell_outcomes(find_figures(Journal(settings, entries), DAY), settings).heading == heading


@pytest.mark.parametrize(("entries", "sections", "beginning"), [(0, 0, True), (1, 8, True), (3, 8, False)])
def test_a_small_journal_has_a_good_face(entries: int, sections: int, beginning: bool) -> None:
    told = tell_outcomes(find_figures(Journal(entries=tuple(map(talk, range(entries)))), DAY), SETTINGS)
    assert (len(told.sections), bool(told.beginning)) == (sections, beginning)
    assert all(section.finding for section in told.sections)
    assert all(len(row.cells) == len(section.columns) - 1 for section in told.sections for row in section.rows)


def test_states_name_what_is_alive_first_and_rejections_last() -> None:
    rows = (applied(1, status="rejected"), applied(2), applied(3, status="rejected"))
    told = tell_outcomes(find_figures(Journal(entries=(talk(4, "offer"),), rows=rows), DAY), SETTINGS)
    assert told.states == (("Offer to answer: 1", "good"), ("Open: 1", "calm"), ("They said no: 2", "mute"))


def test_shares_of_the_sample_kind_are_told_as_so_many_of_so_many() -> None:
    told = tell_steps([Reached("applied", 4), Reached("screening", 1, (), Share(1, 4))])
    assert told.rows[1].cells[:3] == ("1", "1 of 4", "between 5% and 70%")
