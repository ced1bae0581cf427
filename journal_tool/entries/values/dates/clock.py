"""The time of day behind a date, with am or pm, `Uhr`, seconds and the letters of a time zone."""

import re
from datetime import time

from journal_tool.entries.values.late import LatePattern
from journal_tool.entries.values.reading import Reading
from journal_tool.entries.values.rules.dates import NOT_A_TIME, TIME_WITHOUT_HALF
from journal_tool.entries.values.written import shown

_CLOCK = LatePattern(
    r"(?:(?<=\d)t|[\s,@–—]\s*(?:-\s+)?(?:(?:at|um|gegen|à|a las|às|as|a|kl\.?|@)\s*)?)"
    r"(?P<hour>\d{1,2})"
    r"(?:"
    r"\s?[:h]\s?(?P<minute>\d{2})(?::\d{2}(?:[.,]\d+)?)?(?!\d)\s*(?P<half>[ap]\.?\s?m\b\.?)?(?:\s*(?:uhr|hrs?|h)\b)?"
    r"|[.h](?P<dotted>\d{2})\s*(?P<dotted_half>[ap]\.?\s?m\b\.?|uhr\b|h\b)"
    r"|\s*(?P<whole>[ap]\.?\s?m\b\.?|uhr\b|h\b|o'clock\b)"
    r"|(?P<military>\d{2})(?:\s*(?:uhr|hrs?|h)\b)?(?=$|\s*[a-z(])"
    r")",
    re.IGNORECASE,
)

ZONES = {
    **dict.fromkeys(("z", "utc", "gmt"), "UTC"),
    **dict.fromkeys(("et", "est", "edt", "eastern"), "America/New_York"),
    **dict.fromkeys(("ct", "cdt", "central"), "America/Chicago"),
    **dict.fromkeys(("mt", "mdt", "mountain"), "America/Denver"),
    **dict.fromkeys(("pt", "pst", "pdt", "pacific"), "America/Los_Angeles"),
    **dict.fromkeys(("cet", "cest", "mez", "mesz"), "Europe/Berlin"),
    **dict.fromkeys(("wet", "west"), "Europe/Lisbon"),
    **dict.fromkeys(("eet", "eest"), "Europe/Athens"),
    "bst": "Europe/London",
    "msk": "Europe/Moscow",
    "jst": "Asia/Tokyo",
    "kst": "Asia/Seoul",
    "sgt": "Asia/Singapore",
    "hkt": "Asia/Hong_Kong",
    "aedt": "Australia/Sydney",
    "nzst": "Pacific/Auckland",
    "nzdt": "Pacific/Auckland",
    "hst": "Pacific/Honolulu",
    "brt": "America/Sao_Paulo",
}
"""Letters that stand for one zone wherever they are used (or for several that show the same hours)."""

UNCLEAR = {
    "cst": ("America/Chicago", "Asia/Shanghai"),
    "mst": ("America/Denver", "America/Phoenix"),
    "ist": ("Asia/Kolkata", "Europe/Dublin"),
    "ast": ("America/Halifax", "Asia/Riyadh"),
    "aest": ("Australia/Sydney", "Australia/Brisbane"),
    "sst": ("Asia/Singapore", "Pacific/Pago_Pago"),
    "amt": ("America/Manaus", "Asia/Yerevan"),
    "art": ("America/Argentina/Buenos_Aires", "Africa/Cairo"),
    "wib": ("Asia/Jakarta", "Asia/Pontianak"),
}
"""Letters that stand for several, with two of them."""

OFFSET = LatePattern(r"(?:utc|gmt)?\s*[+−-]\s*(?:0?\d|1[0-4])(?::?[0-5]\d)?", re.IGNORECASE)
_YEAR = re.compile(r"\d{4}")
"""`1430` is a time only behind a date; in `12 March 2026` it is the year."""


def split_clock(text: str) -> tuple[str, re.Match[str] | None, str]:
    """`text` before a time of day, that time, and what stands behind it, without blanks around it."""
    for match in _CLOCK.finditer(text):
        if match["military"] is None or _YEAR.search(text, 0, match.start()):
            return text[: match.start()].rstrip(" ,"), match, text[match.end() :].strip()
    return text, None, ""


def read_clock(match: re.Match[str]) -> Reading[time]:
    """The time that `split_clock` found; seconds are dropped."""
    hour = int(match["hour"])
    minute = int(match["minute"] or match["dotted"] or match["military"] or 0)
    mark = (match["half"] or match["dotted_half"] or match["whole"] or "").lower()
    words = match[0].strip(" ,@").lstrip("Tt")
    if mark[:1] in ("a", "p") and 1 <= hour <= 12:
        hour = hour % 12 + (12 if mark[0] == "p" else 0)
    elif match["minute"] and 1 <= int(match["hour"]) <= 6 and len(match["hour"]) == 1 and "T" not in match[0].upper():
        message = f"{shown(words)} could be {hour}:{minute:02} at night or {hour + 12}:{minute:02}"
        advice = f"write `{hour + 12}:{minute:02}`, or `{hour:02}:{minute:02}` if you do mean the night"
        return Reading(None, TIME_WITHOUT_HALF, message, advice)
    if hour == 24:
        return Reading(None, NOT_A_TIME, f"there is no {shown(words)}", "midnight is `00:00` of the day it begins")
    if hour > 23 or minute > 59:
        return Reading(None, NOT_A_TIME, f"{shown(words)} is not a time of day", "times go from `00:00` to `23:59`")
    return Reading(time(hour, minute))
