"""What can be wrong with a duration, a rating, a number, a link, a time zone, or a value's shape (J250 to J269)."""

from journal_tool.model.problem import Severity
from journal_tool.model.rule import Rule

NOT_A_DURATION = Rule(
    "J251",
    Severity.ERROR,
    "not a length of time",
    "A length of time is a number of minutes, or has its unit: `60`, `45 min`, `1.5 h`, `1h30`.",
    "duration: all afternoon",
    "duration: 4 h",
)
TWO_DURATIONS = Rule(
    "J252",
    Severity.ERROR,
    "length of time with two readings",
    "Bare numbers are minutes, and an interview of 2 minutes is probably one of 2 hours; of `45-60 min` it is not "
    "known which one counts. Write one length, with its unit.",
    "duration: 2",
    "duration: 2 h",
)
TOO_LONG = Rule(
    "J253",
    Severity.ERROR,
    "length of time that cannot be",
    "No interview and no way to work takes longer than three days; a zero or the unit is wrong.",
    "duration: 6000",
    "duration: 60",
)
OTHER_UNIT = Rule(
    "J254",
    Severity.ERROR,
    "number in another unit than the key's",
    "The key says what it counts: weeks of notice, days of vacation a year, hours a week. A month of notice is four "
    "weeks or a little more, and five weeks of vacation are 25 days or 35, so it is not turned into the other.",
    "stage: offer\nnotice_weeks: 1 month",
    "stage: offer\nnotice_weeks: 4",
)
NOT_A_RATING = Rule(
    "J255",
    Severity.ERROR,
    "not a rating",
    "A rating is a whole number from 1 (bad) to 5 (very good). Another scale cannot be turned into this one without "
    "guessing.",
    "rating: 8/10",
    "rating: 4",
)
NOT_A_NUMBER = Rule(
    "J256",
    Severity.ERROR,
    "not a number",
    "One number is expected here, as in `25`. A unit behind it may stay.",
    "stage: offer\nvacation_days: generous",
    "stage: offer\nvacation_days: 25",
)
BEYOND_TIME = Rule(
    "J269",
    Severity.ERROR,
    "more than there can be",
    "A week has 7 days and 168 hours, a year 366 days, and nobody is paid for no hours at all. A slip here would go on "
    "in every figure that is worked out with it.",
    "stage: offer\nwork_days_onsite: 25",
    "stage: offer\nwork_days_onsite: 2.5",
)
NOT_YES_OR_NO = Rule(
    "J257",
    Severity.ERROR,
    "neither yes nor no",
    "Only `yes` or `no` makes sense here.",
    "thanked:\n  Dana Ortiz: perhaps",
    "thanked:\n  Dana Ortiz: yes",
)
LINK_WITHOUT_START = Rule(
    "J258",
    Severity.WARNING,
    "link without https://",
    "Without its beginning a browser takes a link for a page of your own journal. `journal check --fix` adds it.",
    "url: www.northwind.example/jobs",
    "url: https://www.northwind.example/jobs",
)
UNSAFE_LINK = Rule(
    "J259",
    Severity.ERROR,
    "link that cannot be followed",
    "Links lead to a page (`https://…`, `http://…`) or to a mail address (`mailto:…`). Others would run a program or "
    "open a file on your machine when somebody clicks them, so they are not made into links.",
    "url: file:///home/me/posting.html",
    "url: https://northwind.example/jobs/4711",
)
UNKNOWN_TIMEZONE = Rule(
    "J260",
    Severity.ERROR,
    "unknown time zone",
    "A time zone is named by a place, `Europe/Berlin` or `America/Denver`, because places know when their summer "
    "time begins.",
    "timezone: Europe/Berlim",
    "timezone: Europe/Berlin",
)
SEVERAL_TIMEZONES = Rule(
    "J261",
    Severity.ERROR,
    "time zone without a place",
    "`EST` or `+01:00` tells how far the clock was from Greenwich, not what happens in summer, and some letters are "
    "used on several continents. Write the place.",
    "timezone: CST",
    "timezone: America/Chicago",
)
OTHER_TIMEZONE = Rule(
    "J262",
    Severity.WARNING,
    "time zone in another form",
    "The time zone was understood; it is written by its full name, `America/Denver`.",
    "timezone: europe/berlin",
    "timezone: Europe/Berlin",
)
OTHER_NUMBER = Rule(
    "J263",
    Severity.WARNING,
    "words beside a number",
    "Only the number is used here, what stands beside it is not. Put it into the text of the entry.",
    "stage: offer\nvacation_days: 25 plus your birthday",
    "stage: offer\nvacation_days: 25",
)
UNCLEAR_LINK = Rule(
    "J264",
    Severity.ERROR,
    "not a link",
    "A link is an address as the browser shows it at the top: `https://northwind.example/jobs/4711`.",
    "url: on their page",
    "url: https://northwind.example/jobs/4711",
)
WRONG_SHAPE = Rule(
    "J265",
    Severity.ERROR,
    "list where one value is expected",
    "Most keys take one value on their line. Lists are for `people`, `tags`, `materials` and `conditions`.",
    "date:\n  - 2026-03-12\n  - 2026-03-13",
    "date: 2026-03-12",
)
PRIVATE_UNCLEAR = Rule(
    "J266",
    Severity.WARNING,
    "private, or not?",
    "An entry is shared only where `private` is a plain `no` (in any of the five languages) or is not there. What is "
    "neither yes nor no may be a slip of the finger, so the entry is kept out of everything that is shared.",
    "private: fasle",
    "private: no",
)
NUMBER_WORD = Rule(
    "J267",
    Severity.WARNING,
    "number in words",
    "The number was understood; it is written in figures. `journal check --fix` writes them.",
    "stage: offer\nnotice_weeks: two weeks",
    "stage: offer\nnotice_weeks: 2",
)
RATING_IN_STARS = Rule(
    "J268",
    Severity.HINT,
    "rating in stars",
    "Stars are counted. A number is easier to search for; `journal check --fix` writes it.",
    "rating: ★★★☆☆",
    "rating: 3",
)

RULES = (
    NOT_A_DURATION,
    TWO_DURATIONS,
    TOO_LONG,
    OTHER_UNIT,
    NOT_A_RATING,
    NOT_A_NUMBER,
    NOT_YES_OR_NO,
    LINK_WITHOUT_START,
    UNSAFE_LINK,
    UNKNOWN_TIMEZONE,
    SEVERAL_TIMEZONES,
    OTHER_TIMEZONE,
    OTHER_NUMBER,
    UNCLEAR_LINK,
    WRONG_SHAPE,
    PRIVATE_UNCLEAR,
    NUMBER_WORD,
    RATING_IN_STARS,
    BEYOND_TIME,
)
