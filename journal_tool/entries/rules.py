"""What can be wrong with the file of an entry, its front matter and its keys, one rule each."""

from journal_tool.model.problem import Severity
from journal_tool.model.rule import Kind, Rule

ERROR, WARNING, HINT = Severity.ERROR, Severity.WARNING, Severity.HINT

_SOUND = """---
company: Northwind Labs
role: Data Analyst
date: 2026-03-12
---

## Questions

- Why us?
"""

TOO_LARGE = Rule(
    "J001",
    ERROR,
    "file too large",
    "An entry may have 2 MiB, some 300,000 words. A larger file is a mistake (a pasted log, a renamed "
    "picture), and its page shows only this message.",
    "",
    _SOUND,
    Kind.ENTRY,
)
NOT_UTF8 = Rule(
    "J002",
    ERROR,
    "not saved as UTF-8",
    "Entries are text in UTF-8, which every editor writes today; UTF-16 with its mark is read too. In "
    "another encoding (Latin-1, Windows-1252) letters with accents would be guessed at, so nothing is.",
    "",
    _SOUND,
    Kind.ENTRY,
)
ZERO_BYTE = Rule(
    "J003",
    ERROR,
    "no text file",
    "A zero byte never stands in text. The file is probably a picture or a document with the wrong "
    "ending, or was damaged when the disk was full.",
    "",
    _SOUND,
    Kind.ENTRY,
)
CONFLICT = Rule(
    "J004",
    ERROR,
    "unfinished merge",
    "Git leaves three lines of signs where two versions of a file could not be brought together. Both "
    "versions are still read, so things may be counted twice until you choose.",
    _SOUND + "<<<<<<< HEAD\n- Why now?\n=======\n- Why then?\n>>>>>>> laptop\n",
    _SOUND + "- Why now?\n",
    Kind.ENTRY,
)
EMPTY = Rule(
    "J005",
    ERROR,
    "nothing in the file",
    "The file is empty: it may have been created by an editor and not written yet. Three lines make an entry.",
    "\n",
    _SOUND,
    Kind.ENTRY,
)

NO_FRONT_MATTER = Rule(
    "J101",
    ERROR,
    "no front matter",
    "An entry begins with a few lines of facts between two lines `---`. Without them it is not known "
    "whose interview this was or when; the text below still has its page.",
    "Met two nice people at Northwind.\n",
    _SOUND,
    Kind.ENTRY,
)
NOT_AT_TOP = Rule(
    "J102",
    ERROR,
    "front matter is not at the top",
    "The first `---` must be the very first line, because anything may stand between two such lines "
    "further down. Its facts are not read until it is; the body is.",
    "\n" + _SOUND,
    _SOUND,
    Kind.ENTRY,
)
NOT_CLOSED = Rule(
    "J103",
    ERROR,
    "front matter is not closed",
    "The facts at the top end with a second line `---`. Without it nobody can say where they end, so "
    "none of them is read; the text below stands.",
    _SOUND.replace("---\n\n", "\n"),
    _SOUND,
    Kind.ENTRY,
)
FRONT_TOO_LARGE = Rule(
    "J104",
    ERROR,
    "front matter too large",
    "The facts at the top may have 64 KiB. Long text belongs below them, under a heading.",
    "",
    _SOUND,
    Kind.ENTRY,
)
TWICE = Rule(
    "J105",
    ERROR,
    "a key given twice",
    "Two lines with the same key cannot both hold. The first one holds; delete one of them.",
    "rating: 3\nrating: 4\n",
    "rating: 3\n",
)
LINKED = Rule(
    "J106",
    ERROR,
    "signs that link to other places",
    "`&name`, `*name`, `!name` and `<<` at the beginning of a value mean something else in this "
    "notation, and nothing that an entry needs. If they are part of your text, put the text in quotes.",
    "location: *downtown* office\n",
    'location: "*downtown* office"\n',
)
TOO_DEEP = Rule(
    "J107",
    ERROR,
    "too many levels",
    "A list in a list in a list: no key needs more than a list, or lines below it. More than eight levels are refused.",
    "tags: [[[[[[[[[deep]]]]]]]]]\n",
    "tags: [deep]\n",
)
ODD_LINE_END = Rule(
    "J108",
    ERROR,
    "an invisible character",
    "Some web pages hold characters that nobody sees, or that look like a blank and break a line. Copied "
    "into the facts at the top, they would cut a value in two.",
    "location: Denver\u2028Colorado\n",
    "location: Denver Colorado\n",
)
UNCLOSED_QUOTE = Rule(
    "J109",
    ERROR,
    "a quote is opened and not closed",
    "A value that begins with a quotation mark ends with the same one.",
    'location: "Denver\n',
    'location: "Denver"\n',
)
UNCLOSED_BRACKET = Rule(
    "J110",
    ERROR,
    "a bracket is opened and not closed",
    "A value that begins with `[` is a list and ends with `]`. If the bracket "
    "is part of your text, put the text in quotes.",
    "tags: [sql, excel\n",
    "tags: [sql, excel]\n",
)
NO_COLON = Rule(
    "J111",
    ERROR,
    "a line without a colon",
    "Each line at the top is a key, a colon, a blank and a value.",
    "location Denver\n",
    "location: Denver\n",
)
UNREADABLE = Rule(
    "J112",
    ERROR,
    "a value that cannot be read",
    "The value does not follow the notation of the lines at the top. Quotes around it make any text plain text.",
    'location: "Denver" office\n',
    'location: "the Denver office"\n',
)
NEEDS_QUOTES = Rule(
    "J113",
    WARNING,
    "a value that needs quotes",
    "A second colon followed by a blank, or an `@`, a backquote, `%`, `>` or `|` at the beginning, mean something in "
    "this notation. The line is read as you meant it; with quotes around the value other programs do so too.",
    "location: Denver: downtown\n",
    'location: "Denver: downtown"\n',
)
TAB = Rule(
    "J114",
    WARNING,
    "a tab at the beginning of a line",
    "Other programs refuse tabs here. Two blanks do the same.",
    "people:\n\t- Dana Ortiz\n",
    "people:\n  - Dana Ortiz\n",
)
CUT_OFF = Rule(
    "J115",
    HINT,
    "a value that ends at `#`",
    "A blank and `#` begin a comment, and what follows is not read. "
    "If it belongs to the value, put the value in quotes.",
    "location: Building #4\n",
    'location: "Building #4"\n',
)
INDENTED = Rule(
    "J116",
    WARNING,
    "an indented key",
    "Keys begin at the beginning of their line; an indented one would belong to the line above it.",
    "location: Denver\n  rating: 3\n",
    "location: Denver\nrating: 3\n",
)

MISSING = Rule(
    "J151",
    ERROR,
    "a needed key is missing",
    "An entry needs `company` and `date`; everything else can wait.",
    "---\nrole: Data Analyst\ndate: 2026-03-12\n---\n\n- Why us?\n",
    _SOUND,
    Kind.ENTRY,
)
UNKNOWN_KEY = Rule(
    "J152",
    WARNING,
    "an unknown key",
    "It may be a slip of the pen, and then its value is missing from the report. A key of your own is "
    "fine: it is shown on the page as it stands.",
    "hearing_back: 2026-03-20\n",
    "heard_back: 2026-03-20\n",
)
OTHER_SPELLING = Rule(
    "J153",
    HINT,
    "another spelling of a key",
    "Keys are read whatever their case, with `-` or a blank for `_`, and under a few other names. "
    "Written in one form they are easier to search for.",
    "Heard back: 2026-03-20\n",
    "heard_back: 2026-03-20\n",
)

RULES = (
    TOO_LARGE,
    NOT_UTF8,
    ZERO_BYTE,
    CONFLICT,
    EMPTY,
    NO_FRONT_MATTER,
    NOT_AT_TOP,
    NOT_CLOSED,
    FRONT_TOO_LARGE,
    TWICE,
    LINKED,
    TOO_DEEP,
    ODD_LINE_END,
    UNCLOSED_QUOTE,
    UNCLOSED_BRACKET,
    NO_COLON,
    UNREADABLE,
    NEEDS_QUOTES,
    TAB,
    CUT_OFF,
    INDENTED,
    MISSING,
    UNKNOWN_KEY,
    OTHER_SPELLING,
)
