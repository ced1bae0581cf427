"""How the writer's own words are shown in a sentence, and text is compared whatever its accents, spaces and case."""

import re
import unicodedata

from journal_tool.entries.values.numbers import plain_number
from journal_tool.model.money import Money

SHOWN = 60
"""Characters of the writer's text that a message shows; the rest is an ellipsis."""

_PLAIN = re.compile(r"[^\W_](?:[\w .,;&'’()/+*@-]|:(?=\S))*")
"""Text that means itself as a value, without quotes."""


def shown(text: str) -> str:
    """`text` in backquotes, on one line and not too long."""
    return f"`{' '.join(cut(text).split())}`"


def cut(text: str) -> str:
    """The beginning of `text`, where it is long."""
    return text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"


def show_money(money: Money) -> str:
    """An amount in its written form, in backquotes: `92000 USD`, `7600 EUR per month`."""
    period = "" if money.period == "year" else f" per {money.period}"
    return f"`{plain_number(money.amount)}{' ' if money.currency else ''}{money.currency}{period}`"


def plain(text: str) -> str:
    """`text` in lower case without accents, with ordinary blanks and digits: `10 Março` gives `10 marco`."""
    if text.isascii():
        return text.lower()
    spread = unicodedata.normalize("NFKD", text.replace("ß", "ss")).casefold()
    return "".join(letter for letter in spread if not unicodedata.combining(letter))


def write_value(text: str) -> str:
    """`text` as a value of the front matter: on one line, in quotes where it would mean something else without them."""
    text = " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
    return text if not text or _PLAIN.fullmatch(text) else quoted(text)


def quoted(text: str) -> str:
    """`text` in the quotes that need the fewest changes."""
    if '"' not in text and "\\" not in text:
        return f'"{text}"'
    return "'" + text.replace("'", "''") + "'"


def safe_in_yaml(text: str) -> bool:
    """Whether `text`, which begins with a letter or digit, may stand as a value without quotes."""
    return not (": " in text or " #" in text or text.endswith(":") or "\n" in text)
