"""The schema of `journal.json`, made from the shapes: what journal.schema.json and the manual beside it hold."""

from typing import Any

import msgspec

from journal_tool.exporting.journal_json import JournalDocument
from journal_tool.exporting.keys import KEYS
from journal_tool.exporting.letter import LetterDocument, LettersDocument

_PRINTED = (LetterDocument, LettersDocument)
"""What commands print that is not part of journal.json."""


def make_schema() -> dict[str, Any]:
    """JSON Schema, 2020-12. Other keys are allowed everywhere: later versions add some."""
    (schema, *_), shapes = msgspec.json.schema_components([JournalDocument, *_PRINTED], ref_template="#/$defs/{name}")
    for name, shape in shapes.items():
        for key, value in shape["properties"].items():
            value.pop("default", None)
            value["description"] = KEYS.get(f"{name}.{key}") or KEYS[key]
        shape["required"] = list(shape["properties"])  # defaults are written too
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "journal.json",
        **schema,
        "$defs": shapes,
    }


def render_schema() -> str:
    return msgspec.json.format(msgspec.json.encode(make_schema()), indent=2).decode() + "\n"
