"""Whether a build would change anything: told without loading the journal, and without what renders pages."""

import datetime as dt
import os
from pathlib import Path

from journal_tool.build.built import Built, find_home, find_seal
from journal_tool.model.problem import Severity
from journal_tool.reading import site_folder
from journal_tool.templates.default_look import OWN
from journal_tool.writing import find_written


def find_built(
    mark: bytes, folder: Path, output: Path | None, day: dt.date, *, pretended: bool = False, home: Path | None = None
) -> Built | None:
    """What the last build left, if it was of a journal with this mark, on this day, and nobody touched it since.

    The other arguments are those of `build_site`, which would do nothing then; it need not even be loaded.
    """
    if os.path.lexists(folder / OWN):  # programs of somebody else, which may ask for anything
        return None
    made_of = find_seal(mark, day, pretended)
    found = find_written(made_of, output or site_folder(folder), folder, home or find_home())
    if found is None:
        return None
    files, note = found
    return Built(files, {Severity(severity): number for severity, number in note.items()}, (), day)
