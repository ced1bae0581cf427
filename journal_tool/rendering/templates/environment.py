"""How templates are read: strictly, and with every text escaped."""

from pathlib import Path

from jinja2 import BaseLoader, ChoiceLoader, Environment, FileSystemLoader, StrictUndefined


def make_environment(folder: Path, before: BaseLoader | None = None) -> Environment:
    """Templates from `folder`, but first from `before`.

    A name that the view does not have is a mistake, and every text is escaped.
    """
    ours = FileSystemLoader(folder)
    return Environment(
        loader=ChoiceLoader([before, ours]) if before else ours,
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        keep_trailing_newline=True,
    )
