"""Notes that were meant as questions and are not recognised, entries without any notes, and links to no question."""

import re
from collections.abc import Iterator
from datetime import date

from journal_tool.analysis.question_keys import fold_question
from journal_tool.analysis.rounds import is_held
from journal_tool.analysis.upcoming import is_upcoming
from journal_tool.checking.check import Subject
from journal_tool.entries.fenced import find_unfenced
from journal_tool.likeness import closest
from journal_tool.model.interview import Interview
from journal_tool.model.place import START, Span
from journal_tool.model.problem import Problem, Severity
from journal_tool.model.question import Encounter
from journal_tool.model.rule import Kind, Rule

_WITHOUT_QUESTIONS = ("application", "message", "offer", "take-home")
_LOOSE_SECTIONS = ("", "notes")
_ASKS = re.compile(r" {0,3}(?:#{1,6}\s|[-*+]\s|\d{1,3}[.)]\s|\*\*)\s*\S.*\?\W*(?:\s[#^][\w/-]+|\s\(\d/\d\))*\s*$")
"""A heading, a list item or a bold line that ends in a question mark, perhaps with topics or a rating behind it."""

UNMARKED = Rule(
    "J441",
    Severity.WARNING,
    "questions that are not marked as such",
    "Questions are what stands under a heading `## Questions`, one level deeper or as a list. Elsewhere a line with "
    "a question mark stays prose: it is shown on the page, but is missing from the bank of questions and practice.",
    "\n## How it went\n\n- Why did you leave the hospital?\n- Where do you see us in two years?\n",
    "\n## Questions\n\n- Why did you leave the hospital?\n- Where do you see us in two years?\n",
    Kind.BODY,
)
NOTHING_WRITTEN = Rule(
    "J442",
    Severity.HINT,
    "an interview without any notes",
    "Only the facts at the top are there. Three bullets under `## Questions` take a minute, and are worth more a "
    "year later than any figure.",
    "---\ncompany: Northwind Labs\nrole: Data Analyst\ndate: 2026-03-12\n---\n",
    "---\ncompany: Northwind Labs\nrole: Data Analyst\ndate: 2026-03-12\n---\n\n## Questions\n\n- Why us?\n",
    Kind.ENTRY,
)
SAME_AS_NOTHING = Rule(
    "J443",
    Severity.WARNING,
    "`Same as` points to no question",
    "`Same as` joins a question to another wording of it: write that wording, or the `^id` that stands at its end. "
    "No entry has such a question, so nothing is joined.",
    "\n## Questions\n\n### Why us? ^why-us\n\n### What draws you to us?\n\n- Same as: ^why-uss\n",
    "\n## Questions\n\n### Why us? ^why-us\n\n### What draws you to us?\n\n- Same as: ^why-us\n",
    Kind.BODY,
)


def find_unmarked_questions(subject: Subject) -> Iterator[Problem]:
    for it in subject.interviews:
        if (
            not it.body.encounters
            and it.stage not in _WITHOUT_QUESTIONS
            and it.body.sections
            and _is_past(it, subject.day)
        ):
            lines = list(_find_asking_lines(it))
            if lines:
                line, text = lines[0]
                many = f"{len(lines)} lines here end" if len(lines) > 1 else "a line here ends"
                message = f"{many} in a question mark, but none is under a heading `## Questions`, so none is counted"
                help = "if they were asked, put the heading `## Questions` above them"
                yield UNMARKED.at(it.path, Span(line, 1, line, len(text) + 1), message, help)


def _is_past(interview: Interview, day: date) -> bool:
    return interview.date is not None and not is_upcoming(interview, day)


def _find_asking_lines(interview: Interview) -> Iterator[tuple[int, str]]:
    """The lines, with their numbers, that look like questions outside known sections, quotations and blocks of code."""
    for section in interview.body.sections:
        if section.name not in _LOOSE_SECTIONS or not section.passage or "?" not in section.passage.text:
            continue
        for number, text in find_unfenced(section.passage.text.split("\n"), section.passage.line):
            if _ASKS.match(text):
                yield number, text


def find_empty_entries(subject: Subject) -> Iterator[Problem]:
    for it in subject.interviews:
        if it.stage != "offer" and it.readable and not _has_notes(it) and is_held(it, subject.day):
            message = "nothing is written about this interview yet"
            help = "write what you remember under `## Questions` or `## Lessons`, a few bullets will do"
            yield NOTHING_WRITTEN.at(it.path, START, message, help)


def _has_notes(interview: Interview) -> bool:
    body = interview.body
    return bool(body.encounters) or any(section.passage for section in body.sections)


def find_dead_links(subject: Subject) -> Iterator[Problem]:
    links = [
        (it, asked, target) for it in subject.interviews for asked in it.body.encounters for target in asked.same_as
    ]
    if not links:
        return
    ids, texts = _find_targets(subject)
    for interview, asked, target in links:
        bare = target.strip().lstrip("^")
        if bare not in ids and fold_question(target) not in texts:
            yield _report_dead(interview, asked, target, ids, texts)


def _find_targets(subject: Subject) -> tuple[dict[str, Interview], dict[str, str]]:
    """All `^id`s with the entry of each, and all wordings by their folded form."""
    ids: dict[str, Interview] = {}
    texts: dict[str, str] = {}
    for it in subject.interviews:
        for asked in it.body.encounters:
            if asked.id:
                ids.setdefault(asked.id, it)
            texts.setdefault(fold_question(asked.text), asked.text)
    return ids, texts


def _report_dead(
    interview: Interview, asked: Encounter, target: str, ids: dict[str, Interview], texts: dict[str, str]
) -> Problem:
    near = closest(target.strip().lstrip("^"), ids) if target.strip().startswith("^") else None
    found = f"^{near}" if near else texts.get(_find_nearest(fold_question(target), texts))
    message = f"`Same as: {target}` points to no question" + (f"; did you mean `{found}`?" if found else "")
    help = "write the other wording as it stands there, or its `^id`"
    return SAME_AS_NOTHING.at(interview.path, asked.span, message, help)


def _find_nearest(text: str, texts: dict[str, str]) -> str:
    """The folded question that shares most of its words, if that is more than half of them."""
    words = set(text.split())
    best = max(texts, key=lambda other: _share(words, set(other.split())), default="")
    return best if _share(words, set(best.split())) > 0.5 else ""


def _share(some: set[str], others: set[str]) -> float:
    return len(some & others) / max(len(some | others), 1)
