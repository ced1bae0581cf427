"""A look back in words, the same on the page and in the terminal: progress first, and a no never as a verdict."""

from collections.abc import Sequence
from datetime import date

from journal_tool.analysis.periods import Period
from journal_tool.analysis.weeks_and_months import begin_month
from journal_tool.phrases import counted, listed
from journal_tool.rendering.dates import render_day, render_month
from journal_tool.rendering.plan_words import render_times
from journal_tool.settings import Search


def render_headline(months: Sequence[Period], search: Search | None, language: str) -> str:
    """What became better since the newest search began, or as far back as the months go."""
    months = find_since(months, search)
    better = {it.question.id for month in months for it in month.answered_better}
    since = _since(months, search, language)
    if better:
        verb = "was" if len(better) == 1 else "were"
        return f"{since}, {counted(len(better), 'question')} {verb} answered better than before"
    interviews, lessons = (sum(len(getattr(it, name)) for it in months) for name in ("interviews", "lessons"))
    counts = [counted(interviews, "interview")] if interviews else []
    counts += [f"{counted(lessons, 'lesson')} kept"] if lessons else []
    if counts:
        return f"{since}: {listed(counts)}"
    return "The first interview is still to come" if months or search else "Nothing to look back on yet"


def find_since(months: Sequence[Period], search: Search | None) -> tuple[Period, ...]:
    """The months that the headline is about, whole ones."""
    first = begin_month(search.start) if search else date.min
    return tuple(month for month in months if month.start >= first)


def render_figures(periods: Sequence[Period]) -> tuple[str, ...]:
    """What there is to count in all of `periods` together, but for rejections."""

    def count(name: str) -> int:
        return sum(len(getattr(period, name)) for period in periods)

    due, done = count("steps"), sum(period.steps_done for period in periods)
    figures = (
        (count("answered_better"), counted(count("answered_better"), "answer") + " better than the time before"),
        (count("better_answers_used"), counted(count("better_answers_used"), "better answer") + " used"),
        (count("lessons"), counted(count("lessons"), "lesson") + " kept"),
        (count("follow_ups_done"), counted(count("follow_ups_done"), "follow-up") + " done"),
        (due, f"{done:,} of {counted(due, 'next step')} done"),
        (count("feedback"), f"feedback received {render_times(count('feedback'))}"),
        (count("interviews"), counted(count("interviews"), "interview") + " held"),
    )
    return tuple(words for number, words in figures if number)


def render_rejections(period: Period) -> str:
    """`5 applications ended with a no`, or nothing."""
    count = len(period.rejections)
    return f"{counted(count, 'application')} ended with a no" if count else ""


def render_period(period: Period, day: date, language: str) -> str:
    """`March 2026`, `Week of Mon 9 March`; the one that `day` lies in is not over."""
    if period.unit == "month":
        words = render_month(period.start, language)
    else:
        words = f"Week of {render_day(period.start, language, day)}"
    return f"{words}, so far" if period.end > day else words


def render_quiet(count: int, unit: str) -> str:
    return counted(count, f"quiet {unit}")


def _since(months: Sequence[Period], search: Search | None, language: str) -> str:
    first = search.start if search else months[-1].start if months else date.min
    return f"Since {render_month(first, language)}"
