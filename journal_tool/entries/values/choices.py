"""`read_stage`, `read_outcome`, `read_format`: one of a list of words, in whatever words somebody says it."""

import re
from functools import cache, lru_cache

from journal_tool.entries.values import spellings
from journal_tool.entries.values.late import LatePattern
from journal_tool.entries.values.phrases import LONGEST, find_first, phrase, phrases
from journal_tool.entries.values.reading import Reading
from journal_tool.entries.values.rules.choices import (
    ASKED_OUTCOME,
    OTHER_CASE,
    OTHER_FORMAT,
    OTHER_OUTCOME,
    OTHER_STAGE,
    UNKNOWN_FORMAT,
    UNKNOWN_OUTCOME,
    UNKNOWN_STAGE,
    WORDS_BESIDE_STAGE,
    WRONG_KEY,
)
from journal_tool.entries.values.written import safe_in_yaml, shown
from journal_tool.likeness import closest, fold
from journal_tool.model.rule import Rule
from journal_tool.model.value import Value
from journal_tool.model.vocabulary import FORMATS, OFFER_OUTCOMES, OUTCOMES, OUTSIDE_STAGES, STAGES, Stage


class Outcome(Value, frozen=True):
    """A canonical outcome, and what the writer put beside it."""

    word: str
    note: str = ""


_STAGE_READINGS = {stage.name: Reading(stage.name) for stage in STAGES + OUTSIDE_STAGES}
_OUTCOME_READINGS = {word: Reading(Outcome(word)) for word in OUTCOMES + OFFER_OUTCOMES}
_FORMAT_READINGS = {word: Reading(word) for word in FORMATS}

_BEFORE = LatePattern(
    r"(?:got|was|been|sadly|unfortunately|leider|finally|just|now|status|outcome|result|currently|the|a|an|my)\b[\s:]*",
    re.IGNORECASE,
)
_ORDINAL = LatePattern(
    r"(?:\d{1,2}\s?(?:st|nd|rd|th|er|e|\.|º|ª|o|a)?|first|second|third|fourth|fifth|erstes|zweites|drittes|viertes|erste"
    r"|zweite|dritte|vierte|premier|deuxieme|deuxième|troisieme|troisième|primera|segunda|tercera|primeira|terceira"
    r"|initial)\s+",
    re.IGNORECASE,
)
_PHONE_INTERVIEW = frozenset(
    ("phone interview", "telephone interview", "telefoninterview", "telefongesprach", "phone call", "call")
)
_WHICH_STAGE = "for a first call with a recruiter write `recruiter-screen`; else `interview`, and `format: phone`"


@cache
def _phrases(table: str) -> dict[str, str]:
    """All phrases of a table in `spellings`, made when a word first is not the written one (1 ms each)."""
    return phrases(getattr(spellings, table))


def read_stage(text: str, stages: tuple[Stage, ...]) -> Reading[str]:
    """The name of a stage among `stages`, which are the journal's: built in and of the writer's own."""
    known = _STAGE_READINGS.get(text)
    if known is not None:
        return known
    own = _own_stages(stages)
    if text in own.values():
        return Reading(text)
    ordinal = _ORDINAL.match(text)
    found = find_first(text, (own, _phrases("STAGES"), _phrases("OUTCOMES")))
    if (found is None or found[0] == 2) and ordinal:
        found = find_first(text[ordinal.end() :], (own, _phrases("STAGES")))
    if phrase(text) in _PHONE_INTERVIEW:
        return Reading(None, UNKNOWN_STAGE, f"{shown(text)} can be two stages", _WHICH_STAGE)
    if found is None:
        return _no_stage(text, own)
    which, (name, said, rest) = found
    if which == 2:
        return _no_stage_but(text, "outcome", name)
    if rest or (ordinal and not text.startswith(said)):
        message = f"only the stage `{name}` of {shown(text)} is used, not the words beside it"
        return Reading(name, WORDS_BESIDE_STAGE, message, f"write `{name}`, and the rest into the text of the entry")
    rule = OTHER_CASE if fold(text) == name else OTHER_STAGE
    return Reading(name, rule, f"{shown(text)} is read as `{name}`", f"write `{name}`", name)


@lru_cache(maxsize=8)
def _own_stages(stages: tuple[Stage, ...]) -> dict[str, str]:
    """The phrases of the stages that are not built in, and of those whose label is the writer's."""
    own: dict[str, str] = {}
    for stage in stages:
        if stage not in STAGES and stage not in OUTSIDE_STAGES:
            own[phrase(stage.name)] = own[phrase(stage.label)] = stage.name
    own.pop("", None)
    return own


def _no_stage(text: str, own: dict[str, str]) -> Reading[str]:
    word = _phrases("FORMATS").get(phrase(text)) or _phrases("PLATFORMS").get(phrase(text))
    if word:
        return _no_stage_but(text, "format", word)
    return Reading(None, UNKNOWN_STAGE, *_unknown(text, "stage", {**_phrases("STAGES"), **own}, tuple(_STAGE_READINGS)))


def _unknown(text: str, key: str, known: dict[str, str], words: tuple[str, ...]) -> tuple[str, str]:
    """Message and help for a word that nobody knows."""
    near = _nearest(phrase(text), known) if len(text) <= LONGEST else None
    if near:
        return f"`{key}` cannot be {shown(text)}; did you mean `{near}`?", f"write `{near}`"
    return f"`{key}` cannot be {shown(text)}", f"it can be {', '.join(words)}"


def _nearest(said: str, known: dict[str, str]) -> str | None:
    """What `said` was probably meant to be; only phrases of about its length and beginning are compared (0.2 ms)."""
    likely = [one for one in known if one[0] == said[:1] and abs(len(one) - len(said)) <= 3]
    near = closest(said, likely) or next((word for word in said.split() if word in known), None)
    return known[near] if near else None


def _no_stage_but(text: str, other: str, word: str) -> Reading[str]:
    article = "an" if other == "outcome" else "a"
    message = f"{shown(text)} is {article} {other}, not a stage"
    return Reading(None, WRONG_KEY, message, f"write `{other}: {word}`")


def read_outcome(text: str) -> Reading[Outcome]:
    """The outcome that `text` begins with; the words behind it are its note."""
    known = _OUTCOME_READINGS.get(text)
    if known is not None:
        return known
    before = _BEFORE.match(text)
    tables = (_phrases("OUTCOMES"), spellings.ASKED, spellings.OUTCOMES_WITH_MORE, _phrases("STAGES"))
    found = find_first(text, tables)
    if before and (found is None or found[0] == 3):
        found = find_first(text[before.end() :], tables) or found
    if found is None:
        return Reading(
            None, UNKNOWN_OUTCOME, *_unknown(text, "outcome", _phrases("OUTCOMES"), tuple(_OUTCOME_READINGS))
        )
    which, (word, said, rest) = found
    if which == 1:
        return Reading(None, ASKED_OUTCOME, f"{shown(said)} can be read in two ways", word)
    if which == 3:
        return _stage_as_outcome(text, word)
    if which == 2:
        rest = text[text.index(said) :]
    return _with_note(text, word, rest, OTHER_CASE if fold(said) == word and text.startswith(said) else OTHER_OUTCOME)


def _stage_as_outcome(text: str, word: str) -> Reading[Outcome]:
    message = f"{shown(text)} is a stage, not an outcome"
    if word == "offer":
        return Reading(None, WRONG_KEY, message, "write `outcome: passed` here, and an entry for the offer itself")
    return Reading(None, WRONG_KEY, message, f"write `stage: {word}`, and how it ended as `outcome`")


def _with_note(text: str, word: str, note: str, rule: Rule) -> Reading[Outcome]:
    note = "" if note in ("!", ".") else note
    value = Outcome(word, note)
    if text.startswith(word):
        return Reading(value)
    better = word if not note else f"{word} {note}" if note[0] in ":;(!?" else f"{word}, {note}"
    message = f"{shown(text)} is read as `{word}`"
    sure = safe_in_yaml(better) and read_outcome(better) == Reading(value)
    return Reading(value, rule, message, f"write {shown(better)}", better if sure else None)


def read_format(text: str) -> Reading[str]:
    """How they met; a word that is not known is the value as it stands."""
    known = _FORMAT_READINGS.get(text)
    if known is not None:
        return known
    found = find_first(text, (_phrases("FORMATS"), _phrases("PLATFORMS")))
    if found is None:
        help = f"the usual words are {', '.join(FORMATS)}"
        near = closest(text, FORMATS) if len(text) <= 60 else None
        if near:
            help = f"did you mean `{near}`?"
        return Reading(text, UNKNOWN_FORMAT, f"{shown(text)} is no usual format", help)
    which, (word, _, rest) = found
    if rest or which == 1:
        help = f"write `{word}`, and the rest into the text of the entry"
        return Reading(word, UNKNOWN_FORMAT, f"{shown(text)} is counted as `{word}`", help)
    rule = OTHER_CASE if fold(text) == word else OTHER_FORMAT
    return Reading(word, rule, f"{shown(text)} is read as `{word}`", f"write `{word}`", word)
