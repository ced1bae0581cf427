"""`journal questions`: everything that was ever asked, weakest first, narrowed by words, topic, stage and company."""

from collections.abc import Iterator, Sequence

import click

from journal_tool.analysis.asked import Asked
from journal_tool.analysis.question_search import Wanted, find_wanted
from journal_tool.analysis.questions import Question, group_questions, rank_questions
from journal_tool.cli import style
from journal_tool.cli.completing import complete_company, complete_stage, complete_topic
from journal_tool.cli.json_text import print_document
from journal_tool.cli.opening import Opened, open_journal, shown_path
from journal_tool.cli.options import examples, journal_option, json_option, today_option
from journal_tool.cli.words import harmless
from journal_tool.model.vocabulary import Stage
from journal_tool.phrases import begun, counted, sentences
from journal_tool.rendering.dates import render_day
from journal_tool.rendering.question_words import (
    render_headline,
    show_ratings,
    tell_better,
    tell_place,
    tell_times,
    tell_why,
)


@click.command(
    epilog=examples(
        ("journal questions", "all of them, weakest first"),
        ("journal questions --weak", "what to work on, and why"),
        ("journal questions changed decision", "with these words: if it is one, with all its answers' places"),
        ('journal questions --topic sql --stage "hiring manager"', ""),
        ("journal questions --company tamarack --json", "for other programs"),
    )
)
@click.argument("words", nargs=-1)
@click.option("--weak", is_flag=True, help="Only those that went badly or have a better answer not yet used.")
@click.option("--topic", metavar="TOPIC", default="", help="Only those about it.", shell_complete=complete_topic)
@click.option(
    "--stage", metavar="STAGE", default="", help="Only those asked at this stage.", shell_complete=complete_stage
)
@click.option(
    "--company", metavar="COMPANY", default="", help="Only those asked there.", shell_complete=complete_company
)
@json_option
@journal_option
@today_option
def command(
    words: tuple[str, ...],
    weak: bool,
    topic: str,
    stage: str,
    company: str,
    as_json: bool,
    given: str | None,
    today: str | None,
) -> None:
    """Every question that you were ever asked, the same ones together, weakest first.

    WORDS narrow it to the questions that have all of them, in any of their wordings. A part of a company's name will
    do. Questions that are only expected are not among them.
    """
    opened = open_journal(given, today)
    questions = rank_questions(group_questions(opened.journal, opened.today))
    wanted = read_wanted(words, weak, topic, stage, company, opened.journal.settings.stages)
    found = find_wanted(questions, wanted)
    if as_json:
        # Loaded where it is wanted: the shapes of JSON take 3 ms to make.
        from journal_tool.exporting.questions import shape_found

        print_document(shape_found(found))
    elif not found:
        from journal_tool.cli.no_question import tell_nothing_found  # what compares spellings costs 4 ms

        click.echo(harmless(tell_nothing_found(questions, wanted)), err=True)
    else:
        one = len(found) == 1
        for line in render_one(found[0], opened) if one else render_list(found, len(questions), opened):
            click.echo(line)
        click.echo(closing_line(found, wanted), err=True)


def read_wanted(
    words: tuple[str, ...], weak: bool, topic: str, stage: str, company: str, stages: tuple[Stage, ...]
) -> Wanted:
    """What the arguments ask for. Raises click.BadParameter for a stage that is none."""
    if topic or stage:
        # Loaded for those who narrow by them: the room of the file format costs 20 ms.
        from journal_tool.entries.body.topics import fold_topic
        from journal_tool.entries.values.choices import read_stage  # the same

        topic = fold_topic(topic)
        if stage:
            reading = read_stage(stage, stages)
            if reading.value is None:
                raise click.BadParameter(sentences(reading.message, reading.help), param_hint="--stage")
            stage = str(reading.value)
    return Wanted(words, weak, topic, stage, company)


def render_list(found: Sequence[Question], asked: int, opened: Opened) -> Iterator[str]:
    """The questions that were found among as many as were `asked`: each with why it needs work, and how it went."""
    narrowed = len(found) < asked
    yield style.strong(f"{len(found):,} of {counted(asked, 'question')}" if narrowed else render_headline(found))
    for question in found:
        yield from ("", harmless(question.text), *_tell(question, opened))


def render_one(question: Question, opened: Opened) -> Iterator[str]:
    """One question with the place of each of its answers, and its better answer."""
    yield from (style.strong(harmless(question.text)), *_tell(question, opened))
    if question.better and question.better.encounter.next_time:
        used = tell_better(question, opened.journal.settings, opened.today)
        yield from ("", style.strong("The better answer"), f"  {harmless(used)}", "")
        yield from (f"  {harmless(line)}".rstrip() for line in question.better.encounter.next_time.text.split("\n"))
    yield from ("", style.strong("Where you were asked"))
    for once in question.asked:
        yield f"  {harmless(_tell_asked(once, opened))}"
        yield style.mute(f"  {harmless(shown_path(opened.folder, once.interview.path))}:{once.encounter.span.line}")


def _tell(question: Question, opened: Opened) -> Iterator[str]:
    if why := tell_why(question):
        yield f"  {style.warn(begun(why))}"
    once = question.asked[-1]
    often = f"{tell_times(question)}, " if len(question.asked) > 1 else ""
    course = f"{show_ratings(question.ratings)} · " if len(question.ratings) > 1 else ""
    last = f"last at {_tell_place(once, opened)}" if often else _tell_asked(once, opened)
    yield style.mute(harmless(f"  {often}{course}{last}"))


def _tell_asked(once: Asked, opened: Opened) -> str:
    rating = once.encounter.rating
    return _tell_place(once, opened) + (f" · {rating}/5" if rating else "")


def _tell_place(once: Asked, opened: Opened) -> str:
    day, settings = once.interview.date, opened.journal.settings
    words = tell_place(once, settings)
    return f"{words} · {render_day(day, settings.language, opened.today)}" if day else words


def closing_line(found: Sequence[Question], wanted: Wanted) -> str:
    """What to do next."""
    if len(found) == 1:
        return "Next: say the answer out loud; `journal open` shows the site with all of them."
    weak = sum(question.weak for question in found)
    if weak and not wanted.weak:
        return f"Next: `journal questions --weak` shows the {weak} to work on."
    return "Next: `journal questions` with words of one of them shows its answers."
