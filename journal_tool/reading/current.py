"""Types the present job that journal.toml describes, with the table of an offer's keys."""

import msgspec

from journal_tool.entries.entry import parse_terms
from journal_tool.entries.findings import Findings
from journal_tool.entries.node import Node
from journal_tool.model.offer import Terms
from journal_tool.model.problem import Edit, Problem
from journal_tool.settings import FILE_NAME, Setting, Settings
from journal_tool.settings.source import quoted


def parse_current(settings: Settings) -> tuple[Terms, list[Problem]]:
    """The terms of `[current]`, and what is wrong with them at its place in journal.toml."""
    findings = Findings(FILE_NAME)
    terms = parse_terms([(_name(setting), _node(setting)) for setting in settings.current], settings, findings)
    return terms, [_in_toml(problem) for problem in findings.problems]


def _node(setting: Setting) -> Node:
    if setting.kind == "list":
        return Node("list", setting.span, items=tuple(_node(item) for item in setting.items))
    if setting.kind == "pairs":
        return Node("pairs", setting.span, pairs=tuple((_name(item), _node(item)) for item in setting.items))
    return Node("text" if setting.text else "empty", setting.span, setting.text, setting.quoted)


def _name(setting: Setting) -> Node:
    return Node("text", setting.key_span, setting.key)


def _in_toml(problem: Problem) -> Problem:
    """The problem with fixes that journal.toml can hold: text between quotes."""
    edits = tuple(Edit(edit.span, _write(edit.text)) for edit in problem.edits if edit.span == problem.span)
    return msgspec.structs.replace(problem, edits=edits if len(edits) == len(problem.edits) else ())


def _write(text: str) -> str:
    return text if text.isascii() and (text.isdigit() or text in ("true", "false")) else quoted(text)
