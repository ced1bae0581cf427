"""What an offer still depends on: its conditions, and which of them a ticked task says are met."""

import re
from collections.abc import Iterable, Iterator
from typing import Literal

from journal_tool.analysis.names import split_name
from journal_tool.analysis.offers.terms import merge_terms
from journal_tool.model.interview import Interview
from journal_tool.model.value import Value

_NONE = frozenset(
    split_name(words)
    for words in ("none", "no", "nothing", "no conditions", "all met", "keine", "aucune", "ninguna", "nenhuma")
)
_APART = re.compile("[,;]")
_SHORTEST = 2
"""Words that a task needs at least to stand for a longer condition."""

_TELLING = 4
"""Letters that a word needs at least to make a task and a condition alike."""

State = Literal["", "open", "done", "dropped"]
"""That of a task; empty where there is none."""


class Condition(Value, frozen=True):
    """One condition as it was last stated; `task` is the state of the task of that name, or empty where there is none.

    Only a ticked task says that it is met. `alike` tells that a ticked task has a word of it, and yet does
    not mean it.
    """

    text: str
    task: State = ""
    alike: bool = False

    @property
    def met(self) -> bool:
        return self.task == "done"

    @property
    def how(self) -> str:
        """What says that it is met, for whoever believes that this was said already; else empty."""
        return f"once it is met, tick a next step with these words: {self.text}" if self.alike else ""


def find_conditions(interviews: Iterable[Interview]) -> tuple[Condition, ...]:
    """The conditions of an application's offer, given its entries in order.

    A task means a condition when it has the same words, or those that the condition begins with: `Background check`
    ticked is met, `Ask about the background check` ticked is not. Whoever is told too early that all is well
    may give notice for a job that never comes. Conditions on one line are parted by commas, in a list they are not.
    """
    interviews = tuple(interviews)
    tasks = [(split_name(step.text), step.state) for it in interviews for step in it.body.next_steps]
    found = []
    for text in _split(merge_terms(it for it in interviews if it.stage == "offer").conditions):
        words = split_name(text)
        states = [state for task, state in tasks if _means(task, words)]
        task: State = next((it for it in ("open", "done", "dropped") if it in states), "")
        alike = task != "done" and any(state == "done" and _is_alike(words, other) for other, state in tasks)
        found.append(Condition(text, task, alike))
    return tuple(found)


def find_open_conditions(interviews: Iterable[Interview]) -> tuple[str, ...]:
    """Those that are not met yet, as written."""
    return tuple(it.text for it in find_conditions(interviews) if not it.met)


def _split(conditions: tuple[str, ...]) -> Iterator[str]:
    texts = _APART.split(conditions[0]) if len(conditions) == 1 else conditions
    return (text.strip() for text in texts if text.strip() and split_name(text) not in _NONE)


def _is_alike(words: tuple[str, ...], others: tuple[str, ...]) -> bool:
    return any(len(word) >= _TELLING for word in set(words).intersection(others))


def _means(task: tuple[str, ...], condition: tuple[str, ...]) -> bool:
    return task == condition or (len(task) >= _SHORTEST and condition[: len(task)] == task)
