"""What the site and the terminal say of a question: how often and where it was asked, how it went, why it is weak."""

from collections.abc import Sequence
from datetime import date

from journal_tool.analysis.asked import Asked
from journal_tool.analysis.better_answers import find_rating_before, is_better
from journal_tool.analysis.questions import Question
from journal_tool.phrases import counted
from journal_tool.rendering.dates import render_day
from journal_tool.rendering.words import render_stage
from journal_tool.settings import Settings

ARROW = " → "


def render_headline(questions: Sequence[Question]) -> str:
    """How many there are to work on: what the bank is headed with."""
    weak = sum(question.weak for question in questions)
    if not questions:
        return "No question has been noted yet"
    if not weak:
        return f"{counted(len(questions), 'question')}, none of them weak"
    return f"{counted(weak, 'question')} to work on, of {len(questions):,} you were asked"


def tell_why(question: Question) -> str:
    """Why a question needs work; empty where it does not."""
    reasons = []
    if question.went_badly:
        reasons.append(f"rated {question.ratings[-1]} of 5" + (" the last time" if len(question.asked) > 1 else ""))
    if question.better_answer == "open":
        reasons.append("better answer not yet used")
    return ", ".join(reasons)


def tell_times(question: Question) -> str:
    return f"asked {counted(len(question.asked), 'time')}" if len(question.asked) > 1 else "asked once"


def show_ratings(ratings: Sequence[int]) -> str:
    """`2 → 2 → 3`; one alone as `3/5`."""
    return f"{ratings[0]}/5" if len(ratings) == 1 else ARROW.join(map(str, ratings))


def tell_course(ratings: Sequence[int]) -> str:
    """How the ratings moved, in words; empty where there are none."""
    if len(ratings) < 2:
        return f"rated {ratings[0]} of 5" if ratings else ""
    first, last = ratings[0], ratings[-1]
    if last > first:
        return f"up from {first} to {last} of 5"
    if last < first:
        return f"down from {first} to {last} of 5"
    return f"rated {last} of 5 each time" if set(ratings) == {last} else f"back at {last} of 5"


def tell_place(once: Asked, settings: Settings) -> str:
    """Where and in what kind of round: `Northwind Labs · Technical`."""
    return f"{once.interview.name} · {render_stage(once.interview.stage, settings)}"


def tell_better(question: Question, settings: Settings, day: date) -> str:
    """Whether the better answer has been used since it was noted, and what came of it; empty where there is none."""
    if question.better is None:
        return ""
    if question.better_answer == "none":
        return "You have noted since then that your answer stays as it is."
    if question.better_answer == "open":
        return _tell_open(question, settings, day)
    before = find_rating_before(question.asked, question.asked.index(question.better))
    used = (it for it in question.later if it.encounter.rating and is_better(it.encounter.rating, before))
    once = next(used)
    rose = f", up from {before}" if before and (once.encounter.rating or 0) > before else ""
    return f"Used, and it went well: rated {once.encounter.rating} of 5 at {_tell_occasion(once, settings, day)}{rose}."


def _tell_open(question: Question, settings: Settings, day: date) -> str:
    if not question.later:
        return "Not used yet: nobody has asked since."
    again = "Asked again since" if len(question.later) == 1 else f"Asked {len(question.later)} times since"
    rated = [once for once in question.later if once.encounter.rating]
    if not rated:
        return f"{again}, and not rated: the last time at {_tell_occasion(question.later[-1], settings, day)}."
    occasion = _tell_occasion(rated[-1], settings, day)
    return f"{again}, and it went no better: rated {rated[-1].encounter.rating} of 5 at {occasion}."


def _tell_occasion(once: Asked, settings: Settings, day: date) -> str:
    interview = once.interview
    where = interview.name
    return f"{where} on {render_day(interview.date, settings.language, day)}" if interview.date else where
