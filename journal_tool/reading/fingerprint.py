"""Tells the code and the settings that parsing depends on apart from others, without reading a line of code."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec

from journal_tool import __version__
from journal_tool.settings import Settings

_ROOMS = ("", "entries", "model", "reading", "settings")
"""Folders of the package whose code decides what a file is read as, with all that is below them."""

_LIBRARIES = ("markdown_it_py-", "mdit_py_plugins-", "msgspec-", "python_frontmatter-", "pyyaml-")
"""How the folders begin that installers leave for the libraries that parsing uses, in lower case."""

_NOT_FOR_PARSING = frozenset(
    """
    title name timezone today holidays exclude language follow_up_from windows switched_off attainment weights rates
    current strengths searches people editions readable places
    """.split()
)
"""Settings that parsing does not look at, by name: one that is added later counts until it is listed here."""


def code_fingerprint(parse: Callable[..., object] | None = None) -> str:
    """Changes whenever entries may be read differently: other code, other libraries, another Python.

    Costs 0.6 ms: names, sizes and times of the source files, and the names of what is installed.
    Empty where the source files cannot be looked at (a package in an archive): then nothing is kept.
    """
    own = Path(__file__).parent.parent
    try:
        files = [line for room in _ROOMS for line in _files(str(own / room), deep=room != "")]
    except OSError:
        return ""
    named = "" if parse is None else f"{parse.__module__}.{parse.__qualname__}"
    return "\n".join([__version__, sys.version, str(own), named, *sorted(_installed()), *sorted(files)])


def tool_fingerprint(templates: Path) -> str:
    """Changes whenever a site may be made differently: any code, any library, another Python, another template of ours.

    Empty where the files cannot be looked at.
    """
    own = Path(__file__).parent.parent
    try:
        files = _files(str(own), deep=True)
        looks = [f"{file} {(status := file.stat()).st_mtime_ns} {status.st_size}" for file in templates.rglob("*")]
    except OSError:
        return ""
    return "\n".join([__version__, sys.version, str(own), *sorted(_installed("")), *sorted(files), *sorted(looks)])


def settings_fingerprint(settings: Settings) -> bytes:
    """The settings that parsing depends on: an entry read under others is read again."""
    names = (name for name in settings.__struct_fields__ if name not in _NOT_FOR_PARSING)
    return msgspec.msgpack.encode([getattr(settings, name) for name in names])


def _files(folder: str, deep: bool) -> list[str]:
    found: list[str] = []
    with os.scandir(folder) as listing:
        for entry in listing:
            if entry.name.endswith(".py"):
                status = entry.stat()
                found.append(f"{entry.path} {status.st_mtime_ns} {status.st_size}")
            elif deep and not entry.name.startswith("__") and entry.is_dir():
                found += _files(entry.path, deep)
    return found


def _installed(begins: str | tuple[str, ...] = _LIBRARIES) -> set[str]:
    """The names of libraries with their versions, as `PyYAML-6.0.2.dist-info`; nothing is imported for it."""
    found: set[str] = set()
    for folder in sys.path:
        if not folder.endswith("-packages"):
            continue
        try:
            with os.scandir(folder) as listing:
                found.update(it.name for it in listing if it.name.lower().startswith(begins))
        except OSError:
            continue
    return found
