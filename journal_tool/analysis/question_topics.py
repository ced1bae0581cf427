"""The bank by topic: under which of its topics a question is looked for."""

from collections import Counter
from collections.abc import Iterable

from journal_tool.analysis.questions import Question


def group_by_topic(questions: Iterable[Question]) -> dict[str, list[Question]]:
    """The questions of each topic, in the order given; the topic with most of them first, those without one last.

    A question stands under each topic that it was given most of the times it was asked, or else under its first;
    one that never had any stands under `""`.
    """
    groups: dict[str, list[Question]] = {}
    for question in questions:
        for topic in find_main_topics(question):
            groups.setdefault(topic, []).append(question)
    return {topic: groups[topic] for topic in sorted(groups, key=lambda it: (it == "", -len(groups[it]), it))}


def find_main_topics(question: Question) -> tuple[str, ...]:
    """Those of more than half of the times it was asked, else the first one, else `""`."""
    times = Counter(topic for once in question.asked for topic in set(once.encounter.topics))
    main = tuple(topic for topic in question.topics if times[topic] * 2 > len(question.asked))
    return main or question.topics[:1] or ("",)
