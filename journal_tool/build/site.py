"""READ FIRST. The whole way from a loaded journal on, in one function: journal → problems → site → written files."""

import datetime as dt
from functools import partial
from pathlib import Path

from journal_tool.build.built import Built, count_severities, find_ground, find_home, find_seal
from journal_tool.checking import find_problems
from journal_tool.exporting import calendar, journal_json
from journal_tool.exporting.sheet import render_sheet
from journal_tool.model.journal import Journal
from journal_tool.reading import site_folder
from journal_tool.rendering import urls
from journal_tool.rendering.site import Site
from journal_tool.templates.render import Templates
from journal_tool.writing import Plan, write_plan


def make_site(
    journal: Journal,
    folder: Path,
    day: dt.date,
    *,
    pretended: bool = False,
    ground: bytes = b"",
    templates: Templates | None = None,
) -> Site:
    """All files that the site of `journal` has, rendered when they are asked for; see `Site` for the arguments."""
    problems = find_problems(journal, day)
    extra = {
        urls.CALENDAR: partial(calendar.render_calendar, journal, day),
        urls.SHEET: partial(render_sheet, journal, day),
        journal_json.FILE_NAME: partial(journal_json.render_journal_json, journal, problems, day),
    }
    return Site(
        journal,
        problems,
        day,
        pretended=pretended,
        folder=folder,
        extra=extra,
        ground=ground,
        templates=templates,
    )


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
    site = make_site(journal, folder, day, pretended=pretended, ground=find_ground())
    counts = count_severities(problem for group in site.problems_of.values() for problem in group)

    def seal() -> tuple[bytes, dict[str, int]]:
        made_of = b"" if site.foreign else find_seal(journal.mark, day, pretended)
        return made_of, {str(severity): number for severity, number in counts.items()}

    plan = Plan(tuple(site), site.make, site.coarse, site.fine, seal)
    files = write_plan(plan, output or site_folder(folder), folder, home or find_home())
    return Built(files, counts, site.mistakes, day)
