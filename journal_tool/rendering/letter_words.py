"""The words around a letter: the task that it is for, what a link to it says, and what is still missing in it."""

from collections.abc import Sequence

from journal_tool.phrases import listed

TASKS = {
    "thank-you": "Thank {people}",
    "follow-up": "Ask {company} for news",
    "time-to-decide": "Ask {company} for time to decide",
    "questions-about-offer": "Ask {company} what the offer leaves open",
    "counteroffer": "Ask {company} for more",
    "thanks-for-considering": "Thank {company} for considering what you asked for",
    "accept": "Accept the offer of {company}",
    "decline": "Decline the offer of {company}",
    "withdraw": "Withdraw from {company}",
    "resignation": "Give notice in your present job",
    "rejection-reply": "Thank {company} for telling you, and ask for feedback",
    "feedback-request": "Ask {company} for feedback and advice",
}
"""What a person does with each kind of letter; `people` are those who get it."""

CALL = "What to say in a call"
TOO_LONG = "Too long for some mail programs to be handed over: copy it, and paste it there."

_NAME = "your name"
_NO_NAME = 'Your name goes into journal.toml, as `name = "Robin Sample"`: then it stands under every letter.'
_NO_FACT = "The rest is filled in once the text is copied; what you note in the entry, the letter finds by itself."
_TOGETHER = ("", "", "both", "all three", "all four", "all five")


def render_task(kind: str, company: str, people: Sequence[str]) -> str:
    """What is to be done, as the heading of the letter's page."""
    return TASKS[kind].format(company=company or "them", people=listed(people) or "your interviewers")


def name_letter(kind: str, company: str, people: Sequence[str]) -> str:
    """What a link to a letter says: `Thank-you note to Walter Lindgren`, `Letter to ask Larkspur Energy for news`."""
    if kind == "thank-you":
        return f"Thank-you note to {listed(people) or 'your interviewers'}"
    task = render_task(kind, company, people)
    return f"Letter to {task[:1].lower()}{task[1:]}"


def name_sheet(people: Sequence[str], otherwise: str) -> str:
    """What stands above a letter: to whom it goes, or its kind."""
    if len(people) < 2:
        return f"To {people[0]}" if people else otherwise
    together = _TOGETHER[len(people)] if len(people) < len(_TOGETHER) else f"all {len(people)}"
    return f"To {together} in one letter"


def name_mail(people: Sequence[str]) -> str:
    return f"Write a mail to {listed(people)}" if people else "Write it as a mail"


def tell_gaps(gaps: Sequence[str]) -> str:
    """What the writer has to fill in; nothing where everything is known."""
    return f"Still to fill in: {listed(gaps)}." if gaps else ""


def tell_mends(gaps: Sequence[str]) -> tuple[str, ...]:
    """How to do that: a sentence for what holds for all letters, one for the rest; keys stand in backquotes."""
    return tuple(([_NO_NAME] if _NAME in gaps else []) + ([_NO_FACT] if set(gaps) - {_NAME} else []))


def tell_unknown(people: Sequence[str]) -> str:
    """Whose address the journal does not have; an entry names it behind the name, as in `Dana <dana@x.example>`."""
    return f"The journal has no address for {listed(people, 'or')}." if people else ""
