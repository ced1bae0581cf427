"""What was asked about in a search, and how it went."""

from hand_made import TODAY, journal_of, on

from journal_tool.analysis.questions import group_questions
from journal_tool.analysis.topics import TopicCount, count_topics
from journal_tool.model.body import Body
from journal_tool.model.interview import Interview
from journal_tool.model.place import START
from journal_tool.model.question import Encounter


def asked(day: str, *questions: tuple[str, int | None, str]) -> Interview:
    """An interview with questions: text, rating, topics."""
    encounters = tuple(
        Encounter(text, START, topics=tuple(topics.split()), rating=rating) for text, rating, topics in questions
    )
    return on(day, body=Body(encounters=encounters))


def topics(*interviews: Interview, chosen: tuple[Interview, ...] = ()) -> list[TopicCount]:
    questions = group_questions(journal_of(*interviews), TODAY)
    return list(count_topics(questions, {it.path for it in chosen or interviews}))


def test_each_time_counts_under_every_topic_the_most_asked_first() -> None:
    first = asked("03-02", ("Why us?", 2, "motivation"), ("Which chart?", None, "craft motivation"))
    found = topics(first, asked("03-09", ("Why us?", 4, "motivation")))
    assert found == [TopicCount("motivation", 2, 3, (2, 4)), TopicCount("craft", 1, 1, ())]
    assert [it.average for it in found] == [3.0, None]


def test_a_question_has_its_topics_also_where_they_were_not_written_again() -> None:
    assert topics(asked("03-02", ("Why us?", 2, "motivation")), asked("03-09", ("why us", 3, "")))[0].asked == 2


def test_only_what_was_asked_in_the_chosen_interviews_counts() -> None:
    old, new = asked("2023-03-02", ("Why us?", 1, "motivation")), asked("03-09", ("Why us?", 3, "motivation"))
    assert topics(old, new, chosen=(new,)) == [TopicCount("motivation", 1, 1, (3,))]


def test_what_is_only_expected_and_what_has_no_topic_is_left_out() -> None:
    assert topics(asked("03-20", ("Why us?", None, "motivation")), asked("03-02", ("And you?", 3, ""))) == []
