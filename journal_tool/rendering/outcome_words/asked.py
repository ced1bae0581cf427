"""What was asked about, and how it went, topic by topic."""

from collections.abc import Sequence

from journal_tool.analysis.topics import TopicCount
from journal_tool.phrases import continued, counted, listed, worded
from journal_tool.rendering.outcome_words.told import Column, Told, ToldRow

COLUMNS = (
    Column("Topic"),
    Column("Asked", number=True),
    Column("Questions", number=True),
    Column("Average", number=True),
    Column("Rated", number=True),
)
SOME = 3
"""Topics that were rated fewer times are not called the lowest."""


def tell_topics(topics: Sequence[TopicCount]) -> Told:
    """What came up only once is named in a line below the table, unless that is all there is."""
    again = [it for it in topics if it.asked > 1]
    shown = again or topics
    once = [_name(it) for it in topics if it.asked == 1] if again else []
    note = f"Asked about once: {listed(once)}." if once else ""
    rows = tuple(_tell_row(count) for count in shown)
    return Told("topics", "Topics", "What you were asked about", _find(topics), note, COLUMNS, rows)


def render_average(average: float) -> str:
    """`3.1`, halves up."""
    return f"{int(average * 10 + 0.5) / 10:.1f}"


def _tell_row(count: TopicCount) -> ToldRow:
    average = render_average(count.average) if count.average is not None else ""
    cells = (f"{count.asked:,}", f"{count.questions:,}", average, f"{len(count.ratings):,}")
    return ToldRow(worded(count.topic), cells)


def _find(topics: Sequence[TopicCount]) -> str:
    if not topics:
        return "Put a word with # behind a question, such as #motivation, and see here what comes up most."
    most = [_name(it) for it in topics if it.asked == topics[0].asked]
    times = counted(topics[0].asked, "time")
    each = " each" if len(most) > 1 else ""
    said = f"Most often it was about {listed(most)}: {times}{each}." if len(most) <= SOME else ""
    rated = {
        _name(it): render_average(it.average) for it in topics if it.average is not None and len(it.ratings) >= SOME
    }
    if len(rated) < 2:
        return said or f"{counted(len(topics), 'topic')} came up, none of them often."
    lowest = min(rated.values())
    names = listed([topic for topic, average in rated.items() if average == lowest])
    return f"{said} Rated lowest so far, of what was rated {SOME} times or more: {names}, {lowest} of 5.".strip()


def _name(count: TopicCount) -> str:
    return continued(worded(count.topic))
