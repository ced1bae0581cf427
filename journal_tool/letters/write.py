"""Writes one letter: facts and a template become plain text in which every gap is marked."""

import re
from collections.abc import Callable
from datetime import date
from functools import partial

from journal_tool.errors import JournalError
from journal_tool.letters import KINDS, find_kind
from journal_tool.letters.amounts import say_amount, say_number, say_pay, say_worth
from journal_tool.letters.days import quote, say_day, say_list, say_plain_day
from journal_tool.letters.languages import ENGLISH, LANGUAGES
from journal_tool.letters.letter import Facts, Letter, LetterKind, Occasion
from journal_tool.letters.occasions import find_occasions
from journal_tool.letters.plain import close_up, make_line, make_plain
from journal_tool.letters.recipients import find_recipients
from journal_tool.likeness import closest
from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal
from journal_tool.model.person import Person
from journal_tool.model.template_mistake import TemplateMistake
from journal_tool.phrases import listed
from journal_tool.templates.default_look import LETTER, LETTERS, OWN
from journal_tool.templates.render import Templates

_WORDS = "|".join(it.subject.rstrip(":\N{NO-BREAK SPACE}") for it in LANGUAGES.values())
_SUBJECT = re.compile(rf"(?:{_WORDS})\s?: *(\S.*)\n")


def write_letter(
    kind: str,
    interview: Interview,
    journal: Journal,
    day: date,
    *,
    to: str = "",
    panel: bool = False,
    talk: bool = False,
    templates: Templates | None = None,
) -> Letter:
    """The letter of that kind about an interview of the journal; see `find_recipients` for whom it goes to.

    With `talk` what to say in a call instead. `templates` are those of the journal; without them it is made with ours.
    Raises JournalError where there is no such kind, where the entry is none that such a letter can be about, and where
    `to` means nobody.
    """
    row = find_kind(kind)
    if row is None:
        near = closest(kind, [it.name for it in KINDS])
        known = f"there are {listed([it.name for it in KINDS])}"
        raise JournalError(f"no letter is called `{kind}`", f"did you mean `{near}`?" if near else known)
    occasion = find_occasions([interview], journal, day)[interview.path]
    if refusal := row.refuse(occasion):
        raise JournalError(refusal)
    people = find_recipients(row, occasion, to, panel)
    return _render(row, occasion, people, talk, templates or Templates())


def _render(
    kind: LetterKind, occasion: Occasion, people: tuple[Person, ...], talk: bool, templates: Templates
) -> Letter:
    gathered = kind.gather(occasion, people)
    stem = f"{kind.name}-talk" if talk else kind.name
    name, language = find_template(stem, occasion.journal.settings.language, templates.has)
    facts, gaps = _list_facts(occasion, people, gathered, language)
    made = templates.render(name, facts)
    if isinstance(made, str) and not talk and not _SUBJECT.match(made.lstrip()):
        made = TemplateMistake(f"{OWN}/{name}", 1, "a letter begins with a line `Subject: …`")
        templates.note(made)
    mistake = made if isinstance(made, TemplateMistake) else None
    if isinstance(made, TemplateMistake):
        name, language = find_template(stem, occasion.journal.settings.language, templates.has_ours)
        facts, gaps = _list_facts(occasion, people, gathered, language)
        made = templates.render_ours(name, facts)
    subject, text = map(LANGUAGES[language].keep_together, _split(made, talk))
    return Letter(
        kind.name, kind.title, people, subject, text, _list_gaps(gaps, subject + text), talk, mistake, language
    )


def find_template(stem: str, language: str, is_there: Callable[[str], bool]) -> tuple[str, str]:
    """The name of a template and its language: the journal's, or else English."""
    name = f"{LETTERS}{language}/{stem}{LETTER}"
    return (name, language) if is_there(name) else (f"{LETTERS}{ENGLISH}/{stem}{LETTER}", ENGLISH)


def _list_facts(
    occasion: Occasion, people: tuple[Person, ...], gathered: Facts, language: str
) -> tuple[dict[str, object], list[str]]:
    """What every template may use, with what those of this kind are given beside it; and where gaps will be noted."""
    it = occasion.interview
    gaps: list[str] = []
    facts = {
        "name": make_plain(occasion.journal.settings.name),
        "to": tuple(person.name for person in people),
        "company": make_plain(it.company),
        "role": make_plain(it.role),
        "date": it.date,
        "day": partial(say_day, language=language, today=occasion.day),
        "full_day": partial(say_day, language=language, today=date.min),
        "plain_day": partial(say_plain_day, language=language),
        "pay": partial(say_pay, language=language),
        "amount": partial(say_amount, language=language),
        "worth": partial(say_worth, language=language),
        "number": partial(say_number, language=language),
        "names": partial(say_list, language=language),
        "quote": partial(quote, language=language),
        "gap": _make_gap(gaps, language),
        **{field: getattr(gathered, field) for field in gathered.__struct_fields__},
    }
    return facts, gaps


def _make_gap(gaps: list[str], language: str) -> Callable[[str], str]:
    """What marks a missing fact in a template, and notes it in `gaps`."""

    def gap(words: str) -> str:
        gaps.append(LANGUAGES[language].keep_together(words))
        return f"[{words}]"

    return gap


def _list_gaps(noted: list[str], text: str) -> tuple[str, ...]:
    """Those that are still in the text, in its order: a template may throw away what it has made."""
    there = [gap for gap in dict.fromkeys(noted) if f"[{gap}]" in text]
    return tuple(sorted(there, key=lambda gap: text.index(f"[{gap}]")))


def _split(made: str, talk: bool) -> tuple[str, str]:
    made = made.lstrip()
    subject = None if talk else _SUBJECT.match(made)
    return (make_line(subject[1]), _flow(made[subject.end() :])) if subject else ("", _flow(made))


def _flow(text: str) -> str:
    """Each paragraph on one line, as mails want them, and one empty line between two.

    As in Markdown an item of a list keeps its line, and so does what stands behind a line that ends with `\\`.
    """
    paragraphs = re.split(r"\n\s*\n", text.strip())
    return "\n\n".join(_flow_paragraph(paragraph) for paragraph in paragraphs) + "\n"


def _flow_paragraph(paragraph: str) -> str:
    lines: list[str] = []
    kept = True
    for line in paragraph.split("\n"):
        words = close_up(line)
        if kept or re.match(r"([-*+]|\d+[.)]) ", words):
            lines.append(words.removesuffix("\\").rstrip())
        else:
            lines[-1] = f"{lines[-1]} {words.removesuffix(chr(92)).rstrip()}".strip()
        kept = words.endswith("\\")
    return "\n".join(line for line in lines if line)
