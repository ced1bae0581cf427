"""Markdown of an entry → safe HTML: no raw HTML, links by allow-list, remote pictures as links, prefixed ids.

`prose.Prose` is what views use; `renderer` writes the HTML, `notes` knows the footnotes, `code` colours.
"""

from journal_tool.rendering.body.prose import Prose

__all__ = ["Prose"]
