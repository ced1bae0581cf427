"""The words that pages use: for stages, outcomes, sections, labels, and money."""

import re
from datetime import date
from decimal import Decimal

from journal_tool.analysis.people import Thank
from journal_tool.analysis.shares import Share
from journal_tool.model.money import Money, MoneyRange, Worth
from journal_tool.phrases import each, trimmed
from journal_tool.rendering.dates import render_day
from journal_tool.settings import Settings

OUTCOMES = {
    "pending": ("Waiting for an answer", "calm"),
    "passed": ("Passed", "good"),
    "rejected": ("They said no", "mute"),
    "withdrew": ("You withdrew", "mute"),
    "closed": ("They closed the role", "mute"),
    "cancelled": ("Cancelled", "mute"),
    "no-response": ("No answer came", "mute"),
    "accepted": ("Accepted", "good"),
    "declined": ("You declined", "mute"),
    "rescinded": ("They took the offer back", "bad"),
    "expired": ("The offer expired", "mute"),
}
"""Each outcome's words and its tone (see style.css)."""

STATES = {
    "open": ("Open", "calm"),
    "offer": ("Offer to answer", "good"),
    "accepted": ("Accepted", "good"),
    "rejected": ("They said no", "mute"),
    "withdrew": ("You withdrew", "mute"),
    "declined": ("You declined", "mute"),
    "closed": ("They closed the role", "mute"),
    "rescinded": ("They took the offer back", "bad"),
    "expired": ("The offer expired", "mute"),
    "no-response": ("No answer came", "mute"),
}
"""Each state of an application with its words and its tone."""

GROUPS = {
    "applied": "Applied",
    "screening": "Screening",
    "interviewing": "Interviewing",
    "final": "Final rounds",
    "offer": "Offer",
    "accepted": "Accepted",
}
"""The steps of the way, in words."""

THANKS = {"thanked": "thanked", "not-needed": "no thanks needed", "not-yet": "no thanks noted", "ahead": "ahead"}

WAITING = {"them": "Waiting for them", "you": "Your turn", "day": "A conversation lies ahead", "": ""}

STEPS = {"open": "To do", "done": "Done", "dropped": "Dropped"}
"""The states of a next step, in words."""

SECTIONS = {
    "questions": "Questions",
    "questions-i-asked": "Questions I asked",
    "lessons": "Lessons",
    "if-yes": "If yes",
    "if-no": "If no",
    "next-steps": "Next steps",
    "feedback": "Feedback",
    "reflection": "Reflection",
    "offer": "Offer",
    "counter": "Counter",
    "posting": "Posting",
    "notes": "Notes",
}

REFLECTIONS = {
    "application-packet": "Application packet",
    "preparation": "Preparation",
    "answers": "Answers",
    "rehearsal": "Rehearsal",
    "in-my-hands": "In my hands",
    "not-in-my-hands": "Not in my hands",
    "plan": "Plan",
    "what-worked": "What worked",
}
"""The labels of a reflection, in words."""

BETTER_ANSWERS = {"open": ("Better answer not yet used", "warn"), "proven": ("Better answer used", "good")}


def render_stage(stage: str, settings: Settings) -> str:
    return settings.label_of(stage)


def render_thanks(thank: Thank, language: str, today: date) -> str:
    """`thanked on Fri 13 March`, `no thanks noted`."""
    words = THANKS[thank.state]
    return f"{words} on {render_day(thank.day, language, today)}" if thank.day else words


def render_number(number: Decimal) -> str:
    """With commas between thousands, and no zeros behind the point that say nothing."""
    return trimmed(f"{number:,f}")


def render_amount(amount: Decimal) -> str:
    """As `render_number`, with two digits where there is a fraction: `29.50`."""
    plain = render_number(amount)
    return f"{plain}0" if len(plain.partition(".")[2]) == 1 else plain


def render_worth(worth: Worth) -> str:
    """An amount alone is shown like every amount; with words beside it as it was written, but for a lone digit of
    cents; and as it was written where it is a percentage."""
    money = worth.money
    if money is None:
        return worth.text
    if not worth.years and not any(map(str.isalpha, worth.text.replace(money.currency, ""))):
        return render_money(money)
    plain = f"{money.amount:f}"
    whole = plain + "0" if len(plain.partition(".")[2]) == 1 else plain
    return re.sub(rf"(?<![\d.,]){re.escape(plain)}(?!\d)", whole, worth.text, count=1)


def render_money(money: Money) -> str:
    """As it was stated, not rounded: `88,000 USD`, `5,400 EUR a month`; `say_amount` is for what was reckoned."""
    words = f"{render_amount(money.amount)} {money.currency}".rstrip()
    return words if money.period == "year" else f"{words} {each(money.period)}"


def render_range(money: MoneyRange) -> str:
    if money.low == money.high:
        return render_money(money.low)
    if (money.low.currency, money.low.period) == (money.high.currency, money.high.period):
        return f"{render_amount(money.low.amount)} to {render_money(money.high)}"
    return f"{render_money(money.low)} to {render_money(money.high)}"


def render_percent(share: float) -> str:
    """Whole percents, halves up: `38%`."""
    return f"{int(share * 100 + 0.5)}%"


def render_share(share: Share | None) -> str:
    """`3 of 7`; nothing of nothing is no share."""
    return f"{share.count:,} of {share.of:,}" if share else ""


def render_interval(share: Share) -> str:
    """`between 16% and 75%`: where the true share lies, as far as so few can tell."""
    low, high = share.interval
    return f"between {render_percent(low)} and {render_percent(high)}"
