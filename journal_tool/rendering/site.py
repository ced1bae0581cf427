"""The site: a mapping from path to the bytes of a page, rendered when first asked for."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from journal_tool.model.journal import Journal
from journal_tool.model.problem import Problem
from journal_tool.model.template_mistake import TemplateMistake
from journal_tool.reading.pictures import read_picture
from journal_tool.reading.pool import run_all
from journal_tool.rendering.keys import PARTS, Keys
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages import PAGES, Page
from journal_tool.rendering.templates import Templates
from journal_tool.rendering.urls import PROBLEMS, STYLE

ASSETS = (STYLE,)
"""Files of the look that go into the site as they are."""

_AT_ONCE = 512
"""Pages that are made together by all processes, so that only so many are in memory: 5 MB."""


class _File(NamedTuple):
    """How a file is made, and what its keys are."""

    make: Callable[[], bytes]
    coarse: Callable[[], bytes]
    fine: Callable[[], bytes]


def _unknown() -> bytes:
    return b""


class Site(Mapping[str, bytes]):
    """Every page of a journal on a day. Nothing is kept: whoever asks twice has it rendered twice.

    `pretended` says that `day` is not the real one: then each page says so. `folder` is the journal's,
    for templates of its own and the pictures that entries show. `extra` are files from other rooms about
    the journal's facts, questions, lessons, steps and problems, each with what makes it. `ground` is the
    key of the tool itself, without which no page has a key.
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
    ) -> None:
        self._folder = folder
        self._templates = Templates(folder)
        self._material = Material(journal, problems, day, pretended, lambda: self.mistakes)
        # A template of somebody else is a program, which may ask for anything.
        self._keys = Keys(self._material, b"" if self._templates.foreign else ground)
        self._files = dict(self._plan(extra or {}))

    @property
    def foreign(self) -> bool:
        """Whether templates of the journal's own have a part in it."""
        return self._templates.foreign

    @property
    def mistakes(self) -> tuple[TemplateMistake, ...]:
        """What is wrong with the journal's own templates, as far as the files asked for until now show it."""
        return self._templates.mistakes

    def __getitem__(self, path: str) -> bytes:
        return self._files[path].make()

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)

    def coarse(self, path: str) -> bytes:
        """A key of all that files of this kind may be made of: see `Keys`."""
        return self._files[path].coarse()

    def fine(self, path: str) -> bytes:
        """A key of what this file is made of: see `Keys`."""
        return self._files[path].fine()

    def make(self, paths: Sequence[str]) -> Iterator[bytes]:
        """The files at `paths`, in their order, by several processes where that is quicker."""
        if self._templates.foreign:  # what is wrong with them has to be noted here
            yield from (self[path] for path in paths)
            return
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
            yield name, _File(partial(self._templates.read_asset, name), _unknown, _unknown)
        for picture in self._material.pictures.values():
            yield picture.place, _File(partial(self._read_picture, picture.file), _unknown, _unknown)
        for name, make in extra.items():
            yield name, _File(make, partial(self._keys.coarse, name, PARTS), _unknown)
        for page in sorted(PAGES, key=lambda page: page.path == PROBLEMS):
            if page.paths is None:
                yield page.path, self._plan_page(page, page.path)
            else:
                for path, subject in page.paths(self._material).items():
                    yield path, self._plan_page(page, path, subject)

    def _plan_page(self, page: Page, path: str, *subject: object) -> _File:
        make = partial(self._render, page, path, *subject)
        if page.parts is None:
            return _File(make, _unknown, _unknown)
        own = page.own(*subject) if page.own else ()
        return _File(make, partial(self._keys.coarse, path, page.parts, own), partial(self._fine, page, path, *subject))

    def _fine(self, page: Page, path: str, *subject: object) -> bytes:
        if page.own is None or page.shown is None:
            return b""
        return self._keys.fine(path, page.own(*subject), page.shown(self._material, *subject))

    def _render(self, page: Page, path: str, *subject: object) -> bytes:
        return self._templates.render(f"{page.name}.html", page.view(self._material, path, *subject))

    def _read_picture(self, file: str) -> bytes:
        """Nothing where it vanished since the journal was loaded: the page has its words, and the next build heals."""
        return read_picture(self._folder, file) if self._folder else b""
