"""The files that `check --fix` is about: read, mended, and written back."""

from collections.abc import Sequence
from pathlib import Path

from journal_tool.checking import group_problems
from journal_tool.cli.opening import Opened
from journal_tool.editing.fixes import Mended, mend
from journal_tool.editing.write import write_back
from journal_tool.entries.source import LARGEST_FILE
from journal_tool.model.problem import Problem
from journal_tool.reading.disk import read_content


def mend_files(opened: Opened, problems: Sequence[Problem]) -> list[Mended]:
    """Each file in which something can be mended, with what would become of it. Writes nothing."""
    mended = []
    for path, group in group_problems(tuple(problems)).items():
        if any(problem.fixable for problem in group):
            content = read_content(str(opened.folder / path), LARGEST_FILE + 1)
            if content:
                mended.append(mend(path, content.data, group, opened.journal.settings))
    return [file for file in mended if file.problems]


def write_files(folder: Path, mended: Sequence[Mended]) -> None:
    for file in mended:
        write_back(folder / file.path, file.before, file.after)
