"""What `journal new` writes: the facts and sections that a stage asks for, filled with what is known of the company."""

import datetime as dt
from collections.abc import Iterable, Iterator

from journal_tool.analysis.applications import group_applications
from journal_tool.analysis.names import fold_company, fold_name
from journal_tool.analysis.page_names import name_page
from journal_tool.analysis.states import ACTIVE, find_state
from journal_tool.entries.fields import FIELDS
from journal_tool.entries.values.written import write_value
from journal_tool.model.application import Application
from journal_tool.model.journal import Journal
from journal_tool.model.value import Value

_ALWAYS = ("company", "role", "date", "stage", "outcome")
_TALK = ("reply_by", "format", "location", "people", "thanked", "rating", "source", "url")
_TASK = ("due", "rating", "source", "url")
_TERMS = ("base", "bonus", "signing_bonus", "equity", "benefits", "pension", "vacation_days", "work_days_onsite")
_KEYS: dict[str, tuple[str, ...]] = {
    "application": ("source", "url", "materials", "pay_posted"),
    "assessment": _TASK,
    "take-home": _TASK,
    "message": ("people",),
    "informational": ("format", "location", "people", "thanked", "source"),
    "reference-check": ("people", "thanked"),
    "offer": (*_TERMS, "start", "respond_by", "walk_away", "target", "market"),
}
"""By stage, the keys beside those that every skeleton has; other stages are talks. FIELDS gives their order."""

_NOTES = ("Questions", "Questions I asked", "Lessons", "If yes", "If no", "Next steps")
_SECTIONS: dict[str, tuple[str, ...]] = {
    "application": ("Posting", "Next steps"),
    "assessment": ("Notes", "Lessons", "Next steps"),
    "take-home": ("Notes", "Lessons", "Next steps"),
    "message": (),
    "informational": ("Questions I asked", "Lessons", "Next steps"),
    "reference-check": ("Next steps",),
    "offer": ("Notes", "Counter", "Next steps"),
}
_BEGIN_AT = {"application": "source", "message": "outcome", "offer": "base", "take-home": "due", "assessment": "due"}
"""Where the cursor stands at first: at this key, else below the first heading."""

_KEPT = ("location", "source", "url", "timezone")
"""What the next conversation of an application has in common with those before it, as a rule."""


class Skeleton(Value, frozen=True):
    """A new entry: its file name, its text, and the line (from 1) on which to begin writing."""

    name: str
    text: str
    line: int


class Wish(Value, frozen=True):
    """What the new entry is to be about, as far as it was said; `company` in any spelling."""

    company: str
    date: dt.date
    time: dt.time | None = None
    stage: str = "interview"
    role: str = ""


def make_skeleton(wish: Wish, journal: Journal, taken: Iterable[str], day: dt.date) -> Skeleton:
    """The skeleton for a wish. `taken` are the names of the files that are there; none of them is used again."""
    company = find_company(wish.company, journal)
    before = find_application(company, wish.role, journal, day)
    facts = _fill(company, wish, before, journal)
    lines = ["---", *(f"{key}: {write_value(facts.get(key, ''))}".rstrip() for key in _list_keys(wish.stage, facts))]
    lines += ["---", ""]
    for section in _SECTIONS.get(wish.stage, _NOTES):
        lines += [f"## {section}", "", ""]
    text = "\n".join(lines).rstrip("\n") + "\n"
    name = name_file(f"{wish.date} {company} {wish.stage}", taken)
    return Skeleton(name, text, _find_line(lines, facts, wish.stage))


def _list_keys(stage: str, facts: dict[str, str]) -> list[str]:
    """The keys of the skeleton: those of the stage, whether filled or not, and what else is known."""
    wanted = {*_ALWAYS, *_KEYS.get(stage, _TALK), *(key for key in ("application", "timezone") if facts.get(key))}
    if stage == "informational":
        wanted -= {"role", "outcome"}
    return [field.name for field in FIELDS if field.name in wanted]


def find_company(name: str, journal: Journal) -> str:
    """The company as the newest entry or row spells it that means the same; else the name as it was given."""
    name = " ".join(name.split())
    named = [*(row.company for row in journal.rows), *(interview.company for interview in journal.interviews)]
    same = fold_company(name)
    return next((known for known in reversed(named) if known and fold_company(known) == same), name)


def find_application(company: str, role: str, journal: Journal, day: dt.date) -> Application | None:
    """The application that a new entry continues: that of the role if one is given, else the newest active one."""
    own = [it for it in group_applications(journal) if fold_company(it.company) == fold_company(company)]
    if role:
        own = [it for it in own if fold_name(it.role) == fold_name(role)]
    active = [it for it in own if find_state(it, journal, day) in ACTIVE]
    return max(active or own, key=_last_day, default=None)


def name_file(text: str, taken: Iterable[str]) -> str:
    """A file name out of a text, with a number where there is such a file already, whatever its case."""
    there = {name.casefold() for name in taken}
    stem = name_page(text)
    numbered = (stem if number == 1 else f"{stem}-{number}" for number in range(1, len(there) + 2))
    return next(f"{name}.md" for name in numbered if f"{name}.md".casefold() not in there)


def _fill(company: str, wish: Wish, before: Application | None, journal: Journal) -> dict[str, str]:
    """The values that are known, by key."""
    facts = {"company": company, "role": wish.role, "date": str(wish.date), "stage": wish.stage, "outcome": "pending"}
    if wish.time:
        facts["date"] += f" {wish.time:%H:%M}"
    if before:
        facts["role"] = wish.role or before.role
        facts["application"] = before.key
        for key in _KEPT:
            facts[key] = next(_find_known(before, key), "")
    if facts.get("timezone") == journal.settings.timezone:
        facts["timezone"] = ""
    return facts


def _find_known(application: Application, key: str) -> Iterator[str]:
    sources: list[object] = [*reversed(application.interviews), *reversed(application.rows)]
    return (value for source in sources if (value := getattr(source, key, "")))


def _last_day(application: Application) -> tuple[dt.date, str]:
    days = [interview.date for interview in application.interviews if interview.date]
    return max([*days, *(row.applied for row in application.rows)], default=dt.date.min), application.id


def _find_line(lines: list[str], facts: dict[str, str], stage: str) -> int:
    """The line to begin on: the role where it is missing, else what the stage is about."""
    key = "role" if not facts.get("role") and stage != "informational" else _BEGIN_AT.get(stage)
    if key:
        return next(number for number, line in enumerate(lines, 1) if line.startswith(f"{key}:"))
    return next((number + 2 for number, line in enumerate(lines, 1) if line.startswith("## ")), len(lines))
