"""The site: a mapping from path to the bytes of a page, rendered when first asked for."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import copy
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from journal_tool.model.interview import Entry
from journal_tool.model.journal import Journal
from journal_tool.model.problem import Problem
from journal_tool.model.template_mistake import TemplateMistake
from journal_tool.reading.pictures import read_picture
from journal_tool.reading.pool import run_all
from journal_tool.rendering.exchange import exchange_entry
from journal_tool.rendering.keys import PARTS, Keys
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages import PAGES, Page
from journal_tool.rendering.pages.interview.view import InterviewView
from journal_tool.rendering.places import locate_line
from journal_tool.rendering.search.script import render_search_script
from journal_tool.rendering.urls import FILTERS, PROBLEMS, SCRIPT, SEARCHED, SEARCHER, STYLE, THEME
from journal_tool.rendering.usual_look import render_view
from journal_tool.templates.render import Templates

ASSETS = (STYLE, THEME, SCRIPT, FILTERS, SEARCHER)
"""Files of the look that go into the site as they are."""

_ENTRY_PAGE = next(page for page in PAGES if page.shape is InterviewView)
_UNLISTED = frozenset(page.path for page in PAGES if not page.listed)
"""Found by their paths, and left out wherever the files of the site are gone through: no build writes them."""

_AT_ONCE = 512
"""Pages that are made together by all processes, so that only so many are in memory: 5 MB."""


class _File(NamedTuple):
    """How a file is made, and what its keys are."""

    make: Callable[[], bytes]
    coarse: Callable[[], bytes]
    fine: Callable[[], bytes]
    newer: bool = False


def _unknown() -> bytes:
    return b""


class Site(Mapping[str, bytes]):
    """Every page of a journal on a day. Nothing is kept: whoever asks twice has it rendered twice.

    `pretended` says that `day` is not the real one: then each page says so. `folder` is the journal's,
    for templates of its own and the pictures that entries show. `extra` are files from other rooms about
    the journal's facts, questions, lessons, steps and problems, each with what makes it. `ground` is the
    key of the tool itself, without which no page has a key. `templates` are those of a site of the same folder, to be
    used again.

    Nothing in it refers back to the site, so that one that is no longer used is gone at once.
    """

    def __init__(
        self,
        journal: Journal,
        problems: tuple[Problem, ...],
        day: dt.date,
        *,
        pretended: bool = False,
        folder: Path | None = None,
        extra: Mapping[str, Callable[[], bytes]] | None = None,
        ground: bytes = b"",
        templates: Templates | None = None,
    ) -> None:
        self._folder = folder
        self._extra = extra or {}
        self._ground = ground
        self._plan_all(Material(journal, problems, day, pretended, tuple), templates or Templates(folder))

    def _plan_all(self, material: Material, templates: Templates) -> None:
        self.templates = templates
        self._material = material
        material.templates = templates
        material.mistakes = lambda: templates.mistakes
        # A template of somebody else is a program, which may ask for anything.
        self._keys = Keys(self._material, b"" if templates.foreign else self._ground)
        self._files = dict(self._plan(self._extra))

    @property
    def foreign(self) -> bool:
        """Whether templates of the journal's own have a part in it."""
        return self.templates.foreign

    @property
    def mistakes(self) -> tuple[TemplateMistake, ...]:
        """What is wrong with the journal's own templates, as far as the files asked for until now show it."""
        return self.templates.mistakes

    def __getitem__(self, path: str) -> bytes:
        return self._files[path].make()

    def __iter__(self) -> Iterator[str]:
        return (path for path in self._files if path not in _UNLISTED)

    def __len__(self) -> int:
        return len(self._files) - len(_UNLISTED)

    def __contains__(self, path: object) -> bool:
        """Without rendering it, which a mapping does that is only asked for what it has."""
        return path in self._files

    def is_settled(self, path: str) -> bool:
        """Whether the file at `path` shows no entry that is newer than the rest (see `exchange`)."""
        return path in self._files and not self._files[path].newer

    def coarse(self, path: str) -> bytes:
        """A key of all that files of this kind may be made of: see `Keys`."""
        return self._files[path].coarse()

    def fine(self, path: str) -> bytes:
        """A key of what this file is made of: see `Keys`."""
        return self._files[path].fine()

    def renew_look(self) -> "Site":
        """The same site in the look that the journal's folder has now."""
        newer = copy(self)
        newer._plan_all(copy(self._material), Templates(self._folder))
        return newer

    def exchange(self, entry: Entry) -> "Site":
        """The same site, where the page of an entry shows a newer version of it, and all others what they did.

        That page has the new text beside what is derived from many entries as it was; the entry must be in the journal.
        """
        newer = copy(self)
        newer._material = exchange_entry(self._material, entry)
        path = self._material.pages[entry.path]
        make = partial(_render, self.templates, _ENTRY_PAGE, newer._material, path, entry)
        newer._files = {**self._files, path: _File(make, _unknown, _unknown, newer=True)}
        return newer

    @property
    def problems_of(self) -> Mapping[str, tuple[Problem, ...]]:
        """What is wrong with each file of the journal, in the order of its lines."""
        return self._material.problems_of

    @property
    def pages(self) -> Mapping[str, str]:
        """The page of each entry, by its path in the journal."""
        return self._material.pages

    def locate_line(self, path: str, line: int) -> str:
        """The id of the smallest thing that shows `line` of the entry at `path` on its page, or nothing."""
        interview = self._material.entry_of[path].interview
        return locate_line(interview, line, self._material.prose.anchors(path)) if interview else ""

    def make(self, paths: Sequence[str]) -> Iterator[bytes]:
        """The files at `paths`, in their order, by several processes where that is quicker."""
        if self.templates.foreign:  # what is wrong with them has to be noted here
            yield from (self[path] for path in paths)
            return
        pictures = {picture.place for picture in self._material.pictures.values()}
        for is_picture, group in groupby(paths, pictures.__contains__):
            if is_picture:  # as large as they are, one at a time
                yield from (self[path] for path in group)
            else:
                yield from self._make_together(list(group))

    def _make_together(self, paths: Sequence[str]) -> Iterator[bytes]:
        for start in range(0, len(paths), _AT_ONCE):
            some = paths[start : start + _AT_ONCE]
            for path, made in zip(some, run_all(partial(self._make_one, some), len(some)), strict=True):
                yield self[path] if made is None else made

    def _make_one(self, paths: Sequence[str], number: int) -> bytes:
        return self[paths[number]]

    def _plan(self, extra: Mapping[str, Callable[[], bytes]]) -> Iterator[tuple[str, _File]]:
        """How each file is made.

        The look is first, since pages should never be there without it; Problems is last, since only then all
        mistakes in templates are known.
        """
        for name in ASSETS:
            yield name, _File(partial(self.templates.read_asset, name), _unknown, _unknown)
        for picture in self._material.pictures.values():
            yield picture.place, _File(partial(_read_picture, self._folder, picture.file), _unknown, _unknown)
        for name, make in extra.items():
            yield name, _File(make, partial(self._keys.coarse, name, PARTS), _unknown)
        yield SEARCHED, self._plan_search()
        for page in sorted(PAGES, key=lambda page: page.path == PROBLEMS):
            if page.paths is None:
                yield page.path, self._plan_page(page, page.path)
            else:
                for path, subject in page.paths(self._material).items():
                    yield path, self._plan_page(page, path, subject)

    def _plan_search(self) -> _File:
        make = partial(render_search_script, self._material)
        return _File(make, partial(self._keys.coarse, SEARCHED, ("file",)), _unknown)

    def _plan_page(self, page: Page, path: str, *subject: object) -> _File:
        material, keys = self._material, self._keys
        make = partial(_render, self.templates, page, material, path, *subject)
        if page.parts is None:
            return _File(make, _unknown, _unknown)
        own = page.own(*subject) if page.own else ()
        fine = partial(_fine, keys, page, material, path, *subject) if page.own else _unknown
        return _File(make, partial(keys.coarse, path, page.parts, own), fine)


def _fine(keys: Keys, page: Page, material: Material, path: str, *subject: object) -> bytes:
    if page.own is None or page.shown is None:
        return b""
    return keys.fine(path, page.own(*subject), page.shown(material, *subject))


def _render(templates: Templates, page: Page, material: Material, path: str, *subject: object) -> bytes:
    return render_view(templates, f"{page.name}.html", page.view(material, path, *subject))


def _read_picture(folder: Path | None, file: str) -> bytes:
    """Nothing where it vanished since the journal was loaded: the page has its words, and the next build heals."""
    return read_picture(folder, file) if folder else b""
