"""One question with its answer: from the lines that belong to it to an `Encounter`."""

import re
from typing import NamedTuple

from journal_tool.entries.body.asked import Asked
from journal_tool.entries.body.blocks import LabelHeadings
from journal_tool.entries.body.items import is_nothing
from journal_tool.entries.body.labels import Label, value_of
from journal_tool.entries.body.parts import Parts, Value, split_at_labels, warn_of_number
from journal_tool.entries.body.ratings import Rated, is_not_given, read_rating
from journal_tool.entries.body.rules.labels import TEXT_BELOW_LABEL, TWO_RATINGS
from journal_tool.entries.body.sheet import Sheet, join_passages
from journal_tool.entries.body.topics import read_topics
from journal_tool.entries.body.words import word_key
from journal_tool.entries.values.written import shown
from journal_tool.model.place import Passage, Span
from journal_tool.model.question import Encounter

_NUMBER = re.compile(r"\d{1,2}(?:\s*/\s*\d{1,3})?\.?")
_IDS = re.compile(r"\^[\w-]+(?:[\s,;]+\^[\w-]+)*")
_SAME_WORDS = (
    "Same; The same; Same again; Same answer; The same answer; Same as above; Same as before; No change; Unchanged; "
    "Nothing; Nothing else; Keep; Keep it; As is; Idem; Ditto; =; "
    "Gleich; Dasselbe; Das Gleiche; Genauso; Wieder so; Gleiche Antwort; Dieselbe Antwort; Unverändert; Bleibt so; "
    "So lassen; Pareil; La même chose; La même; Même réponse; La même réponse; Inchangé; "
    "Igual; Lo mismo; La misma; Misma respuesta; La misma respuesta; Sin cambios; "
    "O mesmo; A mesma; A mesma coisa; Mesma resposta; A mesma resposta; Sem alteração; Sem mudanças"
)
_SAME = frozenset(map(word_key, _SAME_WORDS.split("; ")))


class Holding(NamedTuple):
    """Where one question stands: its text on `line`, its answer from `start` (there from `column` to `stop`) to `end`.

    `zones` as in `Piece`; `headings` and `others` as in `split_at_labels`.
    """

    line: int
    asked: Asked
    start: int
    end: int
    group: str = ""
    column: int = 0
    stop: int | None = None
    zones: tuple[tuple[int, int], ...] = ()
    headings: LabelHeadings = {}
    others: frozenset[int] = frozenset()
    end_line: int | None = None


def make_encounter(sheet: Sheet, holding: Holding) -> Encounter:
    asked = holding.asked
    parts = split_at_labels(
        sheet,
        sheet.words.questions,
        holding.start,
        holding.end,
        holding.headings,
        holding.others,
        holding.column,
        holding.stop,
        holding.zones,
    )
    span = sheet.span(holding.line, asked.start, asked.end, holding.end_line)
    values = parts.values
    rated = _settle_rating(sheet, asked, values.get("rating", []), span)
    texts = parts.texts(sheet)
    answer, next_time = texts.get(""), texts.get("next-time")
    if parts.labels:
        answer = join_passages((answer, texts.get("answer")))
        _check_labels(sheet, parts, answer)
    stays = next_time is not None and _is_same(next_time.text)
    return Encounter(
        asked.text,
        span,
        asked.id,
        holding.group,
        _topics(asked.topics, values["topic"]) if "topic" in values else asked.topics,
        rated.rating,
        rated.text,
        _line(values, "asked-by"),
        _line(values, "story"),
        _line(values, "looking-for"),
        _references(values["same-as"]) if "same-as" in values else (),
        _references(values["not-same-as"]) if "not-same-as" in values else (),
        answer,
        None if stays else next_time,
        stays,
        texts.get("note"),
        texts.get("reaction"),
        texts.get("missed"),
        Span(span.line, span.column, sheet.first_line + holding.end, 1),
    )


def _topics(at_end: tuple[str, ...], labels: list[Value]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*at_end, *(topic for value in labels for topic in read_topics(value.text)))))


def _line(values: dict[str, list[Value]], name: str) -> str:
    found = values.get(name)
    return "; ".join(value.text for value in found if not is_nothing([value.text])) if found else ""


def _references(values: list[Value]) -> tuple[str, ...]:
    """Other questions: each label names one, or several by `^id`."""
    found: list[str] = []
    for value in values:
        found += re.split(r"[\s,;]+", value.text) if _IDS.fullmatch(value.text) else [value.text.strip('"“”„«» ')]
    return tuple(found)


def _is_same(text: str) -> bool:
    return len(text) < 40 and word_key(text.strip(" \t.!*_()")) in _SAME


def _settle_rating(sheet: Sheet, asked: Asked, labels: list[Value], span: Span) -> Rated:
    """The rating behind the question or of its label; where several differ, the first, and a word about it."""
    if not asked.rating and len(labels) == 1:
        return read_rating(sheet, *labels[0])
    given = [(asked.rating, span)] if asked.rating else []
    given += [(value.text, value.span) for value in labels if not is_not_given(value.text)]
    if not given:
        return Rated()
    rated = [read_rating(sheet, text, place) for text, place in given]
    used = next((at for at, it in enumerate(rated) if it.rating is not None), 0)
    for (text, place), other in zip(given[used + 1 :], rated[used + 1 :], strict=True):
        if other.rating != rated[used].rating:
            message = f"{shown(text)} is a second rating of this question; {shown(given[used][0])} is used"
            sheet.findings.add(TWO_RATINGS, place, message, "keep one of the two")
    return rated[used]


def _check_labels(sheet: Sheet, parts: Parts, answer: Passage | None) -> None:
    """Ask about labels that were probably meant otherwise."""
    for piece in parts.pieces:
        label = piece.label
        if label is None or not label.column:
            continue
        written = value_of(sheet, label)
        if len(written) < 8 and _NUMBER.fullmatch(written):
            warn_of_number(sheet, label, sheet.lines[label.line][label.begins : label.end].strip())
        elif answer is None and label.bullet and label.name != "answer" and written:
            _ask_about_text_below(sheet, label, piece.end)


def _ask_about_text_below(sheet: Sheet, label: Label, end: int) -> None:
    """A paragraph below a list with `Next time`, where no answer is given, may be the answer."""
    for line in range(label.until, end):
        text = sheet.lines[line]
        if text.strip():
            if line in sheet.blocks.ends and text[0] not in " \t-*+" and not sheet.lines[line - 1].strip():
                word = sheet.lines[label.line][label.begins :].split(":")[0].strip(" *_")
                message = f"this text is read as part of {shown(word)} above; or is it what you said?"
                help = f"if it is what you said, put it above {shown(word)}, or begin it with `Answer:`"
                sheet.findings.add(TEXT_BELOW_LABEL, sheet.line_span(line), message, help)
            return
