"""What can be wrong with people, thanks, follow-ups done by hand, scores, feedback and lists (J270 to J299)."""

from journal_tool.model.problem import Severity
from journal_tool.model.rule import Rule

SEVERAL_PEOPLE = Rule(
    "J271",
    Severity.WARNING,
    "several people on one line",
    "Each person has a line of their own, so that everybody can be thanked and found again. They were read apart; "
    "`journal check --fix` writes the list.",
    "people: Dana Ortiz & Lee Park",
    "people:\n  - Dana Ortiz\n  - Lee Park",
)
NAME_AND_TITLE_AS_PAIR = Rule(
    "J272",
    Severity.HINT,
    "name and title with a colon",
    "A name and a title are read, and written with a comma between them: `Dana Ortiz, Staff Engineer`.",
    "people:\n  - Dana Ortiz: Staff Engineer",
    "people:\n  - Dana Ortiz, Staff Engineer",
)
SAME_PERSON = Rule(
    "J273",
    Severity.HINT,
    "the same person twice",
    "A person stands in the list once; the second time adds nothing.",
    "people:\n  - Dana Ortiz\n  - Dana Ortiz",
    "people:\n  - Dana Ortiz",
)
TITLE_ALONE = Rule(
    "J274",
    Severity.WARNING,
    "title that stands for a person",
    "In a list with brackets every comma begins a new person, so `[Dana Ortiz, Staff Engineer]` is two people. Put "
    "name and title together into quotes, or write a list with a line each.",
    "people: [Dana Ortiz, Staff Engineer]",
    'people: ["Dana Ortiz, Staff Engineer"]',
)
NOT_A_PERSON = Rule(
    "J275",
    Severity.ERROR,
    "not a person",
    "A person is a name with a title and a mail address if you like: `Dana Ortiz, Staff Engineer "
    "<dana@northwind.example>`, or lines `name:`, `title:`, `email:`.",
    "people:\n  - title: Staff Engineer",
    "people:\n  - name: Dana Ortiz\n    title: Staff Engineer",
)
MORE_OF_A_PERSON = Rule(
    "J276",
    Severity.WARNING,
    "a line that people do not have",
    "A person has name, title and email. Everything else you know of them belongs into the text of the entry.",
    "people:\n  - name: Dana Ortiz\n    shoe size: 39",
    "people:\n  - name: Dana Ortiz",
)
ONE_NAME_OR_TWO = Rule(
    "J277",
    Severity.HINT,
    "one person or several?",
    "`y` and `e` stand inside many names, and a comma leads to a title. This was read as one person; if these are "
    "several, write a list.",
    "people: Lee Park y Ana",
    "people:\n  - Lee Park\n  - Ana",
)
NOTE_BESIDE_THANKS = Rule(
    "J280",
    Severity.HINT,
    "words beside thanks",
    "Only the yes is used here. How you thanked belongs into the text of the entry; the day is worth more to you "
    "than a bare yes.",
    "thanked: yes, by mail",
    "thanked: yes",
)
NOT_THANKED_YET = Rule(
    "J281",
    Severity.HINT,
    "not thanked yet",
    "A bare `no` counts as not yet, and the follow-up stays. If no thanks are wanted, write `not needed`.",
    "thanked: no",
    "thanked: not needed",
)
UNCLEAR_THANKS = Rule(
    "J282",
    Severity.ERROR,
    "unclear whether thanks were sent",
    "`thanked` is the day you sent them, `yes`, `not needed`, or a line `name: date` for each person.",
    "thanked: maybe",
    "thanked: 2026-03-13",
)
UNKNOWN_FOLLOW_UP = Rule(
    "J283",
    Severity.ERROR,
    "unknown follow-up",
    "`done` ends a follow-up by its name, as `journal today` shows it.",
    "done:\n  chaise: 2026-03-20",
    "done:\n  chase: 2026-03-20",
)
DONE_WITHOUT_DAY = Rule(
    "J284",
    Severity.ERROR,
    "follow-up done, but when?",
    "Each follow-up in `done` has the day on which you did it, or `no` if you will not do it.",
    "done:\n  - chase",
    "done:\n  chase: 2026-03-20",
)
NOT_A_SCORE = Rule(
    "J285",
    Severity.ERROR,
    "not a score",
    "Scores are whole numbers from 1 to 10, one for each thing that has no price: `growth: 8`.",
    "stage: offer\nscores:\n  growth: 11",
    "stage: offer\nscores:\n  growth: 10",
)
UNCLEAR_FEEDBACK = Rule(
    "J286",
    Severity.ERROR,
    "unclear whether feedback came",
    "`feedback_received` is the day it came, or `no` if they give none. The words themselves go under a heading "
    "`## Feedback`.",
    "feedback_received: they liked my questions",
    "feedback_received: 2026-03-25",
)
FEEDBACK_WITHOUT_DAY = Rule(
    "J287",
    Severity.HINT,
    "feedback without its day",
    "A bare `yes` is read, but the day it came tells how long such answers take.",
    "feedback_received: yes",
    "feedback_received: 2026-03-25",
)
NOT_A_LIST = Rule(
    "J288",
    Severity.ERROR,
    "not a list of words",
    "Each line of the list is plain text: `- postgres`.",
    "tags:\n  - [python, postgres]",
    "tags:\n  - python\n  - postgres",
)
NOT_LINES = Rule(
    "J289",
    Severity.ERROR,
    "lines of `name: value` expected",
    "This key has lines of their own below it, indented by two blanks, each with a name, a colon and a value.",
    "stage: offer\nscores: 8",
    "stage: offer\nscores:\n  growth: 8",
)

RULES = (
    SEVERAL_PEOPLE,
    NAME_AND_TITLE_AS_PAIR,
    SAME_PERSON,
    TITLE_ALONE,
    NOT_A_PERSON,
    MORE_OF_A_PERSON,
    ONE_NAME_OR_TWO,
    NOTE_BESIDE_THANKS,
    NOT_THANKED_YET,
    UNCLEAR_THANKS,
    UNKNOWN_FOLLOW_UP,
    DONE_WITHOUT_DAY,
    NOT_A_SCORE,
    UNCLEAR_FEEDBACK,
    FEEDBACK_WITHOUT_DAY,
    NOT_A_LIST,
    NOT_LINES,
)
