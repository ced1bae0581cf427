"""What can be wrong with applications.csv, one rule each."""

from journal_tool.model.problem import Severity
from journal_tool.model.rule import Kind, Rule

_ERROR, _WARNING, _HINT = Severity.ERROR, Severity.WARNING, Severity.HINT

_HEAD = "company,role,applied,status\n"
_ROW = "Northwind Labs,Data Analyst,2026-03-02,rejected\n"


def _rule(code: str, severity: Severity, title: str, why: str, bad: str, good: str = _HEAD + _ROW) -> Rule:
    return Rule(code, severity, title, why, bad, good, Kind.ROWS)


COLUMN_MISSING = _rule(
    "J701",
    _ERROR,
    "a needed column is missing",
    "Each application needs a company, a role and the day you applied. The columns may have other names and stand in "
    "any order, but without one of the three no row can be read.",
    "company,applied\nNorthwind Labs,2026-03-02\n",
)
NO_HEADER = _rule(
    "J702",
    _ERROR,
    "the columns have no names",
    "The first line of applications.csv names the columns. Without it nobody can tell which is the company and which "
    "the role, so no row is read.",
    "Northwind Labs,Data Analyst,2026-03-02\n",
)
CELL_MISSING = _rule(
    "J703",
    _ERROR,
    "a row lacks what it needs",
    "Without company, role or the day you applied an application cannot be counted, so the row is left out.",
    _HEAD + "Northwind Labs,,2026-03-02,\n",
)
TOO_MANY_CELLS = _rule(
    "J704",
    _WARNING,
    "more cells than columns",
    "As a rule a comma stands inside a cell that has no quotes around it, and everything behind it has moved one "
    "column to the right.",
    _HEAD + "Northwind Labs,Data Analyst,2026-03-02,rejected,by phone\n",
)
DATE_FORM = _rule(
    "J705",
    _WARNING,
    "dates in another form",
    "The dates of the column can be read, but are not written year, month, day. Written `2026-03-26` they sort, and no "
    "program reads them in another order.",
    _HEAD + "Northwind Labs,Data Analyst,3/26/2026,rejected\n",
    _HEAD + "Northwind Labs,Data Analyst,2026-03-26,rejected\n",
)
DATE_ORDER = _rule(
    "J706",
    _ERROR,
    "dates that can be read in two ways",
    "A date such as 03/04/2026 is the third of April or the fourth of March. No date of the column has a number over "
    "12 that would tell, so the cells are not read.",
    _HEAD + "Northwind Labs,Data Analyst,03/04/2026,\n",
)
STILL_OPEN = _rule(
    "J707",
    _HINT,
    "a status that is no outcome",
    "Trackers call it Interviewing or Phone screen. Here an application is open until it has an outcome, and the "
    "rounds are told by the entries, so such a status is read as `applied`.",
    _HEAD + "Northwind Labs,Data Analyst,2026-03-02,Interviewing\n",
    _HEAD + "Northwind Labs,Data Analyst,2026-03-02,applied\n",
)
NOT_YET = _rule(
    "J708",
    _HINT,
    "not applied yet",
    "A row of a list of wishes, without a day on which you applied, is no application yet. It is left "
    "out until it has one.",
    _HEAD + "Northwind Labs,Data Analyst,,Wishlist\n",
)
NOT_TEXT = _rule(
    "J709",
    _ERROR,
    "no table in text",
    "applications.csv is a table in text. A workbook of a spreadsheet program has to be saved as CSV first.",
    "",
)
ENCODING = _rule(
    "J710",
    _WARNING,
    "not saved as UTF-8",
    "The file is read as Windows-1252 (or as UTF-16 without its mark). If that is a wrong guess, letters with accents "
    "are wrong in names.",
    "",
)
QUOTE = _rule(
    "J711",
    _WARNING,
    "a quote that is never closed",
    "A cell that begins with a quote goes on, over lines too, to the next one. Where none follows, the cell is read to "
    "the end of its column.",
    _HEAD + 'Northwind Labs,Data Analyst,2026-03-02,"rejected\n',
)
FORMULA = _rule(
    "J712",
    _WARNING,
    "a formula instead of a value",
    "A spreadsheet wrote its formula into the file instead of the result, which only that program knows. The cell "
    "counts as empty.",
    "company,role,applied,source\nNorthwind Labs,Data Analyst,2026-03-02,=B7\n",
    "company,role,applied,source\nNorthwind Labs,Data Analyst,2026-03-02,referral\n",
)
ZERO_BYTE = _rule(
    "J713",
    _WARNING,
    "a zero byte",
    "A zero byte never stands in text. The file may have been damaged; zero bytes are skipped.",
    _HEAD + "Northwind\0 Labs,Data Analyst,2026-03-02,\n",
)
COLUMN_TWICE = _rule(
    "J714",
    _WARNING,
    "two columns with one name",
    "The first of the two is read; what stands in the second is kept and ignored.",
    "company,role,applied,status,status\nNorthwind Labs,Data Analyst,2026-03-02,rejected,\n",
)
ABOVE_HEADER = _rule(
    "J715",
    _HINT,
    "lines above the names of the columns",
    "A title above the table is skipped.",
    "My search\n" + _HEAD + _ROW,
)
TOO_LARGE = _rule(
    "J716",
    _ERROR,
    "applications.csv is too large",
    "More than 16 MiB are some hundred thousand applications. Nothing of it is read.",
    "",
)
UNREADABLE = _rule(
    "J717",
    _ERROR,
    "applications.csv may not be read",
    "The system refuses to open the file. `chmod u+r` allows you to read it.",
    "",
)

RULES = (
    COLUMN_MISSING,
    NO_HEADER,
    CELL_MISSING,
    TOO_MANY_CELLS,
    DATE_FORM,
    DATE_ORDER,
    STILL_OPEN,
    NOT_YET,
    NOT_TEXT,
    ENCODING,
    QUOTE,
    FORMULA,
    ZERO_BYTE,
    COLUMN_TWICE,
    ABOVE_HEADER,
    TOO_LARGE,
    UNREADABLE,
)
