"""Where our templates lie, and how templates are read: strictly, and with every text escaped."""

from pathlib import Path

from jinja2 import BaseLoader, ChoiceLoader, Environment, FileSystemLoader, StrictUndefined

from journal_tool.errors import JournalError

_PACKAGE = Path(__file__).resolve().parent.parent.parent
_PLACES = (_PACKAGE / "site_templates", _PACKAGE.parent / "site_templates")  # in the wheel, in a clone


def find_default_folder() -> Path:
    """Where our templates lie. Raises JournalError where the installation lacks them."""
    for place in _PLACES:
        if (place / "base.html").is_file():
            return place
    raise JournalError("The site's templates are missing from this installation", "Install the journal again.")


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
