"""Random pairs of a document and what it becomes when somebody writes, for the morph to turn one into the other."""

from __future__ import annotations

import copy
import random
from dataclasses import dataclass, field
from html import escape

WORDS = "offer panel letter salary morning question answer team next time better coffee train".split()
INLINE = ("em", "strong", "a", "code", "input")


@dataclass
class Node:
    tag: str
    facts: dict[str, str] = field(default_factory=dict)
    children: list[Node | str] = field(default_factory=list)

    def render(self) -> str:
        facts = "".join(f' {name}="{escape(value)}"' for name, value in self.facts.items())
        if self.tag == "!":
            return f"<!--{self.facts['text']}-->"
        inside = "".join(escape(it) if isinstance(it, str) else it.render() for it in self.children)
        return f"<{self.tag}{facts}>" + ("" if self.tag == "input" else f"{inside}</{self.tag}>")

    def walk(self) -> list[Node]:
        return [self, *(node for child in self.children if isinstance(child, Node) for node in child.walk())]


class Author:
    """Writes documents from a seed, and changes them."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.used = 0

    def write_pair(self) -> tuple[str, str]:
        before = Node("div", {"id": "arena"}, [self.grow(0) for _ in range(self.random.randint(1, 5))])
        after = copy.deepcopy(before)
        for _ in range(self.random.choice((0, 1, 1, 2, 3, 5, 12))):
            self.random.choice(self.CHANGES)(self, after)
        return before.render(), after.render()

    def words(self) -> str:
        return " ".join(self.random.choices(WORDS, k=self.random.randint(1, 4)))

    def facts(self, chance: float = 0.4) -> dict[str, str]:
        facts = {}
        if self.random.random() < chance:
            self.used += 1
            # Now and then an id that is there already, which HTML forbids and people write.
            facts["id"] = f"n{self.random.randrange(self.used) if self.random.random() < 0.03 else self.used}"
        if self.random.random() < 0.3:
            facts["class"] = self.random.choice(WORDS)
        return facts

    def grow(self, depth: int) -> Node:
        kind = self.random.choice(("p", "p", "h2", "ul", "table", "details", "section", "div", "!", "textarea"))
        if kind == "!":
            return Node("!", {"text": self.words()})
        if kind == "textarea":
            return Node(kind, self.facts(), [self.words()])
        if kind in ("p", "h2") or depth > 3:
            return Node("p" if depth > 3 else kind, self.facts(0.2), self.phrase())
        if kind == "ul":
            # Lists with ids, lists without, and both in one.
            chance = self.random.choice((0, 0.5, 1))
            return Node(kind, self.facts(), [self.item(depth, chance) for _ in range(self.random.randint(0, 8))])
        if kind == "table":
            return Node(kind, self.facts(), [Node("tbody", {}, [self.row() for _ in range(self.random.randint(1, 5))])])
        inside: list[Node | str] = [self.grow(depth + 1) for _ in range(self.random.randint(0, 4))]
        if kind == "details":
            opened = {"open": ""} if self.random.random() < 0.3 else {}
            return Node(kind, {**self.facts(), **opened}, [Node("summary", {}, [self.words()]), "\n", *inside])
        return Node(kind, self.facts(), ["\n", *inside, "\n"])

    def phrase(self) -> list[Node | str]:
        parts: list[Node | str] = [self.words()]
        for _ in range(self.random.randint(0, 3)):
            tag = self.random.choice(INLINE)
            facts = self.facts(0.1)
            if tag == "a":
                facts["href"] = f"#{self.random.choice(WORDS)}"
            if tag == "input" and self.random.random() < 0.5:
                facts |= {"value": self.words()} if self.random.random() < 0.5 else {"type": "checkbox", "checked": ""}
            parts += [Node(tag, facts, [] if tag == "input" else [self.words()]), " " + self.words()]
        return parts

    def item(self, depth: int, chance: float) -> Node:
        inside = self.phrase() if self.random.random() < 0.7 else [self.grow(depth + 1)]
        return Node("li", self.facts(chance), inside)

    def row(self) -> Node:
        return Node("tr", self.facts(0.6), [Node("td", self.facts(0.1), self.phrase()) for _ in range(3)])

    def pick(self, tree: Node, *tags: str) -> Node | None:
        """A node that may be changed; of the given kinds, if there are any given."""
        found = [node for node in tree.walk()[1:] if not tags or node.tag in tags]
        return self.random.choice(found) if found else None

    def place_for(self, tree: Node, node: Node) -> Node | None:
        """Where such a node may stand by the grammar of HTML, and not within itself."""
        places = {"li": ("ul",), "tr": ("tbody",), "td": ("tr",)}.get(
            node.tag, ("div", "section", "details", "li", "td")
        )
        if node.tag in INLINE:
            places = ("p", "li", "td", "h2")
        inside = [id(it) for it in node.walk()]
        found = [it for it in tree.walk() if it.tag in places and id(it) not in inside]
        return self.random.choice(found) if found else None

    def insert(self, tree: Node) -> None:
        new = self.random.choice((self.grow(2), self.item(2, 0.5), self.row()))
        if place := self.place_for(tree, new):
            place.children.insert(self.position(place), new)

    def position(self, place: Node) -> int:
        return self.random.randint(1 if place.tag == "details" else 0, max(len(place.children), 1))

    def remove(self, tree: Node) -> Node | None:
        node = self.pick(tree)
        if node is None or node.tag in ("summary", "tbody"):
            return None
        for parent in tree.walk():
            parent.children = [child for child in parent.children if child is not node]
        return node

    def move(self, tree: Node) -> None:
        """To anywhere, so also to other parents, ids and all."""
        node = self.remove(tree)
        place = node and self.place_for(tree, node)
        if node and place:
            place.children.insert(self.position(place), node)

    def reorder(self, tree: Node) -> None:
        node = self.pick(tree, "ul", "tbody", "section", "div")
        if node and self.random.random() < 0.5:
            self.random.shuffle(node.children)
        elif node and node.children:
            node.children.insert(self.random.randrange(len(node.children)), node.children.pop())

    def reword(self, tree: Node) -> None:
        if node := self.pick(tree, "p", "em", "li", "td", "h2", "summary", "textarea"):
            texts = [index for index, child in enumerate(node.children) if isinstance(child, str)]
            if texts:
                node.children[self.random.choice(texts)] = self.words()

    def dress(self, tree: Node) -> None:
        node = self.pick(tree)
        if node and node.tag != "!":
            keep = {name: value for name, value in node.facts.items() if name == "id"}
            node.facts = {**keep, **self.facts(0), "data-to": self.random.choice(WORDS)}

    def rename(self, tree: Node) -> None:
        node = self.pick(tree)
        if node and node.tag != "!":
            node.facts.pop("id", None)
            node.facts |= self.facts(0.7)

    def wrap(self, tree: Node) -> None:
        node = self.pick(tree, "p", "ul", "section", "details", "table")
        for parent in tree.walk():
            for index, child in enumerate(parent.children):
                if node is not None and child is node:
                    parent.children[index] = Node("div", self.facts(), [node])
                    return

    def fold(self, tree: Node) -> None:
        if node := self.pick(tree, "details"):
            node.facts = {name: value for name, value in node.facts.items() if name != "open"}
            node.facts |= {"open": ""} if self.random.random() < 0.5 else {}

    CHANGES = (insert, remove, move, reorder, reorder, reword, reword, dress, rename, wrap, fold)
