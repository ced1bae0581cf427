"""The journal: the folder as one frozen value, and the only thing that analysis and rendering are given."""

from journal_tool.model.application import Row
from journal_tool.model.interview import Entry, Interview
from journal_tool.model.offer import Terms
from journal_tool.model.picture import Picture
from journal_tool.model.problem import Problem
from journal_tool.model.value import Value
from journal_tool.settings import Settings


class Journal(Value, frozen=True):
    """Everything that was read from one folder.

    `entries` are in the order of their paths, with whatever problems each file has; `problems` are
    those of the other files (journal.toml, applications.csv, files left out). `current` are the
    terms of the present job. `pictures` are all that lie in the folder, by their paths. Two
    journals with the same `mark` hold the same; it is empty where that is not known.
    """

    settings: Settings = Settings()
    entries: tuple[Entry, ...] = ()
    rows: tuple[Row, ...] = ()
    current: Terms | None = None
    problems: tuple[Problem, ...] = ()
    pictures: dict[str, Picture] = {}
    mark: bytes = b""

    @property
    def interviews(self) -> tuple[Interview, ...]:
        """What could be read, in the order of date, time and path; those without a date come first."""
        found = (entry.interview for entry in self.entries if entry.interview is not None)
        return tuple(sorted(found, key=lambda it: it.order))
