"""What is said of a picture that an entry wants to show and that cannot be shown."""

import pytest
from entry_text import entry

from journal_tool.checking import find_problems
from journal_tool.checking.example import EXAMPLE_DAY, make_journal
from journal_tool.model.journal import Journal
from journal_tool.model.picture import Picture

THERE = {"pictures/board.jpg": Picture(5), "2026/Plan am See.PNG": Picture(5), "2026/Zürich.webp": Picture(5)}


def find(body: str, path: str = "1.md", **pictures: Picture) -> list[tuple[int, int, str, str]]:
    """Line below the front matter, column, message and help of each problem with a picture."""
    found = make_journal({path: entry(body="\n" + body)})
    journal = Journal(found.settings, found.entries, pictures=THERE | pictures)
    problems = [it for it in find_problems(journal, EXAMPLE_DAY) if it.code == "J461"]
    return [(it.span.line - 6, it.span.column, it.message, it.help) for it in problems]


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ("![a](pictures/board.jpg) [b](./pictures/board.jpg#x)", "1.md"),
        ("![a](../pictures/board.jpg)", "2026/1.md"),
        ("![a](<Plan am See.PNG>) ![b](Plan%20am%20See.PNG)", "2026/1.md"),
        ("![a](Z\u00fcrich.webp) ![b](Zu\u0308rich.webp)", "2026/1.md"),
        ("![a](https://x.example/gone.png) `![a](gone.png)`", "1.md"),
    ],
)
def test_a_picture_that_is_there_is_fine(body: str, path: str) -> None:
    assert find(body, path) == []


SEEN = "its path is seen from this entry; names that begin with `_` or `.` are left out of a journal"
SAVE = "save it as png, jpg, gif, webp or avif"
MOVE = "put the file beside this entry, for example into a folder `pictures`, and write `pictures/…`"


@pytest.mark.parametrize(
    ("address", "message", "help"),
    [
        ("pictures/bord.jpg", "there is no picture `pictures/bord.jpg`; did you mean `pictures/board.jpg`?",
         "write `pictures/board.jpg`"),
        ("Pictures/Board.JPG", "there is no picture `Pictures/Board.JPG`; did you mean `pictures/board.jpg`?",
         "write `pictures/board.jpg`"),
        ("board.jpg", "there is no picture `board.jpg`; did you mean `pictures/board.jpg`?",
         "write `pictures/board.jpg`"),
        ("Plan%20am%20See.png", "there is no picture `Plan am See.png`; did you mean `2026/Plan am See.PNG`?",
         "write `<2026/Plan am See.PNG>`"),
        ("selfie.gif", "there is no picture `selfie.gif`", SEEN),
        ("pictures", "`pictures` is of no kind that is shown here", SAVE),
        ("plan.svg", "`plan.svg` is of no kind that is shown here", SAVE),
        ("IMG_1.HEIC", "`IMG_1.HEIC` is of no kind that is shown here", SAVE),
        ("../board.jpg", "`../board.jpg` leads out of the journal, so it is not shown", MOVE),
        ("%2e%2e/board.jpg", "`../board.jpg` leads out of the journal, so it is not shown", MOVE),
        ("/home/me/board.jpg", "`/home/me/board.jpg` leads out of the journal, so it is not shown", MOVE),
        ("//host/board.jpg", "`//host/board.jpg` leads out of the journal, so it is not shown", MOVE),
        ("pictures\\board.jpg", "`pictures\\board.jpg` has `\\` between its folders", "write `/` instead"),
        ("file:///board.jpg", "`file:///board.jpg` is no picture of this journal: `file:` names none", MOVE),
        ("data:image/png;base64,AA", "`data:image/png;base64,AA` is no picture of this journal: `data:` names none",
         MOVE),
        ("C:/board.jpg", "`C:/board.jpg` is no picture of this journal: `c:` names none", MOVE),
    ],
)  # fmt: skip
def test_a_picture_that_is_not_shown_is_told_with_what_helps(address: str, message: str, help: str) -> None:
    assert find(f"Text.\n\n![the board]({address})\n") == [(3, 14, message, help)]


def test_what_the_disk_says_is_told() -> None:
    found = find("![a](pipe.png)", **{"pipe.png": Picture(0, "a link out of the journal")})
    assert [it[2] for it in found] == ["`pipe.png` is a link out of the journal, so it is not shown"]


def test_the_way_is_seen_from_the_entry() -> None:
    assert [it[2:] for it in find("![a](board.jpg)", "2026/03/1.md")] == [
        (
            "there is no picture `board.jpg`; did you mean `../../pictures/board.jpg`?",
            "write `../../pictures/board.jpg`",
        )
    ]


def test_links_to_pictures_are_looked_at_too_and_other_links_are_not() -> None:
    assert [it[2] for it in find("[a](gone.png) [b](gone.pdf) [c](gone.md)")] == ["there is no picture `gone.png`"]


def test_many_missing_pictures_cost_little_each() -> None:
    pictures = {f"pictures/a-rather-long-name-{number}.png": Picture(1) for number in range(1000)}
    body = "".join(f"![a](pictures/a-rathr-long-nme-{number}.png)\n\n" for number in range(1000))
    found = find(body, **pictures)
    assert len(found) == 1000
    assert "did you mean" in found[0][2]
    assert "did you mean" not in found[-1][2]
