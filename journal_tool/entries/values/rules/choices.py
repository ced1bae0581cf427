"""What can be wrong with a stage, an outcome or a format (J240 to J249)."""

from journal_tool.model.problem import Severity
from journal_tool.model.rule import Rule

OTHER_CASE = Rule(
    "J240",
    Severity.HINT,
    "word in other letters",
    "Capitals, blanks and dashes make no difference, so this is only a matter of style: written the same way "
    "everywhere, a word can be found by searching. `journal check --fix` rewrites it.",
    "stage: Trial Day",
    "stage: trial-day",
)
UNKNOWN_STAGE = Rule(
    "J241",
    Severity.ERROR,
    "unknown stage",
    "The stage tells what kind of round it was, and figures count by it, so it is one of a list of words. A kind of "
    "your own is added in `journal.toml` under `[[stages]]`; until then the entry counts as `interview`.",
    "stage: astrology",
    "stage: behavioral",
)
OTHER_STAGE = Rule(
    "J242",
    Severity.WARNING,
    "stage in other words",
    "The stage was understood. Written the same way everywhere, it can be found by searching; `journal check --fix` "
    "rewrites it.",
    "stage: Phone screen",
    "stage: recruiter-screen",
)
WORDS_BESIDE_STAGE = Rule(
    "J243",
    Severity.HINT,
    "words beside a stage",
    "Only the stage is used here, what stands beside it is not. Put it into the text of the entry, or into `tags`.",
    "stage: technical (second round)",
    "stage: technical",
)
UNKNOWN_OUTCOME = Rule(
    "J244",
    Severity.ERROR,
    "unknown outcome",
    "The outcome tells how this round ended, and what is to be done next follows from it, so it is one of a list of "
    "words. More words may stand behind it: `rejected, by mail`.",
    "outcome: meh",
    "outcome: pending, felt meh",
)
OTHER_OUTCOME = Rule(
    "J245",
    Severity.WARNING,
    "outcome in other words",
    "The outcome was understood. Written the same way everywhere, it can be found by searching; `journal check --fix` "
    "rewrites it.",
    "outcome: ghosted",
    "outcome: no-response",
)
ASKED_OUTCOME = Rule(
    "J246",
    Severity.ERROR,
    "outcome with two readings",
    "`abgelehnt` and `refused` can mean that they said no or that you did; everything that follows differs, from the "
    "letter to the figures. So it is not guessed at.",
    "outcome: refused",
    "outcome: rejected",
)
WRONG_KEY = Rule(
    "J247",
    Severity.ERROR,
    "word that belongs to another key",
    "`stage` tells what kind of round it is, `outcome` how it ended, `format` how you met. The word is known, but "
    "for another one of the three.",
    "stage: rejected",
    "stage: message\noutcome: rejected",
)
UNKNOWN_FORMAT = Rule(
    "J248",
    Severity.HINT,
    "unusual format",
    "The usual words are phone, video, onsite, take-home, async and chat. Others are shown as written and counted "
    "on their own.",
    "format: walk in the park",
    "format: onsite",
)
OTHER_FORMAT = Rule(
    "J249",
    Severity.WARNING,
    "format in other words",
    "The format was understood. Written the same way everywhere, it can be found by searching; `journal check --fix` "
    "rewrites it.",
    "format: in person",
    "format: onsite",
)

RULES = (
    OTHER_CASE,
    UNKNOWN_STAGE,
    OTHER_STAGE,
    WORDS_BESIDE_STAGE,
    UNKNOWN_OUTCOME,
    OTHER_OUTCOME,
    ASKED_OUTCOME,
    WRONG_KEY,
    UNKNOWN_FORMAT,
    OTHER_FORMAT,
)
