"""READ FIRST. The whole way from a loaded journal on, in one function: journal → problems → site → written files."""

import datetime as dt
from functools import partial
from pathlib import Path

from journal_tool.checking import find_problems
from journal_tool.exporting import journal_json
from journal_tool.model.journal import Journal
from journal_tool.model.problem import Problem, Severity
from journal_tool.model.value import Value
from journal_tool.reading import site_folder
from journal_tool.rendering import urls
from journal_tool.rendering.site import Site
from journal_tool.rendering.templates import TemplateMistake
from journal_tool.writing import Written, write_files


class Built(Value, frozen=True):
    """What a build did: the files, and what is wrong with the journal and with its own templates.

    `day` is the one that the pages are about.
    """

    files: Written
    problems: tuple[Problem, ...]
    mistakes: tuple[TemplateMistake, ...]
    day: dt.date

    @property
    def sound(self) -> bool:
        """Whether no error was found, neither in the journal nor in its templates."""
        severities = [*(it.severity for it in self.problems), *(it.severity for it in self.mistakes)]
        return Severity.ERROR not in severities

    @property
    def index(self) -> Path:
        """The page on which the site opens."""
        return Path(self.files.folder) / urls.INDEX


def build_site(
    journal: Journal,
    folder: Path,
    output: Path | None,
    day: dt.date,
    *,
    pretended: bool = False,
    home: Path | None = None,
) -> Built:
    """Build the site of `journal`, which was loaded from `folder`, into `output`, or where it belongs.

    `day` is today, or with `pretended` a day that somebody chose, and then each page says so.
    Problems never stop a build, nor do mistakes in templates: they are in its pages. `home` is the
    folder that is protected as the person's own, in tests another than the real one. Raises
    JournalError where nothing can be written; then each file is the old or the new one.
    """
    problems = find_problems(journal, day)
    extra = {journal_json.FILE_NAME: partial(journal_json.render_journal_json, journal, problems, day)}
    site = Site(journal, problems, day, pretended=pretended, folder=folder, extra=extra)
    files = write_files(site, output or site_folder(folder), folder, home or _find_home())
    return Built(files, problems, site.mistakes, day)


def _find_home() -> Path:
    """The person's own folder, or the root of the disk for a user of whom the machine knows none."""
    try:
        return Path.home()
    except RuntimeError:
        return Path(Path.cwd().anchor)
