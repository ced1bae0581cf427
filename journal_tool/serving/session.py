"""A journal while somebody writes in it: what a change of its files means for the pages that a browser looks at.

Two phases. `refresh` reads what was saved and puts the newer entry into the site, beside all that was derived from
the entries before: that takes 3 ms, and its page can be asked for. `settle` derives everything anew, 0.2 s at 1,000
entries, while pages go on being served. After it every page is the one that a build makes.

Any number of threads may ask for pages. What they see is one value (`State`), which is never changed but only
replaced: a page is rendered from one of them, and rendered again where that was replaced meanwhile. `refresh` and
the end of `settle` replace it, one at a time.
"""

import datetime as dt
import threading
from collections.abc import Callable, Collection
from pathlib import Path

from journal_tool.build.site import make_site
from journal_tool.model.journal import Journal
from journal_tool.model.problem import Problem
from journal_tool.reading.followed import Difference, Followed
from journal_tool.reading.load import ALONE
from journal_tool.rendering.site import Site
from journal_tool.rendering.urls import STYLE
from journal_tool.serving.focus import find_changed_line
from journal_tool.serving.look import Look, find_other_looks, is_look, read_look
from journal_tool.serving.settling import differ, make_asked
from journal_tool.serving.shown import Shown
from journal_tool.serving.state import State
from journal_tool.serving.watch import Changes
from journal_tool.settings import Settings
from journal_tool.templates.default_look import LETTER, OWN, PAGE

Clock = Callable[[Settings], dt.date]

MOST_AT_ONCE = 8
"""Entries that are shown at once after one save, at 3 ms each. More come from git or a script, and wait for all."""

_GROUND = b"live"
"""All pages are made by this very process, so that only the journal tells their keys apart."""


class Session:
    """The site of the journal in `folder`, as it is now. Nothing is read before `load`.

    `clock` tells the day by the journal's settings; `pretended` that somebody chose it, as journal.toml can too.
    `load` and `refresh` are for one thread, `settle` for one; the rest is for any.
    """

    def __init__(self, folder: Path, clock: Clock, *, pretended: bool = False) -> None:
        self._folder = folder
        self._clock = clock
        self._pretended = pretended
        self._changing = threading.Lock()
        self._settling = threading.Lock()
        self._state: State | None = None
        self._base: Site  # as everything was derived last
        self._followed: Followed
        self._shown: Shown
        self._look: Look = {}
        self._day = dt.date.min
        self._number = self._settled = 0  # of changes: the last one, and the last from which all was derived
        self._ahead: dict[str, int] = {}  # entries that are newer than that, with the number of their change
        self._goal = ("", 0)

    @property
    def version(self) -> int:
        """Grows whenever a page that is looked at may differ; 0 while nothing is loaded."""
        return self._state.version if self._state else 0

    @property
    def style_version(self) -> int:
        return self._state.style if self._state else 0

    @property
    def unsettled(self) -> bool:
        """Whether `settle` has something to do."""
        return self._settled != self._number

    @property
    def focus(self) -> tuple[str, str]:
        """The page of the entry that changed last, and the id of what changed on it; empty before anything has."""
        state, (path, line) = self._state, self._goal
        if state is None or path not in state.site.pages:
            return "", ""
        return state.site.pages[path], state.site.locate_line(path, line) if line else ""

    @property
    def paths(self) -> tuple[str, ...]:
        """Those of all files of the site."""
        return tuple(self._state.site) if self._state else ()

    def page(self, path: str) -> bytes | None:
        """The file at `path` of the site, a page with the card of what is wrong over it; None where there is none."""
        while (state := self._state) is not None:
            page = state.dress(path)
            if state is self._state:
                return page
        return None

    @property
    def saved(self) -> tuple[tuple[str, tuple[Problem, ...]], ...]:
        """The files that differed at the last `refresh`, by their paths in the journal, each with its errors."""
        state = self._state
        return tuple((path, tuple(state.find_errors(path))) for path in state.saved) if state else ()

    def load(self) -> None:
        """Read the journal, and derive everything from it."""
        with self._changing:
            self._followed = Followed(self._folder)
            self._shown = Shown(self._followed.journal)
            self._look = read_look(self._folder)
            self._day = self._clock(self._followed.journal.settings)
            self._number += 1
        self.settle()

    def refresh(self, changes: Changes | None) -> bool:
        """Read what may have changed, and show it at once where that is quick; whether anything differs.

        Without `changes` only the day is looked at.
        """
        with self._changing:
            state = self._state
            if state is None:
                return False
            difference = self._read(changes) if changes else Difference()
            looks = self._look_again(changes) if changes else ()
            others = self._name_others(changes) if changes and difference.others else ()
            differing = (*difference.changed, *difference.new, *difference.gone, *difference.alone, *others, *looks)
            saved = tuple(dict.fromkeys(differing))
            day = self._clock(self._followed.journal.settings)
            if not difference and not looks and day == self._day:
                return False
            self._number += 1
            self._day = day
            self._show(state, self._take(state, difference), looks, saved)
            return True

    def _read(self, changes: Changes) -> Difference:
        paths = None if changes.everything else [path for path in changes.paths if not is_look(path)]
        return self._followed.look(paths)

    def _name_others(self, changes: Changes) -> tuple[str, ...]:
        """The pictures and whatever else there is, of which some differ."""
        known = (*self._followed.entries, *ALONE)
        return tuple(path for path in sorted(changes.paths) if path not in known and not is_look(path))

    def _look_again(self, changes: Changes) -> tuple[str, ...]:
        """What differs in the templates of the journal's own."""
        if not changes.everything and not any(f"{path}/".startswith(f"{OWN}/") for path in changes.paths):
            return ()
        before, self._look = self._look, read_look(self._folder)
        return find_other_looks(before, self._look)

    def _take(self, state: State, difference: Difference) -> list[str]:
        """Take in what differs; returns the entries that can be shown at once."""
        newer = (*difference.changed, *difference.new)
        older = {path: self._shown.entries.get(path) for path in newer}
        self._shown.take(self._followed.journal, self._followed.entries, difference)
        for path in newer:
            before, now = older[path], self._shown.entries[path].interview
            line = find_changed_line(before.interview, now) if before and before.interview and now else 0
            self._ahead[path] = self._number
            self._goal = path, line
        return [path for path in newer if path in state.site.pages] if len(newer) <= MOST_AT_ONCE else []

    def _show(self, state: State, newer: list[str], looks: tuple[str, ...], saved: tuple[str, ...]) -> None:
        if looks:
            self._base = self._base.renew_look()
            site = self._exchange(self._base, self._ahead)
            kept = {}
        else:
            site = self._exchange(state.site, newer)
            others = {site.pages[path] for path in newer}
            kept = {path: page for path, page in state.kept.copy().items() if path not in others}
        style = state.style + (bool(looks) and site[STYLE] != state.site[STYLE])
        version = state.version + bool(newer or any(path.endswith((PAGE, LETTER)) for path in looks))
        after = state._replace(style=style, site=site, saved=saved, kept=kept)
        self._state = after if version == state.version else after.begin(version)

    def _exchange(self, site: Site, paths: Collection[str]) -> Site:
        for path in paths if len(paths) <= MOST_AT_ONCE else ():
            if path in site.pages and path in self._shown.entries:
                site = site.exchange(self._shown.entries[path])
        return site

    def settle(self) -> bool:
        """Derive everything anew, if anything has changed; whether a page differs that somebody looks at."""
        with self._settling:
            with self._changing:
                if not self.unsettled:
                    return False
                number, look, state = self._number, self._look, self._state
                journal, day = self._shown.journal, self._day
            site = self._make(journal, day)
            kept = make_asked(state, site) if state else {}
            with self._changing:
                self._settled = number
                self._ahead = {path: changed for path, changed in self._ahead.items() if changed > number}
                self._base = site if self._look is look else site.renew_look()
                return self._replace(kept if self._look is look else {})

    def _make(self, journal: Journal, day: dt.date) -> Site:
        pretended = self._pretended or journal.settings.today is not None
        own = self._state is None or self._base.foreign or bool(self._look)
        templates = None if own else self._base.templates  # ours take 30 ms to compile, and are always the same
        return make_site(journal, self._folder, day, pretended=pretended, ground=_GROUND, templates=templates)

    def _replace(self, kept: dict[str, bytes]) -> bool:
        """Show the new base, and on it what has changed since; `kept` are pages of it. Whether anything differs."""
        before, site = self._state, self._exchange(self._base, self._ahead)
        kept = {path: page for path, page in kept.items() if site.is_settled(path)}
        entry_at = {page: path for path, page in site.pages.items()}
        if before is None:
            self._state = State(1, 1, site, entry_at, (), kept, set(), frozenset(), self._folder)
            return True
        style = before.style + (site[STYLE] != before.site[STYLE])
        after = before._replace(style=style, site=site, entry_at=entry_at, kept=kept)
        compared = before.asked.copy()
        if differs := style != before.style or differ(before, after, compared):
            after = after.begin(before.version + 1)
        self._state = after
        if before.asked - compared and not differs:  # asked for while they were compared
            self._state = after.begin(before.version + 1)
            return True
        return differs
