"""What journal.toml may say, as frozen values with their defaults."""

from datetime import date
from decimal import Decimal
from typing import Literal

from journal_tool.model.place import KeyPlace, Span
from journal_tool.model.value import Value
from journal_tool.model.vocabulary import OUTSIDE_STAGES, STAGES, Stage

FILE_NAME = "journal.toml"

LARGEST = 1024 * 1024
"""In bytes; a longer journal.toml is a mistake."""

CHASE_AFTER = 5  # business days
SILENT_AFTER = 28  # days
"""What `chase` and `silent_after` of `Settings.windows` are where the journal does not say."""


class Strength(Value, frozen=True):
    """What arguments are made of: a degree, a certificate, a result."""

    kind: str
    text: str


class Search(Value, frozen=True):
    """One job search; figures cover the newest, the bank of questions spans all."""

    name: str
    start: date


class Edition(Value, frozen=True):
    """What a shared edition contains, by allow-list: what is not named is left out.

    Each word is one of its table below; the defaults show the least. `sections` are words of
    `vocabulary.SECTIONS`, `pages` of `SHARED_PAGES`.
    """

    name: str
    companies: str = "pseudonyms"
    people: str = "pseudonyms"
    money: str = "none"
    dates: str = "months"
    sections: tuple[str, ...] = ()
    pages: tuple[str, ...] = ()


EDITION_WORDS: dict[str, tuple[str, ...]] = {
    "companies": ("pseudonyms", "names"),
    "people": ("pseudonyms", "names"),
    "money": ("none", "bands", "amounts"),
    "dates": ("months", "weeks", "days"),
}
"""What each key of an edition may be, the one that shows least first."""

SHARED_PAGES = (
    "interviews",
    "applications",
    "people",
    "questions",
    "practice",
    "outcomes",
    "lessons",
    "offers",
    "look-back",
    "search",
)
"""The pages that an edition may name."""

LANGUAGES = {"en": "English", "de": "German", "fr": "French", "es": "Spanish", "pt": "Portuguese"}


class Setting(Value, frozen=True):
    """A value that another room types with its own table: its source as text, and where it stands.

    A list has `items` without keys, lines of `name = value` have items with keys; `text` is then empty.
    """

    key: str
    text: str
    key_span: Span
    span: Span
    kind: Literal["text", "list", "pairs"] = "text"
    quoted: bool = False
    items: tuple["Setting", ...] = ()


class Settings(Value, frozen=True):
    """The settings of one journal, with their defaults.

    `stages` are all stages in their order, the writer's own put in place. `windows` are the
    follow-ups' in the units of their rules; `switched_off` the rules set to false. `words` maps a
    canonical section or label, as the writer spelt it, to more words for it. `current` are the keys
    of `[current]` as text: `journal_tool.reading` types them. `readable` is False when anything had
    to be set aside because it could not be read: then nothing is published. `places` maps
    `currency`, `follow_ups.chase`, `exclude.drafts` and the like to where they stand.
    """

    title: str = "Interview journal"
    name: str = ""
    timezone: str = ""
    currency: str = ""
    today: date | None = None
    holidays: tuple[date, ...] = ()
    exclude: tuple[str, ...] = ()
    language: str = "en"
    follow_up_from: date | None = None
    windows: dict[str, int] = {}
    switched_off: tuple[str, ...] = ()
    stages: tuple[Stage, ...] = STAGES + OUTSIDE_STAGES
    words: dict[str, tuple[str, ...]] = {}
    attainment: Decimal = Decimal(1)
    weights: dict[str, int] = {}
    rates: dict[str, Decimal] = {}
    current: tuple[Setting, ...] = ()
    strengths: tuple[Strength, ...] = ()
    searches: tuple[Search, ...] = ()
    people: dict[str, tuple[str, ...]] = {}
    editions: tuple[Edition, ...] = ()
    readable: bool = True
    places: dict[str, KeyPlace] = {}

    def label_of(self, stage: str) -> str:
        """What a stage is called; its name where nobody knows it."""
        return next((known.label for known in self.stages if known.name == stage), stage)

    def group_of(self, stage: str) -> str:
        """The step of the way that a stage belongs to, or nothing."""
        return next((known.group for known in self.stages if known.name == stage), "")
