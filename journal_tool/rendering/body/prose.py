"""What views render the Markdown of entries with: what is simple by the short way, all else by the parser."""

from collections.abc import Mapping, Sequence
from copy import copy
from functools import cached_property

from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml
from markupsafe import Markup

from journal_tool.entries.markdown import MOST_BRACKETS, make_parser
from journal_tool.model.interview import Interview
from journal_tool.model.place import Passage
from journal_tool.rendering.anchors import Anchors, find_anchors, find_named
from journal_tool.rendering.body.notes import NOTHING, Definitions, Written, find_definitions, part_notes
from journal_tool.rendering.body.quick import render_line_quickly, render_quickly
from journal_tool.rendering.body.renderer import Env, Reference, Renderer, frame_pictures
from journal_tool.rendering.links import NOWHERE, Target, resolve_link
from journal_tool.rendering.urls import link


class Prose:
    """Renders what people wrote. One for a site: setting up the parser costs as much as ten entries.

    `pages` and `pictures` are the paths in the site of what lies in the journal, by the paths there.
    """

    def __init__(
        self, interviews: Sequence[Interview], pages: Mapping[str, str], pictures: Mapping[str, str] | None = None
    ) -> None:
        self._interviews = {interview.path: interview for interview in interviews}
        self._pages = pages
        self._pictures = pictures or {}
        self._places = {**self._pictures, **pages}
        self._anchors: dict[str, Anchors] = {}
        self._named: dict[str, dict[str, str]] = {}
        self._definitions: dict[str, Definitions] = {}
        self._parser = make_parser(notes=False)
        self._renderer = Renderer()  # and not that of the parsers, for which the plugin has rules of its own

    @cached_property
    def _noting_parser(self) -> MarkdownIt:
        """The parser for pieces with footnotes, which few entries have."""
        return make_parser(notes=True)

    def exchange(self, interview: Interview, pictures: Mapping[str, str]) -> "Prose":
        """The same with a newer version of an interview, and the pictures that are shown now."""
        newer = copy(self)
        newer._interviews = {**self._interviews, interview.path: interview}
        newer._pictures = pictures
        newer._places = {**pictures, **self._pages}
        newer._anchors = {path: it for path, it in self._anchors.copy().items() if path != interview.path}
        newer._named = {path: it for path, it in self._named.copy().items() if path != interview.path}
        newer._definitions = {path: it for path, it in self._definitions.copy().items() if path != interview.path}
        return newer

    def render(self, passage: Passage, entry: str, page: str, under: int = 1) -> Markup:
        """`passage` of the entry at path `entry`, for the site's page at path `page`.

        Headings in it become smaller than `under`, the level of the heading it stands below.
        """
        text = passage.text
        if (html := render_quickly(text)) is not None:
            return Markup(html)
        if text.count("[") > MOST_BRACKETS:
            return _render_source(text)
        env: Env = {"prose": self, "entry": entry, "page": page, "under": under, "line": passage.line, "single": False}
        try:
            return Markup(self._render(text, env))
        except RecursionError:
            return _render_source(text)

    def render_line(self, text: str, entry: str, page: str) -> Markup:
        """One line of an entry (a question, a next step), without a paragraph around it."""
        if (html := render_line_quickly(text)) is not None:
            return Markup(html)
        if text.count("[") > MOST_BRACKETS:
            return Markup(escapeHtml(text))
        env: Env = {"prose": self, "entry": entry, "page": page, "under": 1, "line": 0, "single": True}
        try:
            parser = self._find_parser(text, env)
            return Markup(self._renderer.render(parser.parseInline(text, env), parser.options, env))
        except RecursionError:
            return Markup(escapeHtml(text))

    def _render(self, text: str, env: Env) -> str:
        parser = self._find_parser(text, env)
        tokens = parser.parse(text, env)
        if "![" in text:
            frame_pictures(tokens, env)
        if parser is self._parser:
            return self._renderer.render(tokens, parser.options, env)
        tokens, notes = part_notes(tokens)
        return self._renderer.render(tokens, parser.options, env) + self._render_notes(notes, parser, env)

    def _find_parser(self, text: str, env: Env) -> MarkdownIt:
        """The parser for a piece, which is told what its entry defines."""
        if "[" not in text:
            return self._parser
        definitions = self._define(env["entry"])
        if definitions is not NOTHING:
            definitions.lend(env)
        return self._noting_parser if "[^" in text and (definitions.notes or "]:" in text) else self._parser

    def _render_notes(self, notes: Sequence[Written], parser: MarkdownIt, env: Env) -> str:
        """The notes of a piece as a list below it. One that is written twice has its number and its id once."""
        here = self._pages.get(env["entry"]) == env["page"]
        known = self._define(env["entry"]).notes
        items = []
        for written in notes:
            note = known.get(written.label)
            first = here and note is not None and note.is_at(env["line"], written.line)
            back = f"#{note.back}" if note and first and note.back else ""
            reference = Reference(note.number if note else 0, back, note.id if note and first else "")
            items.append((reference.number, self._renderer.render_note(reference, written, parser.options, env)))
        items.sort(key=lambda item: item[0])
        return f'<ol class="notes">\n{"".join(html for _, html in items)}</ol>\n' if items else ""

    def refer(self, label: str, line: int, env: Env) -> Reference | None:
        """How the text in a block that begins on a line of a piece, from 0, refers to a note; None for no such note.

        A line that is quoted elsewhere goes without its notes, as headings do in a table of contents.
        """
        note = self._define(env["entry"]).notes.get(label)
        if note is None:
            return None
        here = self._pages.get(env["entry"]) == env["page"]
        marked = env.setdefault("marked", set())
        first = here and note.referred == (env["line"], line) and label not in marked
        marked.add(label)
        href = "" if env["single"] and not here else link(env["page"], self._pages[env["entry"]], note.id)
        return Reference(note.number, href, note.back if first else "")

    def _define(self, entry: str) -> Definitions:
        if entry not in self._definitions:
            interview = self._interviews.get(entry)
            found = find_definitions(interview, self.anchors(entry)) if interview else NOTHING
            self._definitions[entry] = found
        return self._definitions[entry]

    def identify(self, entry: str, page: str, line: int) -> str:
        """The id of the heading on a line of an entry, or nothing: other pages quote it without."""
        return self.anchors(entry).headings.get(line, "") if self._pages.get(entry) == page else ""

    def anchors(self, entry: str) -> Anchors:
        """The ids on the page of an entry."""
        if entry not in self._anchors:
            self._anchors[entry] = find_anchors(self._interviews[entry])
        return self._anchors[entry]

    def _name(self, entry: str) -> dict[str, str]:
        if entry not in self._named:
            self._named[entry] = find_named(self._interviews[entry], self.anchors(entry))
        return self._named[entry]

    def locate(self, address: str, entry: str, page: str) -> str:
        """The address for the `href` of a link that an entry holds, or nothing where it leads nowhere."""
        target = resolve_link(address, entry, self._places)
        if target == NOWHERE or target.address:
            return target.address
        return self._locate_in_journal(target, entry, page)

    def locate_picture(self, address: str, entry: str, page: str) -> str:
        """The address for the `src` of a picture of the journal, or nothing where it is none that is shown."""
        target = resolve_link(address, entry, self._pictures)
        return link(page, self._pictures[target.path]) if target.path else ""

    def _locate_in_journal(self, target: Target, entry: str, page: str) -> str:
        anchor = ""
        if target.fragment and target.path in self._interviews:
            anchor = self._name(target.path).get(target.fragment.casefold(), "")
        if target.path == entry and target.fragment and not anchor:
            return ""
        return link(page, self._places[target.path], anchor)


def _render_source(text: str) -> Markup:
    """The way out where Markdown would take for ever: as written."""
    return Markup(f'<pre tabindex="0">{escapeHtml(text)}</pre>\n')
