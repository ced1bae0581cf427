"""From the disk to the loaded journal: finds the files, reads what has changed, and takes the rest from the cache."""

from journal_tool.reading.load import load_journal
from journal_tool.reading.look import look_at_journal
from journal_tool.reading.pictures import read_picture
from journal_tool.reading.rules import FILE_RULES
from journal_tool.reading.scan import find_files
from journal_tool.reading.sheet import parse_rows
from journal_tool.reading.sheet.rules import RULES as ROW_RULES
from journal_tool.reading.which import find_journal, site_folder

RULES = (*FILE_RULES, *ROW_RULES)
"""Everything that can be wrong with the files of a journal and with applications.csv."""

__all__ = [
    "RULES",
    "find_files",
    "find_journal",
    "load_journal",
    "look_at_journal",
    "parse_rows",
    "read_picture",
    "site_folder",
]
