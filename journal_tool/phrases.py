"""Small phrases in which all rooms count things, list them, and write a word of the vocabulary out."""

from collections.abc import Sequence


def counted(number: int, noun: str, plural: str = "") -> str:
    """`1 error`, `2 errors`, `2 entries`."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def each(period: str) -> str:
    """What an amount is paid for: `a month`, `an hour`."""
    return f"an {period}" if period == "hour" else f"a {period}"


def trimmed(number: str) -> str:
    """A number that is written out, without zeros behind the point that say nothing: `37.5`, `40`."""
    return number.rstrip("0").rstrip(".") if "." in number else number


def listed(words: Sequence[str], last: str = "and") -> str:
    """`a`, `a and b`, `a, b and c`."""
    return f" {last} ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)


def begun(words: str) -> str:
    """`words` as a sentence begins: with a capital, in Spanish behind its first mark."""
    first = len(words) - len(words.lstrip("¿¡"))
    return words[:first] + words[first : first + 1].upper() + words[first + 1 :]


def continued(words: str) -> str:
    """`words` as a sentence goes on: with a small letter, unless they begin with an abbreviation."""
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]


def sentences(message: str, help: str = "") -> str:
    """A message and its advice as whole sentences: each begins with a capital and ends with a stop of its own."""
    return " ".join(begun(text) + ("" if text[-1] in ".?!" else ".") for text in (message, help) if text)


SPELT = {"follow-ups": "Follow-ups"} | {
    name.lower(): name for name in "AI API AWS CSS ETL GIS HR HTML KPI ML QA SEO SQL UI UX".split()
}
"""Words that are not written as their names are, and abbreviations that people are asked about."""


def worded(name: str) -> str:
    """A word of the vocabulary as a person writes it: `salary-talk` is `Salary talk`, `sql` is `SQL`."""
    return SPELT.get(name) or begun(name).replace("-", " ")
