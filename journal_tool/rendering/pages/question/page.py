"""One question that was asked at least twice: the better answer, what came of it, and all answers through time."""

from collections.abc import Iterator, Mapping

from markupsafe import Markup

from journal_tool.analysis.asked import Asked
from journal_tool.analysis.question_keys import fold_question, name_other
from journal_tool.analysis.questions import Question
from journal_tool.phrases import begun, worded
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.interview.view import Labelled, Remark
from journal_tool.rendering.pages.parts import make_day, make_shell
from journal_tool.rendering.pages.question.card import make_parts, make_pills, make_remarks
from journal_tool.rendering.pages.question.course import Course, make_course
from journal_tool.rendering.pages.question.links import link_asked, link_question, link_topic
from journal_tool.rendering.question_words import show_ratings, tell_better, tell_course, tell_times
from journal_tool.rendering.view import Day, Link, Origin, Part, Pill, View
from journal_tool.rendering.words import BETTER_ANSWERS, render_stage

ADVICE = "No better answer is noted. Under the question in an entry, write “Next time:” and what you would say instead."


class BetterPart(Part, frozen=True):
    """The newest better answer, where it was noted, and whether it was used since."""

    prose: Markup
    origin: Origin
    pill: Pill | None
    standing: str


class AnswerCard(Part, frozen=True):
    """One time it was asked. `wording` is how, where that is another one than in the heading."""

    id: str
    place: Link
    day: Day | None
    stage: str
    pills: tuple[Pill, ...]
    wording: Markup
    facts: tuple[Remark, ...]
    parts: tuple[Labelled, ...]


class QuestionView(View, frozen=True):
    """`keep` is the answer that the writer wants to keep as it is; `others` are questions that are not the same."""

    heading: Markup
    finding: str
    topics: tuple[Link, ...]
    better: BetterPart | None
    keep: Origin | None
    advice: str
    wordings: tuple[Markup, ...]
    others: tuple[Link, ...]
    course: Course | None
    answers: tuple[AnswerCard, ...]


def find_questions(material: Material) -> Mapping[str, Question]:
    """The question of each page, by the page's path in the site."""
    return {material.question_pages[it.id]: it for it in material.questions if it.id in material.question_pages}


def view_question(material: Material, path: str, question: Question) -> QuestionView:
    heading = material.prose.render_line(question.text, question.asked[-1].interview.path, path)
    finding = _find(question)
    answers = tuple(_answer(number, question, path, material) for number in range(1, len(question.asked) + 1))
    better = _better(question, answers, material)
    keep = _keep(question, material)
    wordings = {fold_question(once.encounter.text): once for once in reversed(question.asked)}
    wordings.pop(fold_question(question.text))
    return QuestionView(
        shell=make_shell(material, path, f"{heading.striptags()} {finding}"),
        heading=heading,
        finding=finding,
        topics=tuple(Link(worded(topic), link_topic(topic, path, material)) for topic in question.topics),
        better=better,
        keep=keep,
        advice="" if better or keep else ADVICE,
        wordings=tuple(_word(once, path, material) for once in wordings.values()),
        others=tuple(_list_others(question, path, material)),
        course=make_course(question, [it.id for it in answers], material),
        answers=answers,
    )


def _find(question: Question) -> str:
    ratings = question.ratings
    course = f"{tell_course(ratings)}: {show_ratings(ratings)}" if len(ratings) > 1 else tell_course(ratings)
    return f"{begun(tell_times(question))}, {course or 'never rated'}"


def _better(question: Question, answers: tuple[AnswerCard, ...], material: Material) -> BetterPart | None:
    once = question.better
    if once is None:
        return None
    (prose,) = (part.prose for part in answers[question.asked.index(once)].parts if part.kind == "next-time")
    pill = BETTER_ANSWERS.get(question.better_answer)
    return BetterPart(
        prose=prose,
        origin=_point(once, question, material),
        pill=Pill(*pill) if pill else None,
        standing=tell_better(question, material.journal.settings, material.day),
    )


def _keep(question: Question, material: Material) -> Origin | None:
    """The last answer, where its writer noted that it stays."""
    last = question.asked[-1]
    return _point(last, question, material) if last.encounter.answer_stays else None


def _point(once: Asked, question: Question, material: Material) -> Origin:
    """A link to one of the answers further down on the page."""
    place = question.asked.index(once) + 1
    day = make_day(once.interview.date, material) if once.interview.date else None
    return Origin(once.interview.name, f"#{answer_id(place)}", day)


def _answer(number: int, question: Question, path: str, material: Material) -> AnswerCard:
    once = question.asked[number - 1]
    interview, encounter = once.interview, once.encounter
    same = fold_question(encounter.text) == fold_question(question.text)
    return AnswerCard(
        id=answer_id(number),
        place=Link(interview.name, link_asked(once, path, material)),
        day=make_day(interview.date, material) if interview.date else None,
        stage=render_stage(interview.stage, material.journal.settings),
        pills=make_pills(interview, encounter, material),
        wording=Markup() if same else _word(once, path, material),
        facts=make_remarks(encounter),
        parts=make_parts(interview, once.number, path, material),
    )


def answer_id(number: int) -> str:
    return f"answer-{number}"


def _word(once: Asked, path: str, material: Material) -> Markup:
    return material.prose.render_line(once.encounter.text, once.interview.path, path)


def _list_others(question: Question, path: str, material: Material) -> Iterator[Link]:
    """What is said not to be the same, as far as it is in the bank."""
    names = dict.fromkeys(name_other(text) for once in question.asked for text in once.encounter.not_same_as)
    for name in names:
        other = material.question_names.get(name)
        if other is not None and other is not question:
            yield Link(other.text, link_question(other, path, material))
