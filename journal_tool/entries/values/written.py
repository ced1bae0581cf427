"""How the writer's own words are shown in a sentence, and text is compared whatever its accents, spaces and case."""

import unicodedata

from journal_tool.entries.values.numbers import plain_number
from journal_tool.model.money import Money

SHOWN = 60
"""Characters of the writer's text that a message shows; the rest is an ellipsis."""


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


def safe_in_yaml(text: str) -> bool:
    """Whether `text`, which begins with a letter or digit, may stand as a value without quotes."""
    return not (": " in text or " #" in text or text.endswith(":") or "\n" in text)
