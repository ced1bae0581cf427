"""What one carries in: questions to ask, stories told and untold, lessons, what is to be done, strengths."""

from collections.abc import Iterable, Iterator

from markupsafe import Markup

from journal_tool.analysis.prep import AskedThem, Prep, Story, find_answered
from journal_tool.model.interview import Interview
from journal_tool.model.place import Passage
from journal_tool.phrases import counted, listed
from journal_tool.rendering import urls
from journal_tool.rendering.anchors import lesson_id
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.application.way import name_round
from journal_tool.rendering.pages.feedback import find_section
from journal_tool.rendering.pages.prep.room import Room, clip, count_lines, count_prose, cut, shorten
from journal_tool.rendering.pages.prep.view import (
    AskLine,
    AskList,
    FeedbackCard,
    LessonCard,
    StepCard,
    StoryLine,
    StoryList,
)
from journal_tool.rendering.pages.question.links import link_asked
from journal_tool.rendering.view import Link

MOST_OWN, MOST_ANSWERED, MOST_ELSEWHERE = 8, 4, 3
MOST_STORIES = 4
MOST_LESSONS = 6
MOST_STEPS = 6
MOST_STRENGTHS = 4
MOST_FEEDBACK = 2
SHORT = 2
"""In lines: what they said, a story, a step."""
LONG = 3
"""In lines: a question of one's own, a lesson, a strength."""
FEEDBACK = 4.5
"""In lines: how much is shown of what they told one."""


def make_asks(prep: Prep, page: str, material: Material, room: Room) -> tuple[AskList, ...]:
    """One's own list; then what they have told already, so as not to ask it twice; then what one asked elsewhere."""
    to_ask = prep.to_ask
    own = [it for it in to_ask.own[:MOST_OWN] if room.take(_weigh_own(it))]
    kept = [find_answered(it, to_ask) for it in own]
    answered = [it for it in to_ask.answered if it not in kept][:MOST_ANSWERED]
    shown = [it for it in answered if room.take(_weigh(it, SHORT))]
    elsewhere = [it for it in to_ask.elsewhere[:MOST_ELSEWHERE] if room.take(_weigh(it, 0))]
    lists = (
        ("You want to ask", tuple(_own(it, prep, page, material) for it in own)),
        ("They have told you already", tuple(_answered(it, page, material) for it in shown)),
        ("You asked elsewhere", tuple(_elsewhere(it, page, material) for it in elsewhere)),
    )
    return tuple(AskList(title, lines) for title, lines in lists if lines)


def make_stories(prep: Prep, page: str, material: Material, room: Room) -> tuple[StoryList, ...]:
    """First the warning: nobody likes to hear the same twice."""
    told = [it for it in prep.stories if it.to]
    fresh = [it for it in prep.stories if not it.to]
    lists = (
        ("Told already: not to the same person twice", "warn", _tell_all(told, page, material, room.part(6))),
        ("They have not heard" if told else "Your stories", "", _tell_all(fresh, page, material, room)),
    )
    return tuple(StoryList(title, tone, lines) for title, tone, lines in lists if lines)


def make_lessons(prep: Prep, page: str, material: Material, room: Room) -> tuple[LessonCard, ...]:
    shown = []
    for carried in prep.lessons[:MOST_LESSONS]:
        taught = carried.taught
        passage, _ = clip(taught.lesson.passage, LONG + 0.5)
        if passage.text and room.take(count_prose(passage) + 1):
            prose = material.prose.render(passage, taught.interview.path, page, under=2)
            href = urls.link(page, material.pages[taught.interview.path], lesson_id(taught.number))
            shown.append(LessonCard(prose, Link(cut(taught.interview.name, 1), href)))
    return tuple(shown)


def link_more_lessons(prep: Prep, shown: int, page: str) -> Link | None:
    more = len(prep.lessons) - shown
    return Link(f"and {more:,} more on the site", urls.link(page, urls.LESSONS)) if more else None


def make_steps(prep: Prep, page: str, material: Material, room: Room) -> tuple[StepCard, ...]:
    shown = []
    for it in prep.steps[:MOST_STEPS]:
        text = shorten(it.step.text, SHORT)
        if room.take(count_lines(text) + 1):
            late = it.step.due is not None and it.step.due < material.day
            due = f"{'Overdue since' if late else 'Due'} {material.render_day(it.step.due)}" if it.step.due else ""
            shown.append(StepCard(material.prose.render_line(text, it.interview.path, page), due, late))
    return tuple(shown)


def make_advice(prep: Prep, page: str, material: Material, room: Room) -> Markup:
    """What one wrote for this round after the one before."""
    return _show(prep.advice.passage, prep.advice.interview.path, page, material, room) if prep.advice else Markup()


def make_feedback(prep: Prep, page: str, material: Material, room: Room) -> tuple[FeedbackCard, ...]:
    """The first lines of what they told one there, in their words."""
    shown = []
    for told in prep.feedback[:MOST_FEEDBACK]:
        passage, _ = clip(told.passage, FEEDBACK)
        if passage.text and room.take(count_prose(passage) + 1):
            prose = material.prose.render(passage, told.interview.path, page, under=2)
            anchor = find_section(told.interview, "feedback", material)
            href = urls.link(page, material.pages[told.interview.path], anchor)
            shown.append(FeedbackCard(prose, Link(cut(_name(told.interview, material), 1), href)))
    return tuple(shown)


def make_posting(prep: Prep, page: str, material: Material, room: Room) -> Markup:
    return _show(prep.posting.passage, prep.posting.interview.path, page, material, room) if prep.posting else Markup()


def make_strengths(prep: Prep, room: Room) -> tuple[str, ...]:
    texts = [cut(it.text, LONG) for it in prep.strengths[:MOST_STRENGTHS]]
    return tuple(text for text in texts if room.take(count_lines(text) + 0.3))


def _weigh_own(asked: AskedThem) -> float:
    return min(count_lines(f"{asked.text} {asked.answer}"), LONG) + 1.3


def _weigh(asked: AskedThem, told: int) -> float:
    answer = min(count_lines(asked.answer), told) if asked.answer else 0
    return min(count_lines(asked.text), SHORT) + answer + 1


def _own(asked: AskedThem, prep: Prep, page: str, material: Material) -> AskLine:
    """What stands behind it is no answer but goes with it."""
    text = shorten(" ".join(f"{asked.text} {asked.answer}".split()), LONG)
    before = find_answered(asked, prep.to_ask)
    rendered = material.prose.render_line(text, asked.interview.path, page)
    if before is None:
        return AskLine(rendered, Markup(), "")
    return AskLine(rendered, _told(before, page, material), f"you asked it before, {_when(before, material)}")


def _answered(asked: AskedThem, page: str, material: Material) -> AskLine:
    text = material.prose.render_line(shorten(_flat(asked.text), SHORT), asked.interview.path, page)
    return AskLine(text, _told(asked, page, material), _when(asked, material))


def _elsewhere(asked: AskedThem, page: str, material: Material) -> AskLine:
    text = material.prose.render_line(shorten(_flat(asked.text), SHORT), asked.interview.path, page)
    where = counted(asked.times, "time") if asked.times > 1 else ""
    return AskLine(text, Markup(), cut(", ".join(part for part in (where, asked.interview.name) if part), 1))


def _told(asked: AskedThem, page: str, material: Material) -> Markup:
    return material.prose.render_line(shorten(_flat(asked.answer), SHORT), asked.interview.path, page)


def _when(asked: AskedThem, material: Material) -> str:
    day = asked.interview.date
    on = f" on {material.render_day(day)}" if day else ""
    return f"{name_round(asked.interview, material).lower()}{on}"


def _name(interview: Interview, material: Material) -> str:
    """`Panel on Mon 2 March, Data Analyst`."""
    day = f" on {material.render_day(interview.date)}" if interview.date else ""
    return f"{name_round(interview, material)}{day}" + (f", {interview.role}" if interview.role else "")


def _flat(text: str) -> str:
    return " ".join(text.split())


def _tell_all(stories: Iterable[Story], page: str, material: Material, room: Room) -> tuple[StoryLine, ...]:
    lines = (_story(it, page, material) for it in [*stories][:MOST_STORIES])
    return tuple(it for it in lines if room.take(count_lines(f"{it.place.words} {it.facts}") + 0.4))


def _story(story: Story, page: str, material: Material) -> StoryLine:
    return StoryLine(
        Link(cut(story.name, 1), link_asked(story.told[-1], page, material)),
        cut(", ".join(_tell(story)), SHORT),
    )


def _tell(story: Story) -> Iterator[str]:
    if story.to:
        yield f"told to {listed(story.to)}"
    elif story.here:
        yield "told to others there"
    else:
        yield f"told {counted(len(story.told), 'time')}" if len(story.told) > 1 else "told once"
    if story.rating is not None:
        yield f"last {story.rating}/5"


def _show(passage: Passage, entry: str, page: str, material: Material, room: Room) -> Markup:
    short, _ = clip(passage, room.left)
    fits = short.text and room.take(count_prose(short))
    return material.prose.render(short, entry, page, under=2) if fits else Markup()
