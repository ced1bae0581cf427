"""The table of facts on the page of an interview: one row a key, in words."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from markupsafe import Markup, escape

from journal_tool.analysis.people import find_person
from journal_tool.model.interview import Done, Feedback, Interview
from journal_tool.model.money import Money, MoneyRange, Worth
from journal_tool.model.offer import Terms
from journal_tool.model.person import Thanks
from journal_tool.model.place import Span
from journal_tool.model.problem import Problem, Severity
from journal_tool.phrases import listed, worded
from journal_tool.rendering.dates import render_day, render_minutes
from journal_tool.rendering.links import show_address
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.interview.view import Fact
from journal_tool.rendering.pages.parts import make_notices
from journal_tool.rendering.words import render_money, render_number, render_range, render_worth

_NOTHING: tuple[object, ...] = (None, "", (), {})


def _join(lines: tuple[str, ...]) -> Markup:
    return Markup("<br>").join(lines)


def _show_done(done: tuple[Done, ...], language: str) -> Markup:
    return _join(tuple(f"{worded(it.rule)}: {_when(it.days, language) or 'no'}" for it in done))


def _when(days: tuple[date, ...], language: str) -> str:
    return listed([render_day(day, language) for day in days])


def _show_feedback(feedback: Feedback, language: str) -> str:
    if not feedback.given:
        return "They give none; many may not"
    return render_day(feedback.day, language) if feedback.day else "Yes"


def _show_thanks(thanked: Thanks, language: str) -> Markup:
    """For thanks that belong to nobody under `people`: what the page shows beside the people is not said twice."""
    words = [f"{name}: {render_day(day, language) if day else 'yes'}" for name, day in thanked.by_name.items()]
    words += [f"{name}: not needed" for name in thanked.not_needed]
    if not thanked.needed:
        words.append("Not needed")
    elif thanked.everyone:
        words.append(render_day(thanked.day, language) if thanked.day else "Yes")
    return _join(tuple(words))


def _thanks_others(interview: Interview) -> bool:
    """Whether thanks went to somebody whom the page does not show among the people."""
    names = [person.name for person in interview.people]
    thanked = interview.thanked
    thanks = () if thanked is None else (*thanked.by_name, *thanked.not_needed)
    return not names or any(find_person(name, names) is None for name in thanks)


def _show_scores(scores: dict[str, int], _: str) -> Markup:
    return _join(tuple(f"{worded(criterion)}: {score} of 10" for criterion, score in scores.items()))


def _text(value: Any, _: str) -> str:
    return str(value)


def _texts(value: tuple[str, ...], _: str) -> Markup:
    return _join(value)


def _worth(worth: Worth, _: str) -> str:
    return render_worth(worth)


def _day(day: date, language: str) -> str:
    return render_day(day, language)


def _money(money: Money, _: str) -> str:
    return render_money(money)


def _money_range(money: MoneyRange, _: str) -> str:
    return render_range(money)


def _number(unit: str = "") -> Callable[[Decimal, str], str]:
    return lambda number, _: f"{render_number(number)} {unit}".rstrip()


FACTS: tuple[tuple[str, str, Callable[[Any, str], str]], ...] = (
    ("due", "To hand in by", _day),
    ("format", "Format", lambda word, _: worded(word)),
    ("duration", "Duration", lambda minutes, _: render_minutes(minutes)),
    ("location", "Location", _text),
    ("outcome_note", "Outcome, in your words", _text),
    ("heard_back", "Heard back", _day),
    ("reply_by", "They answer by", _day),
    ("thanked", "Thanks", _show_thanks),
    ("source", "Came to it by", _text),
    ("url", "Posting", lambda address, _: show_address(address)),
    ("materials", "They had from you", _texts),
    ("pay_posted", "Pay in the posting", _money_range),
    ("salary_named", "Figure you named", _money),
    ("feedback_asked", "Asked for feedback", _day),
    ("feedback_received", "Feedback received", _show_feedback),
    ("application", "Application", _text),
    ("done", "Done by hand", _show_done),
    ("tags", "Tags", lambda tags, _: ", ".join(tags)),
)
"""Key, label, and how a value becomes words in a language. What stands in the head of the page is not here."""

TERMS: tuple[tuple[str, str, Callable[[Any, str], str]], ...] = (
    ("base", "Base", _money),
    ("bonus", "Bonus", _worth),
    ("premiums", "Premiums", _worth),
    ("allowances", "Allowances", _worth),
    ("signing_bonus", "Signing bonus", _worth),
    ("relocation", "Relocation", _worth),
    ("equity", "Equity", _worth),
    ("benefits", "Benefits", _worth),
    ("pension", "Pension", _worth),
    ("vacation_days", "Vacation", _number("days")),
    ("hours_per_week", "Hours a week", _number()),
    ("salaries_per_year", "Salaries a year", _number()),
    ("work_days_onsite", "Days on site a week", _number()),
    ("commute", "Commute one way", lambda minutes, _: render_minutes(minutes)),
    ("commute_cost", "Commute, cost a month", _money),
    ("flexible_hours", "Flexible hours", _text),
    ("start", "Start", _day),
    ("respond_by", "You answer by", _day),
    ("answered", "You answered", _day),
    ("conditions", "Conditions", _texts),
    ("notice_weeks", "Notice", _number("weeks")),
    ("resigned", "Resigned", _day),
    ("last_day", "Last day in the old job", _day),
    ("walk_away", "Walk away below", _money),
    ("target", "Target", _money),
    ("market", "Market", _money_range),
    ("market_source", "Source for the market", _text),
    ("scores", "Scores", _show_scores),
)


_SHOWN = {key: (label, show) for key, label, show in TERMS}


def name_term(term: str) -> str:
    return _SHOWN[term][0]


def show_term(term: str, terms: Terms, language: str) -> str:
    """A term in words, `none` where they said that there is none; what is not Markup is still to be escaped."""
    value = getattr(terms, term)
    return "none" if value in _NOTHING else _SHOWN[term][1](value, language)


def place_in_facts(interview: Interview, span: Span) -> str:
    """The key of the fact at which a problem belongs, or nothing where the table has no row for it."""
    for key, place in interview.places.items():
        if place.key.line <= span.line <= place.value.end_line and key in _KEYS:
            return key
    return ""


def make_facts(interview: Interview, material: Material, problems: dict[str, list[Problem]]) -> tuple[Fact, ...]:
    """All facts that were stated or have a problem, then the keys we do not know, as they stand."""
    language = material.journal.settings.language
    facts = []
    for source, table in ((interview, FACTS), (interview.terms, TERMS)):
        for key, label, show in table:
            value = getattr(source, key)
            stated = value not in _NOTHING and (key != "thanked" or _thanks_others(interview))
            if stated or key in problems or key in interview.terms.stated:
                words = escape(show(value, language)) if stated else _missing(key, problems)
                facts.append(Fact(label, words, make_notices(problems.get(key, []))))
    return (*facts, *(Fact(key, escape(text), ()) for key, text in interview.unknown))


def _missing(key: str, problems: dict[str, list[Problem]]) -> Markup:
    """What stands for a value that is none; one with nothing but a hint was read as none, like a no to `thanked`."""
    if any(problem.severity is not Severity.HINT for problem in problems.get(key, ())):
        return Markup("could not be read")
    return Markup("not yet") if key == "thanked" else Markup("none")


_KEYS = frozenset(key for key, _, _ in (*FACTS, *TERMS))
