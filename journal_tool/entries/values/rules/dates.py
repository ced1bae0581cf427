"""What can be wrong with a date, a time of day, or the time by which they want to answer (J201 to J219)."""

from journal_tool.model.problem import Severity
from journal_tool.model.rule import Rule

OTHER_FORM = Rule(
    "J201",
    Severity.WARNING,
    "date in another form",
    "The date was understood, but dates in a journal are written year first, `2026-03-12`, and times with "
    "24 hours, `2026-03-12 14:30`. Written that way they sort by themselves and nobody, you in three years "
    "included, has to ask which number is the month. `journal check --fix` rewrites it.",
    "date: 12 March 2026",
    "date: 2026-03-12",
)
TWO_READINGS = Rule(
    "J202",
    Severity.ERROR,
    "date with two readings",
    "Some countries write the day first and some the month, so `03/04/2026` is 3 April or 4 March. Guessing "
    "would put your interview into the wrong month, so nothing is guessed. Write the year first: `2026-04-03`.",
    "date: 03/04/2026",
    "date: 2026-04-03",
)
NOT_A_DATE = Rule(
    "J203",
    Severity.ERROR,
    "not a date",
    "A day is expected here, with year, month and day, as in `2026-03-12`. Where you do not know it yet, leave "
    "the whole line out.",
    "heard_back: some time in spring",
    "heard_back: 2026-03-20",
)
NO_SUCH_DAY = Rule(
    "J204",
    Severity.ERROR,
    "no such day",
    "The month does not have that day, or the year does not have that month. Mostly it is a slip of the finger; "
    "the calendar tells which day was meant.",
    "date: 2026-02-30",
    "date: 2026-02-28",
)
SHORT_YEAR = Rule(
    "J205",
    Severity.ERROR,
    "year with two digits",
    "In `12.03.26` each of the numbers could be the year. Write the year with all four digits: `2026-03-12`.",
    "date: 12.03.26",
    "date: 2026-03-12",
)
FAR_YEAR = Rule(
    "J206",
    Severity.ERROR,
    "year outside 1900 to 2200",
    "A year far away is nearly always a slip of the finger, and one such date would stretch every figure and "
    "calendar of the journal over centuries.",
    "date: 3026-03-12",
    "date: 2026-03-12",
)
RELATIVE_DAY = Rule(
    "J207",
    Severity.ERROR,
    "day that depends on when it is read",
    "`tomorrow` and `next Tuesday` mean another day each time they are read, and a journal is read for years. "
    "Write the date itself.",
    "due: next Tuesday",
    "due: 2026-03-17",
)
NOT_A_TIME = Rule(
    "J208",
    Severity.ERROR,
    "not a time of day",
    "Times are written with 24 hours, from `00:00` to `23:59`, after the date: `2026-03-12 14:30`. `24:00` could "
    "be the beginning or the end of a day: write `00:00` of the day that begins. The day is used, the time is not.",
    "date: 2026-03-12 24:00",
    "date: 2026-03-13 00:00",
)
ZONE_LETTERS = Rule(
    "J209",
    Severity.HINT,
    "time zone that has several meanings",
    "Letters like `CST` and `IST` are used for several zones around the world, and an offset like `+01:00` says "
    "nothing about summer time. They are not used; the time counts in the entry's `timezone`, else the journal's.",
    "date: 2026-03-12 14:30 IST",
    "date: 2026-03-12 14:30\ntimezone: Asia/Kolkata",
)
OTHER_WEEKDAY = Rule(
    "J210",
    Severity.WARNING,
    "weekday that does not fit the date",
    "The date falls on another day of the week than the one that stands beside it. One of them is wrong; the date "
    "is what counts until you have looked it up.",
    "date: Monday 2026-03-12",
    "date: 2026-03-12",
)
NO_YEAR = Rule(
    "J211",
    Severity.ERROR,
    "date without a year, or without a day",
    "A journal is kept for years, so a date needs its year; and a follow-up needs its day. Write all three: "
    "`2026-03-12`.",
    "date: 12 March",
    "date: 2026-03-12",
)
WORDS_BESIDE_DATE = Rule(
    "J212",
    Severity.WARNING,
    "words beside a date",
    "Only the date is used here, what stands beside it is not. Put such words into the text of the entry, where "
    "you will read them again.",
    "heard_back: 2026-03-20 by phone",
    "heard_back: 2026-03-20",
)
SEVERAL_DATES = Rule(
    "J213",
    Severity.ERROR,
    "more than one date",
    "One day is expected here. An interview on two days is two entries; for a stretch of time write the day that "
    "matters.",
    "due: 2026-03-12 or 2026-03-13",
    "due: 2026-03-13",
)
LATER_END = Rule(
    "J214",
    Severity.WARNING,
    "answer promised between two days",
    "Of a time like `2-3 weeks` the later end counts, because only then it makes sense to ask. The fix writes the "
    "day that comes out.",
    "date: 2026-03-12\nreply_by: 1-2 weeks",
    "date: 2026-03-12\nreply_by: 2026-03-26",
)
TIME_WITHOUT_HALF = Rule(
    "J215",
    Severity.ERROR,
    "night or afternoon?",
    "`2:30` is half past two at night when it is read with 24 hours, and few interviews are held then. Write "
    "`14:30` for the afternoon, or `02:30` if you do mean the night. The day is used, the time is not.",
    "date: 2026-03-12 2:30",
    "date: 2026-03-12 14:30",
)
ZONE_READ = Rule(
    "J216",
    Severity.WARNING,
    "time zone behind the time",
    "The zone was understood; it has a line of its own, `timezone: America/New_York`, so that calendars show the "
    "right hour in summer and winter.",
    "date: 2026-03-12 14:30 EST",
    "date: 2026-03-12 14:30\ntimezone: America/New_York",
)

RULES = (
    OTHER_FORM,
    TWO_READINGS,
    NOT_A_DATE,
    NO_SUCH_DAY,
    SHORT_YEAR,
    FAR_YEAR,
    RELATIVE_DAY,
    NOT_A_TIME,
    ZONE_LETTERS,
    OTHER_WEEKDAY,
    NO_YEAR,
    WORDS_BESIDE_DATE,
    SEVERAL_DATES,
    LATER_END,
    TIME_WITHOUT_HALF,
    ZONE_READ,
)
