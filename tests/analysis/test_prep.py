"""What helps before a conversation: whom one meets, what is likely, what to say, and what came before."""

from datetime import date, time
from decimal import Decimal

import pytest
from hand_made import TODAY, journal_of, on

from journal_tool.analysis.prep import Prep, find_home_time, find_prep, find_prepared
from journal_tool.model.body import Body, Section
from journal_tool.model.interview import Interview
from journal_tool.model.lesson import Lesson, NextStep
from journal_tool.model.money import Money
from journal_tool.model.offer import Terms
from journal_tool.model.person import Person
from journal_tool.model.place import START, Passage
from journal_tool.model.question import Encounter
from journal_tool.settings import Settings
from journal_tool.settings.values import Strength

DANA, LEE = Person("Dana Ortiz", "Staff Engineer"), Person("Lee Park")


def asked(text: str, rating: int | None = None, **rest: object) -> Encounter:
    return Encounter(text, START, rating=rating, **rest)  # type: ignore[arg-type]


def said(text: str) -> Passage:
    return Passage(text, 1)


def with_questions(*encounters: Encounter) -> Body:
    return Body(encounters=encounters)


def prepare(ahead: Interview, *before: Interview, settings: Settings | None = None) -> Prep:
    return find_prep(ahead, journal_of(*before, ahead, settings=settings), TODAY)


@pytest.mark.parametrize(
    ("interview", "has"),
    [
        (on("03-20"), True),
        (on("03-20", "informational"), True),
        (on("03-20", "offer"), True),  # to talk about one: no term is stated yet
        (on("03-16"), True),  # today, and nothing tells that it took place
        (on("03-16", rating=4), False),
        (on("03-15"), False),
        (on("03-20", outcome="cancelled"), False),
        (on("03-20", outcome="withdrew"), False),
        (on("03-20", "assessment"), False),
        (on("03-20", "take-home"), False),
        (on("03-20", "reference-check"), False),
    ],
)
def test_a_conversation_that_lies_ahead_has_a_sheet(interview: Interview, has: bool) -> None:
    assert bool(find_prepared(journal_of(interview), TODAY)) == has


def test_whom_one_meets_stands_in_the_order_of_the_entry_with_the_meetings_before() -> None:
    first = on("03-02", people=(DANA,))
    second = on("03-09", "panel", people=(DANA, LEE))
    found = prepare(on("03-20", people=(LEE, DANA, Person("Ana Brandt"))), first, second).faces
    assert [(it.person.name, [m.interview.path for m in it.met]) for it in found] == [
        ("Lee Park", [second.path]),
        ("Dana Ortiz", [second.path, first.path]),
        ("Ana Brandt", []),
    ]


def test_whoever_was_alone_asked_everything_and_of_several_only_whom_the_entry_names() -> None:
    alone = on("03-02", people=(DANA,), body=with_questions(asked("Why us?", 4), asked("Why you?", 4)))
    together = on(
        "03-09",
        people=(DANA, LEE),
        body=with_questions(
            asked("Why now?", 4, asked_by="Dana"), asked("Why so?", 4), asked("Who?", 4, asked_by="Lee")
        ),
    )
    (dana,) = prepare(on("03-20", people=(DANA,)), alone, together).faces
    assert [it.encounter.text for it in dana.asked] == ["Why now?", "Why us?", "Why you?"]


def test_others_at_the_company_are_known_too() -> None:
    found = prepare(
        on("03-20", people=(DANA,)), on("03-02", people=(LEE, DANA)), on("03-03", company="Aster", people=(LEE,))
    )
    assert [it.name for it in found.others] == ["Lee Park"]


def test_each_likely_question_is_there_once_and_expected_ones_come_first() -> None:
    here = on("03-02", people=(DANA,), body=with_questions(asked("Asked by Dana?", 4), asked("Why us?", 4)))
    there = on("03-03", people=(LEE,), body=with_questions(asked("Asked by Lee?", 2), asked("Good?", 5)))
    elsewhere = on("03-04", "panel", company="Aster", body=with_questions(asked("WHY US", 4), asked("At a panel?", 4)))
    weak = on("03-05", "coding", company="Aster", body=with_questions(asked("Weak?", 1), asked("Fine?", 5)))
    ahead = on("03-20", "panel", people=(DANA,), body=with_questions(asked("Why us?"), asked("New?"), asked("Why us")))
    found = prepare(ahead, here, there, elsewhere, weak).questions
    assert [
        (it.why, it.expected.encounter.text if it.expected else it.question and it.question.text) for it in found
    ] == [
        ("expected", "Why us?"),
        ("expected", "New?"),
        ("here", "Asked by Dana?"),  # she will be there
        ("here", "Asked by Lee?"),  # it went badly
        ("here", "Good?"),
        ("stage", "At a panel?"),
        ("weak", "Weak?"),
    ]
    assert found[0].by == ("Dana Ortiz",)


def test_of_the_stage_what_is_asked_most_comes_first_and_of_that_what_is_weak() -> None:
    questions = (("Once?", 5), ("Weak once?", 2), ("Twice?", 5))
    first = on("03-02", "panel", company="Aster", body=with_questions(*(asked(*it) for it in questions)))
    second = on("03-03", "panel", company="Birch", body=with_questions(asked("Twice?", 5)))
    found = prepare(on("03-20", "panel"), first, second).questions
    assert [it.question and it.question.text for it in found] == ["Twice?", "Weak once?", "Once?"]


def test_where_nobody_asked_at_the_stage_that_of_its_group_is_likely() -> None:
    onsite = on("03-02", "onsite", company="Aster", body=with_questions(asked("Last one?", 5)))
    coding = on("03-03", "coding", company="Aster", body=with_questions(asked("Code?", 5)))
    found = prepare(on("03-20", "panel"), onsite, coding)
    assert [it.question and it.question.text for it in found.questions] == ["Last one?"]
    assert {"panel", "onsite", "final"} <= found.stages


@pytest.mark.parametrize(
    ("expected", "times", "words"),
    [
        (asked("Why?"), [], None),
        (asked("Why?", answer=said("mine")), [asked("Why?", 2, next_time=said("better"))], ("noted", "mine")),
        (asked("Why?"), [asked("Why?", 2, answer=said("bad"), next_time=said("better"))], ("better", "better")),
        (asked("Why?"), [asked("Why?", 4, answer=said("good"))], ("kept", "good")),
        (asked("Why?"), [asked("Why?", 3, answer=said("so so"))], None),
        (asked("Why?"), [asked("Why?", 3, answer=said("it stays"), answer_stays=True)], ("kept", "it stays")),
        (  # the better answer was used and went well: what was said then is better still
            asked("Why?"),
            [asked("Why?", 2, next_time=said("better")), asked("Why?", 5, answer=said("used"))],
            ("kept", "used"),
        ),
        (  # and where nobody wrote down what was said, the better answer is all there is
            asked("Why?"),
            [asked("Why?", 2, next_time=said("better")), asked("Why?", 5)],
            ("better", "better"),
        ),
    ],
)
def test_what_to_say_is_ones_own_note_then_the_better_answer_then_what_went_well(
    expected: Encounter, times: list[Encounter], words: tuple[str, str] | None
) -> None:
    before = [on(f"03-0{number}", body=with_questions(it)) for number, it in enumerate(times, 1)]
    (likely,) = prepare(on("03-20", body=with_questions(expected)), *before).questions
    assert (likely.say and (likely.say.kind, likely.say.passage.text)) == words


def test_a_story_is_told_to_whom_it_was_told_and_others_are_fresh() -> None:
    to_dana = on("03-02", people=(DANA,), body=with_questions(asked("A?", 5, story="Billing")))
    to_lee = on("03-03", people=(LEE,), body=with_questions(asked("B?", 5, story="Outage")))
    far = on(
        "03-04",
        company="Aster",
        people=(DANA,),  # another company: another Dana
        body=with_questions(asked("C?", 2, story="Weak one"), asked("D?", 4, story="Rescue")),
    )
    found = prepare(on("03-20", people=(DANA,)), to_dana, to_lee, far).stories
    assert [(it.name, it.to, it.here) for it in found] == [
        ("Billing", ("Dana Ortiz",), True),
        ("Rescue", (), False),
        ("Weak one", (), False),
        ("Outage", (), True),
    ]


def test_lessons_of_the_stage_and_of_the_company_are_carried_in() -> None:
    def taught(day: str, text: str, *areas: str, company: str = "Aster") -> Interview:
        return on(day, company=company, body=Body(lessons=(Lesson(said(text), START, areas),)), number=text[0])

    before = (
        taught("03-01", "Deep", "depth"),
        taught("03-02", "Breathe", "nerves"),
        taught("03-03", "Packet", "application-packet"),
        taught("03-04", "Here", "depth", company="Northwind Labs"),
        taught("03-05", "Calm", "nerves"),
        taught("03-06", "Breathe!", "nerves"),
        taught("03-07", "Smile", "rapport"),
    )
    found = prepare(on("03-20", "panel"), *before).lessons
    assert [(it.taught.lesson.passage.text, it.times) for it in found] == [
        ("Breathe!", 2),  # noted twice
        ("Here", 1),
        ("Smile", 1),
        ("Calm", 1),
    ]


def test_where_hardly_a_lesson_fits_others_fill_up_but_none_about_the_packet() -> None:
    lessons = (Lesson(said("Deep"), START, ("depth",)), Lesson(said("Packet"), START, ("application-packet",)))
    found = prepare(on("03-20", "offer"), on("03-01", company="Aster", body=Body(lessons=lessons))).lessons
    assert [it.taught.lesson.passage.text for it in found] == ["Deep"]


def test_questions_to_ask_are_parted_by_what_is_known_of_them() -> None:
    def asking(day: str, *texts: str, **rest: object) -> Interview:
        return on(day, body=Body(asked=tuple(map(said, texts))), **rest)

    found = prepare(
        asking("03-20", "How is on-call organised?", "What is next?"),
        asking("03-02", 'How is on-call organised? Two weeks\nin twelve. "Paid."', "Who left?"),
        asking("03-03", "Why now? Growth.", "Who left? Nobody.", company="Aster"),
        asking("03-04", "Why now?", company="Birch"),
        asking("03-05", "Hired from where?", company="Birch", stage="informational"),
    ).to_ask
    assert [it.text for it in found.own] == ["How is on-call organised?", "What is next?"]
    assert [(it.text, it.answer) for it in found.answered] == [
        ("Who left?", ""),
        ("How is on-call organised?", 'Two weeks\nin twelve. "Paid."'),
    ]
    assert [(it.text, it.answer, it.times) for it in found.elsewhere] == [("Why now?", "Growth.", 2)]


def test_another_figure_that_is_planned_is_a_change() -> None:
    money = [Money(Decimal(number), "USD") for number in (90000, 95000)]
    before = on("03-02", salary_named=money[0])
    assert prepare(on("03-20", salary_named=money[0]), before).changes == ()
    ((old, new),) = prepare(on("03-20", salary_named=money[1]), before).changes
    assert (old.money.low, new.money.low, new.interview.path) == (*money, on("03-20").path)


def test_what_came_before_is_told() -> None:
    screen = on("02-02", "recruiter-screen", "passed", "02-04", materials=("résumé",), body=Body(if_yes=said("Old")))
    second = on("03-02", outcome="passed", heard="03-02", materials=("résumé", "letter"), body=Body(if_yes=said("Dig")))
    offer = on("03-05", "offer", company="Aster", terms=Terms(("base",), base=Money(Decimal(90000), "USD")))
    found = prepare(on("03-20"), screen, second, offer)
    assert [it.days for it in found.replies] == [2, 0]
    assert found.advice and found.advice.passage.text == "Dig"
    assert found.materials == ("résumé", "letter")
    assert [it.application.company for it in found.offers] == ["Aster"]
    assert not found.first


def test_words_for_a_yes_are_only_about_the_round_that_came_next() -> None:
    screen = on("02-02", "recruiter-screen", "passed", body=Body(if_yes=said("Old")))
    assert prepare(on("03-20"), screen, on("03-02", outcome="passed")).advice is None


def test_steps_until_the_day_belong_to_it() -> None:
    def step(text: str, due: str = "", state: str = "open") -> NextStep:
        return NextStep(text, START, START, state, date.fromisoformat(due) if due else None)  # type: ignore[arg-type]

    steps = (step("Late", "2026-03-01"), step("After", "2026-03-21"), step("Done", "2026-03-01", "done"), step("Any"))
    found = prepare(
        on("03-20", body=Body(next_steps=(step("On the day", "2026-03-20"),))),
        on("03-02", body=Body(next_steps=steps)),
        on("03-03", company="Aster", body=Body(next_steps=(step("Elsewhere", "2026-03-17"),))),
    ).steps
    assert [it.step.text for it in found] == ["Late", "On the day", "Any"]


def test_all_conversations_of_the_day_are_named() -> None:
    loop = [on("03-20", stage, time=time(hour)) for hour, stage in ((9, "coding"), (10, "panel"), (11, "behavioral"))]
    found = prepare(loop[1], loop[0], loop[2], on("03-20", company="Aster", time=time(15)), on("03-21"))
    assert [it.stage for it in found.that_day] == ["coding", "panel", "behavioral", "interview"]


@pytest.mark.parametrize(
    ("facts", "missing"),
    [
        ({}, ("time", "people", "place", "questions", "to-ask")),
        ({"format": "phone"}, ("time", "people", "questions", "to-ask")),
        ({"time": time(9), "people": (DANA,), "location": "room 3"}, ("questions", "to-ask")),
        ({"body": Body(encounters=(asked("Why?"),), asked=(said("Who?"),))}, ("time", "people", "place")),
    ],
)
def test_what_the_entry_leaves_open_is_named(facts: dict[str, object], missing: tuple[str, ...]) -> None:
    assert prepare(on("03-20", **facts)).missing == missing


def test_notes_are_the_prose_of_the_entry() -> None:
    sections = (
        Section("", "", 0, START, said("Badge at the desk.")),
        Section("questions", "Questions", 2, START, said("- Why?")),
        Section("notes", "Notes", 2, START, said("Founded in 1990.")),
    )
    assert [it.text for it in prepare(on("03-20", body=Body(sections=sections))).notes] == [
        "Badge at the desk.",
        "Founded in 1990.",
    ]


def test_strengths_that_share_words_with_the_posting_come_first() -> None:
    strengths = (Strength("degree", "Master of statistics"), Strength("skill", "Forecasting at night"))
    posting = Body(posting=said("You know forecasting."))
    found = prepare(on("03-20", body=posting), settings=Settings(strengths=strengths)).strengths
    assert [it.kind for it in found] == ["skill", "degree"]


def test_the_first_interview_of_all_is_known_as_such() -> None:
    found = prepare(on("03-20"), on("03-02", "application", company="Aster"))
    assert found.first
    assert (found.faces, found.questions, found.stories, found.lessons, found.steps) == ((), (), (), (), ())


@pytest.mark.parametrize(
    ("zone", "home", "shown"),
    [
        ("America/Chicago", "America/Denver", "2026-03-20 08:00"),
        ("Asia/Tokyo", "America/Denver", "2026-03-19 18:00"),
        ("Asia/Tokyo", "Asia/Tokyo", None),
        ("", "Asia/Tokyo", None),
        ("Asia/Tokyo", "", None),
        ("Nowhere/Land", "Asia/Tokyo", None),
    ],
)
def test_the_clock_at_home_shows_another_time(zone: str, home: str, shown: str | None) -> None:
    interview = on("03-20", time=time(9), timezone=zone)
    found = find_home_time(interview, Settings(timezone=home))
    assert (f"{found:%Y-%m-%d %H:%M}" if found else None) == shown
