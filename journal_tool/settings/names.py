"""The parts with names of the writer's own: words, people, editions, the present job."""

from journal_tool.likeness import closest, fold
from journal_tool.model.vocabulary import COUNTER_LABELS, QUESTION_LABELS, REFLECTION_LABELS, SECTIONS
from journal_tool.settings import rules
from journal_tool.settings.node import Node, Pair
from journal_tool.settings.part import Part
from journal_tool.settings.values import EDITION_WORDS, SHARED_PAGES, Edition, Setting

EDITION_KEYS = (*EDITION_WORDS, "sections", "pages")

_WORDS = tuple(dict.fromkeys(SECTIONS + QUESTION_LABELS + COUNTER_LABELS + REFLECTION_LABELS))


def read_words(part: Part, values: dict[str, object]) -> None:
    found: dict[str, tuple[str, ...]] = {}
    seen: dict[str, str] = {}
    for pair in part.unknown:
        name = pair.name.text
        part.keep_place(name, pair)
        if fold(name) in _WORDS:
            words = _spellings(part, pair, seen)
            if words:
                found[name] = words
            continue
        titles = [word.replace("-", " ").capitalize() for word in _WORDS]
        near = closest(name, titles)
        message = f"no section or label is called `{name}`" + (f"; did you mean `{near}`?" if near else "")
        help = "more words stand under the English name, such as `Questions` or `Next time`"
        part.source.note(rules.WORD_NAME, pair.name.start, pair.name.end, message, help)
    values["words"] = found


def read_people(part: Part, values: dict[str, object]) -> None:
    found: dict[str, tuple[str, ...]] = {}
    seen = {fold(pair.name.text): pair.name.text for pair in part.unknown}
    for pair in part.unknown:
        part.keep_place(pair.name.text, pair)
        spellings = _spellings(part, pair, seen)
        if spellings or pair.node.kind in ("list", "text"):  # `"Ana Ruiz" = []`: one person at whichever company
            found[pair.name.text] = spellings
    values["people"] = found


def _spellings(part: Part, pair: Pair, seen: dict[str, str]) -> tuple[str, ...]:
    """The other spellings under one name; one that stands for another name already is told and left out."""
    name, kept = pair.name.text, []
    if pair.node.kind == "table" and not pair.node.closed:
        message = f"a name with a full stop, such as the one that begins with `{name}`, needs quotes around it"
        help = 'write it as `"J. Marr" = ["Jo Marr"]`'
        part.source.note(rules.WRONG_KIND, pair.name.start, pair.name.end, message, help)
        return ()
    for text, item in part.asking.texts(pair.node, name):
        owner = seen.setdefault(fold(text), name)
        if owner == name:
            kept.append(text)
            continue
        message = f"`{text}` stands under `{owner}` already, so it is not read as `{name}`"
        if fold(owner) == fold(text):
            message = f"`{text}` has a line of its own, so it is not read as `{name}`"
        part.source.note(rules.ONE_NAME_FOR_TWO, item.start, item.end, message, "keep it under one of the two")
    return tuple(dict.fromkeys(text for text in kept if text != name))


def read_editions(part: Part, values: dict[str, object]) -> None:
    found: list[Edition] = []
    for pair in part.unknown:
        name, node = pair.name.text, pair.node
        if node.kind != "table":
            part.asking.wrong(node, f"editions.{name}", "a group of settings", f"begin it with `[editions.{name}]`")
        elif fold(name) == "private":
            message = "`private` is the edition with everything, and is built in; this one is left out"
            part.source.note(rules.NOT_A_CHOICE, pair.name.start, pair.name.end, message, "give it another name")
        else:
            part.keep_place(name, pair)
            edition = Part(part.source, node, f"editions.{name}", EDITION_KEYS, part.places)
            found.append(_read_edition(edition, name))
            edition.tell_unknown()
    values["editions"] = tuple(found)


def _read_edition(part: Part, name: str) -> Edition:
    """Fails closed: a word that cannot be read leaves the one that shows least."""
    words: dict[str, str] = {}
    for key, choices in EDITION_WORDS.items():
        node = part.get(key)
        word = part.asking.choice(node, part.label(key), choices) if node else None
        words[key] = word or choices[0]
    sections = _choices(part, "sections", SECTIONS)
    pages = _choices(part, "pages", SHARED_PAGES)
    return Edition(name, sections=sections, pages=pages, **words)


def _choices(part: Part, key: str, words: tuple[str, ...]) -> tuple[str, ...]:
    node = part.get(key)
    if node is None:
        return ()
    found = part.asking.many(node, part.label(key), lambda item, label: part.asking.choice(item, label, words))
    return tuple(dict.fromkeys(word for word, _ in found))


def read_current(part: Part, values: dict[str, object]) -> None:
    """The present job as text: the keys of an offer are typed where the offers of entries are."""
    settings = []
    for pair in part.unknown:
        part.keep_place(pair.name.text, pair)
        if pair.node.kind != "nothing":
            settings.append(_setting(part, pair.name.text, pair.node, pair))
    values["current"] = tuple(settings)


def _setting(part: Part, key: str, node: Node, pair: Pair | None = None) -> Setting:
    span = part.source.span(node.start, node.end)
    key_span = part.source.span(pair.name.start, pair.name.end) if pair else span
    if node.kind in ("list", "tables"):
        items = tuple(_setting(part, "", item) for item in node.items if item.kind != "nothing")
        return Setting(key, "", key_span, span, "list", items=items)
    if node.kind == "table":
        pairs = [it for it in node.pairs.values() if it.node.kind != "nothing"]
        lines = tuple(_setting(part, it.name.text, it.node, it) for it in pairs)
        return Setting(key, "", key_span, span, "pairs", items=lines)
    if node.kind == "text":
        return Setting(key, str(node.value), key_span, span, quoted=True)
    if node.kind == "word":
        part.asking.text(node, f"current.{key}")
    return Setting(key, part.source.text[node.start : node.end], key_span, span)
