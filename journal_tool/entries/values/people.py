"""`read_people`: whom you met, from a list, lines of `name: title`, or everybody on one line."""

from journal_tool.entries.findings import Findings
from journal_tool.entries.node import Node
from journal_tool.entries.rules import TWICE
from journal_tool.entries.values.persons import Written, looks_like_title, part_people, read_person, write_person
from journal_tool.entries.values.rules.people import (
    MORE_OF_A_PERSON,
    NAME_AND_TITLE_AS_PAIR,
    NOT_A_PERSON,
    ONE_NAME_OR_TWO,
    SAME_PERSON,
    SEVERAL_PEOPLE,
    TITLE_ALONE,
)
from journal_tool.entries.values.written import safe_in_yaml, shown
from journal_tool.likeness import fold
from journal_tool.model.person import Person
from journal_tool.model.place import Span
from journal_tool.model.problem import Edit

_KEYS = {
    **dict.fromkeys(("name", "full-name", "person", "nom", "nombre", "nome", "who"), "name"),
    **dict.fromkeys(("title", "role", "position", "job", "job-title", "titel", "rolle", "funktion"), "title"),
    **dict.fromkeys(("titre", "poste", "fonction", "cargo", "puesto", "titulo", "título", "função"), "title"),
    **dict.fromkeys(("email", "e-mail", "mail", "email-address", "e-mail-adresse", "courriel", "correo"), "email"),
}
_FORM = "write `Name, Title`, or lines `name:`, `title:` and `email:`"


def read_people(node: Node, findings: Findings) -> tuple[Person, ...]:
    """The people, each with the place of their words. Says what is wrong; never drops anybody in silence."""
    if node.kind == "text":
        people = _from_line(node, findings, _list_edit(node))
    elif node.kind == "pairs":
        people = _from_pairs(node, findings, in_list=False)
    else:
        people = _from_list(node, findings)
    return _without_doubles(people, findings) if len(people) > 1 else tuple(people)


def _from_list(node: Node, findings: Findings) -> list[Person]:
    people: list[Person] = []
    block = bool(node.items) and _is_block(node)
    for item in node.items:
        if item.kind == "text":
            people.extend(_from_line(item, findings, _item_edit(item) if block else None))
            if not block and len(people) > 1 and looks_like_title(people[-1].name):
                message = f"{shown(item.text)} looks like a title, not like a person"
                findings.add(TITLE_ALONE, item.span, message, 'put name and title in quotes: "Dana Ortiz, Engineer"')
        elif item.kind == "pairs":
            people.extend(_from_pairs(item, findings, in_list=True))
        elif item.kind == "list":
            findings.add(NOT_A_PERSON, item.span, "a list in the list of people cannot be read", _FORM)
    return people


def _is_block(node: Node) -> bool:
    """Whether the list has a line with a dash for each item: it then ends where its last item does."""
    last = node.items[-1].span
    return (node.span.end_line, node.span.end_column) == (last.end_line, last.end_column)


def _list_edit(node: Node) -> tuple[Span, str]:
    """Where a list replaces a line, and what leads each item: from the blank behind the colon, so that none is left."""
    span = node.span
    return Span(span.line, max(span.column - 1, 1), span.end_line, span.end_column), "\n  - "


def _item_edit(item: Node) -> tuple[Span, str]:
    return item.span, "\n" + " " * max(item.span.column - 3, 0) + "- "


def _from_line(node: Node, findings: Findings, place: tuple[Span, str] | None) -> list[Person]:
    """The people that one text names; `place` tells where and how a fix writes them, if it can."""
    written, doubtful = part_people(node.text)
    if not written:
        findings.add(NOT_A_PERSON, node.span, f"{shown(node.text)} is no name", _FORM)
    if doubtful:
        message = f"{shown(node.text)} is read as one person"
        findings.add(
            ONE_NAME_OR_TWO, node.span, message, "if these are several, write each on a line that begins with `- `"
        )
    if len(written) > 1:
        edits = _edits(node, written, place)
        message = f"{shown(node.text)} names {len(written)} people"
        findings.add(SEVERAL_PEOPLE, node.span, message, "write each on a line that begins with `- `", edits)
    return [Person(one.name, one.title, one.email, node.span) for one in written]


def _edits(node: Node, written: list[Written], place: tuple[Span, str] | None) -> tuple[Edit, ...]:
    lines = [write_person(one) for one in written]
    if place is None or not all(_stands_alone(line, one) for line, one in zip(lines, written, strict=True)):
        return ()
    span, lead = place
    text = lead.join(lines)
    return (Edit(span, text if span == node.span else lead + text),)


def _stands_alone(line: str, one: Written) -> bool:
    """Whether `line` needs no quotes and is read back as the same person."""
    return line[0].isalnum() and safe_in_yaml(line) and part_people(line) == ([one], False)


def _from_pairs(node: Node, findings: Findings, in_list: bool) -> list[Person]:
    keys = [_KEYS.get(fold(key.text)) for key, _ in node.pairs]
    if any(keys):
        return _from_keys(node, keys, findings)
    people: list[Person] = []
    for key, value in node.pairs:
        if value.kind not in ("text", "empty"):
            findings.add(NOT_A_PERSON, value.span, f"what belongs to {shown(key.text)} cannot be read", _FORM)
        person = read_person(f"{key.text}, {value.text}" if value.kind == "text" else key.text)
        if person is not None:
            span = Span(key.span.line, key.span.column, value.span.end_line, value.span.end_column)
            people.append(Person(person.name, person.title, person.email, span))
            _mind_colon(key, value, person, span, findings, in_list and len(node.pairs) == 1)
    return people


def _mind_colon(key: Node, value: Node, person: Written, span: Span, findings: Findings, in_list: bool) -> None:
    if value.kind != "text":
        return
    line = write_person(person)
    sure = in_list and _stands_alone(line, person)
    message = f"{shown(f'{key.text}: {value.text}')} is read as name and title"
    edits = (Edit(span, line),) if sure else ()
    findings.add(NAME_AND_TITLE_AS_PAIR, span, message, f"write `- {line}`", edits)


def _from_keys(node: Node, keys: list[str | None], findings: Findings) -> list[Person]:
    parts: dict[str, str] = {}
    lines: dict[str, int] = {}
    for (key, value), meaning in zip(node.pairs, keys, strict=True):
        if meaning is None:
            message = f"{shown(key.text)} is not kept: a person has name, title and email"
            findings.add(MORE_OF_A_PERSON, key.span, message, "put it into the text of the entry")
        elif value.kind not in ("text", "empty"):
            findings.add(NOT_A_PERSON, value.span, f"{shown(key.text)} takes one text", _FORM)
        elif meaning in parts:
            message = f"{shown(key.text)} is a second {meaning} of this person; the one in line {lines[meaning]} holds"
            findings.add(TWICE, key.span, message, "delete one of the two")
        else:
            parts[meaning] = value.text.strip("<>") if meaning == "email" else value.text
            lines[meaning] = key.span.line
    if not parts.get("name"):
        if not parts.get("email"):
            findings.add(NOT_A_PERSON, node.span, "a person without a name cannot be kept", _FORM)
            return []
        parts["name"] = parts["email"]
    return [Person(parts["name"], parts.get("title", ""), parts.get("email", ""), node.span)]


def _without_doubles(people: list[Person], findings: Findings) -> tuple[Person, ...]:
    """One of each; what a later mention adds to an earlier one is kept."""
    found: dict[str, Person] = {}
    for person in people:
        key = person.name.casefold()
        first = found.get(key)
        if first is None:
            found[key] = person
        elif (first.title and person.title and first.title != person.title) or (
            first.email and person.email and first.email != person.email
        ):
            found[f"{key}\n{len(found)}"] = person  # two people of one name
        else:
            found[key] = Person(first.name, first.title or person.title, first.email or person.email, first.span)
            findings.add(SAME_PERSON, person.span, f"{shown(person.name)} stands here twice", "delete one of the two")
    return tuple(found.values())
