"""What cannot wait, in one sentence: the heading of the first page, and the first line of `journal today`."""

from datetime import date, timedelta

from journal_tool.analysis.today import Task, Today
from journal_tool.rendering.dates import render_day, render_weekday

SHORT = 60
"""In characters: a step in the writer's own words that is longer is only named."""

PHRASES = {
    "prepare": "prepare for {}",
    "deliver": "hand in the work for {}",
    "debrief": "write down how {} went",
    "thank": "thank {}",
    "chase": "ask {} for an answer",
    "silence": "close {}, where nobody answered",
    "ask-about-offer": "ask {} what the offer leaves open",
    "counter": "ask {} for more",
    "rest": "ask {} for a later start",
    "decide": "answer {}",
    "withdraw": "withdraw from {}",
    "resign": "give notice",
    "reply-to-rejection": "thank {} and ask for feedback",
    "reflect": "look back on {}",
    "plan": "plan what to do better after {}",
    "next-step": "do what you noted for {}",
    "rehearse": "rehearse your weak questions",
}
"""Each follow-up, shorter than its own words; `{}` is the company."""


def render_headline(today: Today, language: str, *, entries: int) -> str:
    """The one or two most urgent things in words, or that there is none. `entries` counts those of the journal."""
    if today.urgent:
        first, *rest = (_phrase(task, today.day, language, number) for number, task in enumerate(today.urgent))
        words = f"{first}, and {rest[0]}" if rest else first
        return words[:1].upper() + words[1:]
    if not entries:
        return "Write down your first interview"
    if today.upcoming and (next_day := today.upcoming[0].date):
        name = today.upcoming[0].company or "an interview"
        return f"Nothing is due; next is {name}, {render_near(next_day, today.day, language)}"
    return "Nothing is due today"


def render_near(day: date, today: date, language: str) -> str:
    """A day from today on, as one says it: `today`, `tomorrow`, `Thursday`, and from a week ahead on the date."""
    if day <= today + timedelta(days=1):
        return "today" if day <= today else "tomorrow"
    return render_weekday(day, language) if day < today + timedelta(days=7) else render_day(day, language)


def _phrase(task: Task, day: date, language: str, number: int) -> str:
    follow_up = task.follow_up
    company = task.interview.company if task.interview else ""
    if follow_up.rule == "next-step" and number == 0 and len(follow_up.do) <= SHORT:
        what = follow_up.do
    elif company or "{}" not in PHRASES[follow_up.rule]:
        what = PHRASES[follow_up.rule].format(company)
    else:
        what = follow_up.do
    return f"{what} {_when(task, day, language)}".rstrip()


def _when(task: Task, day: date, language: str) -> str:
    due = task.follow_up.due
    if due is None:
        return ""
    if task.late:
        return "now"
    return "today" if due == day else f"by {render_near(due, day, language)}"
