"""The files that `check --fix` is about: read, mended, and written back."""

from collections.abc import Sequence

import click

from journal_tool.checking import group_problems
from journal_tool.cli import style
from journal_tool.cli.opening import Opened, shown_path
from journal_tool.editing import fixes
from journal_tool.editing.fixes import Mended, render_diff
from journal_tool.editing.write import write_back
from journal_tool.model.problem import Problem
from journal_tool.phrases import counted
from journal_tool.reading.disk import read_content
from journal_tool.reading.sheet import MOST_BYTES


def mend(opened: Opened, problems: Sequence[Problem]) -> bool:
    """Write the fixes, say how many there were, and tell whether there were any."""
    mended = _mend_files(opened, problems)
    for file in mended:
        write_back(opened.folder / file.path, file.before, file.after)
    done = sum(len(file.problems) for file in mended)
    if done:
        click.echo(f"Mended {counted(done, 'problem')} in {counted(len(mended), 'file')}.", err=True)
    return bool(done)


def show_fixes(opened: Opened, problems: Sequence[Problem]) -> None:
    """The change as a diff on stdout; how much of the whole it is on stderr. Writes nothing."""
    mended = _mend_files(opened, problems)
    for file in mended:
        click.echo(style.colour_diff(render_diff(file, shown_path(opened.folder, file.path))), nl=False)
    done = sum(len(file.problems) for file in mended)
    would = f"{counted(done, 'problem')} of {len(problems)} would be mended in {counted(len(mended), 'file')}."
    click.echo(f"{would} Next: `journal check --fix` does it." if done else "Nothing to mend here.", err=True)


def _mend_files(opened: Opened, problems: Sequence[Problem]) -> list[Mended]:
    """Each file in which something can be mended, with what would become of it. Writes nothing."""
    mended = []
    for path, group in group_problems(tuple(problems)).items():
        if any(problem.fixable for problem in group):
            content = read_content(str(opened.folder / path), MOST_BYTES + 1)
            if content:
                mended.append(fixes.mend(path, content.data, group, opened.journal.settings))
    return [file for file in mended if file.problems]
