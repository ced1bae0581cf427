"""What is asked about, and how it went: times asked and ratings of each topic."""

from collections import defaultdict
from collections.abc import Container, Iterable

from journal_tool.analysis.asked import Asked
from journal_tool.analysis.question_topics import find_main_topics
from journal_tool.analysis.questions import Question
from journal_tool.model.value import Value


class TopicCount(Value, frozen=True):
    """One topic: its different questions, how often one of them was asked, and the ratings that were given."""

    topic: str
    questions: int
    asked: int
    ratings: tuple[int, ...]

    @property
    def average(self) -> float | None:
        return sum(self.ratings) / len(self.ratings) if self.ratings else None


def count_topics(questions: Iterable[Question], entries: Container[str]) -> tuple[TopicCount, ...]:
    """The topic asked most often first; only what was asked in `entries` (paths) counts.

    A question counts every time under each of the topics that the bank has it under, also where an entry does not
    name them. Questions without a topic are left out.
    """
    groups: dict[str, list[tuple[Asked, ...]]] = defaultdict(list)
    for question in questions:
        asked = tuple(once for once in question.asked if once.interview.path in entries)
        if asked:
            for topic in find_main_topics(question):
                groups[topic].append(asked)
    counted = [_count(topic, group) for topic, group in groups.items() if topic]
    return tuple(sorted(counted, key=lambda it: (-it.asked, it.topic)))


def _count(topic: str, group: list[tuple[Asked, ...]]) -> TopicCount:
    times = [once for asked in group for once in asked]
    ratings = tuple(once.encounter.rating for once in times if once.encounter.rating is not None)
    return TopicCount(topic, len(group), len(times), ratings)
