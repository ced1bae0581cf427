"""One stretch of a look back: what went better, what they said, what was learned and done, whom one talked to."""

from collections import Counter
from collections.abc import Iterable, Iterator

from markupsafe import Markup

from journal_tool.analysis.asked import Asked
from journal_tool.analysis.follow_ups.steps import plain
from journal_tool.analysis.lessons import Taught
from journal_tool.analysis.periods import Deed, Period
from journal_tool.analysis.plan import group_by_kind
from journal_tool.analysis.questions import Question
from journal_tool.model.interview import Interview
from journal_tool.phrases import counted, listed, worded
from journal_tool.rendering.anchors import lesson_id, question_id
from journal_tool.rendering.look_back_words import render_figures, render_rejections
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.feedback import Voice, make_voices
from journal_tool.rendering.pages.parts import make_origin
from journal_tool.rendering.pages.question.links import link_question, render_linkless
from journal_tool.rendering.plan_words import count_done, render_done_title
from journal_tool.rendering.urls import STEPS, link
from journal_tool.rendering.view import Link, Origin, Part
from journal_tool.rendering.words import render_stage

DEEDS = {
    "thank": "Thanked",
    "chase": "Asked for an answer",
    "reply-to-rejection": "Asked for feedback",
    "counter": "Asked for more",
    "ask-about-offer": "Asked about the offer",
    "decide": "Answered an offer",
    "resign": "Gave notice",
    "withdraw": "Withdrew",
    "debrief": "Wrote down how it went",
    "deliver": "Handed in",
}
"""Follow-ups in words; the others by their names."""


class BetterRow(Part, frozen=True):
    """A question that went better: `move` is `2 → 4`, or the rating alone; `used` says that a better answer proved
    itself."""

    question: Markup
    href: str
    move: str
    used: str
    origin: Origin


class LearnedRow(Part, frozen=True):
    prose: Markup
    origin: Origin


class Line(Part, frozen=True):
    """Things of one kind, each a link; `words` says what, and may do without any."""

    words: str
    links: tuple[Link, ...]


class Stretch(Part, frozen=True):
    """`title` is empty for what is not divided; `quiet` stands for stretches in which nothing happened."""

    title: str
    figures: str = ""
    quiet: str = ""
    better: tuple[BetterRow, ...] = ()
    voices: tuple[Voice, ...] = ()
    lessons: tuple[LearnedRow, ...] = ()
    lines: tuple[Line, ...] = ()


def make_stretch(title: str, period: Period, page: str, material: Material, brief: bool) -> Stretch:
    """A period with everything but its rejections; lessons word by word, or where it is `brief` only their number."""
    talks = _talk_briefly(period, page, material) if brief else _talk(period.interviews, page, material)
    return Stretch(
        title,
        (", ".join(render_figures([period])) or "nothing yet") if title else "",
        better=tuple(_better(period, page, material)),
        voices=make_voices(period.feedback, page, material),
        lessons=() if brief else tuple(_learn(taught, page, material) for taught in period.lessons),
        lines=(*_keep_plan(period, page, material, brief), *talks, *_do(period.follow_ups_done, page, material, brief)),
    )


def make_rejections(period: Period, page: str, material: Material) -> Line | None:
    """How many there were, and by name only those that one had talked to."""
    if not period.rejections:
        return None
    links = tuple(_link(it.interview, page, material) for it in period.rejections if it.interview is not None)
    talked = ", after talking to" if len(links) == len(period.rejections) else "; you had talked to"
    return Line(render_rejections(period) + (talked if links else ""), links)


def _better(period: Period, page: str, material: Material) -> Iterator[BetterRow]:
    """Improvements, those with a better answer used among them, and better answers that were used without one."""
    uses = {(it.question.id, it.used.interview.path): it for it in period.better_answers_used}
    for it in period.answered_better:
        used = uses.pop((it.question.id, it.now.interview.path), None) is not None
        move = f"{it.before.encounter.rating} → {it.now.encounter.rating}"
        yield _better_row(it.question, it.now, move, used, page, material)
    for use in uses.values():
        yield _better_row(use.question, use.used, f"{use.used.encounter.rating}/5", True, page, material)


def _better_row(question: Question, now: Asked, move: str, used: bool, page: str, material: Material) -> BetterRow:
    return BetterRow(
        question=render_linkless(now.encounter.text, now, page, material),
        href=link_question(question, page, material),
        move=move,
        used="Better answer used" if used else "",
        origin=make_origin(now.interview, page, material, question_id(now.number)),
    )


def _learn(taught: Taught, page: str, material: Material) -> LearnedRow:
    prose = material.prose.render(taught.lesson.passage, taught.interview.path, page, under=3)
    return LearnedRow(prose, make_origin(taught.interview, page, material, lesson_id(taught.number)))


def _do(deeds: Iterable[Deed], page: str, material: Material, brief: bool) -> Iterator[Line]:
    by_rule: dict[str, list[Deed]] = {}
    for deed in deeds:
        by_rule.setdefault(deed.rule, []).append(deed)
    for rule, done in by_rule.items():
        links = (_link_deed(it, page, material, brief) for it in done)
        yield Line(DEEDS.get(rule, worded(rule)), tuple(links))


def _keep_plan(period: Period, page: str, material: Material, brief: bool) -> Iterator[Line]:
    """The steps that were due in it and are done, by kind: each by name, or where it is `brief` only how many."""
    kinds = [it for it in group_by_kind(period.steps) if it.done]
    if brief and kinds:
        href = link(page, STEPS)
        yield Line("Next steps done", tuple(Link(count_done(it.kind, len(it.done)), href) for it in kinds))
    for kind in kinds if not brief else ():
        links = (Link(plain(it.step.text), link(page, material.pages[it.interview.path])) for it in kind.done)
        yield Line(render_done_title(kind.kind), tuple(links))


def _link_deed(deed: Deed, page: str, material: Material, brief: bool) -> Link:
    """`Lee Park (Northwind Labs)`, or the names alone; where nobody is named, the company."""
    found = _link(deed.interview, page, material)
    names = listed(deed.names)
    return Link(names if brief else f"{names} ({found.words})", found.href) if names else found


def _talk(interviews: tuple[Interview, ...], page: str, material: Material) -> Iterator[Line]:
    if interviews:
        links = (_link(it, page, material, behind=_stage(it, material)) for it in interviews)
        yield Line("Interviews held", tuple(links))


def _talk_briefly(period: Period, page: str, material: Material) -> Iterator[Line]:
    """Each interview with the number of its lessons; then what else taught something."""
    lessons = Counter(taught.interview.path for taught in period.lessons)
    held = {it.path: it for it in period.interviews}
    others = {it.interview.path: it.interview for it in period.lessons if it.interview.path not in held}
    for words, found in (("Interviews held", held), ("Lessons from", others)):
        if found:
            links = (
                _link(it, page, material, behind=_sum_up(it, lessons[path], material)) for path, it in found.items()
            )
            yield Line(words, tuple(links))


def _sum_up(interview: Interview, lessons: int, material: Material) -> str:
    stage = _stage(interview, material)
    return f"{stage}, {counted(lessons, 'lesson')}" if lessons else stage


def _stage(interview: Interview, material: Material) -> str:
    return render_stage(interview.stage, material.journal.settings).lower()


def _link(interview: Interview, page: str, material: Material, behind: str = "") -> Link:
    """`Northwind Labs (panel)`."""
    name = interview.name
    return Link(f"{name} ({behind})" if behind else name, link(page, material.pages[interview.path]))
