"""Where templates lie, ours and a person's own: found without loading what renders them."""

from pathlib import Path

from journal_tool.errors import JournalError

OWN = "templates"
"""The folder in a journal whose files take the place of ours of the same name."""

PAGE, LETTER = ".html", ".txt"
AS_IT_IS = (".css", ".js")
"""How the names of templates end, and of what goes with them as it is."""

LETTERS = "letters/"
"""Where letters lie among the templates, in a folder for each language. Other plain texts are no templates."""

_PACKAGE = Path(__file__).resolve().parent.parent
_PLACES = (_PACKAGE / "site_templates", _PACKAGE.parent / "site_templates")  # in the wheel, in a clone


def find_default_folder() -> Path:
    """Where our templates lie. Raises JournalError where the installation lacks them."""
    for place in _PLACES:
        if (place / "base.html").is_file():
            return place
    raise JournalError("The site's templates are missing from this installation", "Install the journal again.")


def is_template(name: str) -> bool:
    """Whether a file of that name, seen from a folder of templates, is one or goes with them."""
    return name.endswith((PAGE, *AS_IT_IS)) or (name.startswith(LETTERS) and name.endswith(LETTER))
