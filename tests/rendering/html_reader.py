"""What a browser would find in a piece of HTML, and whether all of it is what Markdown of an entry may become."""

import re
from html.parser import HTMLParser

ALLOWED = {
    "a": {"href", "id", "title", "class", "role", "aria-label"},
    "blockquote": set(),
    "br": set(),
    "code": {"class"},
    "div": {"class", "role", "tabindex", "aria-label"},
    "em": set(),
    "figcaption": set(),
    "figure": set(),
    **{f"h{level}": {"id"} for level in range(1, 7)},
    "hr": set(),
    "img": {"src", "alt", "title", "loading"},
    "li": {"class", "id", "value"},
    "ol": {"start", "class"},
    "p": set(),
    "pre": {"tabindex"},
    "s": set(),
    "span": {"class"},
    "strong": set(),
    "sup": set(),
    "table": set(),
    "tbody": set(),
    "td": {"class"},
    "th": {"class"},
    "thead": set(),
    "tr": set(),
    "ul": set(),
}
"""Every tag that a body may become, with its attributes."""

_HARMLESS = re.compile(r"(?:https?|mailto|tel):|(?![a-z][a-z0-9+.-]*:)(?!//|[/\\])", re.IGNORECASE)
EMPTY = {"br", "hr", "img"}


class Reader(HTMLParser):
    """`ids`, `links` and `pictures` in their order, and the `words` that are seen. Fails for what is not allowed."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.pictures: list[str] = []
        self.words = ""
        self._open: list[str] = []
        self.feed(html)
        self.close()
        assert self._open == [], f"{self._open} are never closed"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in ALLOWED, f"<{tag}>"
        found = {name: value or "" for name, value in attrs}
        assert set(found) <= ALLOWED[tag] and len(found) == len(attrs), f"<{tag} {attrs}>"
        for address in (found.get("href", ""), found.get("src", "")):
            assert _HARMLESS.match(address), address
            assert not any(letter < " " or letter in "\x7f\\" for letter in address), address
        assert tag != "a" or "a" not in self._open, "a link in a link"
        self.ids += [found["id"]] if "id" in found else []
        self.links += [found["href"]] if "href" in found else []
        self.pictures += [found["src"]] if "src" in found else []
        if tag not in EMPTY:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open and self._open.pop() == tag, f"</{tag}> closes nothing"

    def handle_data(self, data: str) -> None:
        self.words += data

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data}")

    def handle_decl(self, decl: str) -> None:
        raise AssertionError(f"a declaration: {decl}")

    def unknown_decl(self, data: str) -> None:
        raise AssertionError(f"a declaration: {data}")

    def handle_pi(self, data: str) -> None:
        raise AssertionError(f"an instruction: {data}")
