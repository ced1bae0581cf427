"""What can be wrong with journal.toml, one rule each: its form first, then its keys and their values."""

from journal_tool.model.problem import Severity
from journal_tool.model.rule import Kind, Rule

_ERROR, _WARNING, _HINT = Severity.ERROR, Severity.WARNING, Severity.HINT


def _rule(code: str, severity: Severity, title: str, why: str, bad: str, good: str) -> Rule:
    return Rule(code, severity, title, why, bad, good, Kind.SETTINGS)


NOT_TEXT = _rule(
    "J601",
    _ERROR,
    "journal.toml is not plain text in UTF-8",
    "journal.toml is read as text in UTF-8, as every editor writes it today. From a picture, a document or a "
    "file of several megabytes nothing is taken, and every setting has its default.",
    "",
    'title = "My search"\n',
)
NO_QUOTES = _rule(
    "J602",
    _WARNING,
    "text without quotes",
    "In journal.toml text stands between quotes; numbers, days, true and false stand without. Text without "
    "quotes is read all the same, but other programs stop at it.",
    "title = My search\n",
    'title = "My search"\n',
)
NO_SETTING = _rule(
    "J603",
    _ERROR,
    "a line that says nothing",
    "Every line is a name, an equals sign and a value, or the name of a part between square brackets. A line "
    "that is neither is set aside; put `#` before it if it is a note to yourself.",
    'remember to ask about the pension\ntitle = "My search"\n',
    '# remember to ask about the pension\ntitle = "My search"\n',
)
NOT_CLOSED = _rule(
    "J604",
    _ERROR,
    "something opens and is never closed",
    "A quote, a bracket or a brace that opens needs its partner. What begins there is set aside, and the rest "
    "of the file is read.",
    'holidays = [2026-05-25\ntitle = "My search"\n',
    'holidays = [2026-05-25]\ntitle = "My search"\n',
)
TOO_MUCH = _rule(
    "J605",
    _ERROR,
    "something stands behind the value",
    "A line holds one value. What stands behind it may be a second setting that belongs on a line of its own, a "
    "quote too many, or a note that needs `#` before it.",
    'title = "My search" for a job\n',
    'title = "My search for a job"\n',
)
FORM = _rule(
    "J606",
    _WARNING,
    "a slip of form",
    "A colon for the equals sign, typographic quotes, a comma that is missing, a name with blanks without quotes: "
    "it is clear what is meant, so it is read, but other programs stop at it.",
    'title: "My search"\n',
    'title = "My search"\n',
)
TWICE = _rule(
    "J607",
    _ERROR,
    "a setting given twice",
    "Which of the two is meant cannot be known. The first one holds until you delete one of them.",
    'currency = "USD"\ncurrency = "EUR"\n',
    'currency = "USD"\n',
)
PART_TWICE = _rule(
    "J608",
    _WARNING,
    "a part that begins twice",
    "A name between square brackets may begin one part only. Both parts are read as one, but other programs stop "
    "at the second.",
    '[people]\n"Jo Marr" = ["J. Marr"]\n\n[people]\n"Lee Park" = ["L. Park"]\n',
    '[people]\n"Jo Marr" = ["J. Marr"]\n"Lee Park" = ["L. Park"]\n',
)
BACKSLASH = _rule(
    "J609",
    _ERROR,
    "a backslash in text",
    "Between double quotes a backslash begins a special sign. Where the backslash itself is meant, use single quotes.",
    'title = "C:\\Users\\me"\n',
    "title = 'C:\\Users\\me'\n",
)
UNKNOWN_KEY = _rule(
    "J610",
    _WARNING,
    "unknown setting",
    "A name that nothing reads is usually misspelt or stands in the wrong part. It does nothing.",
    'timezon = "America/Denver"\n',
    'timezone = "America/Denver"\n',
)
UNKNOWN_PART = _rule(
    "J611",
    _WARNING,
    "unknown part",
    "A part with a name that nothing reads is usually misspelt. All lines in it do nothing.",
    "[folow_ups]\nchase = 5\n",
    "[follow_ups]\nchase = 5\n",
)
SPELLING = _rule(
    "J612",
    _HINT,
    "a setting spelt in another way",
    "Names are understood whatever their case and whether they have `-`, `_` or a blank between their words; one "
    "spelling everywhere is easier to search for.",
    'Title = "My search"\n',
    'title = "My search"\n',
)
WRONG_PLACE = _rule(
    "J613",
    _WARNING,
    "a general setting inside a part",
    "What stands below a name in square brackets belongs to that part. General settings stand above the first "
    "part; this one is read as if it did.",
    '[offers]\nattainment = 0.9\ntitle = "My search"\n',
    'title = "My search"\n\n[offers]\nattainment = 0.9\n',
)
ONE_OR_MANY = _rule(
    "J614",
    _WARNING,
    "one where there may be several, or the other way round",
    "A list stands between square brackets, and a part of which there can be several has two of them on each "
    "side. It is clear what is meant, so it is read.",
    "holidays = 2026-05-25\n",
    "holidays = [2026-05-25]\n",
)
WRONG_KIND = _rule(
    "J615",
    _ERROR,
    "not the kind of value that is asked for",
    "A setting takes text, a number, a day, a list, or true and false. One that cannot be read has its default.",
    'today = "soon"\n',
    "today = 2026-03-16\n",
)
OUT_OF_RANGE = _rule(
    "J616",
    _ERROR,
    "a number or day out of range",
    "The value cannot be what is meant, so the default holds.",
    "[follow_ups]\nchase = 5000\n",
    "[follow_ups]\nchase = 5\n",
)
NOT_A_CHOICE = _rule(
    "J617",
    _ERROR,
    "not one of the words",
    "Some settings take one word of a short list. With any other word the default holds; in an edition that is "
    "the word that shows least.",
    '[editions.coach]\nmoney = "all"\n',
    '[editions.coach]\nmoney = "amounts"\n',
)
MISSING = _rule(
    "J618",
    _ERROR,
    "a part that lacks what it needs",
    "A stage needs a name, a search a name and the day it began, a strength its text. Without it the part is left out.",
    '[[searches]]\nname = "Spring 2026"\n',
    '[[searches]]\nname = "Spring 2026"\nfrom = 2026-01-05\n',
)
READ_ANYWAY = _rule(
    "J619",
    _WARNING,
    "read, but written in another way",
    "The value has one sensible reading, so it is read. In the usual form other programs read it too.",
    'today = "2026-03-16"\n',
    "today = 2026-03-16\n",
)
UNKNOWN_ZONE = _rule(
    "J620",
    _ERROR,
    "unknown time zone",
    "A time zone is named by continent and city, such as `Europe/Berlin`, because that knows when the clocks "
    "change. Without a zone calendar times are those of whoever looks at them.",
    'timezone = "Mountain Time"\n',
    'timezone = "America/Denver"\n',
)
UNKNOWN_CURRENCY = _rule(
    "J621",
    _ERROR,
    "unknown currency",
    "A currency is named by its three letters, such as `USD`. A `$` alone could be that of several countries.",
    'currency = "$"\n',
    'currency = "USD"\n',
)
CLASH = _rule(
    "J630",
    _WARNING,
    "two settings that contradict each other",
    "Both are kept, but together they cannot do what either says. The message names them.",
    "[follow_ups]\nchase = 40\nsilent_after = 28\n",
    "[follow_ups]\nchase = 5\nsilent_after = 28\n",
)
STAGE_NAME = _rule(
    "J631",
    _ERROR,
    "a stage whose name is taken",
    "The built-in stages keep their place, and a name can be given once. The stage is left out.",
    '[[stages]]\nname = "technical"\nafter = "panel"\n',
    '[[stages]]\nname = "second-technical"\nafter = "panel"\n',
)
FOLDER = _rule(
    "J632",
    _WARNING,
    "a folder that cannot be left out",
    "`exclude` lists folders inside the journal, as seen from journal.toml, one by one and without `*`.",
    'exclude = ["../drafts"]\n',
    'exclude = ["drafts"]\n',
)
WORD_NAME = _rule(
    "J633",
    _WARNING,
    "more words for something unknown",
    "`[words]` adds words for the sections and labels of an entry, each under its English name.",
    '[words]\nQuestoins = ["Pytania"]\n',
    '[words]\nQuestions = ["Pytania"]\n',
)
ONE_NAME_FOR_TWO = _rule(
    "J634",
    _WARNING,
    "one spelling for two",
    "A spelling listed twice cannot tell which of the two is meant; the first one holds.",
    '[people]\n"Joanne Marr" = ["J. Marr"]\n"James Marr" = ["J. Marr"]\n',
    '[people]\n"Joanne Marr" = ["Jo Marr"]\n"James Marr" = ["J. Marr"]\n',
)
NO_VALUE = _rule(
    "J635",
    _WARNING,
    "a name without a value",
    "A setting that is not given has its default. Delete the line, or put `#` before it to keep it for later.",
    'timezone =\ntitle = "My search"\n',
    '# timezone =\ntitle = "My search"\n',
)
IDLE = _rule(
    "J636",
    _WARNING,
    "a number of days that nothing waits for",
    "Most follow-ups come so many days after their cause. The day of some is a word of yours or theirs, or is moved by "
    "`silent_after`, `rest_days` or `notice_weeks`: a number under their own name would change nothing.",
    "[follow_ups]\nrest = 5\n",
    "[follow_ups]\nrest_days = 5\n",
)

RULES = (
    NOT_TEXT,
    NO_QUOTES,
    NO_SETTING,
    NOT_CLOSED,
    TOO_MUCH,
    FORM,
    TWICE,
    PART_TWICE,
    BACKSLASH,
    UNKNOWN_KEY,
    UNKNOWN_PART,
    SPELLING,
    WRONG_PLACE,
    ONE_OR_MANY,
    WRONG_KIND,
    OUT_OF_RANGE,
    NOT_A_CHOICE,
    MISSING,
    READ_ANYWAY,
    UNKNOWN_ZONE,
    UNKNOWN_CURRENCY,
    CLASH,
    STAGE_NAME,
    FOLDER,
    WORD_NAME,
    ONE_NAME_FOR_TWO,
    NO_VALUE,
    IDLE,
)
