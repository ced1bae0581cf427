"""`journal letter`: a letter about an entry, or points for a call, ready to be sent or changed."""

from collections.abc import Iterator
from pathlib import Path

import click

from journal_tool.cli import style
from journal_tool.cli.completing import complete_entry, complete_one_of, complete_person
from journal_tool.cli.entry_argument import find_entry
from journal_tool.cli.json_text import print_document
from journal_tool.cli.opening import Opened, open_journal, shown_path
from journal_tool.cli.options import examples, journal_option, json_option, today_option
from journal_tool.cli.words import harmless
from journal_tool.editing.write import create
from journal_tool.errors import JournalError
from journal_tool.letters import KINDS, Letter, find_letters
from journal_tool.letters.languages import LANGUAGES
from journal_tool.model.interview import Interview
from journal_tool.phrases import counted, listed
from journal_tool.rendering.letter_words import tell_fix, tell_what_then


@click.command(
    help=f"""Write a letter of this KIND about ENTRY, from what the journal knows.

    KIND is one of {", ".join(kind.name for kind in KINDS)}. ENTRY is a path, a file name, or a part of one that only
    one entry has. What the journal does not know stands in square brackets. Nothing is sent: the text goes to the
    terminal, or into FILE. Words of your own go into `templates/letters/` of the journal.
    """,
    epilog=examples(
        ("journal letter", "the kinds of letters, and which are of use today"),
        ("journal letter thank-you northwind-labs-technical", "to whoever you met, one mail to a panel"),
        ("journal letter thank-you northwind-labs-panel --to dana", "to one of them"),
        ("journal letter follow-up northwind --talk", "what to say in a call"),
        ("journal letter withdraw northwind --output mail.txt", "into a file of its own"),
    ),
)
@click.argument("kind", required=False, shell_complete=complete_one_of([kind.name for kind in KINDS]))
@click.argument("entry", required=False, shell_complete=complete_entry)
@click.option(
    "--to", metavar="NAME", default="", help="To this person; a part of the name.", shell_complete=complete_person
)
@click.option("--panel", is_flag=True, help="To everybody whom the entry names, in one mail.")
@click.option("--talk", is_flag=True, help="Points for a call instead of a letter.")
@click.option("--output", type=click.Path(path_type=Path), metavar="FILE", help="Write it there; never over a file.")
@json_option
@journal_option
@today_option
def command(
    kind: str | None,
    entry: str | None,
    to: str,
    panel: bool,
    talk: bool,
    output: Path | None,
    as_json: bool,
    given: str | None,
    today: str | None,
) -> None:
    if to and panel:
        raise click.UsageError("--to names one person, --panel means all of them: leave one of the two out.")
    if output and as_json:
        raise click.UsageError("--json prints the letter for other programs, and --output writes it: give one of them.")
    opened = open_journal(given, today)
    if kind is None:
        list_kinds(opened, as_json)
        return
    if entry is None:
        raise JournalError(f"`journal letter {kind}` needs an entry to be about", advise_entry(opened, kind))
    interview = find_interview(opened, entry)
    # What reads templates takes 40 ms to import, which the list of kinds saves.
    from journal_tool.letters.write import write_letter
    from journal_tool.templates.render import Templates  # the same

    templates = Templates(opened.folder)
    letter = write_letter(
        kind, interview, opened.journal, opened.today, to=to, panel=panel, talk=talk, templates=templates
    )
    if as_json:
        from journal_tool.exporting.letter import shape_letter  # the shapes of JSON take 3 ms to make

        print_document(shape_letter(letter, interview))
    elif output:
        create(output, render_letter(letter).encode())
        click.echo(f"Written: {harmless(str(output))}", err=True)
    else:
        click.echo(render_letter(letter), nl=False)
    for line in tell_mistake(letter, opened) if as_json else tell(letter, interview, opened):
        click.echo(line, err=True)


def find_interview(opened: Opened, entry: str) -> Interview:
    path = find_entry(opened, entry)
    found = next(it.interview for it in opened.journal.entries if it.path == path)
    if found is None:
        raise JournalError(f"nothing of {shown_path(opened.folder, path)} could be read", "`journal check` tells why")
    return found


def render_letter(letter: Letter) -> str:
    """The whole text; a letter begins with its subject."""
    return letter.text if letter.talk else f"{LANGUAGES[letter.language].subject} {letter.subject}\n\n{letter.text}"


def list_kinds(opened: Opened, as_json: bool) -> None:
    """Every kind on stdout, and with it what is of use today."""
    if as_json:
        from journal_tool.exporting.letter import shape_letters  # the shapes of JSON take 3 ms to make

        print_document(shape_letters(opened.journal, opened.today))
        return
    width = max(len(kind.name) for kind in KINDS)
    for kind in KINDS:
        click.echo(f"{kind.name:{width}}  {kind.purpose}")
    fitting = [f"journal letter {it.kind.name} {Path(it.interview.path).stem}" for it in find_letters(*opened[1:3])]
    if fitting:
        click.echo("\n" + style.strong("Of use today:"))
        for line in fitting:
            click.echo(harmless(f"  {line}"))
    click.echo("Next: `journal letter KIND ENTRY` writes one; with `--talk` it says what to say in a call.", err=True)


def advise_entry(opened: Opened, kind: str) -> str:
    """The entries that such a letter is of use for today, else how an entry is named."""
    entries = [f"`{Path(it.interview.path).stem}`" for it in find_letters(*opened[1:3]) if it.kind.name == kind]
    return f"today it is of use for {listed(entries, 'or')}" if entries else "a part of the entry's name will do"


def tell_mistake(letter: Letter, opened: Opened) -> Iterator[str]:
    if letter.mistake:
        place = f"{harmless(shown_path(opened.folder, letter.mistake.path))}:{letter.mistake.line}:"
        yield f"{style.strong(place)} {harmless(letter.mistake.message)}; the usual words were used instead"


def tell(letter: Letter, interview: Interview, opened: Opened) -> Iterator[str]:
    """What the letter itself does not say: whom it goes to, what is missing, what to do next."""
    yield from tell_mistake(letter, opened)
    if letter.to:
        yield harmless(f"To {listed([f'{it.name} <{it.email}>' if it.email else it.name for it in letter.to])}.")
    if letter.gaps:
        yield style.strong(f"{counted(len(letter.gaps), 'gap')} to fill:")
        for gap in letter.gaps:
            yield harmless(f"  [{gap}]: {tell_fix(gap, letter.language)}")
    then = tell_what_then(letter, interview, opened.today)
    if letter.talk:
        yield harmless(f"Next: call them{f'; afterward {then}' if then else ''}.")
    else:
        yield harmless(f"Next: read it, and send it{f'; then {then}' if then else ''}.")
