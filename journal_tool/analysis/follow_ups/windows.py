"""How long each rule waits: the windows of `[follow_ups]` in journal.toml, with their defaults and their reasons."""

from journal_tool.model.journal import Journal
from journal_tool.model.value import Value
from journal_tool.settings import CHASE_AFTER, SILENT_AFTER


class Window(Value, frozen=True):
    """`key` is its name in journal.toml; `reason` a whole sentence for the manual."""

    key: str
    default: int
    unit: str
    reason: str


WINDOWS = (
    Window(
        "prepare",
        3,
        "days before",
        "Two evenings and a day to spare; what is prepared a week ahead is half forgotten when it is needed.",
    ),
    Window("debrief", 1, "days", "A night's sleep takes half of the questions along, a second one most of the rest."),
    Window("thank", 1, "business days", "A thank-you is read while they still talk about you; a week later it is odd."),
    Window(
        "chase",
        CHASE_AFTER,
        "business days",
        "A week is what most of them need. Where they named a day, the business day after it counts instead: "
        "they may have meant the evening.",
    ),
    Window(
        "silent_after",
        SILENT_AFTER,
        "days",
        "Who has said nothing in four weeks has nearly always decided. An answer may still come; waiting for it costs "
        "more than calling it what it is.",
    ),
    Window(
        "ask-about-offer",
        1,
        "business days",
        "What is unclear is asked while they are glad, and early enough that the answers are there when you decide.",
    ),
    Window(
        "counter",
        1,
        "business days before your answer is due",
        "They need a day to ask whoever decides about money.",
    ),
    Window("rest_days", 3, "business days", "Days between two jobs are the only ones that nobody will ask back."),
    Window(
        "decide",
        2,
        "business days",
        "Nobody minds two days. Where they named no day for your answer, they may move on after a few more.",
    ),
    Window("withdraw", 1, "business days", "They plan with you, and remember who told them in time."),
    Window("notice_weeks", 2, "weeks", "The usual courtesy; your contract or your law may ask for more."),
    Window(
        "reply-to-rejection",
        2,
        "business days",
        "One night to be disappointed, and still early enough for them to remember you when you ask.",
    ),
    Window("reflect", 7, "days", "Far enough away to be fair to yourself, near enough to remember."),
    Window("plan", 7, "days after the reflection", "A plan that is not made in the week after is seldom made at all."),
    Window(
        "rehearse", 3, "days before", "An answer said aloud on three days stays; one said three times on one, less."
    ),
)
"""Every window there is. A rule of another name than its window's key says so in `FOLLOW_UPS`."""

_DEFAULTS = {window.key: window.default for window in WINDOWS}


def read_window(journal: Journal, key: str) -> int:
    """The window as journal.toml has it, else its default."""
    return journal.settings.windows.get(key, _DEFAULTS[key])
