"""Building again: whatever was changed, the site is that of a clean build, and what could not change is not made."""

import datetime as dt
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal_tool.build.again import find_built
from journal_tool.build.built import Built
from journal_tool.build.site import build_site
from journal_tool.reading import load_journal, look_at_journal
from journal_tool.rendering.site import Site

SAMPLE = Path(__file__).parent.parent / "journal"
DAY = dt.date(2026, 3, 16)

Edit = tuple[str, Callable[[Path], object]]


def write(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(old, new) if old else text + new, encoding="utf-8")


def entry(company: str, role: str, day: str, rest: str = "", body: str = "") -> str:
    return f"---\ncompany: {company}\nrole: {role}\ndate: {day}\n{rest}---\n\n{body}"


SABLE = "2025-11-20-sable-hotels-hiring-manager.md"
PANTRY = "2025-10-15-open-pantry-colorado-interview.md"
HALVORSEN = "2026-03-04-halvorsen-museum-foundation-panel.md"
VERDANCE = "2026-02-27-verdance-seed-recruiter-screen.md"
SEED = "2026-03-13-verdance-seed-hiring-manager.md"
LARKSPUR = "2026-03-03-larkspur-energy-technical.md"

NEW = entry(
    "Tamarack Mutual",
    "Data Analyst",
    "2026-03-14",
    "people: [Ana Brandt, Lead]\nrating: 2\n",
    "Fine.\n\n## Questions\n\n- Why do you want to leave healthcare? 4/5\n- Something new?\n",
)
YES = entry(
    "Tamarack Mutual",
    "Senior Data Analyst, Claims",
    "2026-03-15",
    "stage: offer\noutcome: accepted\nanswered: 2026-03-15\n",
    "## Next steps\n\n- [x] Tell Kehinde Alabi\n",
)
EDITS: tuple[tuple[str, Callable[[Path], object]], ...] = (
    ("a word of prose", lambda it: write(it / SABLE, "", "\nOne more line.\n")),
    ("a rating", lambda it: write(it / "2025-10-07-kestrel-freight-technical.md", "Rating: 2", "Rating: 5")),
    ("a question", lambda it: write(it / LARKSPUR, "### ", "### Really: ")),
    ("a lesson", lambda it: write(it / PANTRY, "## Lessons\n\n", "## Lessons\n\n- Oh.\n")),
    ("a step", lambda it: write(it / LARKSPUR, "- [ ]", "- [x]")),
    ("a person", lambda it: write(it / HALVORSEN, "people:\n", "people:\n  - Nobody Else\n")),
    ("an outcome", lambda it: write(it / HALVORSEN, "date:", "outcome: rejected\ndate:")),
    ("a company", lambda it: write(it / VERDANCE, "company: Verdance Seed", "company: Verdant")),
    ("a new entry", lambda it: (it / "2026-03-14-new.md").write_text(NEW, encoding="utf-8")),
    ("an entry gone", lambda it: (it / "2026-02-10-larkspur-energy-recruiter-screen.md").unlink(missing_ok=True)),
    ("another name", lambda it: _rename(it, "2025-12-09-tamarack-mutual-recruiter-screen.md", "first.md")),
    ("a link", lambda it: write(it / "2026-02-05-tamarack-mutual-panel.md", "", "\nSee [that](first.md#questions).\n")),
    ("a problem", lambda it: write(it / "2026-02-24-tamarack-mutual-final.md", "date:", "dates: 5\ndate:")),
    ("a broken file", lambda it: (it / "2025-10-21-platte-valley-transit-technical.md").write_bytes(b"---\na\0")),
    ("feedback", lambda it: write(it / "2026-03-05-aspen-loop-mobility-interview.md", "", "\n## Feedback\n\nSharp.\n")),
    ("a thank-you note", lambda it: write(it / SEED, "date:", "thanked: 2026-03-15\ndate:")),
    ("an empty feedback", lambda it: write(it / "2026-03-05-aspen-loop-mobility-interview.md", "", "\n## Feedback\n")),
    ("a name", lambda it: write(it / "journal.toml", 'name = "Maren Ostby"', 'name = "Maren O."')),
    ("not the same", lambda it: write(it / SABLE, "- Rating:", "- Not same as: Why us?\n- Rating:")),
    ("a yes", lambda it: (it / "2026-03-15-yes.md").write_text(YES, encoding="utf-8")),
    ("what worked", lambda it: write(it / LARKSPUR, "", "\n## Reflection\n\n**What worked:** Sleep.\n")),
    ("a row", lambda it: write(it / "applications.csv", "", "Nimbus,Analyst,2026-03-01,,,,,,\n")),
    ("settings", lambda it: write(it / "journal.toml", "Leaving the hospital", "Leaving")),
    ("a counter", lambda it: write(it / "2026-03-11-tamarack-mutual-offer.md", "Argument: Degree", "Argument: Result")),
    ("terms", lambda it: write(it / "2026-03-12-quillfoot-foods-offer.md", "base: 88000", "base: 91000")),
    ("an answer day", lambda it: write(it / "2026-03-11-tamarack-mutual-offer.md", "03-19\n", "03-18\n")),
    ("a footnote", lambda it: write(it / "2026-02-12-quillfoot-foods-floor-walk.md", "", "\nSo[^1].\n\n[^1]: Told.\n")),
)  # fmt: skip


def _rename(folder: Path, old: str, new: str) -> None:
    if (folder / old).exists():
        (folder / old).rename(folder / new)


def build(journal: Path, site: Path, day: dt.date = DAY, pretended: bool = True) -> Built:
    return build_site(load_journal(journal), journal, site, day, pretended=pretended, home=journal.parent / "nobody")


def build_cleanly(journal: Path, site: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.rmtree(site, ignore_errors=True)
    with monkeypatch.context() as patch:
        patch.setenv("JOURNAL_CACHE", "off")
        build(journal, site)
    return site


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    shutil.copytree(SAMPLE, tmp_path / "journal")
    return tmp_path / "journal"


@pytest.mark.parametrize("edit", [edit for _, edit in EDITS], ids=[name for name, _ in EDITS])
def test_one_edit_leads_to_the_site_of_a_clean_build(
    edit: Callable[[Path], object], journal: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(journal, tmp_path / "site")
    before = contents(journal)
    edit(journal)
    assert contents(journal) != before, "the edit does nothing"
    build(journal, tmp_path / "site")
    clean = build_cleanly(journal, tmp_path / "clean", monkeypatch)
    assert contents(tmp_path / "site") == contents(clean)


@given(chosen=st.lists(st.lists(st.sampled_from(EDITS), min_size=1, max_size=3), min_size=1, max_size=4))
@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_edits_in_any_order_lead_to_the_site_of_a_clean_build(
    chosen: list[list[Edit]], tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    top = tmp_path_factory.mktemp("again")
    journal = top / "journal"
    shutil.copytree(SAMPLE, journal)
    for edits in chosen:
        build(journal, top / "site")
        for _, edit in edits:
            if all(path.exists() for path in journal.glob("*.md")):
                try:
                    edit(journal)
                except FileNotFoundError:  # what an earlier edit took away
                    continue
    build(journal, top / "site")
    assert contents(top / "site") == contents(build_cleanly(journal, top / "clean", monkeypatch))


def test_a_first_answer_on_the_day_itself_is_told_wherever_the_conversation_lay_ahead(
    journal: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By nothing but the answer the conversation took place, and so lists show it that show no questions."""
    today = journal / "2026-03-16-today.md"
    body = "## Questions\n\n### Why us?\n"
    today.write_text(entry("Halvorsen Museum Foundation", "Clerk", "2026-03-16", "people: [Ana Brandt]\n", body))
    build(journal, tmp_path / "site")
    write(today, "", "\nBecause.\n")
    build(journal, tmp_path / "site")
    clean = build_cleanly(journal, tmp_path / "clean", monkeypatch)
    assert contents(tmp_path / "site") == contents(clean)


def test_feedback_in_one_entry_ends_the_letter_that_asks_for_it_on_the_page_of_another(
    journal: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where its section was there already, nothing else tells of it that pages of interviews are made of."""
    first = journal / "2026-03-02-nimbus.md"
    first.write_text(entry("Nimbus", "Clerk", "2026-03-02", body="## Feedback\n"))
    no = entry("Nimbus", "Clerk", "2026-03-12", "outcome: rejected\n")
    (journal / "2026-03-12-nimbus.md").write_text(no)
    build(journal, tmp_path / "site")
    page = tmp_path / "site" / "interviews" / "2026-03-12-nimbus.html"
    assert "rejection-reply.html" in page.read_text()
    write(first, "", "\nSharper stories.\n")
    build(journal, tmp_path / "site")
    assert "rejection-reply.html" not in page.read_text()
    clean = build_cleanly(journal, tmp_path / "clean", monkeypatch)
    assert contents(tmp_path / "site") == contents(clean)


def test_a_footnote_that_gets_another_number_does_so_wherever_it_is_quoted(
    journal: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where nothing else of the piece changes that quotes it, not even its line."""
    notes = "\n\n[^count]: Twice.\n\n[^so]: Told.\n\n"
    write(journal / PANTRY, "## Lessons\n\n", f"So it was.{notes}## Lessons\n\n- Count first.[^count]\n")
    build(journal, tmp_path / "site")
    write(journal / PANTRY, "So it was.", "So it was.[^so]")
    build(journal, tmp_path / "site")
    clean = build_cleanly(journal, tmp_path / "clean", monkeypatch)
    assert contents(tmp_path / "site") == contents(clean)


def test_another_day_is_another_site(journal: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build(journal, tmp_path / "site", dt.date(2026, 3, 10))
    build(journal, tmp_path / "site")
    clean = build_cleanly(journal, tmp_path / "clean", monkeypatch)
    assert contents(tmp_path / "site") == contents(clean)


def test_a_page_that_somebody_changed_is_mended(journal: Path, tmp_path: Path) -> None:
    built = build(journal, tmp_path / "site")
    page = built.index
    whole = page.read_bytes()
    page.write_bytes(whole.replace(b"Tamarack", b"Tamaracc"))
    assert build(journal, tmp_path / "site").files.written == ("index.html",)
    assert page.read_bytes() == whole


def test_what_cannot_have_changed_is_not_made_again(
    journal: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A word of prose is on the page of its interview and that of its application, and found; problems have no key."""
    build(journal, tmp_path / "site")
    made: list[str] = []
    render = Site.make
    monkeypatch.setattr(Site, "make", lambda self, paths: made.extend(paths) or render(self, paths))
    build(journal, tmp_path / "site")
    assert set(made) <= {
        "style.css",
        "enhance.js",
        "filters.js",
        "search.js",
        "theme.js",
        "problems.html",
        *(path for path in made if path.startswith("pictures/")),
    }
    made.clear()
    write(journal / SABLE, "", "\nOne more line.\n")
    assert build(journal, tmp_path / "site").files.written == (
        "interviews/2025-11-20-sable-hotels-hiring-manager.html",
        "search-data.js",
    )
    assert len([path for path in made if path.endswith(".html")]) < 8


def find(journal: Path, site: Path, day: dt.date = DAY, pretended: bool = True) -> Built | None:
    mark = look_at_journal(journal).mark
    return find_built(mark, journal, site, day, pretended=pretended, home=journal.parent / "nobody")


def test_that_nothing_has_changed_is_known_without_loading(journal: Path, tmp_path: Path) -> None:
    assert find(journal, tmp_path / "site") is None
    built = build(journal, tmp_path / "site")
    found = find(journal, tmp_path / "site")
    assert found is not None
    assert (found.files.unchanged, found.problems, found.index) == (
        len(built.files.written), built.problems, built.index,
    )  # fmt: skip
    assert find(journal, tmp_path / "site", dt.date(2026, 3, 17)) is None
    assert find(journal, tmp_path / "site", pretended=False) is None
    assert find(journal, tmp_path / "other") is None


@pytest.mark.parametrize(
    "change",
    [
        lambda journal, _: write(journal / SABLE, "", "\nMore.\n"),
        lambda journal, _: (journal / "templates").mkdir(),
        lambda _, site: (site / "index.html").unlink(),
        lambda _, site: write(site / "index.html", "Tamarack", "Tamaracc"),
        lambda _, site: (site / ".journal-site.log").write_text("half"),
    ],
    ids=["an entry", "templates of one's own", "a page gone", "a page changed", "a build cut off"],
)
def test_whatever_changes_a_build_is_needed(
    change: Callable[[Path, Path], object], journal: Path, tmp_path: Path
) -> None:
    build(journal, tmp_path / "site")
    change(journal, tmp_path / "site")
    assert find(journal, tmp_path / "site") is None
