"""How long each rule waits: the windows of `[follow_ups]` in journal.toml, with their defaults and their reasons."""

from journal_tool.model.journal import Journal
from journal_tool.model.value import Value
from journal_tool.settings import CHASE_AFTER, SILENT_AFTER


class Window(Value, frozen=True):
    """`key` is its name in journal.toml; `unit` a noun in the singular, `rest` what follows it, `reason` a sentence."""

    key: str
    default: int
    unit: str
    rest: str
    reason: str


WINDOWS = (
    Window(
        "prepare",
        3,
        "day",
        "before the conversation",
        "Three evenings are enough to read and to rehearse, and late enough that it is still in mind on the day.",
    ),
    Window("debrief", 1, "day", "", "What was asked, and how you answered, fades within a day or two."),
    Window("thank", 1, "business day", "", "It arrives while they still talk about you; a week later it seems odd."),
    Window(
        "chase",
        CHASE_AFTER,
        "business day",
        "",
        "A week is what most of them need. Where they named a day, the business day after it holds instead: "
        "they may have meant the evening.",
    ),
    Window(
        "silent_after",
        SILENT_AFTER,
        "day",
        "",
        "Who has said nothing in four weeks has usually decided. An answer may still come, and then counts; waiting "
        "for it keeps you from other things.",
    ),
    Window(
        "ask-about-offer",
        1,
        "business day",
        "",
        "Early enough that the answers are there when you decide, and asking is expected then.",
    ),
    Window(
        "counter", 1, "business day", "before your answer is due", "They need a day to ask whoever decides about money."
    ),
    Window("rest_days", 3, "business day", "", "Between two jobs is the one time when nobody waits for you."),
    Window(
        "decide",
        2,
        "business day",
        "after the newest terms",
        "Nobody minds two days. Where they named no day for your answer, they may move on after a few more.",
    ),
    Window("withdraw", 1, "business day", "", "They plan with you, and remember who told them in time."),
    Window("notice_weeks", 2, "week", "", "The usual courtesy; your contract or your law may ask for more."),
    Window(
        "reply-to-rejection",
        2,
        "business day",
        "",
        "A night to be disappointed, and still early enough that they remember you when you ask.",
    ),
    Window("reflect", 7, "day", "", "Far enough away to be fair to yourself, near enough to remember."),
    Window("plan", 7, "day", "after the reflection was due", "What was learned is acted on soon, or seldom."),
    Window(
        "rehearse",
        3,
        "day",
        "before the conversation",
        "Several short rounds on different days keep better than a long one.",
    ),
)
"""Every window there is, in the order of the rules."""

_DEFAULTS = {window.key: window.default for window in WINDOWS}


def read_window(journal: Journal, key: str) -> int:
    """The window as journal.toml has it, else its default."""
    return journal.settings.windows.get(key, _DEFAULTS[key])
