"""What was worked out for one journal and day is given again for these, and never for others."""

from datetime import date

from journal_tool.analysis.remembering import remember
from journal_tool.model.interview import Entry, Interview
from journal_tool.model.journal import Journal

ONE = Journal(entries=(Entry("a.md", Interview("a.md")),))
OTHER = Journal(entries=(Entry("b.md", Interview("b.md")),))
MONDAY, TUESDAY = date(2026, 3, 16), date(2026, 3, 17)


def test_the_same_question_is_worked_out_once() -> None:
    asked = []

    @remember
    def find(journal: Journal, day: date) -> str:
        asked.append((journal.entries[0].path, day))
        return f"{journal.entries[0].path} on {day}"

    for journal, day in [(ONE, MONDAY), (ONE, MONDAY), (OTHER, MONDAY), (OTHER, TUESDAY), (ONE, MONDAY)]:
        assert find(journal, day) == f"{journal.entries[0].path} on {day}"
    assert asked == [("a.md", MONDAY), ("b.md", MONDAY), ("b.md", TUESDAY), ("a.md", MONDAY)]


def test_a_journal_that_is_equal_is_still_another() -> None:
    """Comparing would cost more than most answers."""
    found = remember(lambda *_: object())
    assert found(ONE, MONDAY) is found(ONE, MONDAY)
    assert found(ONE, MONDAY) is not found(Journal(entries=ONE.entries), MONDAY)
