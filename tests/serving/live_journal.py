"""A small journal in a folder of its own, a session over it without sockets, and what a build makes of it."""

import datetime as dt
import re
import shutil
from pathlib import Path

from journal_tool.build.site import build_site
from journal_tool.reading import load_journal
from journal_tool.serving.session import Session
from journal_tool.serving.watch import Changes

DAY = dt.date(2026, 3, 16)
FIRST = """---
company: Northwind Labs
role: Data Analyst
date: 2026-03-12
stage: technical
people:
  - Ana Ruiz
---

## Questions

- Why us? I like maps.
- What is a join? Two tables.

## Lessons

- Ask for the team's size.
"""
SECOND = FIRST.replace("technical", "panel").replace("2026-03-12", "2026-03-19").replace("I like maps", "The maps")
THIRD = FIRST.replace("Northwind Labs", "Contoso").replace("Ana Ruiz", "Bo Diaz")

_CARD = re.compile(rb'<aside id="live-problems".*?</aside>\n', re.DOTALL)


class LiveJournal:
    """`write`, `remove` and `rename` change files and tell the session, as the watch would."""

    def __init__(self, folder: Path, **files: str) -> None:
        self.folder = folder / "journal"
        self.folder.mkdir()
        self.day = DAY
        for name, text in {
            "journal.toml": "",
            "first.md": FIRST,
            "second.md": SECOND,
            "third.md": THIRD,
            **files,
        }.items():
            self.put(name, text)
        self.session = Session(self.folder, lambda settings: settings.today or self.day)
        self.session.load()

    def put(self, name: str, content: str | bytes) -> None:
        file = self.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode() if isinstance(content, str) else content)

    def write(self, name: str, content: str | bytes) -> bool:
        self.put(name, content)
        return self.tell(name)

    def remove(self, name: str) -> bool:
        (self.folder / name).unlink(missing_ok=True)
        return self.tell(name)

    def rename(self, name: str, other: str) -> bool:
        if (self.folder / name).exists():
            (self.folder / other).parent.mkdir(parents=True, exist_ok=True)
            (self.folder / name).replace(self.folder / other)
        return self.tell(name, other)

    def tell(self, *paths: str) -> bool:
        return self.session.refresh(Changes(frozenset(paths)))

    def page(self, path: str) -> str:
        page = self.session.page(path)
        assert page is not None
        return page.decode()

    def serve_all(self) -> dict[str, bytes]:
        """Every file as it is served, without the card."""
        return {path: _CARD.sub(b"", self.session.page(path) or b"") for path in self.session.paths}

    def build(self) -> dict[str, bytes]:
        """Every file as a clean build makes it."""
        output = self.folder.parent / "built"
        shutil.rmtree(output, ignore_errors=True)
        journal = load_journal(self.folder, cache=False)
        day = journal.settings.today or self.day
        build_site(journal, self.folder, output, day, pretended=journal.settings.today is not None)
        files = (file for file in output.rglob("*") if file.is_file() and not file.name.startswith("."))
        return {file.relative_to(output).as_posix(): file.read_bytes() for file in files}
