"""One part of a journal.toml with the names that are known in it; what is unknown is told, with what was meant."""

from collections.abc import Iterator

from journal_tool.likeness import closest, fold
from journal_tool.model.place import KeyPlace
from journal_tool.settings import rules
from journal_tool.settings.asking import Asking
from journal_tool.settings.node import Node, Pair
from journal_tool.settings.source import Source, quoted


class Part:
    """The settings of one part by their canonical names.

    `unknown` are the pairs with other names, in the order of the file; `places` is shared by the
    whole file and is told where each known setting stands; `homes` are other parts with their
    names, to tell where a name belongs that is unknown here.
    """

    def __init__(
        self, source: Source, node: Node, name: str, keys: tuple[str, ...], places: dict[str, KeyPlace]
    ) -> None:
        self.source = source
        self.asking = Asking(source)
        self.name = name
        self.node = node
        self.keys = keys
        self.places = places
        self.homes: tuple[tuple[str, tuple[str, ...]], ...] = ()
        self.pairs: dict[str, Pair] = {}
        self.unknown: list[Pair] = []
        by_folded = {fold(key): key for key in keys}
        for pair in node.pairs.values():
            key = by_folded.get(fold(pair.name.text))
            if key is None:
                self.unknown.append(pair)
            else:
                self._take(key, pair)

    def label(self, key: str) -> str:
        """How a message names a setting."""
        return f"{self.name}.{key}" if self.name else key

    def get(self, key: str) -> Node | None:
        """The value of a known setting, or None where it is not given."""
        pair = self.pairs.get(key)
        return None if pair is None or pair.node.kind == "nothing" else pair.node

    def given(self) -> Iterator[tuple[str, Node]]:
        """The known settings that have a value, in the order of the file."""
        return ((key, pair.node) for key, pair in self.pairs.items() if pair.node.kind != "nothing")

    def keep_place(self, key: str, pair: Pair) -> None:
        """Remember where a setting stands."""
        name = self.source.span(pair.name.start, pair.name.end)
        self.places[self.label(key)] = KeyPlace(name, self.source.span(pair.node.start, pair.node.end))

    def tell_unknown(self) -> None:
        """Warn about every name that nothing reads."""
        for pair in self.unknown:
            self._tell(pair)

    def _take(self, key: str, pair: Pair) -> None:
        name, source = pair.name, self.source
        if key in self.pairs:
            line = source.line_of(self.pairs[key].name.start)
            message = f"`{name.text}` is `{key}` in another spelling, which was given in line {line}; the first holds"
            source.broken = True
            source.note(rules.TWICE, name.start, name.end, message, "delete one of the two")
            return
        self.pairs[key] = pair
        self.keep_place(key, pair)
        if name.text != key:
            source.supersede(name.start, name.end)
            written = key if key.replace("-", "").replace("_", "").isalnum() else quoted(key)
            change = (name.start, name.end, written)
            message = f"`{name.text}` is written `{key}`"
            source.note(rules.SPELLING, name.start, name.end, message, f"write `{key}`", change)

    def _tell(self, pair: Pair) -> None:
        name = pair.name
        near = closest(name.text, [key for key in self.keys if key not in self.pairs])
        part = pair.node.kind in ("table", "tables") and not self.name
        what = "part" if part else "setting"
        where = f" in `[{self.name}]`" if self.name else ""
        message = f"there is no {what} `{name.text}`{where}" + (f"; did you mean `{near}`?" if near else "")
        home = next((home for home, keys in self.homes if name.text in keys), "")
        help = "it does nothing as it stands"
        if home:
            help = f"`{name.text}` stands below a line `[{home}]`"
        elif not near:
            help += "; here can stand " + ", ".join(f"`{key}`" for key in self.keys)
        rule = rules.UNKNOWN_PART if part else rules.UNKNOWN_KEY
        self.source.note(rule, name.start, name.end, message, help)
