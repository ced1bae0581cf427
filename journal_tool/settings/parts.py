"""The parts with fixed names: follow-ups, offers, stages, strengths, searches."""

from collections.abc import Iterator
from decimal import Decimal

from journal_tool.likeness import fold
from journal_tool.model.vocabulary import FOLLOW_UP_RULES, GROUPS, OUTSIDE_STAGES, STAGES, Stage
from journal_tool.phrases import worded
from journal_tool.settings import rules
from journal_tool.settings.general import find_currency
from journal_tool.settings.node import Node
from journal_tool.settings.part import Part
from journal_tool.settings.source import quoted
from journal_tool.settings.values import Search, Strength

FOLLOW_UP_KEYS = (*FOLLOW_UP_RULES, "silent_after", "rest_days", "notice_weeks")
WITHOUT_WINDOW = {
    "deliver": "",
    "silence": "silent_after",
    "rest": "rest_days",
    "resign": "notice_weeks",
    "next-step": "",
}
"""Follow-ups that wait for no number of days of their own, each with the setting that moves them, if any does."""

OFFER_KEYS = ("attainment", "weights", "rates")
STAGE_KEYS = ("name", "after", "group", "label")
STRENGTH_KEYS = ("kind", "text")
SEARCH_KEYS = ("name", "from")

_LONGEST = {"silent_after": 366, "rest_days": 60, "notice_weeks": 52}
_LOOSEST_ATTAINMENT = 3  # 300%: a bonus is seldom exceeded by more


def the_one(part: Part, key: str, keys: tuple[str, ...]) -> Part | None:
    """The part `[key]`, of which there is one."""
    node = part.get(key)
    if node is None:
        return None
    if node.kind in ("tables", "list") and node.items and node.items[0].kind == "table":
        message = f"there is one part `{key}`; of several only the first is read"
        part.source.note(rules.ONE_OR_MANY, node.start, node.end, message, f"write `[{key}]` once")
        node = node.items[0]
    if node.kind != "table":
        part.asking.wrong(node, part.label(key), "a group of settings", f"begin it with a line `[{key}]`")
        return None
    return Part(part.source, node, part.label(key), keys, part.places)


def the_many(part: Part, key: str, keys: tuple[str, ...]) -> Iterator[Part]:
    """Each part `[[key]]`, in the order of the file."""
    node = part.get(key)
    if node is None:
        return
    for item in node.items if node.kind in ("tables", "list") else [node]:
        if item.kind == "table":
            # Places of parts that repeat are not kept: there is no name to keep them under.
            one = Part(part.source, item, key, keys, {})
            one.tell_unknown()
            yield one
        else:
            part.asking.wrong(item, key, "a group of settings", f"begin it with a line `[[{key}]]`")


def read_follow_ups(part: Part, values: dict[str, object]) -> None:
    windows: dict[str, int] = {}
    off: list[str] = []
    for key, node in part.given():
        label = part.label(key)
        switch = None if node.kind in ("number", "list", "table") else part.asking.switch(node)
        if switch is False and key in FOLLOW_UP_RULES:
            off.append(key)
        elif switch is None:
            unit = "weeks" if key == "notice_weeks" else "days"
            window = part.asking.whole(node, label, 0, _LONGEST.get(key, 366), unit)
            if window is not None and key in WITHOUT_WINDOW:
                _tell_idle(part, key, node)
            elif window is not None:
                windows[key] = window
        elif key not in FOLLOW_UP_RULES:
            part.asking.wrong(
                node, label, "a whole number", "only follow-ups can be switched off, such as `silence = false`"
            )
    part.tell_unknown()
    values["windows"], values["switched_off"] = windows, tuple(off)


def _tell_idle(part: Part, key: str, node: Node) -> None:
    instead = WITHOUT_WINDOW[key]
    message = f"`{part.label(key)} = {part.asking.written(node)}` does nothing: "
    message += f"`{instead}` moves this follow-up" if instead else "its day is the one that stands in the entry"
    help = f"write `{instead} = {part.asking.written(node)}`, or" if instead else "leave the line out, or"
    part.source.note(rules.IDLE, node.start, node.end, message, f"{help} `{key} = false` to switch it off")


def read_offers(part: Part, values: dict[str, object]) -> None:
    if node := part.get("attainment"):
        attainment = _read_attainment(part, node)
        if attainment is not None:
            values["attainment"] = attainment
    weights: dict[str, int] = {}
    for name, item in _lines(part, "weights"):
        weight = part.asking.whole(item, f"weights.{name}", 0, 100)
        if weight is not None:
            weights[name] = weight
    rates: dict[str, Decimal] = {}
    for name, item in _lines(part, "rates"):
        code = find_currency(name)
        rate = part.asking.decimal(item, f"rates.{name}", Decimal("0.000001"), 1_000_000)
        if code is None:
            message = f"`{name}` is no currency"
            help = "write the three letters of its code, such as `EUR`"
            part.source.note(rules.UNKNOWN_CURRENCY, item.start, item.end, message, help)
        elif rate is not None:
            rates[code] = rate
    part.tell_unknown()
    values["weights"], values["rates"] = weights, rates


def _read_attainment(part: Part, node: Node) -> Decimal | None:
    if node.kind == "number" and isinstance(node.value, int | Decimal) and _LOOSEST_ATTAINMENT < node.value <= 300:
        share = Decimal(node.value) / 100
        part.asking.anyway(node, f"{share:f}", f": {node.value} of 100")
        return share
    return part.asking.decimal(node, "offers.attainment", 0, _LOOSEST_ATTAINMENT)


def _lines(part: Part, key: str) -> Iterator[tuple[str, Node]]:
    node = part.get(key)
    if node is not None and node.kind != "table":
        part.asking.wrong(node, part.label(key), "a group of settings", f"write `{key} = {{ name = 1 }}`")
    elif node is not None:
        for pair in node.pairs.values():
            if pair.node.kind != "nothing":
                yield pair.name.text, pair.node


def read_strengths(parts: Iterator[Part], values: dict[str, object]) -> None:
    found: list[Strength] = []
    for part in parts:
        kind, text = _text(part, "kind"), _text(part, "text")
        if text:
            found.append(Strength(kind, text))
        else:
            _tell_missing(part, "text", "what the strength is", 'text = "MSc in statistics"')
    values["strengths"] = tuple(found)


def read_searches(parts: Iterator[Part], values: dict[str, object]) -> None:
    found: list[Search] = []
    for part in parts:
        name, node = _text(part, "name"), part.get("from")
        start = part.asking.day(node, "searches.from") if node else None
        if not node:
            _tell_missing(part, "from", "the day on which the search began", "from = 2026-01-05")
        elif not name:
            _tell_missing(part, "name", "what the search is called", 'name = "Spring 2026"')
        if name and start:
            found.append(Search(name, start))
    values["searches"] = tuple(sorted(found, key=lambda search: search.start))


def read_stages(parts: Iterator[Part], values: dict[str, object]) -> None:
    """The built-in stages with the writer's own put behind the stage that each names."""
    order = list(STAGES)
    names = {stage.name for stage in STAGES + OUTSIDE_STAGES}
    waiting: list[tuple[Part, str]] = []
    for part in parts:
        name = _read_stage_name(part, names)
        if name:
            names.add(name)
            waiting.append((part, name))
    last: dict[str, str] = {}
    ordered = [stage.name for stage in STAGES] + [name for _, name in waiting]
    for part, name in waiting:
        node = part.get("after")
        after = part.asking.choice(node, "stages.after", [word for word in ordered if word != name]) if node else None
        group_node = part.get("group")
        group = part.asking.choice(group_node, "stages.group", GROUPS[:-1]) if group_node else None
        _place(order, last, Stage(name, group or "", _text(part, "label") or worded(name)), after)
    values["stages"] = (*order, *OUTSIDE_STAGES)


def _read_stage_name(part: Part, names: set[str]) -> str:
    node = part.get("name")
    written = part.asking.text(node, "stages.name") if node else ""
    if not node or not written:
        _tell_missing(part, "name", "what the stage is called", 'name = "pair-day"')
        return ""
    name = fold(written)
    if name in names:
        message = f"there is a stage `{name}` already, so this one is left out"
        part.source.note(rules.STAGE_NAME, node.start, node.end, message, "give it another name")
        return ""
    if name != written:
        part.asking.anyway(node, quoted(name))
    return name


def _place(order: list[Stage], last: dict[str, str], stage: Stage, after: str | None) -> None:
    """Put a stage behind `after`, and behind those of the writer that were put there before it."""
    present = [known.name for known in order]
    if after is None or after not in present:
        group = stage.group or "interviewing"
        after = [known.name for known in order if known.group == group][-1]
    index = present.index(last.get(after, after))
    group = stage.group or order[present.index(after)].group
    order.insert(index + 1, Stage(stage.name, group, stage.label))
    last[after] = stage.name


def _text(part: Part, key: str) -> str:
    node = part.get(key)
    return (part.asking.text(node, part.label(key)) or "") if node else ""


def _tell_missing(part: Part, key: str, what: str, example: str) -> None:
    if key in part.pairs and part.pairs[key].node.kind not in ("nothing", "text"):
        return  # what stands there was complained about
    message = f"here `{key}` is missing: {what}"
    part.source.note(rules.MISSING, part.node.start, part.node.end, message, f"for example `{example}`")
