"""What a build did, and what it was made of."""

import datetime as dt
from collections.abc import Iterable
from pathlib import Path

from journal_tool.model.problem import Problem, Severity
from journal_tool.model.template_mistake import TemplateMistake
from journal_tool.model.value import Value
from journal_tool.reading.digests import digest_of
from journal_tool.reading.fingerprint import tool_fingerprint
from journal_tool.rendering import urls
from journal_tool.templates.default_look import find_default_folder
from journal_tool.writing import Written


class Built(Value, frozen=True):
    """What a build did: the files, and how much is wrong with the journal, and what with its own templates.

    `problems` counts those of each severity. `day` is the one that the pages are about.
    """

    files: Written
    problems: dict[Severity, int]
    mistakes: tuple[TemplateMistake, ...]
    day: dt.date

    @property
    def sound(self) -> bool:
        """Whether no error was found, neither in the journal nor in its templates."""
        return not self.problems.get(Severity.ERROR) and Severity.ERROR not in [it.severity for it in self.mistakes]

    @property
    def index(self) -> Path:
        """The page on which the site opens."""
        return Path(self.files.folder) / urls.INDEX


def count_severities(problems: Iterable[Problem]) -> dict[Severity, int]:
    """How many there are of each severity, those that there are none of left out, the gravest first."""
    found = [problem.severity for problem in problems]
    return {severity: found.count(severity) for severity in Severity if severity in found}


def find_ground() -> bytes:
    """A key of the tool itself; empty where nobody can tell."""
    fingerprint = tool_fingerprint(find_default_folder())
    return digest_of(fingerprint.encode()) if fingerprint else b""


def find_seal(mark: bytes, day: dt.date, pretended: bool) -> bytes:
    """A key of everything that a site is made of, own templates left out; empty where that cannot be told."""
    ground = find_ground()
    return (
        digest_of(b"\n".join([ground, mark, day.isoformat().encode(), b"%d" % pretended])) if mark and ground else b""
    )


def find_home() -> Path:
    """The person's own folder, or the root of the disk for a user of whom the machine knows none."""
    try:
        return Path.home()
    except RuntimeError:
        return Path(Path.cwd().anchor)
