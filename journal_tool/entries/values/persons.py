"""One person in words, `Dana Ortiz, Staff Engineer <dana@northwind.example>`, and where a line names several."""

import re
from typing import NamedTuple

from journal_tool.entries.values.late import LatePattern
from journal_tool.entries.values.written import plain

LONGEST = 1000
"""Characters of a line that are taken apart; a longer one is one name."""


class Written(NamedTuple):
    """What a line says of one person."""

    name: str
    title: str = ""
    email: str = ""


_PLAIN_NAME = re.compile(r"[^\W\d_]+(?:[ -][^\W\d_]+){0,3}(?:, [^\W\d_]+(?:[ -][^\W\d_]+){0,5})?")
_JOINING = frozenset(("and", "und", "et", "y", "e"))
_CONNECTS = re.compile(r"\b(?:and|und|et|y|e|with|mit|avec|con|com)\b", re.IGNORECASE)
_MAIL = LatePattern(r"[<(\[]?\s*(?:mailto:)?((?:\"[^\"<>@]+\"|[^\s<>()\[\],;:@\"]+)@[\w-]+(?:\.[\w-]+)+)\s*[>)\]]?")
"""What stands in quotes before the `@` may have blanks: a part of it would be the address of somebody else."""
_DASH = re.compile(r"\s+[-–—]+\s+|\s*—\s*|\s*\|\s*|\s*:\s+")
_BRACKETS = re.compile(r"\s*\(([^()]*)\)\s*$")
_PARTS = LatePattern(
    r"\s*;\s*(?:(?:and|und|et|y|e)\s+)?|\s+[/+&]\s+|(?<=[^\W\d_])\+(?=[^\W\d_])|(?<=[^\W\d_]{2})&(?=[^\W\d_]{2})"
    r"|(?<=[)>])\s*,\s*|(?:\s*,)?\s+(?:and|und|et|y|e)\s+",
    re.IGNORECASE,
)
_SERIES = LatePattern(r"\s*,\s*(?:(?:and|und|et|y|e)\s+)?|\s+(?:and|und|et|y|e|&)\s+", re.IGNORECASE)
_BEHIND_NAME = frozenset(("jr", "sr", "ii", "iii", "iv"))
_TITLES = frozenset(
    (
        *("engineer", "manager", "recruiter", "director", "lead", "developer", "designer", "analyst", "scientist"),
        *("head", "chief", "officer", "president", "partner", "consultant", "specialist", "coordinator", "assistant"),
        *("ceo", "cto", "cfo", "coo", "cpo", "cmo", "vp", "svp", "evp", "hr", "founder", "owner", "principal", "staff"),
        *("senior", "junior", "intern", "architect", "researcher", "professor", "teacher", "nurse", "doctor", "team"),
        *("product", "marketing", "sales", "success", "operations", "people", "talent", "culture", "finance", "legal"),
        *("platform", "backend", "frontend", "data", "security", "support", "design", "engineering", "recruiting"),
        *("supervisor", "administrator", "accountant", "editor", "producer", "buyer", "planner", "technician", "chair"),
        *("personalerin", "personaler", "leiter", "leiterin", "leitung", "entwickler", "entwicklerin", "ingenieur"),
        *("ingenieurin", "geschaftsfuhrer", "geschaftsfuhrerin", "teamleiter", "teamleiterin", "abteilungsleiter"),
        *(
            "abteilungsleiterin",
            "bereichsleiter",
            "bereichsleiterin",
            "stationsleitung",
            "schulleiter",
            "schulleiterin",
        ),
        *("directeur", "directrice", "responsable", "ingenieure", "chef", "cheffe", "recruteur", "recruteuse", "rh"),
        *("gerente", "jefe", "jefa", "director", "directora", "ingeniero", "ingeniera", "desarrollador", "reclutador"),
        *("reclutadora", "diretor", "diretora", "engenheiro", "engenheira", "coordenador", "coordenadora", "gestor"),
        *("gestora", "recrutador", "recrutadora", "desenvolvedor", "desenvolvedora", "rrhh", "gerencia"),
    )
)
"""Words of job titles; with one of them a text is no name."""

_TEAM = re.compile(r"(?:ing|ments?|tions?|ity|ics|cy|ware|ship|ences?|ogy)$")
"""How names of teams end and those of people hardly do: Payments, Logistics, Operations."""
_REGIONS = frozenset(
    (
        *("north", "south", "east", "west", "northern", "southern", "central", "america", "americas", "europe", "asia"),
        *(
            "africa",
            "pacific",
            "germany",
            "france",
            "spain",
            "portugal",
            "brazil",
            "mexico",
            "canada",
            "india",
            "japan",
        ),
        *(
            "berlin",
            "london",
            "paris",
            "global",
            "international",
            "core",
            "infrastructure",
            "cloud",
            "growth",
            "mobile",
        ),
    )
)


def read_person(text: str) -> Written | None:
    """The one person that `text` names; None where it names nobody."""
    text = text.strip(" \t,;")
    email = ""
    if "@" in text and (match := _MAIL.search(text)):
        email = match[1]
        text = f"{text[: match.start()].rstrip(' ,;:-–—')} {text[match.end() :].lstrip()}".strip(" ,;")
        text = text.replace(" ,", ",")
    if not text:
        return Written(email, email=email) if email else None
    name, title = _name_and_title(text)
    if not any(letter.isalnum() for letter in name):
        return Written(email, title, email) if email else None
    return Written(name, title, email)


def _name_and_title(text: str) -> tuple[str, str]:
    """`Name, Title`, `Name (Title)` and `Name – Title`; degrees behind a name go with the title."""
    if "," in text:
        name, _, title = text.partition(",")
        first, _, more = title.strip().partition(",")
        if plain(first).strip(" .") in _BEHIND_NAME:
            name, title = f"{name}, {first}", more
        if match := _BRACKETS.search(name):
            name, title = name[: match.start()], f"{match[1]}, {title.strip()}"
        elif (match := _DASH.search(name)) and match.start():
            name, title = name[: match.start()], f"{name[match.end() :].strip()}, {title.strip()}"
        return name.strip(), title.strip()
    if (match := _BRACKETS.search(text)) and match.start():
        return text[: match.start()].strip(), match[1].strip()
    if (match := _DASH.search(text)) and match.start():
        return text[: match.start()].strip(), text[match.end() :].strip()
    return text, ""


def write_person(person: Written) -> str:
    """The written form: `Name, Title <mail>`."""
    line = f"{person.name}, {person.title}" if person.title else person.name
    return line if not person.email or person.email == person.name else f"{line} <{person.email}>"


def looks_like_title(name: str) -> bool:
    """Whether every word of `name` belongs to job titles."""
    words = [word for word in re.findall(r"[^\W\d_]+", plain(name)) if word not in ("of", "de", "the", "for")]
    return bool(words) and all(word in _TITLES for word in words)


def part_people(text: str) -> tuple[list[Written], bool]:
    """The people in `text`, and whether one name in it may be two.

    `;`, `&`, `+`, "and" and a comma behind a bracket part them, unless what follows belongs to a title.
    """
    if len(text) > LONGEST or _is_plain(text):
        person = read_person(text)
        return ([person] if person else []), False
    if names := _series(text):
        return [Written(name) for name in names], False
    if pair := _dash_and_comma(text):
        return pair, False
    pieces: list[str] = []
    start = 0
    doubtful = False
    for match in _PARTS.finditer(text):
        mark = match[0].strip(" ,").lower()
        left, right = text[start : match.start()], text[match.end() :]
        if not left.strip() or not right.strip(" .") or _open_bracket(left):
            continue
        if mark in _JOINING or mark in ("&", "+", "/"):
            if _goes_on_title(left, right):
                continue
            if mark in ("y", "e") and _inside_name(left, right):
                doubtful = True
                continue
        pieces.append(left)
        start = match.end()
    pieces.append(text[start:])
    people = [person for piece in pieces if (person := read_person(piece))]
    return people, len(people) == 1 and (doubtful or (text.count(",") > 1 and _are_names(text.split(","))))


def _dash_and_comma(text: str) -> list[Written]:
    """The people of `Darnell Hughes - ops mgr, Kim`, where each comma leads to a name; empty for all else.

    A comma that leads to more of the title (`Lee Park - VP, North America`) parts nothing.
    """
    first, *others = text.split(",")
    if not others or not (match := _DASH.search(first)) or any(mark in text for mark in "(<@;&"):
        return []
    names = [first[: match.start()].strip(), *(_DASH.split(one)[0].strip() for one in others)]
    if not first[match.end() :].strip() or not all(_is_name(name) for name in names):
        return []
    return [person for piece in (first, *others) if (person := read_person(piece))]


def _is_name(text: str) -> bool:
    """Whether `text` is one to three words with capitals, and none of them is one of titles, teams or regions."""
    words = text.split()
    return _are_names([text]) and not any(
        plain(word) in _REGIONS or _TEAM.search(word) or (len(word) > 1 and word.isupper()) for word in words
    )


def _series(text: str) -> list[str]:
    """The names of `Dana, Lee and Sam`: a list of names without titles; empty where it is none."""
    if "," not in text or not any(word in _JOINING or word == "&" for word in text.lower().split()):
        return []
    names = [name.strip() for name in _SERIES.split(text)]
    return names if len(names) > 2 and _are_names(names) else []


def _are_names(texts: list[str]) -> bool:
    """Whether all are words with capitals, as many in each, and none is a word of titles."""
    return len({len(text.split()) for text in texts}) == 1 and all(
        0 < len(text.split()) <= 3 and all(word[:1].isupper() and _plain_word(word) for word in text.split())
        for text in texts
    )


def _plain_word(word: str) -> bool:
    return word.replace("-", "").replace("'", "").replace(".", "").isalpha() and plain(word) not in _TITLES


def _is_plain(text: str) -> bool:
    """Whether `text` is letters with at most one comma and none of the words that part people: nearly every line."""
    return _PLAIN_NAME.fullmatch(text) is not None and _CONNECTS.search(text) is None


def _open_bracket(left: str) -> bool:
    return left.count("(") > left.count(")") or left.count("<") > left.count(">")


def _next_piece(right: str) -> str:
    following = _PARTS.search(right)
    return right[: following.start()] if following else right


def _goes_on_title(left: str, right: str) -> bool:
    """Whether `and Marketing` belongs to the title before it: `VP Sales and Marketing`."""
    name, title = _name_and_title(left)
    if not title or left.rstrip().endswith((")", ">")):
        return not title and looks_like_title(name) and looks_like_title(_next_piece(right).split(",")[0])
    piece = _next_piece(right)
    if any(mark in piece for mark in ",(<@") or _DASH.search(piece):
        return looks_like_title(piece.split(",")[0].split("(")[0])
    words = piece.split()
    capital = [word for word in words if word[:1].isupper()]
    return len(capital) < 2 or any(plain(word).strip(".") in _TITLES for word in words)


def _inside_name(left: str, right: str) -> bool:
    """Whether `y` or `e` stands inside a name: `José Ortega y Gasset`, but not `Ana Ruiz y Luis Gil`."""
    here, there = len(left.split(",")[0].split()), len(_next_piece(right).split(",")[0].split("(")[0].split())
    return (here > 1) != (there > 1)
