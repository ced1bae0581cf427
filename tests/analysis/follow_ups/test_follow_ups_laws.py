"""Laws for any journal: nothing is due before it appears, `done` ends it, the order of files means nothing."""

import random
from datetime import date, timedelta
from decimal import Decimal

import msgspec
from follow_up_text import TODAY
from hypothesis import given
from hypothesis import strategies as st

from journal_tool.analysis.follow_ups import FOLLOW_UPS, FollowUp, find_follow_ups
from journal_tool.model.body import Body
from journal_tool.model.interview import Done, Entry, Feedback, Interview
from journal_tool.model.journal import Journal
from journal_tool.model.lesson import NextStep, Reflection
from journal_tool.model.money import Money
from journal_tool.model.offer import Terms
from journal_tool.model.person import Person, Thanks
from journal_tool.model.place import START, Passage
from journal_tool.model.vocabulary import FOLLOW_UP_RULES, OFFER_OUTCOMES, OUTCOMES, OUTSIDE_STAGES, STAGES
from journal_tool.settings import Settings

STATED = ("deliver", "next-step", "decide", "rest")
"""Rules that are due on a day of the writer's or of theirs, whenever it was written down."""


days = st.integers(-50, 20).map(lambda number: TODAY + timedelta(days=number))
maybe_days = st.none() | days
steps = st.builds(
    NextStep, st.just("Read"), st.just(START), st.just(START), st.sampled_from(["open", "done"]), maybe_days
)
bodies = st.builds(
    Body,
    next_steps=st.lists(steps, max_size=2).map(tuple),
    feedback=st.none() | st.just(Passage("More depth", 9)),
    reflection=st.none() | st.just(Reflection(START, prose=Passage("Tired", 9))),
)
terms = st.builds(
    lambda base, start, respond_by, last_day: Terms(
        tuple(key for key, value in (("base", base), ("start", start), ("respond_by", respond_by)) if value),
        base=Money(Decimal(base), "EUR") if base else None,
        target=Money(Decimal(60000), "EUR"),
        start=start,
        respond_by=respond_by,
        last_day=last_day,
    ),
    st.sampled_from([None, 50000, 70000]),
    maybe_days,
    maybe_days,
    maybe_days,
)
chases = st.lists(days, min_size=1, max_size=2).map(lambda found: (Done("chase", tuple(sorted(found))),))
interviews = st.builds(
    Interview,
    path=st.uuids().map(lambda it: f"{it}.md"),
    company=st.sampled_from(["Northwind Labs", "Otter Mills", "Kestrel"]),
    role=st.sampled_from(["Analyst", "Planner"]),
    date=days,
    stage=st.sampled_from([stage.name for stage in (*STAGES, *OUTSIDE_STAGES)] + ["offer"] * 3),
    outcome=st.sampled_from(["pending"] * 8 + [*OUTCOMES, *OFFER_OUTCOMES]),
    heard_back=maybe_days,
    reply_by=maybe_days,
    due=maybe_days,
    people=st.lists(st.builds(Person, st.sampled_from(["Dana", "Lee"])), max_size=2).map(tuple),
    thanked=st.sampled_from([None, None, Thanks(True), Thanks(by_name={"Dana": None})]),
    feedback_received=st.sampled_from([None, Feedback(given=False)]),
    done=st.just(()) | chases,
    terms=terms,
    body=bodies,
)
settings = st.builds(
    Settings,
    holidays=st.lists(days, max_size=5).map(tuple),
    windows=st.dictionaries(
        st.sampled_from([*FOLLOW_UP_RULES, "silent_after", "rest_days", "notice_weeks"]), st.integers(0, 40), max_size=3
    ),
)
journals = st.builds(
    lambda found, rules: Journal(rules, tuple(Entry(it.path, it) for it in found)),
    st.lists(interviews, max_size=8, unique_by=lambda it: it.path),
    settings,
)


@given(journals)
def test_nothing_is_due_before_it_appears_unless_the_day_was_stated(journal: Journal) -> None:
    for row in find_follow_ups(journal, TODAY).rows:
        assert row.due is not None
        assert row.rule in STATED or row.appears <= row.due, row
        assert row.dropped_after is None or row.dropped_after >= TODAY


@given(journals)
def test_there_is_one_of_a_rule_for_an_application_but_for_tasks(journal: Journal) -> None:
    keys = [
        (row.rule, row.application or row.entry)
        for row in find_follow_ups(journal, TODAY).rows
        if row.rule != "next-step"
    ]
    assert len(set(keys)) == len(keys)


@given(journals, st.randoms())
def test_the_order_of_the_files_means_nothing(journal: Journal, chance: random.Random) -> None:
    entries = [*journal.entries]
    chance.shuffle(entries)
    shuffled = msgspec.structs.replace(journal, entries=tuple(entries))
    assert find_follow_ups(shuffled, TODAY) == find_follow_ups(journal, TODAY)


@given(journals, st.data())
def test_a_no_to_a_rule_in_the_entry_of_its_row_ends_the_row(journal: Journal, choice: st.DataObject) -> None:
    found = find_follow_ups(journal, TODAY).rows
    if not found:
        return
    row = choice.draw(st.sampled_from(found))
    left = find_follow_ups(_refuse(journal, row), TODAY).rows
    assert (row.rule, row.entry) not in [(it.rule, it.entry) for it in left]


@given(journals)
def test_a_rule_that_is_switched_off_finds_nothing_and_the_others_the_same(journal: Journal) -> None:
    found = find_follow_ups(journal, TODAY).rows
    for rule in {row.rule for row in found}:
        off = msgspec.structs.replace(journal.settings, switched_off=(rule,))
        left = find_follow_ups(msgspec.structs.replace(journal, settings=off), TODAY).rows
        assert left == tuple(row for row in found if row.rule != rule)


@given(journals)
def test_rows_stand_in_the_order_of_their_days_and_say_what_to_do_in_a_line(journal: Journal) -> None:
    rows = find_follow_ups(journal, TODAY).rows
    assert [row.due for row in rows] == sorted(row.due or date.max for row in rows)
    for row in rows:
        assert row.do and row.why and "\n" not in row.do + row.why
        assert row.do[0].isupper()
        assert row.rule in [rule.name for rule in FOLLOW_UPS]


def _refuse(journal: Journal, row: FollowUp) -> Journal:
    def change(entry: Entry) -> Entry:
        if entry.path != row.entry or entry.interview is None:
            return entry
        kept = tuple(done for done in entry.interview.done if done.rule != row.rule)
        interview = msgspec.structs.replace(entry.interview, done=(*kept, Done(row.rule, refused=True)))
        return msgspec.structs.replace(entry, interview=interview)

    return msgspec.structs.replace(journal, entries=tuple(change(entry) for entry in journal.entries))
