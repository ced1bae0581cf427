"""FIELDS, the only place that knows the keys of an entry; the manual, `new`, completion and checks come from it."""

from journal_tool.entries.fields.field import Context, Field
from journal_tool.entries.fields.reading import read_fields
from journal_tool.entries.fields.table import FIELDS

__all__ = ["FIELDS", "Context", "Field", "read_fields"]
