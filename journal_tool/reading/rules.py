"""What can be wrong with the files of a journal, before anything in them is read."""

from journal_tool.model.place import START
from journal_tool.model.problem import Problem, Severity
from journal_tool.model.rule import Kind, Rule

_ERROR, _WARNING = Severity.ERROR, Severity.WARNING

_NOTE = """---
company: Northwind Labs
role: Data Analyst
date: 2026-03-12
---

## Questions

- Why us?
"""


def _rule(code: str, severity: Severity, title: str, why: str) -> Rule:
    """A rule whose example no text can hold: links, pipes, permissions."""
    return Rule(code, severity, title, why, "", _NOTE, Kind.ENTRY)


LINK_OUT = _rule(
    "J021",
    _WARNING,
    "a link out of the journal",
    "A journal is a folder that can be copied, kept in git and published as a whole. What a link brings in from "
    "elsewhere would not travel with it, and might be something that was never meant to be shown.",
)
DEAD_LINK = _rule(
    "J022",
    _WARNING,
    "a link that leads nowhere",
    "The file that the link names was moved or deleted, or the link leads back to itself.",
)
UNREADABLE = _rule(
    "J023",
    _WARNING,
    "a file or folder that may not be read",
    "The system refuses to open it, so nothing in it is on any page. `chmod u+r` allows you to read a file.",
)
NO_FILE = _rule(
    "J024",
    _WARNING,
    "not an ordinary file",
    "Its name ends in .md, but it is a pipe, a socket or a device: nothing that notes can be kept in.",
)
FOLDER_LINK = _rule(
    "J025",
    _WARNING,
    "a link to a folder",
    "Links to folders can lead in circles or out of the journal, so they are not followed.",
)
SECOND_NAME = _rule(
    "J026",
    _WARNING,
    "one entry under two names",
    "A link leads to a file that is an entry already. Read twice, the interview would be counted twice.",
)
TOO_MANY = _rule(
    "J027",
    _ERROR,
    "too many files",
    "A hundred thousand notes are more than anyone writes: the folder is probably not the one that was meant, for "
    "example because a journal.toml lies in the home folder.",
)
ODD_NAME = _rule(
    "J028",
    _WARNING,
    "a file name that is not in UTF-8",
    "The name was written by an old system or unpacked wrongly. The entry is read; git hosts and other machines may "
    "not be able to show the file.",
)
JOURNAL_INSIDE = Rule(
    "J029",
    _WARNING,
    "a journal inside a journal",
    "Every note below a journal.toml belongs to its journal, so those of the inner one belong to both and are "
    "counted in both.",
    f"=== journal.toml\n\n=== old/journal.toml\n\n=== old/first.md\n{_NOTE}",
    f'=== journal.toml\nexclude = ["old"]\n\n=== old/journal.toml\n\n=== old/first.md\n{_NOTE}',
    Kind.JOURNAL,
)
NO_SUCH_FOLDER = Rule(
    "J030",
    _WARNING,
    "nothing there to leave out",
    "`exclude` names a folder that does not exist. If its name is misspelt, what was to be left out is read and shown.",
    f'=== journal.toml\nexclude = ["darfts"]\n\n=== drafts/first.md\n{_NOTE}',
    f'=== journal.toml\nexclude = ["drafts"]\n\n=== drafts/first.md\n{_NOTE}',
    Kind.JOURNAL,
)
NO_SETTINGS = Rule(
    "J031",
    _ERROR,
    "journal.toml may not be read",
    "The system refuses to open journal.toml. Every setting has its default, and nothing is published, because what "
    "is to be left out of a shared edition is not known.",
    "",
    'title = "My search"\n',
    Kind.SETTINGS,
)


def unreadable(path: str, reason: str) -> Problem:
    """The problem of a file that is there and cannot be read."""
    message = f"this file cannot be read ({reason}), so it is left out"
    return UNREADABLE.at(path, START, message, "allow yourself to read it")


FILE_RULES = (
    LINK_OUT,
    DEAD_LINK,
    UNREADABLE,
    NO_FILE,
    FOLDER_LINK,
    SECOND_NAME,
    TOO_MANY,
    ODD_NAME,
    JOURNAL_INSIDE,
    NO_SUCH_FOLDER,
    NO_SETTINGS,
)
