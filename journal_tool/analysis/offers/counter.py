"""A counter-offer as the entries of one offer tell it: what is asked, why, what one brings, what they answered.

Everything stands in the order of the entries and, within one, of the file.
"""

from collections.abc import Sequence
from datetime import date

from journal_tool.analysis.offers.arguments import Argument, find_arguments, find_unused
from journal_tool.analysis.offers.course import Move, find_course
from journal_tool.analysis.offers.limits import Limit, find_limits
from journal_tool.analysis.offers.offer import Offer, find_offers
from journal_tool.analysis.offers.terms import merge_terms
from journal_tool.analysis.remembering import remember
from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal
from journal_tool.model.lesson import Ask
from journal_tool.model.money import Money
from journal_tool.model.place import Passage
from journal_tool.model.value import Value
from journal_tool.settings import Settings, Strength


class AskedFor(Value, frozen=True):
    ask: Ask
    interview: Interview


class Written(Value, frozen=True):
    """A piece of a Counter section, and where it stands."""

    passage: Passage
    interview: Interview


class Negotiation(Value, frozen=True):
    """Of `asks`, `newest_asks` are those of the last entry that asks: what holds now. `limits` are the least one takes,
    the target and the market beside the base; `unused` the strengths of journal.toml that no argument names."""

    entries: tuple[Interview, ...]
    limits: tuple[Limit, ...]
    asks: tuple[AskedFor, ...]
    arguments: tuple[Argument, ...]
    contributions: tuple[Written, ...]
    replies: tuple[Written, ...]
    unused: tuple[Strength, ...]
    course: tuple[Move, ...]

    @property
    def gap(self) -> Money | None:
        """What the base lacks of the writer's target, by the year; None where it lacks nothing, or one is not known."""
        return next((it.by for it in self.limits if it.kind == "target" and it.stands == "under"), None)

    @property
    def target(self) -> Money | None:
        """The base that the writer wants, by the year."""
        return next((it.range.low for it in self.limits if it.kind == "target"), None)

    @property
    def newest_asks(self) -> tuple[AskedFor, ...]:
        return tuple(it for it in self.asks if it.interview is self.asks[-1].interview)

    @property
    def begun(self) -> bool:
        """Whether anything of a counter-offer is written yet."""
        return bool(self.asks or self.arguments or self.contributions)

    @property
    def answered(self) -> bool:
        """Whether the last move was theirs, after something had been asked."""
        return bool(self.course) and self.course[-1].who == "answered"


def find_negotiation(entries: Sequence[Interview], settings: Settings) -> Negotiation:
    """What the entries of one offer, in their order, say of a counter-offer."""
    counters = [(it, it.body.counter) for it in entries if it.body.counter]
    arguments = find_arguments(entries, settings.strengths)
    return Negotiation(
        entries=tuple(entries),
        limits=find_limits(merge_terms(entries), settings),
        asks=tuple(AskedFor(ask, it) for it, counter in counters for ask in counter.asks),
        arguments=arguments,
        contributions=tuple(Written(one, it) for it, counter in counters for one in counter.contributions),
        replies=tuple(Written(counter.reply, it) for it, counter in counters if counter.reply),
        unused=find_unused(arguments, settings.strengths),
        course=find_course(entries),
    )


@remember
def find_countered(journal: Journal, day: date) -> tuple[Offer, ...]:
    """The offers that have a counter sheet: open ones, and those decided for which something was asked or argued."""
    return tuple(it for it in find_offers(journal, day) if it.is_open or any(map(_is_countered, it.entries)))


def locate_counter(application: str) -> str:
    """The path in the site of the counter sheet of the application with that id."""
    return f"offers/{application}.html"


def _is_countered(interview: Interview) -> bool:
    counter = interview.body.counter
    return counter is not None and bool(counter.asks or counter.arguments or counter.contributions)
