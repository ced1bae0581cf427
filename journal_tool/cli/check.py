"""`journal check`: finds what is missing or mistyped in a journal, and mends what has one sensible reading."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from journal_tool.checking import find_problems
from journal_tool.cli import style
from journal_tool.cli.explain import complete_code, find_rule, render_rule
from journal_tool.cli.json_text import print_document
from journal_tool.cli.opening import Opened, current_folder, open_journal
from journal_tool.cli.options import examples, journal_option, json_option, today_option
from journal_tool.cli.problem_text import count_problems, render_plain, render_rich
from journal_tool.exporting.check import shape_check
from journal_tool.model.problem import Problem, Severity
from journal_tool.phrases import counted


@click.command(
    epilog=examples(
        ("journal check", "the whole journal"),
        ("journal check 2026-03-12-northwind.md", "one entry"),
        ("journal check --fix --diff", "see what would be mended"),
        ("journal check --fix", "mend it"),
        ("journal check --explain J202", "what a code means"),
    )
)
@click.argument("paths", nargs=-1, type=click.Path())
@click.option("--fix", is_flag=True, help="Mend what has one sensible reading, in the files themselves.")
@click.option("--diff", is_flag=True, help="With --fix: show what would change, and change nothing.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to print problems.")
@click.option(
    "--explain", metavar="CODE", shell_complete=complete_code, help="Tell what a code means, with an example."
)
@json_option
@journal_option
@today_option
def command(
    paths: tuple[str, ...],
    fix: bool,
    diff: bool,
    form: str,
    explain: str | None,
    as_json: bool,
    given: str | None,
    today: str | None,
) -> int:
    """Find what is missing or mistyped in a journal.

    PATHS are entries or folders of one journal; without them the whole journal is checked. A problem is an error
    (something would be wrong or left out), a warning (probably a mistake) or a hint (style). The status is 1 when
    there are errors.
    """
    if explain:
        click.echo("\n".join(render_rule(find_rule(explain))))
        return 0
    if diff and not fix:
        raise click.UsageError("--diff shows what --fix would change: give both.")
    as_json = as_json or form == "json"
    if diff and as_json:
        raise click.UsageError("--diff prints a diff and no JSON: give one of the two.")
    opened, problems = look(given, paths, today)
    if fix:
        # Loaded where it is wanted: mending reads entries anew, and the parsers take 60 ms to import.
        from journal_tool.cli.fixing import mend, show_fixes

        if diff:
            show_fixes(opened, problems)
            return status_of(problems)
        if mend(opened, problems):
            opened, problems = look(given, paths, today)
    if as_json:
        print_document(shape_check(problems))
    else:
        show(opened, problems)
    return status_of(problems)


def look(given: str | None, paths: Sequence[str], today: str | None) -> tuple[Opened, tuple[Problem, ...]]:
    """The journal, and its problems under the paths."""
    opened = open_journal(given or (paths[0] if paths else None), today)
    problems = find_problems(opened.journal, opened.today)
    chosen = [part for path in paths if (part := _within(opened.folder, path)) != "."]
    if len(chosen) < len(paths) or not paths:
        return opened, problems
    return opened, tuple(it for it in problems if any(f"{it.path}/".startswith(f"{part}/") for part in chosen))


def _within(folder: Path, path: str) -> str:
    """A path argument as seen from the journal; `.` for the journal itself, or a folder around it."""
    absolute = Path(os.path.normpath(current_folder() / Path(path).expanduser()))  # links are not followed
    if folder.is_relative_to(absolute):
        return "."
    if not os.path.lexists(absolute):
        raise click.UsageError(f"there is no file or folder `{path}`.")
    if not absolute.is_relative_to(folder):
        raise click.UsageError(f"`{path}` does not belong to the journal {folder}.")
    return absolute.relative_to(folder).as_posix()


def show(opened: Opened, problems: Sequence[Problem]) -> None:
    """The problems on stdout; how many there are and what to do next on stderr."""
    render = render_rich if sys.stdout.isatty() else render_plain
    for line in render(opened.folder, problems):
        click.echo(line)
    click.echo(closing_line(problems, len(opened.journal.entries)), err=True)


def closing_line(problems: Sequence[Problem], entries: int) -> str:
    if not problems:
        return style.good(f"No problems in {counted(entries, 'entry', 'entries')}.") + " Next: `journal build --open`."
    found = f"{count_problems(problems)} in {counted(len({problem.path for problem in problems}), 'file')}."
    fixable = sum(problem.fixable for problem in problems)
    if fixable:
        which = f"{fixable} of them" if fixable < len(problems) else "all" if fixable > 1 else "it"
        return f"{style.strong(found)} Next: `journal check --fix` mends {which}; with `--diff` it only shows how."
    return f"{style.strong(found)} Next: `journal check --explain {problems[0].code}` tells more of the first."


def status_of(problems: Sequence[Problem]) -> int:
    return int(any(problem.severity is Severity.ERROR for problem in problems))
