"""The page of a letter: the text to send, one for each who gets it, what to say in a call, and what is missing."""

import shlex
from collections.abc import Iterator, Mapping

import msgspec

from journal_tool.letters import Fitting, Letter
from journal_tool.letters.languages import ENGLISH, LANGUAGES
from journal_tool.letters.write import write_letter
from journal_tool.model.interview import Interview
from journal_tool.rendering.letter_words import (
    CALL,
    TOO_LONG,
    name_mail,
    name_sheet,
    render_task,
    tell_fix,
    tell_unknown,
    tell_what_then,
)
from journal_tool.rendering.mail import make_mail_link
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.application.way import name_round
from journal_tool.rendering.pages.letter.links import find_names, locate
from journal_tool.rendering.pages.letter.text import make_blocks, split_runs
from journal_tool.rendering.pages.letter.view import Gap, LetterView, Sheet
from journal_tool.rendering.pages.parts import make_origin, make_role, make_shell, set_apart
from journal_tool.rendering.view import Link, Origin


def find_letter_pages(material: Material) -> Mapping[str, Fitting]:
    """The letter of each page, by the page's path in the site."""
    return {locate(fitting, material): fitting for fitting in material.letters}


def view_letter(material: Material, path: str, fitting: Fitting) -> LetterView:
    interview, kind = fitting.interview, fitting.kind
    letters = tuple(_write_all(fitting, material))
    gaps = dict.fromkeys((gap, letter.language) for letter in letters for gap in letter.gaps)
    heading = render_task(kind.name, interview.company, find_names(fitting, material))
    shell = make_shell(material, path, heading)
    mistake = next((letter.mistake for letter in letters if letter.mistake), None)
    if mistake:
        words = f"{mistake.path} has a mistake on line {mistake.line}, so this letter has the usual words."
        shell = msgspec.structs.replace(shell, instead=words)
    return LetterView(
        shell=shell,
        heading=heading,
        about=_name_round(make_origin(interview, path, material), interview, material),
        role=make_role(interview, path, material, "The whole application"),
        gaps=tuple(_make_gap(gap, language) for gap, language in gaps),
        sheets=tuple(_make_sheet(letter, number, interview, material) for number, letter in enumerate(letters, 1)),
        command=f"journal letter {kind.name} {shlex.quote(interview.path)}",
    )


def _make_gap(words: str, language: str) -> Gap:
    return Gap(words, "" if language == ENGLISH else language, set_apart(tell_fix(words, language)))


def _write_all(fitting: Fitting, material: Material) -> Iterator[Letter]:
    """To each who gets one, to all of them together, and what to say in a call."""
    together = _write(fitting, material)
    waiting = find_names(fitting, material)
    apart = [person.name for person in together.to if person.name in waiting] if len(together.to) > 1 else []
    for name in apart:
        yield _write(fitting, material, to=name)
    if len(apart) in (0, len(together.to)):
        yield together
    yield _write(fitting, material, to=apart[0] if len(apart) == 1 else "", talk=True)


def _write(fitting: Fitting, material: Material, to: str = "", talk: bool = False) -> Letter:
    journal, day = material.journal, material.day
    kind, interview, templates = fitting.kind.name, fitting.interview, material.templates
    return write_letter(kind, interview, journal, day, to=to, talk=talk, templates=templates)


def _make_sheet(letter: Letter, number: int, interview: Interview, material: Material) -> Sheet:
    names = [person.name for person in letter.to]
    addresses = [person.email for person in letter.to if person.email]
    link = make_mail_link(addresses, letter.subject, letter.text.strip())
    noted = letter.talk and "`" in letter.text  # most points for a call end with what to note
    then = "" if noted else tell_what_then(letter, interview, material.day)
    notes = [
        "" if letter.talk else tell_unknown([it.name for it in letter.to if not it.email]),
        "" if letter.talk or link.whole else TOO_LONG,
        f"Once {'you have called' if letter.talk else 'it is sent'}: {then}." if then else "",
    ]
    return Sheet(
        id=f"text-{number}",
        kind="talk" if letter.talk else "mail",
        title=CALL if letter.talk else name_sheet(names, letter.title),
        language=letter.language,
        before=LANGUAGES[letter.language].subject,
        subject=split_runs(letter.subject, letter.gaps),
        blocks=make_blocks(letter),
        mail=None if letter.talk else Link(name_mail(names), link.href),
        notes=tuple(set_apart(note) for note in notes if note),
    )


def _name_round(origin: Origin, interview: Interview, material: Material) -> Origin:
    """With the round before the company: `Panel at Larkspur Energy`."""
    return Origin(f"{name_round(interview, material)} at {origin.words}", origin.href, origin.day)
