"""The site: a mapping from path to the bytes of a page, rendered when first asked for."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path

from journal_tool.model.journal import Journal
from journal_tool.model.problem import Problem
from journal_tool.reading import read_picture
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages import PAGES, Page
from journal_tool.rendering.templates import TemplateMistake, Templates
from journal_tool.rendering.urls import PROBLEMS, STYLE

ASSETS = (STYLE,)
"""Files of the look that go into the site as they are."""


class Site(Mapping[str, bytes]):
    """Every page of a journal on a day. Nothing is kept: whoever asks twice has it rendered twice.

    `pretended` says that `day` is not the real one: then each page says so. `folder` is the journal's,
    for templates of its own and the pictures that entries show. `extra` are files from other rooms,
    each with what makes it.
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
    ) -> None:
        self._folder = folder
        self._templates = Templates(folder)
        self._material = Material(journal, problems, day, pretended, lambda: self.mistakes)
        self._makers = {**dict(self._plan()), **(extra or {})}

    @property
    def mistakes(self) -> tuple[TemplateMistake, ...]:
        """What is wrong with the journal's own templates, as far as the files asked for until now show it."""
        return self._templates.mistakes

    def __getitem__(self, path: str) -> bytes:
        return self._makers[path]()

    def __iter__(self) -> Iterator[str]:
        return iter(self._makers)

    def __len__(self) -> int:
        return len(self._makers)

    def _plan(self) -> Iterator[tuple[str, Callable[[], bytes]]]:
        """How each file is made.

        The look is first, since pages should never be there without it; Problems is last, since only then all
        mistakes in templates are known.
        """
        for name in ASSETS:
            yield name, partial(self._templates.read_asset, name)
        for picture in self._material.pictures.values():
            yield picture.place, partial(self._read_picture, picture.file)
        for page in sorted(PAGES, key=lambda page: page.path == PROBLEMS):
            if page.paths is None:
                yield page.path, partial(self._render, page, page.path)
            else:
                for path, subject in page.paths(self._material).items():
                    yield path, partial(self._render, page, path, subject)

    def _render(self, page: Page, path: str, *subject: object) -> bytes:
        return self._templates.render(f"{page.name}.html", page.view(self._material, path, *subject))

    def _read_picture(self, file: str) -> bytes:
        """Nothing where it vanished since the journal was loaded: the page has its words, and the next build heals."""
        return read_picture(self._folder, file) if self._folder else b""
