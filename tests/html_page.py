"""A page of the site as a browser would find it: what it links, loads and names, and whether it is sound."""

from html.parser import HTMLParser
from typing import NamedTuple

_EMPTY = frozenset("area base br col embed hr img input link meta source track wbr".split())
_LOADS = {"src", "srcset", "poster", "data", "background", "action", "formaction", "manifest"}
_REFERS = {
    "for",
    "headers",
    "list",
    "aria-labelledby",
    "aria-describedby",
    "aria-controls",
    "aria-owns",
    "aria-details",
}
_NAMED = {"a", "button", "summary"}


class Heading(NamedTuple):
    level: int
    words: str


class HtmlPage(HTMLParser):
    """`links` are the targets of `<a>`, `loads` what a browser fetches by itself, `references` ids that must be there.

    `faults` tells what is wrong with the page by itself.
    """

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.loads: list[str] = []
        self.references: list[str] = []
        self.headings: list[Heading] = []
        self.titles: list[str] = []
        self.words = ""
        self.faults: list[str] = []
        self._open: list[str] = []
        self._begins: list[int] = []
        self.feed(text)
        self.close()
        self.faults += [f"<{tag}> is never closed" for tag in self._open]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if len(found) < len(attrs):
            self.faults.append(f"an attribute twice: {attrs}")
        self.faults += [f"{name} is not allowed by the policy" for name in found if name == "style" or name[:2] == "on"]
        self.ids += [found["id"]] if "id" in found else []
        self.references += [id for name in _REFERS & found.keys() for id in found[name].split()]
        self.loads += [found[name] for name in sorted(_LOADS & found.keys())]
        if "href" in found:
            (self.links if tag == "a" else self.loads).append(found["href"])
        if tag == "img" and "alt" not in found:
            self.faults.append("a picture without words for those who cannot see it")
        if tag not in _EMPTY:
            self._open.append(tag)
            self._begins.append(len(self.words))

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open[-1] != tag:
            self.faults.append(f"</{tag}> closes nothing")
            return
        self._open.pop()
        words = " ".join(self.words[self._begins.pop() :].split())
        if tag == "title" and "svg" not in self._open:
            self.titles.append(words)
        elif len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            self.headings.append(Heading(int(tag[1]), words))
        elif tag in _NAMED and not words:
            self.faults.append(f"a <{tag}> without words")

    def handle_data(self, data: str) -> None:
        self.words += data
