"""What the browser sees at one moment, as one value: pages of it may be asked for by many threads at once."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from journal_tool.model.place import Span
from journal_tool.model.problem import Problem, Severity
from journal_tool.model.template_mistake import TemplateMistake
from journal_tool.rendering.site import Site
from journal_tool.rendering.urls import PROBLEMS, link
from journal_tool.serving.card import put_card, render_card

MOST_KEPT = 256
"""Pages that are kept: some MB, for a browser with many tabs."""


class State(NamedTuple):
    """`version` and `style` are the numbers that tabs are told; `site` is what pages are rendered from.

    `entry_at` is the entry of each page in the site, `saved` the files that were saved last, by their paths in
    the journal. `kept` are pages as they were rendered, and `asked` those that somebody asked for in this version.
    All is as it was made but for these two, to which threads only ever add, and the same whoever does. `recent` were
    asked for in the version before, and probably will be again.
    """

    version: int
    style: int
    site: Site
    entry_at: Mapping[str, str]
    saved: tuple[str, ...]
    kept: dict[str, bytes]
    asked: set[str]
    recent: frozenset[str]
    folder: Path

    def begin(self, version: int) -> "State":
        """The same under a new number, in which nobody has asked for anything yet."""
        asked = frozenset(self.asked)
        return self._replace(version=version, asked=set(), recent=asked or self.recent)

    def render(self, path: str) -> bytes | None:
        """The file at `path` as a build makes it, rendered once; None where the site has none."""
        page = self.kept.get(path)
        if page is None and path in self.site:
            page = self.site[path]
            if len(self.kept) < MOST_KEPT:
                self.kept[path] = page
        return page

    def dress(self, path: str) -> bytes | None:
        """The file at `path` as it is served: with the card over it, if it is a page and something is wrong."""
        page = self.render(path)
        self.asked.add(path)
        return put_card(page, self.card(path)) if page is not None and path.endswith(".html") else page

    def card(self, path: str) -> str:
        """What is wrong in the entry that the page at `path` shows, and in what was saved last, as HTML."""
        own = self.entry_at.get(path)
        files = dict.fromkeys([*([own] if own else []), *self.saved])
        problems = [problem for file in files for problem in self.find_errors(file)]
        if not problems:
            return ""
        others = sum(len(self.find_errors(file)) for file in self.site.problems_of if file not in files)
        return render_card(problems, others, link(path, PROBLEMS), self.folder)

    def find_errors(self, file: str) -> list[Problem]:
        """The errors in a file of the journal, in the order of its lines."""
        found = [it for it in self.site.problems_of.get(file, ()) if it.severity is Severity.ERROR]
        mistakes = (it for it in self.site.mistakes if it.path == file and it.severity is Severity.ERROR)
        return found + [_as_problem(it) for it in mistakes]


def _as_problem(mistake: TemplateMistake) -> Problem:
    line = Span(mistake.line, 1, mistake.line + 1, 1)
    return Problem(mistake.path, line, "", mistake.severity, mistake.message, mistake.help)
