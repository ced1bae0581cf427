"""The general settings, above the first part: title, time zone, currency, days, folders, language."""

import re

from journal_tool.likeness import closest, fold
from journal_tool.settings import rules
from journal_tool.settings.node import Node
from journal_tool.settings.part import Part
from journal_tool.settings.source import quoted
from journal_tool.settings.values import LANGUAGES
from journal_tool.zones import find_zone

KEYS = ("title", "name", "timezone", "currency", "today", "holidays", "exclude", "language", "follow_up_from")

_CODE = re.compile(r"[A-Z]{3}\Z")
_SIGNS = {"€": "EUR", "£": "GBP", "euro": "EUR", "euros": "EUR", "pound": "GBP", "pounds": "GBP", "us$": "USD"}
_OWN_NAMES = {
    "deutsch": "de",
    "francais": "fr",
    "français": "fr",
    "espanol": "es",
    "español": "es",
    "portugues": "pt",
    "português": "pt",
}


def read_general(part: Part, values: dict[str, object]) -> None:
    """Put what the general settings say into `values`, under the names of `Settings`."""
    asking = part.asking
    if (node := part.get("title")) and (title := asking.text(node, "title")):
        values["title"] = title
    if (node := part.get("name")) and (name := asking.text(node, "name")):
        values["name"] = name
    if (node := part.get("timezone")) and (zone := _read_zone(part, node)):
        values["timezone"] = zone
    if (node := part.get("currency")) and (code := read_currency(part, node, "currency")):
        values["currency"] = code
    for key in ("today", "follow_up_from"):
        if (node := part.get(key)) and (day := asking.day(node, key)):
            values[key] = day
    if node := part.get("holidays"):
        values["holidays"] = tuple(sorted({day for day, _ in asking.many(node, "holidays", asking.day)}))
    if node := part.get("exclude"):
        values["exclude"] = _read_folders(part, node)
    if (node := part.get("language")) and (language := _read_language(part, node)):
        values["language"] = language


def read_currency(part: Part, node: Node, label: str) -> str | None:
    """The three letters of a currency."""
    text = part.asking.text(node, label)
    if not text:
        return None
    code = find_currency(text)
    if code is None:
        several = " (US, Canadian, Australian and other dollars share it)" if "$" in text else ""
        message = f"`{text}` does not tell which currency{several}"
        help = "write the three letters of its code, such as `USD`, `CAD` or `EUR`"
        part.source.note(rules.UNKNOWN_CURRENCY, node.start, node.end, message, help)
    elif code != text:
        part.asking.anyway(node, quoted(code))
    return code


def find_currency(text: str) -> str | None:
    """The code that `text` is or clearly means."""
    code = _SIGNS.get(text.casefold(), text.upper())
    return code if _CODE.match(code) else None


def _read_zone(part: Part, node: Node) -> str | None:
    text = part.asking.text(node, "timezone")
    if not text:
        return None
    if find_zone(text):
        return text
    # zoneinfo costs 2 ms to import, which a journal without a time zone saves.
    from zoneinfo import available_timezones

    known = available_timezones()
    if not known:
        return text  # this machine has no list of zones to compare with
    wanted = fold(text).replace("-/-", "/")
    same = [name for name in known if wanted in (fold(name), fold(name).rpartition("/")[2])]
    if len(same) == 1:
        part.asking.anyway(node, quoted(same[0]))
        return same[0]
    near = closest(text, sorted(same or known))
    message = f"`{text}` is no time zone" + (f"; did you mean `{near}`?" if near else "")
    help = "a time zone is named by continent and city, such as `America/Denver` or `Europe/Berlin`"
    part.source.note(rules.UNKNOWN_ZONE, node.start, node.end, message, help)
    return None


def _read_language(part: Part, node: Node) -> str | None:
    text = part.asking.text(node, "language")
    if not text:
        return None
    if text in LANGUAGES:
        return text
    folded = text.casefold()
    by_name = {name.casefold(): code for code, name in LANGUAGES.items()} | _OWN_NAMES
    code = by_name.get(folded, re.split(r"[-_]", folded)[0])
    if code in LANGUAGES:
        part.asking.anyway(node, quoted(code))
        return code
    listed = ", ".join(f"`{code}` ({name})" for code, name in LANGUAGES.items())
    message = f"`{text}` is no language that letters and dates can be written in here"
    part.source.note(rules.NOT_A_CHOICE, node.start, node.end, message, f"it can be {listed}")
    return None


def _read_folders(part: Part, node: Node) -> tuple[str, ...]:
    found: list[str] = []
    for text, item in part.asking.texts(node, "exclude"):
        folder = _folder(text)
        if folder is None:
            message = f"`{text}` is no folder inside this journal, so it leaves nothing out"
            help = "name a folder as seen from journal.toml, such as `drafts` or `old/2019`; `*` is not understood"
            part.source.note(rules.FOLDER, item.start, item.end, message, help)
        elif folder not in found:
            found.append(folder)
            place = part.places["exclude"]
            part.places[f"exclude.{folder}"] = type(place)(place.key, part.source.span(item.start, item.end))
    return tuple(found)


def _folder(text: str) -> str | None:
    """A folder's path with `/`, without `./` and the like; None for one that cannot be below the journal."""
    pieces = [piece for piece in text.replace("\\", "/").split("/") if piece not in ("", ".")]
    outside = text.startswith(("/", "~")) or ".." in pieces or ":" in text[:2] or "*" in text
    return None if outside or not pieces else "/".join(pieces)
