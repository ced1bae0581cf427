"""What programs are given: JSON in UTF-8 with a `schema_version`, whatever the terminal's letters are."""

from collections.abc import Iterable, Mapping

import click
import msgspec

from journal_tool.model.problem import Problem

SCHEMA_VERSION = 1


def print_json(shape: Mapping[str, object]) -> None:
    """One object on stdout. Keys may be added in later versions, never renamed."""
    text = msgspec.json.encode({"schema_version": SCHEMA_VERSION, **shape})
    click.echo(msgspec.json.format(text, indent=2))


def shape_problems(problems: Iterable[Problem]) -> list[dict[str, object]]:
    """Paths as seen from the journal; lines and columns from 1, the end exclusive."""
    return [
        {
            "path": problem.path,
            "line": problem.span.line,
            "column": problem.span.column,
            "end_line": problem.span.end_line,
            "end_column": problem.span.end_column,
            "code": problem.code,
            "severity": problem.severity,
            "message": problem.message,
            "help": problem.help,
            "fixable": problem.fixable,
        }
        for problem in problems
    ]
