"""What can be wrong with a next step, or a `#word`, one rule each."""

from journal_tool.model.problem import Severity
from journal_tool.model.rule import Kind, Rule

WARNING, HINT = Severity.WARNING, Severity.HINT

DUE_WITHOUT_YEAR = Rule(
    "J351",
    HINT,
    "a day without its year",
    "Entries are read for years, so a day is only certain with its year: `due:2026-03-21`. Without it, the task is "
    "kept, but nothing reminds you.",
    "- [ ] Send the certificate by Friday 13 March\n",
    "- [ ] Send the certificate due:2026-03-13\n",
    Kind.BODY,
)
DUE_UNCLEAR = Rule(
    "J352",
    HINT,
    "a day that may be when a task is due",
    "The day on which a task is due is written `due:2026-03-21`. A date without such a word may be anything.",
    "- [ ] Call Dana on 2026-03-21\n",
    "- [ ] Call Dana due:2026-03-21\n",
    Kind.BODY,
)
TWO_DUES = Rule(
    "J353",
    WARNING,
    "two days on which a task is due",
    "A task is due on one day. The first is used.",
    "- [ ] Rehearse due:2026-03-13, again by 2026-03-21\n",
    "- [ ] Rehearse due:2026-03-13\n- [ ] Rehearse again due:2026-03-21\n",
    Kind.BODY,
)
NEAR_TAG = Rule(
    "J354",
    HINT,
    "nearly a known `#word`",
    "Lessons have areas and next steps have kinds. A word of your own is fine; one that is a letter away from a known "
    "one is probably a slip.",
    "## Lessons\n\n- Breathe. #nervs\n",
    "## Lessons\n\n- Breathe. #nerves\n",
    Kind.BODY,
)
NO_BOX = Rule(
    "J355",
    HINT,
    "a next step without a box",
    "What stands under Next steps is a task only with a box before it: `- [ ]` is open, `- [x]` is done. Without one "
    "it is shown, but nothing reminds you of it, and nothing counts it.",
    "## Next steps\n\n- Send the certificate due:2026-03-13\n",
    "## Next steps\n\n- [ ] Send the certificate due:2026-03-13\n",
    Kind.BODY,
)

RULES = (
    DUE_WITHOUT_YEAR,
    DUE_UNCLEAR,
    TWO_DUES,
    NEAR_TAG,
    NO_BOX,
)
