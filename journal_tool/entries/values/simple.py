"""Ratings, yes and no, links, time zones and plain text: values with little grammar."""

import re
from functools import cache, lru_cache

from journal_tool.entries.values.dates.clock import OFFSET, UNCLEAR, ZONES
from journal_tool.entries.values.late import LatePattern
from journal_tool.entries.values.reading import Reading
from journal_tool.entries.values.rules.simple import (
    LINK_WITHOUT_START,
    NOT_A_RATING,
    NOT_YES_OR_NO,
    OTHER_TIMEZONE,
    PRIVATE_UNCLEAR,
    RATING_IN_STARS,
    SEVERAL_TIMEZONES,
    UNCLEAR_LINK,
    UNKNOWN_TIMEZONE,
    UNSAFE_LINK,
)
from journal_tool.entries.values.written import plain, shown
from journal_tool.likeness import closest
from journal_tool.zones import find_zone

_YES = "yes y true on done sent x ja wahr oui vrai si verdadero sim verdadeiro"
_NO = "no n not nope never none false off nein nie falsch non faux falso nao"
YES, NO = frozenset(_YES.split()), frozenset(_NO.split())
"""In five languages, without accents."""

_PLAIN_NO = frozenset("no false nein falsch non faux falso nao".split())
"""A no and nothing else: what an entry needs to be shared. `off`, `none` or `n` could be anything."""

_RATING = re.compile(r"([1-5])(?: ?/ ?5| (?:of|out of|von|sur|de) 5)?(?:\.0)?", re.ASCII)
_STARS = re.compile(r"([★⭐*]{1,5})[☆✩]{0,4}")
_LINK = re.compile(r"(?:https?://|mailto:)[^\s<>]+")
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_DOMAIN = LatePattern(r"(?:[\w-]+\.)+[a-z]{2,24}(?::\d{1,5})?(?:[/?#]\S*)?", re.IGNORECASE)
_MAIL = re.compile(r"[^\s@<>:/]+@(?:[\w-]+\.)+[a-z]{2,24}", re.IGNORECASE)
_ZONE = re.compile(r"[A-Z][A-Za-z]+(?:/[A-Z][A-Za-z0-9_+-]*){1,2}|UTC")
LONGEST_ZONE = 40
PRIVATE_HELP = "write `private: no` if it may be shared, `private: yes` if not"
_NO_DOMAIN = frozenset(["pdf", "md", "txt", "doc", "docx", "html", "htm", "png", "jpg", "jpeg", "odt"])


def read_text(text: str) -> Reading[str]:
    """The text as it is, on one line."""
    return Reading(text if "\n" not in text else " ".join(text.split()))


def read_rating(text: str) -> Reading[int]:
    """1 to 5; `3/5` is as good. Another scale is asked about."""
    match = _RATING.fullmatch(text)
    if match:
        return Reading(int(match[1]))
    if stars := _STARS.fullmatch(text.replace("\ufe0f", "")):
        better = str(len(stars[1]))
        return Reading(int(better), RATING_IN_STARS, f"{shown(text)} is read as {better}", f"write `{better}`", better)
    return Reading(None, NOT_A_RATING, f"{shown(text)} is not a rating from 1 to 5", "write a whole number, 1 to 5")


def read_yes_no(text: str) -> Reading[bool]:
    """Yes or no, in any of the five languages."""
    said = plain(text[:20]).strip(" .!✓✔")
    if said in YES or text.strip() in ("✓", "✔"):
        return Reading(True)
    if said in NO:
        return Reading(False)
    return Reading(None, NOT_YES_OR_NO, f"{shown(text)} is neither `yes` nor `no`", "write `yes` or `no`")


def read_private(text: str) -> Reading[bool]:
    """Whether the writer asked for privacy: anything but a plain no does, and what is neither is told. Always a value.

    The whole text counts here, however long: nothing that stands behind a no may make an entry public.
    """
    said = plain(text).strip(" .!")
    if said in _PLAIN_NO:
        return Reading(False)
    if said in YES or not text.strip():
        return Reading(True)
    message = f"{shown(text)} is neither yes nor no, so this entry is kept private"
    return Reading(True, PRIVATE_UNCLEAR, message, PRIVATE_HELP)


def read_link(text: str) -> Reading[str]:
    """An address with http, https or mailto. Without one of them it is read as a page, or a mail address."""
    if _LINK.fullmatch(text):
        return Reading(text)
    link = text.strip("<>") if text[:1] == "<" else text
    scheme = _SCHEME.match(link)
    allowed = scheme is not None and scheme[1].lower() in ("http", "https", "mailto")
    if scheme and allowed and len(link) > len(scheme[0]) + 2:
        if any(letter.isspace() for letter in link):
            return Reading(None, UNCLEAR_LINK, f"{shown(text)} has a blank in it", "copy the address once more")
        return Reading(link)
    if _DOMAIN.fullmatch(link) and link.rsplit(".", 1)[-1].lower() not in _NO_DOMAIN:
        better = f"https://{link}"
        return Reading(better, LINK_WITHOUT_START, f"{shown(text)} is read as a page", f"write `{better}`", better)
    if _MAIL.fullmatch(link):
        better = f"mailto:{link}"
        return Reading(
            better, LINK_WITHOUT_START, f"{shown(text)} is read as a mail address", f"write `{better}`", better
        )
    if scheme and not allowed and not link[scheme.end() :].startswith(" "):
        message = f"{shown(text)} cannot be a link: `{scheme[1][:20]}:` is not followed from here"
        return Reading(None, UNSAFE_LINK, message, "write an address that begins with `https://`")
    help = "write the address as the browser shows it, `https://…`"
    return Reading(None, UNCLEAR_LINK, f"{shown(text)} is not a link", help)


@cache
def _zone_names() -> dict[str, str]:
    """All names of the time zone database, by their small letters: asked for only where a name is not plain (20 ms).

    Empty on a machine that has no database.
    """
    from zoneinfo import available_timezones  # 2 ms that plain names save

    return {name.lower(): name for name in available_timezones() if "/" in name or name == "UTC"}


@cache
def _is_zone(name: str) -> bool:
    """Whether the database has a zone of this name; without a database every name of the right shape is one."""
    return find_zone(name) is not None or not _zone_names()


def read_timezone(text: str) -> Reading[str]:
    """A name of the time zone database: `Europe/Berlin`. Letters and offsets are asked about."""
    if len(text) <= LONGEST_ZONE and _ZONE.fullmatch(text) and _is_zone(text):
        return Reading(text)
    letters = plain(text[:60]).strip()
    name = _zone_names().get(letters.replace(" ", "_")) or _by_city(letters)
    if name is not None:
        return Reading(name, OTHER_TIMEZONE, f"{shown(text)} is read as `{name}`", f"write `{name}`", name)
    if letters in ZONES or letters in UNCLEAR or OFFSET.fullmatch(letters):
        places = UNCLEAR.get(letters) or (ZONES.get(letters, "Europe/Berlin"),)
        message = f"{shown(text)} does not tell the place"
        return Reading(None, SEVERAL_TIMEZONES, message, f"write the place, for instance `{'` or `'.join(places)}`")
    near = _nearest_zone(text) if len(text) <= LONGEST_ZONE else None
    message = f"{shown(text)} is not a time zone" + (f"; did you mean `{near}`?" if near else "")
    help = f"write `{near}`" if near else "write the name of the place, as in `Europe/Berlin`"
    return Reading(None, UNKNOWN_TIMEZONE, message, help)


@lru_cache(maxsize=100)
def _nearest_zone(text: str) -> str | None:
    """The name that is spelt like `text` (4 ms: there are 600)."""
    return closest(text, _zone_names().values())


def _by_city(city: str) -> str | None:
    """The one zone with this city, `denver`; None where there is none or several."""
    ending = "/" + city.replace(" ", "_")
    found = [name for letters, name in _zone_names().items() if letters.endswith(ending)]
    usual = [name for name in found if name.count("/") == 1 and name.split("/")[0] not in ("Etc", "US", "posix")]
    return usual[0] if len(usual) == 1 else None
