"""Letters about journals in few words, for the tests of letters: entries as text, a letter as text."""

from datetime import date
from pathlib import Path

from journal_tool.checking.example import make_journal
from journal_tool.letters import Letter
from journal_tool.letters.write import write_letter
from journal_tool.model.journal import Journal
from journal_tool.templates.default_look import OWN, find_default_folder
from journal_tool.templates.render import Templates

TODAY = date(2026, 3, 16)  # a Monday
SIGNED = 'name = "Maren Ostby"\n'
LETTERS = find_default_folder() / "letters"
WRITTEN_IN = sorted(folder.name for folder in LETTERS.iterdir() if folder.is_dir())
"""The languages that letters are there in."""


def entry(day: str = "2026-03-12", body: str = "", **facts: str) -> str:
    """The text of an entry of a conversation with Dana Ortiz; facts that are empty are left out."""
    known = {
        "company": "Northwind Labs",
        "role": "Data Analyst",
        "date": day,
        "stage": "interview",
        "people": "Dana Ortiz",
        **facts,
    }
    return "---\n" + "".join(f"{key}: {value}\n" for key, value in known.items() if value) + f"---\n\n{body}"


def journal_of(*entries: str, settings: str = SIGNED) -> Journal:
    """Entries called 1.md, 2.md …, and the text of journal.toml."""
    files = {f"{number}.md": text for number, text in enumerate(entries, 1)}
    return make_journal(files | {"journal.toml": settings})


def write(
    kind: str,
    *entries: str,
    about: int = 1,
    settings: str = SIGNED,
    to: str = "",
    panel: bool = False,
    talk: bool = False,
    own: Path | None = None,
    day: date = TODAY,
) -> Letter:
    """The letter about the entry of that number; `own` is a folder with templates of one's own."""
    journal = journal_of(*entries, settings=settings)
    (interview,) = [it for it in journal.interviews if it.path == f"{about}.md"]
    templates = Templates(own) if own else None
    return write_letter(kind, interview, journal, day, to=to, panel=panel, talk=talk, templates=templates)


def put(folder: Path, name: str, text: str) -> None:
    """A template of one's own."""
    path = folder / OWN / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
