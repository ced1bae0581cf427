"""Loads journal.toml: the settings, and the present job that it describes, as typed by `current.py`."""

from pathlib import Path

import msgspec

from journal_tool.model.offer import Terms
from journal_tool.model.place import START
from journal_tool.model.problem import Problem
from journal_tool.model.value import Value
from journal_tool.reading import rules
from journal_tool.reading.cache import Cache
from journal_tool.reading.disk import reason_of
from journal_tool.reading.kept import load_kept
from journal_tool.settings import FILE_NAME, LARGEST, Settings, parse_settings


class Ground(Value, frozen=True):
    """What stands in journal.toml; `current` is None where it says nothing of a present job."""

    settings: Settings = Settings()
    current: Terms | None = None
    problems: tuple[Problem, ...] = ()


_GROUND = msgspec.msgpack.Decoder(Ground)


def load_ground(folder: Path, cache: Cache) -> Ground:
    """The settings of a journal; defaults where there are none or they cannot be read."""
    try:
        found = load_kept(folder, FILE_NAME, LARGEST, _GROUND, parse_ground, cache)
    except OSError as error:
        message = f"journal.toml cannot be read ({reason_of(error)}), so every setting has its default"
        problem = rules.NO_SETTINGS.at(FILE_NAME, START, message, "allow yourself to read it")
        return Ground(Settings(readable=False), problems=(problem,))
    return found or Ground()


def parse_ground(data: bytes) -> Ground:
    """The settings and the present job that the bytes of a journal.toml give."""
    settings, problems = parse_settings(data)
    if not settings.current:
        return Ground(settings, None, problems)
    # The parsers of entries take 55 ms to import, which a warm start saves.
    from journal_tool.reading.current import parse_current

    current, more = parse_current(settings)
    return Ground(settings, current, (*problems, *more))
