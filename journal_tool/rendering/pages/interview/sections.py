"""The body of an interview for its page: each section as in the file, typed parts as cards, nothing left out."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from markupsafe import Markup

from journal_tool.analysis.lessons import Step
from journal_tool.model.interview import Interview
from journal_tool.model.lesson import Reflection
from journal_tool.model.place import Passage
from journal_tool.model.problem import Problem
from journal_tool.rendering.anchors import lesson_id, question_id
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.feedback import make_parts, weighs_hands
from journal_tool.rendering.pages.interview.view import LessonLine, Piece, SectionView
from journal_tool.rendering.pages.parts import make_notices, make_step
from journal_tool.rendering.pages.question.card import make_card
from journal_tool.rendering.places import cut_passage, ends_before, locate_line
from journal_tool.rendering.words import SECTIONS


def make_sections(
    interview: Interview, page: str, material: Material, problems: dict[int, list[Problem]]
) -> tuple[SectionView, ...]:
    return tuple(
        _Writer(interview, page, material, index, problems.get(index, [])).write()
        for index in range(len(interview.body.sections))
    )


class _Writer:
    """Writes one section."""

    def __init__(
        self, interview: Interview, page: str, material: Material, index: int, problems: list[Problem]
    ) -> None:
        self.interview, self.page, self.material = interview, page, material
        self.anchors = material.prose.anchors(interview.path)
        self.index, self.section = index, interview.body.sections[index]
        self.end = ends_before(interview.body.sections, index)
        self.lines = self.section.passage.text.split("\n") if self.section.passage else []
        self.problems: dict[str, list[Problem]] = {}
        for problem in problems:
            place = locate_line(interview, problem.span.line, self.anchors)
            self.problems.setdefault(place, []).append(problem)

    def write(self) -> SectionView:
        pieces = tuple(self._write_pieces())
        rest = [problem for group in self.problems.values() for problem in group]
        title = self.section.title if self.section.name else ""
        if self.section.name and self._is_usual(title):
            title = SECTIONS[self.section.name]
        return SectionView(self.anchors.sections[self.index], title, pieces, make_notices(rest))

    def _is_usual(self, title: str) -> bool:
        return title.casefold() == SECTIONS[self.section.name].casefold()

    def _write_pieces(self) -> Iterator[Piece]:
        passage = self.section.passage
        if passage is None:
            return
        if self.section.name == "questions" and self._within(self.anchors.question_lines):
            yield from self._write_questions(passage)
        elif self.section.name == "lessons" and self._within(self.anchors.lesson_lines):
            yield from self._write_lessons(passage)
        elif self.section.name == "next-steps" and self._within(self.anchors.step_lines):
            yield from self._write_steps(passage)
        elif self.section.name == "reflection" and (reflection := self._find_plain_reflection(passage)):
            if reflection.prose:
                yield Piece(prose=self._render(reflection.prose))
            yield Piece(reflected=make_parts(reflection, self.interview.path, self.page, self.material))
        else:
            yield Piece(prose=self._render(passage))

    def _find_plain_reflection(self, passage: Passage) -> Reflection | None:
        """What may be laid out by its labels: both sides weighed, in one section, and nothing in it but labels."""
        reflection, sections = self.interview.body.reflection, self.interview.body.sections
        alone = sum(it.name == "reflection" for it in sections) == 1
        plain = not any(line.lstrip().startswith("#") for line in passage.text.split("\n"))
        if alone and plain and reflection and weighs_hands(reflection) and not self._within(self.anchors.step_lines):
            return reflection
        return None

    def _write_questions(self, passage: Passage) -> Iterator[Piece]:
        numbers = self._within(self.anchors.question_lines)
        first = self.interview.body.encounters[numbers[0] - 1]
        yield from self._write_rest(passage, passage.line, first.span.line, first.group)
        cards = []
        for number in numbers:
            problems = self.problems.pop(question_id(number), [])
            cards.append(make_card(self.interview, number, self.page, self.material, problems))
        yield Piece(questions=tuple(cards))
        extent = self.interview.body.encounters[numbers[-1] - 1].extent
        yield from self._write_rest(passage, extent.end_line if extent else self.end, self.end)

    def _write_lessons(self, passage: Passage) -> Iterator[Piece]:
        done = passage.line
        for number in self._within(self.anchors.lesson_lines):
            lesson = self.interview.body.lessons[number - 1]
            yield from self._write_rest(passage, done, lesson.span.line)
            prose = self._render(lesson.passage)
            notices = make_notices(self.problems.pop(lesson_id(number), []))
            yield Piece(lessons=(LessonLine(lesson_id(number), prose, lesson.areas, notices),))
            done = max(lesson.span.end_line, lesson.passage.line + lesson.passage.text.count("\n")) + 1
        yield from self._write_rest(passage, done, self.end)

    def _write_steps(self, passage: Passage) -> Iterator[Piece]:
        done = passage.line
        for number in self._within(self.anchors.step_lines):
            step = self.interview.body.next_steps[number - 1]
            yield from self._write_rest(passage, done, step.span.line)
            line = make_step(Step(self.interview, step, number), self.page, self.material, with_origin=False)
            yield Piece(steps=(line,))
            done = step.span.end_line + 1
        yield from self._write_rest(passage, done, self.end)

    def _write_rest(self, passage: Passage, first: int, last: int, group: str = "") -> Iterator[Piece]:
        """What stands between typed parts; a heading that only groups the next question is shown with it."""
        if first >= last:
            return
        rest = cut_passage(self.lines, passage.line, first, last)
        if rest is not None and not (group and rest.text.lstrip("# ").rstrip("# ") == group):
            yield Piece(prose=self._render(rest))

    def _within(self, lines: Sequence[int]) -> range:
        """The numbers, from 1, of those things that begin in this section; `lines` are all their lines, in order."""
        return range(bisect_left(lines, self.section.span.line) + 1, bisect_left(lines, self.end) + 1)

    def _render(self, passage: Passage) -> Markup:
        under = 2 if self.section.name else 1
        return self.material.prose.render(passage, self.interview.path, self.page, under)
