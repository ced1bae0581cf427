"""How templates are read: strictly, and with every text of a page escaped."""

from functools import lru_cache
from pathlib import Path

from jinja2 import BaseLoader, ChoiceLoader, Environment, FileSystemLoader, StrictUndefined
from jinja2.sandbox import SandboxedEnvironment

from journal_tool.templates.default_look import LETTER


@lru_cache(maxsize=4)
def find_environment(folder: Path) -> Environment:
    """Ours, one for all sites that a process makes: reading all templates costs 0.25 s, as much as a small site.

    One that was edited since is read again.
    """
    return make_environment(folder)


def make_environment(folder: Path, before: BaseLoader | None = None) -> Environment:
    """Templates from `folder`, but first from `before`.

    A name that a template was not given is a mistake, and every text is escaped, but for those of plain text. What
    came with a journal, which may be somebody else's, reaches nothing but what it was given.
    """
    ours = FileSystemLoader(folder)
    kind = SandboxedEnvironment if before else Environment
    return kind(
        loader=ChoiceLoader([before, ours]) if before else ours,
        autoescape=_is_escaped,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=before is None,  # a person's own are read once for a site
        keep_trailing_newline=True,
    )


def _is_escaped(name: str | None) -> bool:
    return name is None or not name.endswith(LETTER)
