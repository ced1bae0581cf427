"""`journal look-back`: what went better, was learned and done, month by month or week by week, newest first."""

from collections.abc import Iterator
from datetime import date

import click

from journal_tool.analysis.periods import Period, Unit, find_periods, fold_quiet
from journal_tool.analysis.searches import find_search
from journal_tool.cli import style
from journal_tool.cli.json_text import print_document
from journal_tool.cli.opening import choose_journal, open_journal
from journal_tool.cli.options import examples, journal_option, json_option, path_argument, today_option
from journal_tool.cli.words import harmless
from journal_tool.model.journal import Journal
from journal_tool.rendering.look_back_words import (
    render_figures,
    render_headline,
    render_period,
    render_quiet,
    render_rejections,
)


@click.command(
    epilog=examples(
        ("journal look-back", "month by month"),
        ("journal look-back --by week", "week by week, from Monday to Sunday"),
        ("journal look-back --by week | head -20", "the newest weeks"),
        ("journal look-back --json", "the figures, for other programs"),
    )
)
@path_argument
@click.option("--by", "unit", type=click.Choice(["week", "month"]), default="month", help="How long a period is.")
@json_option
@journal_option
@today_option
def command(path: str | None, unit: Unit, as_json: bool, given: str | None, today: str | None) -> None:
    """Look back on what went better.

    For each month or week, the newest first: which questions were answered better than the time before, which better
    answers proved themselves, lessons kept, follow-ups and next steps done, interviews held.
    """
    opened = open_journal(choose_journal(given, path), today)
    if as_json:
        # Loaded where it is wanted: the shapes of JSON take 3 ms to make.
        from journal_tool.exporting.look_back import shape_look_back

        print_document(shape_look_back(opened.journal, opened.today, unit))
        return
    for line in render_look_back(opened.journal, opened.today, unit):
        click.echo(line)
    click.echo(closing_line(opened.journal), err=True)


def render_look_back(journal: Journal, day: date, unit: Unit) -> Iterator[str]:
    """The finding, then each period."""
    months = find_periods(journal, day, "month")
    language = journal.settings.language
    yield style.strong(render_headline(months, find_search(journal.settings, day), language))
    for period in fold_quiet(months if unit == "month" else find_periods(journal, day, unit)):
        yield ""
        if isinstance(period, int):
            yield style.mute(render_quiet(period, unit))
        else:
            yield style.strong(render_period(period, day, language))
            yield from (f"  {line}" for line in _render_period(period))


def _render_period(period: Period) -> Iterator[str]:
    """Figures first, then what went better, and rejections last."""
    if figures := render_figures([period]):
        yield ", ".join(figures)
    if period.quiet:
        yield "nothing yet"
    for better in period.answered_better:
        move = f"{better.before.encounter.rating} → {better.now.encounter.rating}"
        where = better.now.interview.name
        yield f"{style.good(move)}  {harmless(better.now.encounter.text)} {style.mute(f'({harmless(where)})')}"
    if words := render_rejections(period):
        yield style.mute(words)


def closing_line(journal: Journal) -> str:
    """What to do next."""
    if not journal.entries:
        return "Next: `journal new COMPANY` begins the first entry."
    return "Next: `journal build --open` shows the same with every question and lesson, on the page Look back."
