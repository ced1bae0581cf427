"""The templates: ours, and file by file those that a person put in `templates/` of their journal."""

import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from jinja2 import (
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    StrictUndefined,
    Template,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
)

from journal_tool.errors import JournalError

OWN = "templates"
"""The folder in a journal whose files take the place of ours of the same name."""

_PACKAGE = Path(__file__).resolve().parent.parent
_PLACES = (_PACKAGE / "site_templates", _PACKAGE.parent / "site_templates")  # in the wheel, in a clone


def find_default_folder() -> Path:
    """Where our templates lie. Raises JournalError where the installation lacks them."""
    for place in _PLACES:
        if (place / "base.html").is_file():
            return place
    raise JournalError("The site's templates are missing from this installation", "Install the journal again.")


class Templates:
    """All templates and other files of the look, compiled once."""

    def __init__(self, journal_folder: Path | None = None) -> None:
        own = journal_folder / OWN if journal_folder else None
        self._folders = ((own,) if own and own.is_dir() else ()) + (find_default_folder(),)
        self._environment = make_environment(self._folders)
        self._compiled: dict[str, Template] = {}

    def render(self, name: str, view: dict[str, Any]) -> str:
        """The page that the template `name` makes of a view. Raises JournalError with the place of a mistake."""
        try:
            template = self._compiled.get(name)
            if template is None:
                template = self._compiled[name] = self._environment.get_template(name)
            return template.render(view)
        except TemplateSyntaxError as error:
            raise JournalError(f"{error.filename}:{error.lineno}: {error.message}", _help(error.filename)) from error
        except TemplateNotFound as error:
            raise JournalError(
                f"The template {error.message} is missing", "Put it back, or take away its user."
            ) from error
        except (TemplateError, ArithmeticError, LookupError, TypeError, ValueError, AttributeError) as error:
            file, line = self._locate(error)
            raise JournalError(f"{file}:{line}: {error}", _help(file)) from error

    def read_asset(self, name: str) -> bytes:
        """A file that goes into the site as it is. Raises JournalError where it cannot be read."""
        for folder in self._folders:
            try:
                return (folder / name).read_bytes()
            except FileNotFoundError:
                continue
            except OSError as error:
                raise JournalError(f"{folder / name} cannot be read: {error.strerror}") from error
        raise JournalError(f"{name} is missing from the templates", "Install the journal again.")

    def _locate(self, error: BaseException) -> tuple[str, int]:
        """The innermost line of a template in the way that an exception took."""
        frames = [
            (frame.filename, frame.lineno or 1)
            for frame in traceback.extract_tb(error.__traceback__)
            if any(Path(frame.filename).is_relative_to(folder) for folder in self._folders)
        ]
        return frames[-1] if frames else ("a template", 1)


def make_environment(folders: Sequence[Path]) -> Environment:
    """Strict: a name that the view does not have is a mistake, and every text is escaped."""
    return Environment(
        loader=ChoiceLoader([FileSystemLoader(folder) for folder in folders]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        keep_trailing_newline=True,
    )


def _help(file: str | None) -> str:
    return f"Mend {file}, or take it away: then ours is used." if file else ""
