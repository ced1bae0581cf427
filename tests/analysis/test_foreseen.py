"""What was written under If yes and If no, quoted on the day an answer arrives."""

import pytest
from hand_made import TODAY, on, standings_of

from journal_tool.analysis.foreseen import find_foreseen
from journal_tool.model.body import Body
from journal_tool.model.interview import Interview
from journal_tool.model.place import Passage

BOTH = Body(if_yes=Passage("Ask to meet the team.", 9), if_no=Passage("Two more applications.", 12))


def found(*interviews: Interview) -> list[tuple[str, bool, str]]:
    """Stage of the entry that is quoted, whether it is a yes, and the words."""
    return [(it.interview.stage, it.yes, it.passage.text) for it in find_foreseen(standings_of(*interviews), TODAY)]


YES = ("panel", True, "Ask to meet the team.")
NO = ("panel", False, "Two more applications.")


@pytest.mark.parametrize(
    ("interviews", "expected"),
    [
        ([on("03-09", "panel", "passed", heard="03-16", body=BOTH)], [YES]),
        ([on("03-09", "panel", "rejected", heard="03-16", body=BOTH)], [NO]),
        ([on("03-09", "panel", "closed", heard="03-16", body=BOTH)], [NO]),
        ([on("03-16", "panel", "rejected", body=BOTH)], [NO]),  # told in the conversation itself
        # news by mail is about what came before it
        ([on("03-09", "panel", body=BOTH), on("03-16", "message", "rejected")], [NO]),
        ([on("03-09", "panel", body=BOTH), on("03-16", "message", "passed")], [YES]),
        # so is an offer, and only the first word of it
        ([on("03-09", "panel", body=BOTH), on("03-16", "offer")], [YES]),
        ([on("03-09", "panel", body=BOTH), on("03-12", "offer"), on("03-16", "offer")], []),
        # it was thought through earlier on the way
        ([on("03-02", "panel", "passed", body=BOTH), on("03-09", "final", "rejected", heard="03-16")], [NO]),
        ([on("03-09", "final", "rejected", heard="03-16"), on("03-20", "panel", body=BOTH)], []),
        # not today, no answer, nothing written
        ([on("03-09", "panel", "passed", heard="03-13", body=BOTH)], []),
        ([on("03-09", "panel", "passed", body=BOTH)], []),
        ([on("03-16", "panel", "passed", body=BOTH)], []),
        ([on("03-09", "panel", "withdrew", heard="03-16", body=BOTH)], []),
        ([on("03-09", "panel", "rejected", heard="03-16")], []),
        ([on("03-09", "panel", heard="03-16", body=BOTH)], []),
    ],
)
def test_what_was_foreseen_is_found_on_its_day(interviews: list[Interview], expected: list[object]) -> None:
    assert found(*interviews) == expected


def test_two_rounds_that_are_answered_at_once_quote_the_same_words_once() -> None:
    rounds = (on("03-09", stage, "rejected", heard="03-16") for stage in ("technical", "final"))
    assert found(on("03-02", "panel", "passed", body=BOTH), *rounds) == [NO]


def test_each_application_has_its_own() -> None:
    one, other = (on("03-09", "panel", "passed", heard="03-16", body=BOTH, company=name) for name in ("Aster", "Vinha"))
    assert [it.interview.company for it in find_foreseen(standings_of(one, other), TODAY)] == ["Aster", "Vinha"]
