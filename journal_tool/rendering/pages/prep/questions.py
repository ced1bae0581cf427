"""The questions of the sheet: which are likely, on one list with numbers, and below what to say to each of them."""

from collections.abc import Container, Iterator, Sequence
from typing import NamedTuple

from markupsafe import Markup

from journal_tool.analysis.asked import Asked
from journal_tool.analysis.prep import Likely, Prep, Say
from journal_tool.phrases import counted, listed
from journal_tool.rendering import urls
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.prep.room import Room, clip, count_lines, count_prose, cut, shorten
from journal_tool.rendering.pages.prep.view import ListedQuestion, QuestionList, SayPart
from journal_tool.rendering.pages.prep.words import SILENT
from journal_tool.rendering.pages.question.card import rate
from journal_tool.rendering.pages.question.links import link_asked, link_question, render_linkless
from journal_tool.rendering.question_words import tell_times
from journal_tool.rendering.view import Link, Pill
from journal_tool.rendering.words import render_stage

MOST = {"expected": 12, "here": 5, "stage": 5}
"""How many questions of a kind the list has at most."""

TEXT = 3
"""In lines: a question that is longer is cut."""

LONG, SHORT = 14, 5
"""In lines: how much is shown of what to say; of an answer that went well, a reminder."""

LEAST = 2.5
"""In lines: less of an answer says nothing."""

REMINDED = ("expected", "here")
"""Of what was asked only elsewhere, answers that went well need no reminder."""

LABELS = {"noted": "Your notes for it", "better": "Say instead", "kept": "Went well: say it again"}
KINDS = {"noted": "answer", "better": "next-time", "kept": "answer"}


class Numbered(NamedTuple):
    """A question with its number on the sheet; `listed` where the list has it."""

    number: int
    likely: Likely
    listed: bool


def choose_questions(prep: Prep, room: Room) -> tuple[Numbered, ...]:
    """All that are likely, those that have room on the list numbered first."""
    shown: list[Likely] = []
    for why, most in MOST.items():
        for likely in [it for it in prep.questions if it.why == why][:most]:
            if not room.take(min(count_lines(_text(likely)), TEXT) + 1.2):
                break
            shown.append(likely)
    rest = [it for it in prep.questions if not any(it is one for one in shown)]
    return tuple(Numbered(number, it, number <= len(shown)) for number, it in enumerate([*shown, *rest], 1))


def count_lists(chosen: Sequence[Numbered]) -> int:
    return len({it.likely.why for it in chosen if it.listed})


def make_lists(
    chosen: Sequence[Numbered], prep: Prep, page: str, material: Material, said: Container[int]
) -> tuple[QuestionList, ...]:
    """`said` are the numbers of the questions for which the sheet has something to say."""
    lists = []
    for why in MOST:
        lines = [it for it in chosen if it.likely.why == why and it.listed]
        more = sum(it.likely.why == why for it in chosen) - len(lines)
        if lines:
            shown = tuple(_list(it, page, material, it.number in said) for it in lines)
            lists.append(
                QuestionList(
                    _title(why, prep, material), str(lines[0].number), shown, _more(why, more, prep, page, material)
                )
            )
    return tuple(lists)


def make_says(chosen: Sequence[Numbered], page: str, material: Material, room: Room) -> dict[int, SayPart]:
    """What to say, by the number of the question: what needs work gets the room first, then reminders."""
    parts: dict[int, SayPart] = {}
    for numbered in sorted(chosen, key=_need):
        say = numbered.likely.say
        if say is None or (say.kind == "kept" and numbered.likely.why not in REMINDED):
            continue
        around = min(count_lines(_text(numbered.likely)), TEXT) + 2.5
        if room.left < around + LEAST:
            break
        passage, is_cut = clip(say.passage, min(LONG if say.kind != "kept" else SHORT, room.left - around))
        if passage.text and room.take(count_prose(passage) + around):
            prose = material.prose.render(passage, say.once.interview.path, page, under=3)
            parts[numbered.number] = _say(numbered, say, prose, is_cut, page, material)
    return {number: parts[number] for number in sorted(parts)}


def link_more(chosen: Sequence[Numbered], said: dict[int, SayPart], page: str) -> Link | None:
    """How many weak answers have no room here."""
    more = sum(it.likely.weak and it.likely.say is not None and it.number not in said for it in chosen)
    if not more:
        return None
    return Link(f"and {counted(more, 'more weak answer')} in the bank", urls.link(page, urls.QUESTIONS))


def tell_silent(chosen: Sequence[Numbered]) -> str:
    """Which of the expected questions nobody has an answer to yet."""
    numbers = [str(it.number) for it in chosen if it.listed and it.likely.why == "expected" and it.likely.say is None]
    if not numbers:
        return ""
    subject = f"Question {numbers[0]} has" if len(numbers) == 1 else f"Questions {listed(numbers)} have"
    return f"{subject} no answer yet: {SILENT}"


def _text(likely: Likely) -> str:
    return likely.expected.encounter.text if likely.expected else likely.question.text if likely.question else ""


def _origin(likely: Likely) -> Asked:
    """Where the wording is from."""
    if likely.expected:
        return likely.expected
    assert likely.question is not None
    return likely.question.asked[-1]


def _render(likely: Likely, page: str, material: Material) -> Markup:
    return render_linkless(shorten(_text(likely), TEXT), _origin(likely), page, material)


def _title(why: str, prep: Prep, material: Material) -> str:
    if why == "expected":
        return "Questions you expect"
    if why == "here":
        return "They asked here before"
    label = render_stage(prep.interview.stage, material.journal.settings).lower()
    elsewhere = "Asked elsewhere" if len(prep.stages) == 1 else "Asked elsewhere in rounds like this"
    return f"{elsewhere}: {label}" if len(prep.stages) == 1 else elsewhere


def _more(why: str, more: int, prep: Prep, page: str, material: Material) -> Link | None:
    if not more:
        return None
    target = material.pages[prep.interview.path] if why == "expected" else urls.QUESTIONS
    return Link(f"and {more:,} more on the site", urls.link(page, target))


def _list(numbered: Numbered, page: str, material: Material, said: bool) -> ListedQuestion:
    likely = numbered.likely
    question = likely.question
    if said:
        href = f"#{_id(numbered.number)}"
    else:
        href = link_question(question, page, material) if question else link_asked(_origin(likely), page, material)
    return ListedQuestion(_render(likely, page, material), href, _rate(likely), _tell(likely, material))


def _rate(likely: Likely) -> Pill | None:
    ratings = likely.question.ratings if likely.question else ()
    return rate(ratings[-1]) if ratings else None


def _tell(likely: Likely, material: Material) -> str:
    """Who asked it, where or how often, in one line."""
    if likely.question is None:
        return "not asked so far"
    if likely.by:
        words = f"asked by {listed(likely.by)}"
    elif likely.why == "expected":
        words = tell_times(likely.question)
    else:
        words = _tell_last(likely, material)
    return cut(words, 1)


def _tell_last(likely: Likely, material: Material) -> str:
    """In which round it was asked here, or by whom elsewhere; where that was several times, how often."""
    last, times = likely.there[-1].interview, len(likely.there)
    day = material.render_day(last.date) if last.date else ""
    if likely.why != "here":
        return f"{counted(times, 'time')}, last at {last.name}" if times > 1 else last.name
    if times > 1:
        return f"{counted(times, 'time')}" + (f", last on {day}" if day else "")
    return render_stage(last.stage, material.journal.settings) + (f" on {day}" if day else "")


def _need(numbered: Numbered) -> tuple[int, int]:
    """What they will ask or have asked here goes before what is weak elsewhere, and work before reminders."""
    say, why = numbered.likely.say, numbered.likely.why
    ranks = {"expected": 2, "here": 4} if say and say.kind == "kept" else {"expected": 0, "here": 1}
    return ranks.get(why, 3), numbered.number


def _say(numbered: Numbered, say: Say, prose: Markup, is_cut: bool, page: str, material: Material) -> SayPart:
    likely = numbered.likely
    looking_for = [once.encounter.looking_for for once in (likely.expected, *_times(likely)) if once]
    cue = next((f"They look for: {words}" for words in looking_for if words), "")
    href = link_asked(say.once, page, material)
    if likely.question and say.kind != "noted":
        href = link_question(likely.question, page, material)
    return SayPart(
        id=_id(numbered.number),
        number=str(numbered.number) if numbered.listed else "",
        text=_render(likely, page, material),
        pill=_rate(likely),
        kind=KINDS[say.kind],
        label=LABELS[say.kind],
        cue=cut(cue, 1),
        prose=prose,
        full=Link("All of it", href) if is_cut else None,
    )


def _times(likely: Likely) -> Iterator[Asked]:
    yield from reversed(likely.question.asked if likely.question else ())


def _id(number: int) -> str:
    return f"say-{number}"
