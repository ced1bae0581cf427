"""journal.toml: what is personal about a journal, every key optional."""

from journal_tool.model.problem import Problem
from journal_tool.settings.values import (
    CHASE_AFTER,
    EDITION_WORDS,
    FILE_NAME,
    LANGUAGES,
    LARGEST,
    SHARED_PAGES,
    SILENT_AFTER,
    Edition,
    Search,
    Setting,
    Settings,
    Strength,
)

__all__ = [
    "CHASE_AFTER",
    "EDITION_WORDS",
    "FILE_NAME",
    "LANGUAGES",
    "LARGEST",
    "SHARED_PAGES",
    "SILENT_AFTER",
    "Edition",
    "Search",
    "Setting",
    "Settings",
    "Strength",
    "parse_settings",
]


def parse_settings(data: bytes, path: str = FILE_NAME) -> tuple[Settings, tuple[Problem, ...]]:
    """The settings that the bytes of a journal.toml give, and what is wrong with them. Never raises."""
    # Imported here: a warm start takes the settings from the cache and saves 10 ms, and zoneinfo 2 more.
    from journal_tool.settings.document import parse_document

    return parse_document(data, path)
