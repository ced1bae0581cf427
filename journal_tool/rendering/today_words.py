"""The words of the first page, which `journal today` uses too, so that both always say the same."""

from collections.abc import Sequence
from datetime import date, timedelta

from journal_tool.analysis.follow_ups.wording import say_weekday
from journal_tool.analysis.foreseen import Foreseen
from journal_tool.analysis.today import KeyFigures, Task, Today
from journal_tool.model.interview import Interview
from journal_tool.phrases import begun, counted, listed
from journal_tool.rendering.words import render_stage
from journal_tool.settings import Settings

REHEARSED = 5
"""How many questions a day offers on which nothing is due."""

SHORT = 60
"""In characters: a step in the writer's own words that is longer is only named."""

GENTLE = {
    "reply-to-rejection": "thank {}, and ask for feedback",
    "reflect": "look back on {}",
    "plan": "plan a next step after {}",
}
"""What follows a no is not pressed for in a heading: no `overdue`, and two of a kind are one, in these words."""

PHRASES = {
    "prepare": "prepare for {}",
    "deliver": "hand in the work for {}",
    "debrief": "write down how {} went",
    "thank": "thank {}",
    "chase": "ask {} for news",
    "silence": "take the silence of {} as an answer",
    "ask-about-offer": "ask {} what the offer leaves open",
    "counter": "ask {} for more",
    "rest": "ask {} for a later start",
    "decide": "answer {}",
    "withdraw": "withdraw from {}",
    "resign": "give notice",
    "reply-to-rejection": "thank {} and ask for feedback",
    "reflect": "look back on {}",
    "plan": "plan a next step after {}",
    "next-step": "do what you noted for {}",
    "rehearse": "rehearse your weak questions",
}
"""Each follow-up, shorter than its own words; `{}` is the company."""

FIRST = {"resign": "be sure of the offer's conditions before you give notice"}
"""The same, as long as something else must be sure before it."""

LEAVING = {"decline": "decline the offer of {}", "": "tell your applications at {} apart"}
"""What there is to do after a yes beside withdrawing, by the letter for it: never more than the row itself says."""


def render_headline(today: Today, entries: int) -> str:
    """The one or two most urgent things in words, or that there is none. `entries` counts those of the journal.

    Sentences are English, and so are the days in them, whatever the language of the dates beside them.
    """
    if today.urgent:
        return begun(_phrase_all(today.urgent, today.day))
    if not entries:
        return "Write down your first interview"
    if today.upcoming and (next_day := today.upcoming[0].date):
        name = today.upcoming[0].company or "an interview"
        return f"Nothing is due; next is {name} {_on(next_day, today.day)}"
    return "Nothing is due today"


def render_foreseen(foreseen: Foreseen) -> str:
    """Which answer arrived, above what was written for it."""
    answer = "A yes" if foreseen.yes else "A no"
    return f"{answer} from {foreseen.interview.name}: what you wrote for this day"


def render_near(day: date, today: date) -> str:
    """A day from today on, as one says it: `today`, `tomorrow`, `Thursday`, and from a week ahead on the date."""
    if day <= today + timedelta(days=1):
        return "today" if day <= today else "tomorrow"
    said = say_weekday(day, today)
    return said.partition(" ")[0] if day < today + timedelta(days=7) else said


def render_nearness(task: Task, day: date) -> str:
    """What a day needs to be told beside its date: overdue, today, tomorrow, or nothing."""
    if task.late:
        return "Overdue"
    return {0: "Today", 1: "Tomorrow"}.get((task.follow_up.due - day).days, "") if task.follow_up.due else ""


def render_why(task: Task) -> str:
    """The facts behind a task, as the beginning of a sentence."""
    return begun(task.follow_up.why)


def render_distance(day: date, today: date) -> str:
    """How far ahead a day is: `Today`, `Tomorrow`, `In 2 days`."""
    days = (day - today).days
    return ("Today", "Tomorrow")[days] if days < 2 else f"In {days} days"


def render_facts(interview: Interview, settings: Settings) -> str:
    """What one wants to know of a conversation ahead: stage, role, place, and another time zone than one's own."""
    zone = interview.timezone if interview.timezone != settings.timezone and interview.time else ""
    facts = (
        render_stage(interview.stage, settings),
        interview.role,
        interview.location or interview.format,
        f"{zone} time" if zone else "",
    )
    return " · ".join(fact for fact in facts if fact)


def render_figures(figures: KeyFigures) -> tuple[tuple[str, str], ...]:
    """The number and the words of each figure: active applications, open offers, weak questions, better answers."""
    used = f"{counted(figures.better_used, 'better answer')} used, of {figures.better:,} noted"
    counts = (
        counted(figures.active, "active application"),
        counted(figures.offers, "open offer"),
        counted(figures.weak, "weak question"),
        used,
    )
    return tuple((number, words) for number, _, words in (count.partition(" ") for count in counts))


def render_folded(today: Today) -> str:
    return f"{counted(len(today.folded), 'more thing')} to do"


def render_later(today: Today) -> str:
    return f"{counted(len(today.later), 'thing')} that will come up later"


def render_dropped(today: Today) -> str:
    """One line for all that nobody will do anymore; empty where there is none."""
    whose = "its" if today.dropped == 1 else "their"
    return f"{counted(today.dropped, 'older thing')} left out: {whose} time has passed." if today.dropped else ""


def _phrase_all(urgent: Sequence[Task], day: date) -> str:
    """Both in one sentence; two replies to a no are one thing to do."""
    if len({task.follow_up.rule for task in urgent}) == 1 and len(urgent) > 1 and urgent[0].follow_up.rule in GENTLE:
        return GENTLE[urgent[0].follow_up.rule].format(listed([task.company for task in urgent]))
    first, *rest = (_phrase(task, day, number) for number, task in enumerate(urgent))
    return f"{first}, and {rest[0]}" if rest else first


def _phrase(task: Task, day: date, number: int) -> str:
    follow_up = task.follow_up
    company = task.company
    if follow_up.rule == "next-step" and number == 0 and len(follow_up.do) <= SHORT:
        what = follow_up.do
    elif company or "{}" not in PHRASES[follow_up.rule]:
        phrase = PHRASES[follow_up.rule]
        phrase = LEAVING.get(follow_up.letter, phrase) if follow_up.rule == "withdraw" else phrase
        phrase = FIRST.get(follow_up.rule, phrase) if follow_up.first else phrase
        what = phrase.format(company)
    else:
        what = follow_up.do
    return f"{what} {_when(task, day)}".rstrip()


def _on(day: date, today: date) -> str:
    near = render_near(day, today)
    return near if near in ("today", "tomorrow") else f"on {near}"


def _when(task: Task, day: date) -> str:
    due = task.follow_up.due
    if due is None:
        return ""
    if task.late:
        return "" if task.follow_up.rule in GENTLE else "(overdue)"
    if due == day:
        return "today"
    near = render_near(due, day)
    return f"from {near} on" if task.follow_up.rule == "chase" else f"by {near}"
