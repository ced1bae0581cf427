"""What to say where no question is what somebody looks for: what of it there is not, and what there is."""

from collections import Counter
from collections.abc import Iterable, Sequence

from journal_tool.analysis.question_search import Wanted, find_wanted
from journal_tool.analysis.questions import Question
from journal_tool.likeness import closest
from journal_tool.phrases import begun, counted, listed

NOTHING = "No question has been noted yet: under a heading `## Questions` in an entry, write a line for each."
MOST_LISTED = 12


def tell_nothing_found(questions: Sequence[Question], wanted: Wanted) -> str:
    """A sentence about the first part of what is wanted that no question has; else about all of it together."""
    if not questions:
        return NOTHING
    if wanted.topic and not find_wanted(questions, Wanted(topic=wanted.topic)):
        topics = _rank(topic for question in questions for topic in question.topics)
        return f"No question is about `{wanted.topic}`; {_offer('about', topics, closest(wanted.topic, topics))}."
    if wanted.stage and not find_wanted(questions, Wanted(stage=wanted.stage)):
        stages = _rank(once.interview.stage for question in questions for once in question.asked)
        return f"No question was asked at the stage `{wanted.stage}`; {_offer('of', stages)}."
    if wanted.company and not find_wanted(questions, Wanted(company=wanted.company)):
        names = _rank(once.interview.company for question in questions for once in question.asked)
        near = closest(wanted.company, [*names, *(word for name in names for word in name.split())])
        return f"No question was asked at `{wanted.company}`; {_offer('of', names, near)}."
    count = counted(len(questions), "question")
    if wanted.words and not find_wanted(questions, Wanted(words=wanted.words)):
        return f"None of {count} has {listed([f'`{word}`' for word in wanted.words])} in it; try fewer words."
    if wanted.weak and not find_wanted(questions, Wanted(weak=True)):
        return f"None of {count} is weak."
    return f"None of {count} is all of that; ask for less."


def _offer(of: str, known: Sequence[str], near: str | None = None) -> str:
    """What was probably meant, and what there is."""
    more = [f"{len(known) - MOST_LISTED} more"] if len(known) > MOST_LISTED else []
    there = f"there are some {of} {listed([*known[:MOST_LISTED], *more])}" if known else "none has any"
    return f"did you mean `{near}`? {begun(there)}" if near else there


def _rank(words: Iterable[str]) -> list[str]:
    """Each once, the most frequent first."""
    counts = Counter(word for word in words if word)
    return sorted(counts, key=lambda word: (-counts[word], word))
