"""How a better answer stands where the plain cases end: one day, one conversation, the same words, no date."""

from datetime import date, time

import pytest

from journal_tool.analysis.questions import Question, group_questions
from journal_tool.model.body import Body
from journal_tool.model.interview import Entry, Interview
from journal_tool.model.journal import Journal
from journal_tool.model.place import START, Passage
from journal_tool.model.question import Encounter

DAY = date(2026, 3, 16)
SAME = "Same."


def visit(
    name: str, *times: tuple[int | str | None, str], day: date | None = date(2026, 3, 2), at: str = ""
) -> Interview:
    """An interview at which one question was asked: rating (or another scale), and the better answer noted."""
    encounters = tuple(
        Encounter(
            "Why us?",
            START,
            rating=rating if isinstance(rating, int) else None,
            rating_text=rating if isinstance(rating, str) else "",
            answer=Passage("So.", 1),
            next_time=Passage(better, 1) if better and better != SAME else None,
            answer_stays=better == SAME,
        )
        for rating, better in times
    )
    return Interview(f"{name}.md", date=day, time=time.fromisoformat(at) if at else None, body=Body((), encounters))


def ask(*visits: Interview) -> Question:
    (question,) = group_questions(Journal(entries=tuple(Entry(it.path, it) for it in visits)), DAY)
    return question


def test_a_better_answer_can_be_used_later_on_the_same_day() -> None:
    morning, afternoon = visit("b", (2, "Shorter."), at="09:00"), visit("a", (4, ""), at="14:00")
    assert ask(morning, afternoon).better_answer == "proven"
    assert [it.interview.path for it in ask(morning, afternoon).later] == ["a.md"]
    before = visit("b", (4, ""), at="09:00"), visit("a", (2, "Shorter."), at="14:00")
    assert ask(*before).better_answer == "open"


def test_without_a_time_the_path_decides_which_came_first() -> None:
    assert ask(visit("a", (2, "Shorter.")), visit("b", (4, ""))).better_answer == "proven"
    assert ask(visit("b", (2, "Shorter.")), visit("a", (4, ""))).better_answer == "open"


def test_in_one_conversation_nothing_could_be_used_yet() -> None:
    question = ask(visit("a", (2, "Shorter."), (4, "")))
    assert (question.better_answer, question.later) == ("open", ())
    assert question.ratings == (2, 4)


def test_what_a_better_answer_has_to_beat_is_the_last_rating_of_its_conversation() -> None:
    twice = visit("a", (1, "Shorter."), (3, ""))
    assert ask(twice, visit("b", (3, ""))).better_answer == "open"
    assert ask(visit("a", (1, "Shorter.")), visit("b", (3, ""))).better_answer == "proven"


def test_without_a_rating_of_its_own_the_one_before_counts() -> None:
    assert ask(visit("a", (1, "")), visit("b", (None, "Shorter.")), visit("c", (2, ""))).better_answer == "proven"
    assert ask(visit("a", (3, "")), visit("b", (None, "Shorter.")), visit("c", (3, ""))).better_answer == "open"


def test_a_rating_that_is_worse_than_before_proves_nothing_even_if_it_rises_again() -> None:
    assert ask(visit("a", (3, "Shorter.")), visit("b", (1, "")), visit("c", (2, ""))).better_answer == "open"


@pytest.mark.parametrize(
    ("last", "standing"),
    [((None, SAME), "none"), ((3, SAME), "none"), ((4, SAME), "proven"), ((2, SAME), "none")],
)
def test_an_answer_that_stays_ends_a_better_one_unless_it_proves_it(
    last: tuple[int | None, str], standing: str
) -> None:
    assert ask(visit("a", (3, "Shorter.")), visit("b", last)).better_answer == standing


def test_after_an_answer_that_stays_a_new_better_one_is_open_again() -> None:
    question = ask(visit("a", (2, "Shorter.")), visit("b", (4, SAME)), visit("c", (4, "Begin with them.")))
    assert (question.better_answer, question.weak) == ("open", True)


def test_a_better_answer_written_down_again_is_the_one_that_was_noted_first() -> None:
    again = ask(visit("a", (2, "Say it  shorter.")), visit("b", (4, "say it\nshorter.")))
    assert again.better is not None
    assert (again.better.interview.path, again.better_answer) == ("a.md", "proven")
    other = ask(visit("a", (2, "Shorter.")), visit("b", (4, "Longer.")))
    assert other.better is not None
    assert (other.better.interview.path, other.better_answer) == ("b.md", "open")
    back = ask(visit("a", (2, "Shorter.")), visit("b", (3, SAME)), visit("c", (4, "Shorter.")))
    assert back.better is not None
    assert (back.better.interview.path, back.better_answer) == ("c.md", "open")


def test_another_scale_is_no_rating() -> None:
    question = ask(visit("a", (2, "Shorter.")), visit("b", ("5/10", "")))
    assert (question.ratings, question.better_answer, question.weak) == ((2,), "open", True)
    assert ask(visit("a", (3, "")), visit("b", ("1/10", ""))).weak is False


def test_entries_without_a_date_come_first_and_give_no_day_nor_prove_anything() -> None:
    question = ask(visit("z", (2, "Shorter."), day=None), visit("a", (4, "")))
    assert [it.interview.path for it in question.asked] == ["z.md", "a.md"]
    assert (question.first, question.last, question.better_answer) == (date(2026, 3, 2), date(2026, 3, 2), "open")
    undated = ask(visit("a", (2, ""), day=None))
    assert (undated.first, undated.last, undated.weak) == (None, None, True)


def test_what_will_be_asked_tells_nothing_yet() -> None:
    question = ask(visit("a", (2, "Shorter.")), visit("b", (5, SAME), day=date(2026, 3, 17)))
    assert (len(question.asked), question.better_answer, question.later) == (1, "open", ())
