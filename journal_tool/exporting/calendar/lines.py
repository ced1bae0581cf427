"""Lines of a calendar: which letters a text may have, and where a line is broken (RFC 5545, 3.1 and 3.3.11)."""

import unicodedata

LONGEST = 75
"""In bytes, the end of the line not counted."""


def escape(text: str) -> str:
    """`text` as a value: lines as `\\n`, and nothing that no calendar may hold.

    All that Python takes for the end of a line becomes one, since many a reader cuts there.
    """
    return "\\n".join(_escape_line(line) for line in text.strip().splitlines())


def fold(line: str) -> bytes:
    """The line with its end, broken where it is too long, but never within a letter."""
    if len(line) <= LONGEST and line.isascii():  # nearly all
        return line.encode() + b"\r\n"
    rest = line.encode("utf-8", "replace")
    pieces, room = [], LONGEST
    while len(rest) > room:
        cut = room
        while rest[cut] & 0xC0 == 0x80:  # the middle of a letter
            cut -= 1
        pieces.append(rest[:cut])
        rest, room = rest[cut:], LONGEST - 1  # the blank before it
    return b"\r\n ".join([*pieces, rest]) + b"\r\n"


def is_uri(text: str) -> bool:
    """Whether a link can stand in a calendar as it is."""
    return bool(text) and text.isprintable() and " " not in text


def _escape_line(line: str) -> str:
    line = line if line.isprintable() else "".join(map(_keep, line))
    return line.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")


def _keep(letter: str) -> str:
    """The letter, a blank for one of any other width, nothing for what steers a machine or turns the writing."""
    if letter.isprintable() or letter in "\u200c\u200d":  # joiners within words and emoji
        return letter
    kind = unicodedata.category(letter)
    return " " if kind == "Zs" or letter == "\t" else "\N{REPLACEMENT CHARACTER}" if kind == "Cs" else ""
