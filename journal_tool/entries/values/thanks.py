"""`read_thanked`: to whom a thank-you note was sent and when, for everybody at once or by name."""

import re
from datetime import date

from journal_tool.entries.findings import Findings
from journal_tool.entries.node import Node, Pair
from journal_tool.entries.values.dates import read_date
from journal_tool.entries.values.pairs import find_pairs, without_doubles
from journal_tool.entries.values.rules.people import NOT_THANKED_YET, NOTE_BESIDE_THANKS, UNCLEAR_THANKS
from journal_tool.entries.values.simple import NO, YES, read_yes_no
from journal_tool.entries.values.written import plain, shown
from journal_tool.model.person import Thanks

_NOT_NEEDED = frozenset(
    (
        *("not needed", "not necessary", "unneeded", "n/a", "na", "not applicable", "none needed", "no need"),
        *("nicht notig", "unnotig", "nicht noetig", "entfallt", "pas necessaire", "inutile", "non necessaire"),
        *("no necesario", "no hace falta", "innecesario", "nao necessario", "desnecessario", "skip", "skipped"),
    )
)
_NOT_YET = frozenset(("not yet", "noch nicht", "pas encore", "todavia no", "aun no", "ainda nao", "todo", "to do"))
_ALL = frozenset(("all", "everyone", "everybody", "alle", "tous", "todos"))
_NO_NAMES = YES | NO | _NOT_NEEDED | _NOT_YET | _ALL
_WAYS = frozenset(
    (
        *("by", "via", "per", "in", "over", "with", "through", "mail", "email", "text", "sms", "letter", "card"),
        *("phone", "mit", "als", "par", "por", "pelo", "pela", "en", "em", "con", "com", "avec", "handwritten"),
    )
)
_LIMITS = frozenset(
    (
        *("but", "not", "except", "only", "without", "aber", "nicht", "nur", "ausser", "ohne", "mais", "sauf", "pas"),
        *("seulement", "sans", "pero", "no", "solo", "salvo", "menos", "mas", "nao", "so", "exceto", "sin", "sem"),
    )
)
_WORD = re.compile(r"[^\W\d_]+")


def read_thanked(node: Node, findings: Findings) -> Thanks | None:
    """A date, `yes`, `not needed`, or lines `name: date`; None for not yet."""
    if node.kind == "text":
        return _thanked_all(node, findings)
    pairs = find_pairs(node)
    if pairs is not None:
        return _thanked_by_name(without_doubles(pairs, findings), findings)
    if all(item.kind == "text" for item in node.items):
        return _thanked_in_list(node.items, findings)
    message = "`thanked` cannot be read"
    findings.add(UNCLEAR_THANKS, node.span, message, "write the day, or a line `name: date` each")
    return None


def _thanked_in_list(items: tuple[Node, ...], findings: Findings) -> Thanks | None:
    """Those who are named; a single item that is no name stands for all, as it does without a list."""
    if len(items) == 1 and _is_no_name(items[0].text):
        return _thanked_all(items[0], findings)
    by_name: dict[str, date | None] = {}
    for item in items:
        if _is_no_name(item.text):
            message = f"{shown(item.text)} stands where a name is expected"
            findings.add(UNCLEAR_THANKS, item.span, message, "write a line `name: date` for each person")
        else:
            by_name[item.text] = None
    return Thanks(by_name=by_name) if by_name else None


def _is_no_name(text: str) -> bool:
    said = plain(text[:40]).strip(" .!")
    return said in _NO_NAMES or (text[:1].isdecimal() and read_date(text).value is not None) or _is_yes_with_note(text)


def _thanked_all(node: Node, findings: Findings) -> Thanks | None:
    said = plain(node.text[:40]).strip(" .!")
    if said in _NOT_NEEDED:
        return Thanks(needed=False)
    if said in YES or said in _ALL:
        return Thanks(everyone=True)
    if said in NO or said in _NOT_YET:
        help = "write the day once you have thanked them, or `not needed`"
        findings.add(NOT_THANKED_YET, node.span, f"{shown(node.text)} counts as not yet", help)
        return None
    if _is_yes_with_note(node.text):
        _mind_note(node, findings)
        return Thanks(everyone=True)
    reading = read_date(node.text)
    if reading.value is None and not any(letter.isdecimal() for letter in node.text):
        message = f"{shown(node.text)} does not tell whether thanks were sent"
        findings.add(UNCLEAR_THANKS, node.span, message, "write the day, `yes` or `not needed`")
        return None
    day = reading.noted(findings, node.span)
    return None if day is None else Thanks(everyone=True, day=day)


def _thanked_by_name(pairs: list[Pair], findings: Findings) -> Thanks | None:
    by_name: dict[str, date | None] = {}
    not_needed: list[str] = []
    for key, value in pairs:
        said = plain(value.text[:40]).strip(" .!") if value.kind == "text" else ""
        if said in _NOT_NEEDED:
            not_needed.append(key.text)
            continue
        if value.kind == "empty" or said in NO or said in _NOT_YET:
            continue
        if value.kind != "text":
            message = f"{shown(key.text)} has no day that can be read"
            findings.add(UNCLEAR_THANKS, value.span, message, f"write `{key.text}: 2026-03-13`")
        elif any(letter.isdecimal() for letter in value.text):
            day = read_date(value.text).noted(findings, value.span)
            if day is not None:
                by_name[key.text] = day
        elif _is_yes_with_note(value.text):
            _mind_note(value, findings)
            by_name[key.text] = None
        elif read_yes_no(value.text).noted(findings, value.span):
            by_name[key.text] = None
    return Thanks(by_name=by_name, not_needed=tuple(not_needed)) if by_name or not_needed else None


def _is_yes_with_note(text: str) -> bool:
    """Whether `text` is a yes and the way it was done, `yes, by mail`; `yes, but not Lee` is more than that."""
    yes, *note = _WORD.findall(plain(text[:100]))[:20] or [""]
    return yes in YES and bool(note) and note[0] in _WAYS and not _LIMITS.intersection(note)


def _mind_note(node: Node, findings: Findings) -> None:
    message = f"{shown(node.text)} counts as yes, and what stands behind it is not kept apart"
    findings.add(NOTE_BESIDE_THANKS, node.span, message, "write the day or `yes`, and the rest into the text")
