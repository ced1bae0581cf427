"""The figures of a search in words: one telling, which the page Outcomes and `journal stats` both show."""

from journal_tool.analysis.figures import Figures
from journal_tool.model.value import Value
from journal_tool.rendering.outcome_words.asked import tell_topics
from journal_tool.rendering.outcome_words.heading import tell_beginning, tell_heading, tell_lead, tell_states
from journal_tool.rendering.outcome_words.months import tell_months
from journal_tool.rendering.outcome_words.rounds import tell_ratings, tell_stages
from journal_tool.rendering.outcome_words.sources import tell_sources
from journal_tool.rendering.outcome_words.steps import tell_steps
from journal_tool.rendering.outcome_words.told import Column, Named, Told, ToldRow
from journal_tool.rendering.outcome_words.waits import tell_waits
from journal_tool.rendering.outcome_words.way import tell_way
from journal_tool.settings import Settings

__all__ = ["Column", "Named", "Outcomes", "Told", "ToldRow", "tell_outcomes"]


class Outcomes(Value, frozen=True):
    """What the figures say, in the order in which it is shown: progress first, rejections last.

    `states` say how many applications stand how, each with its tone; `beginning` is what to write, as long as
    there is little.
    """

    heading: str
    lead: str
    states: tuple[tuple[str, str], ...]
    beginning: str
    sections: tuple[Told, ...]


def tell_outcomes(figures: Figures, settings: Settings) -> Outcomes:
    sections = (
        tell_way(figures.flows, figures.groups),
        tell_steps(figures.groups),
        tell_waits(figures.waiting, settings),
        tell_stages(figures.stages, settings),
        tell_sources(figures.sources),
        tell_topics(figures.topics),
        tell_ratings(figures.ratings),
        tell_months(figures.months, settings.language),
    )
    return Outcomes(
        tell_heading(figures),
        tell_lead(figures),
        tell_states(figures),
        tell_beginning(figures),
        sections if figures.total or figures.interviews else (),
    )
