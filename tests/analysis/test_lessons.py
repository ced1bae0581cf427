"""What the interviews taught, by area, and the order of what is to be done."""

from datetime import date

from journal_tool.analysis.lessons import find_lessons, find_steps, group_lessons
from journal_tool.model.body import Body
from journal_tool.model.interview import Entry, Interview
from journal_tool.model.journal import Journal
from journal_tool.model.lesson import Lesson, NextStep
from journal_tool.model.place import START, Passage


def journal_of(*bodies: Body) -> Journal:
    entries = (Interview(f"{day}.md", date=date(2026, 1, day), body=body) for day, body in enumerate(bodies, 1))
    return Journal(entries=tuple(Entry(it.path, it) for it in entries))


def test_areas_come_by_how_much_they_taught_and_the_newest_lesson_first() -> None:
    def lesson(text: str, *areas: str) -> Lesson:
        return Lesson(Passage(text, 1), START, areas)

    journal = journal_of(
        Body(lessons=(lesson("one", "nerves"), lesson("two"), lesson("three"))),
        Body(lessons=(lesson("four", "nerves", "structure"),)),
    )
    groups = group_lessons(find_lessons(journal))
    texts = {area: [taught.lesson.passage.text for taught in group] for area, group in groups.items()}
    assert list(texts.items()) == [("nerves", ["four", "one"]), ("structure", ["four"]), ("", ["three", "two"])]


def test_steps_come_open_first_by_the_day_they_are_due() -> None:
    def step(text: str, state: str, due: date | None = None) -> NextStep:
        return NextStep(text, START, START, state, due)  # type: ignore[arg-type]

    journal = journal_of(
        Body(next_steps=(step("done", "done", date(2026, 1, 1)), step("some day", "open"))),
        Body(next_steps=(step("later", "open", date(2026, 2, 2)), step("no", "dropped"))),
        Body(next_steps=(step("soon", "open", date(2026, 2, 1)),)),
    )
    assert [it.step.text for it in find_steps(journal)] == ["soon", "later", "some day", "done", "no"]
