"""The words around a letter: its task, what a link to it says, what fills its gaps, what to note once it is sent."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from journal_tool.analysis.plan import is_refused, is_told
from journal_tool.letters import Letter, find_kind
from journal_tool.letters.languages import LANGUAGES
from journal_tool.model.interview import Interview
from journal_tool.phrases import continued, listed

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

FIXES = {
    "your name": 'write `name = "Your Name"` into journal.toml',
    "name": "write whom you met under `people`",
    "day": "write `date` into the entry",
    "position": "write `role` into the entry",
    "company": "write `company` into the entry",
    "something that you talked about": "write a question of theirs under Questions, with its `#topic`",
    "what you ask for": "write `- Ask: …` under Counter in the entry",
    "a reason that they can check": "write `- Argument: …` under Counter in the entry",
    "how you will contribute to what they want to reach": "write `- Contribution: …` under Counter in the entry",
    "base pay": "write `base` into the entry",
    "first day": "write `start` into the entry",
    "your last working day": "write `last_day` into the entry",
    "your signature": (
        "print the letter and sign it by hand: a mail is no notice where the law wants paper and signature, "
        "as in Germany"
    ),
}
"""What fills a gap for good, by the words that stand in it in English."""
_FIX = "write it in its place"
"""What fills all others: they are filled in the letter."""

TOGETHER = ("", "", "both", "all three", "all four", "all five")
"""Several people, by how many they are."""

MOST = 4
"""Names in a heading or a link."""


def render_task(kind: str, company: str, people: Sequence[str]) -> str:
    """What is to be done, as the heading of the letter's page."""
    return TASKS[kind].format(company=company or "them", people=_list(people) or "your interviewers")


def tell_fix(gap: str, language: str) -> str:
    """What fills a gap of a letter in that language, as a sentence without its beginning and end."""
    return FIXES.get(LANGUAGES[language].gaps.get(gap, gap), _FIX)


def name_letter(kind: str, company: str, people: Sequence[str]) -> str:
    """What a link to a letter says: `Thank-you note to Walter Lindgren`, `Letter to ask Larkspur Energy for news`."""
    if kind == "thank-you":
        return f"Thank-you note to {_list(people) or 'your interviewers'}"
    return f"Letter to {continued(render_task(kind, company, people))}"


def name_sheet(people: Sequence[str], otherwise: str) -> str:
    """What stands above a letter: to whom it goes, or its kind."""
    if not people:
        return otherwise
    return f"To {people[0]}" if len(people) == 1 else f"To {_name_all(people)} in one letter"


def name_mail(people: Sequence[str]) -> str:
    if not people:
        return "Write it as a mail"
    return f"Write a mail to {people[0] if len(people) == 1 else _name_all(people)}"


def tell_unknown(people: Sequence[str]) -> str:
    """Whose address the journal does not have; an entry names it behind the name, as in `Dana <dana@x.example>`."""
    return f"The journal has no address for {_list(people, 'or')}." if people else ""


def tell_what_then(letter: Letter, interview: Interview, day: date) -> str:
    """What to note when it has been sent, as the end of a sentence."""
    kind = find_kind(letter.kind)
    if kind is None:
        return ""
    if kind.to_all and len(letter.to) == 1 < len(interview.people):
        return f"write `{letter.to[0].name}: {day}` below `thanked:` in the entry"
    if kind.name == "rejection-reply" and (interview.feedback_asked or is_told(interview) or is_refused(interview)):
        return ""  # it does not ask again
    return kind.sent.format(day=day, entry=Path(interview.path).stem)


def _list(people: Sequence[str], last: str = "and") -> str:
    """Their names, or those of the first where they are more than one wants to read in a heading."""
    return listed(people if len(people) <= MOST else [*people[: MOST - 2], f"{len(people) - MOST + 2} others"], last)


def _name_all(people: Sequence[str]) -> str:
    return TOGETHER[len(people)] if len(people) < len(TOGETHER) else f"all {len(people)}"
