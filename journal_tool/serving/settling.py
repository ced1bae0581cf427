"""When everything was derived anew: the pages that somebody looks at, and whether they differ from what was served."""

from collections.abc import Iterable

from journal_tool.rendering.site import Site
from journal_tool.rendering.urls import PROBLEMS
from journal_tool.serving.state import State

MOST_ASKED = 64
"""Pages that are made again; where more were asked for, at 1 ms each, they are told to differ."""


def make_asked(state: State, site: Site) -> dict[str, bytes]:
    """The pages that were asked for, as the new `site` has them; those that cannot differ are not rendered again.

    Those of the version before too: a browser may not have come yet, and what its page needs is derived then.
    """
    asked = [path for path in (*state.asked.copy(), *(state.recent - state.asked)) if path in site][:MOST_ASKED]
    if site.foreign and PROBLEMS in asked:
        # Mistakes in templates of one's own are known when all pages were made: as a build does, in its order.
        made = {path: site[path] for path in site}
        return {path: made[path] for path in asked}
    return {path: _make(path, state, site) for path in asked}


def differ(before: State, after: State, paths: Iterable[str]) -> bool:
    """Whether any of the pages at `paths`, as served before, may be another one now. Renders none."""
    return any(
        before.kept.get(path) != (page := after.kept.get(path))
        or (page is None and path in after.site)
        or before.card(path) != after.card(path)
        for path in paths
    )


def _make(path: str, state: State, site: Site) -> bytes:
    page = state.kept.get(path)
    if page is not None and path in state.site and _have_same_key(path, state.site, site):
        return page
    return site[path]


def _have_same_key(path: str, before: Site, after: Site) -> bool:
    key = after.coarse(path)
    if key and key == before.coarse(path):
        return True
    key = after.fine(path)
    return bool(key) and key == before.fine(path)
