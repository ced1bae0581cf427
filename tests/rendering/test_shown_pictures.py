"""Pictures of a journal in its site: shown in their place, copied as they are, and never a reason to stop."""

import datetime as dt
from pathlib import Path

import pytest

from journal_tool.reading import load_journal
from journal_tool.rendering.site import Site
from journal_tool.writing import write_files

DAY = dt.date(2026, 3, 16)
FACTS = "---\ncompany: A\nrole: B\ndate: 2026-03-12\n---\n\n"


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    folder = tmp_path / "journal"
    (folder / "pictures").mkdir(parents=True)
    (folder / "pictures" / "Board 1.PNG").write_bytes(b"\x89PNG board")
    (folder / "pictures" / "secret.png").write_bytes(b"secret")
    (folder / "journal.toml").touch()
    return folder


def build(journal: Path, body: str) -> Site:
    (journal / "a.md").write_text(FACTS + body, encoding="utf-8")
    return Site(load_journal(journal, cache=False), (), DAY, folder=journal)


def prose(site: Site) -> str:
    """The first paragraph."""
    html = site["interviews/a.html"].decode()
    return html[html.index('<div id="prose"') :].split("\n")[1].strip()


@pytest.mark.parametrize(
    ("body", "html"),
    [

        ("![The board](<pictures/Board 1.PNG>)",
         '<p><img src="../pictures/board-1.png" alt="The board" loading="lazy"></p>'),
        ("![](pictures/Board%201.PNG)", '<p><img src="../pictures/board-1.png" alt="board-1.png" loading="lazy"></p>'),
        ('![a *b* "c"](<pictures/Board 1.PNG> "The end")',
         '<figure><img src="../pictures/board-1.png" alt="a b &quot;c&quot;" loading="lazy">'
         "<figcaption>The end</figcaption></figure>"),
        ('See ![a](<pictures/Board 1.PNG> "The end")',
         '<p>See <img src="../pictures/board-1.png" alt="a" title="The end" loading="lazy"></p>'),
        ("[the board](<pictures/Board 1.PNG>)", '<p><a href="../pictures/board-1.png">the board</a></p>'),
        ("[![a](<pictures/Board 1.PNG>)](https://x.example)",
         '<p><a href="https://x.example"><img src="../pictures/board-1.png" alt="a" loading="lazy"></a></p>'),
        ("![Plan](https://x.example/p.png)", '<p><a class="picture" href="https://x.example/p.png">Plan</a></p>'),
        ("![](https://x.example/p.png)",
         '<p><a class="picture" href="https://x.example/p.png">picture elsewhere</a></p>'),
        ('![Plan](gone.png "t")', '<p><span class="picture">Plan <code>gone.png</code></span></p>'),
        ("![Plan](plan.svg)", '<p><span class="picture">Plan <code>plan.svg</code></span></p>'),
        ("![Mail](mailto:a@x.example)", '<p><span class="picture">Mail <code>mailto:a@x.example</code></span></p>'),
        ("![](data:image/png;base64," + "A" * 500 + ")",
         '<p><span class="picture"><code>data:image/png;base64,' + "A" * 78 + "…</code></span></p>"),
    ],
)  # fmt: skip
def test_a_picture_is_shown_linked_or_told(journal: Path, body: str, html: str) -> None:
    assert prose(build(journal, body)) == html


def test_only_what_is_shown_is_copied(journal: Path) -> None:
    site = build(journal, "![The board](<pictures/Board 1.PNG>)")
    assert site["pictures/board-1.png"] == b"\x89PNG board"
    assert [path for path in site if path.startswith("pictures/")] == ["pictures/board-1.png"]


def test_pages_elsewhere_show_the_same_picture(journal: Path) -> None:
    site = build(journal, "## Lessons\n\n- Look ![at it](<pictures/Board 1.PNG>)\n")
    assert '<img src="pictures/board-1.png" alt="at it" loading="lazy">' in site["lessons.html"].decode()


def test_a_picture_that_vanishes_meanwhile_stops_nothing(journal: Path) -> None:
    site = build(journal, "![The board](<pictures/Board 1.PNG>)")
    (journal / "pictures" / "Board 1.PNG").unlink()
    (journal / "pictures" / "Board 1.PNG").symlink_to("/etc/passwd")
    assert site["pictures/board-1.png"] == b""


def test_a_build_copies_heals_and_clears_away(journal: Path) -> None:
    def run() -> Path:
        site = Site(load_journal(journal, cache=False), (), DAY, folder=journal)
        return Path(write_files(site, journal.parent / "site", journal, journal / "nobody").folder) / "pictures"

    (journal / "a.md").write_text(FACTS + "![The board](<pictures/Board 1.PNG>)", encoding="utf-8")
    copy = run() / "board-1.png"
    assert copy.read_bytes() == b"\x89PNG board"
    copy.write_bytes(b"x")
    (journal / "pictures" / "Board 1.PNG").write_bytes(b"new")
    run()
    assert copy.read_bytes() == b"new"
    (journal / "a.md").write_text(FACTS + "Text.", encoding="utf-8")
    assert not run().exists()


def test_planning_a_site_reads_no_picture(journal: Path) -> None:
    """A site knows its paths without opening a file: a folder that is gone makes no difference."""
    (journal / "a.md").write_text(FACTS + "![The board](<pictures/Board 1.PNG>)", encoding="utf-8")
    loaded = load_journal(journal, cache=False)
    assert "pictures/board-1.png" in Site(loaded, (), DAY, folder=journal / "gone")
    assert Site(loaded, (), DAY)["pictures/board-1.png"] == b""
