"""The schema and the manual of journal.json are current, and every key is described."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import journal_tool.exporting
from journal_tool.exporting.keys import KEYS
from journal_tool.exporting.schema import make_schema, render_schema

FOLDER = Path(journal_tool.exporting.__file__).parent
SCHEMA = FOLDER / "journal.schema.json"
MANUAL = FOLDER / "README.md"

Golden = Callable[[Path, str], None]


def test_the_schema_in_the_package_is_that_of_the_shapes(golden: Golden) -> None:
    golden(SCHEMA, render_schema())


def test_the_manual_has_every_shape_with_every_key(golden: Golden) -> None:
    written = MANUAL.read_text(encoding="utf-8")
    head, tail = "<!-- generated: shapes -->\n", "<!-- end -->"
    assert head in written
    golden(MANUAL, re.sub(f"{head}.*{tail}", lambda _: head + "\n" + render_shapes() + tail, written, flags=re.DOTALL))


def test_every_shape_says_what_it_is_and_no_word_is_left_over() -> None:
    shapes: dict[str, Any] = make_schema()["$defs"]
    used: set[str] = set()
    for name, shape in shapes.items():
        assert shape.get("description"), f"{name} has no docstring"
        used |= {own if (own := f"{name}.{key}") in KEYS else key for key in shape["properties"]}
    assert set(KEYS) == used


def render_shapes() -> str:
    return "\n".join(_render_shape(name, shape) for name, shape in make_schema()["$defs"].items())


def _render_shape(name: str, shape: dict[str, Any]) -> str:
    rows = [
        f"| `{key}` | {_kind(value)} | {value['description'].replace('|', ' or ')} |"
        for key, value in shape["properties"].items()
    ]
    return "\n".join(
        [f"### {name}", "", shape["description"], "", "| key | value | meaning |", "|---|---|---|", *rows, ""]
    )


def _kind(value: dict[str, Any]) -> str:
    """What a key holds, in words."""
    if "$ref" in value:
        name = value["$ref"].rpartition("/")[2]
        return f"[{name}](#{name.lower()})"
    if "anyOf" in value:
        return " or ".join(_kind(one) for one in value["anyOf"])
    if "enum" in value:
        return ", ".join(f"`{one}`" for one in value["enum"])
    if value["type"] == "array":
        return f"list of {_kind(value['items'])}"
    if value["type"] == "object":
        return f"{_kind(value['additionalProperties'])} by name"
    kinds = {"string": value.get("format", "text"), "integer": "whole number", "boolean": "true or false"}
    return str(kinds.get(value["type"], value["type"]))


@pytest.mark.parametrize("key", KEYS)
def test_a_meaning_is_a_sentence(key: str) -> None:
    assert KEYS[key].endswith(".")
