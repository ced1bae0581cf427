"""Where applications came from, and how many of each source led to a conversation."""

from collections import Counter, defaultdict
from collections.abc import Iterable

from journal_tool.analysis.names import fold_name
from journal_tool.analysis.shares import Share, share_of
from journal_tool.analysis.standing import Standing
from journal_tool.model.application import Application
from journal_tool.model.value import Value


class SourceCount(Value, frozen=True):
    """The applications of one source, spelt as most of them spell it; empty for those that name none.

    `conversations` of them led to one; `undecided` are active and have had none yet, and are left out of `share`.
    """

    source: str
    applications: int
    conversations: int
    undecided: int

    @property
    def share(self) -> Share | None:
        return share_of(self.conversations, self.applications - self.undecided)


def count_sources(standings: Iterable[Standing]) -> tuple[SourceCount, ...]:
    """The source of most applications first, those without a source last."""
    groups: dict[str, list[Standing]] = defaultdict(list)
    spellings: dict[str, Counter[str]] = defaultdict(Counter)
    for standing in standings:
        source = find_source(standing.application)
        key = fold_name(source)
        groups[key].append(standing)
        spellings[key][source] += 1
    counted = [_count(spellings[key].most_common(1)[0][0], group) for key, group in groups.items()]
    return tuple(sorted(counted, key=lambda it: (it.source == "", -it.applications, it.source)))


def find_source(application: Application) -> str:
    """What its first entry that names a source says, else its first row."""
    named = [it.source for it in application.interviews] + [it.source for it in application.rows]
    return next((source for source in named if source), "")


def _count(source: str, group: list[Standing]) -> SourceCount:
    talked = sum(it.had_conversation for it in group)
    undecided = sum(it.active and not it.had_conversation for it in group)
    return SourceCount(source, len(group), talked, undecided)
