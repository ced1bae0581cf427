"""journal.toml: what is personal about a journal, every key optional."""

from datetime import date
from decimal import Decimal

from journal_tool.model.place import Span
from journal_tool.model.value import Value
from journal_tool.model.vocabulary import OUTSIDE_STAGES, STAGES, Stage

FILE_NAME = "journal.toml"


class Strength(Value, frozen=True):
    """What arguments are made of: a degree, a certificate, a result."""

    kind: str
    text: str


class Search(Value, frozen=True):
    """One job search; figures cover the newest, the bank of questions spans all."""

    name: str
    start: date


class Edition(Value, frozen=True):
    """What a shared edition contains, by allow-list."""

    name: str
    companies: str = "pseudonyms"
    people: str = "pseudonyms"
    money: str = "none"
    dates: str = "months"
    sections: tuple[str, ...] = ()
    pages: tuple[str, ...] = ()


class Setting(Value, frozen=True):
    """A value that another room types with its own table: its source as text, and where it stands."""

    key: str
    text: str
    key_span: Span
    span: Span


class Settings(Value, frozen=True):
    """The settings of one journal, with their defaults.

    `stages` are all stages in their order, the writer's own put in place. `windows` are the
    follow-ups' in the units of their rules; `switched_off` the rules set to false. `words` maps a
    canonical section or label, as the writer spelt it, to more words for it. `current` are the keys
    of `[current]` as text: `journal_tool.reading` types them. `readable` is False when the file
    could not be read at all: then nothing is published.
    """

    title: str = "Interview journal"
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
