"""What can be wrong with a template of a person's own: which file, which line, and one sentence."""

import re
import traceback
from collections.abc import Collection
from pathlib import Path

from jinja2 import TemplateNotFound, TemplateSyntaxError

from journal_tool.likeness import closest
from journal_tool.model.template_mistake import TemplateMistake
from journal_tool.phrases import continued
from journal_tool.reading.disk import reason_of
from journal_tool.templates.default_look import LETTER, PAGE


class BrokenTemplateError(Exception):
    """Stands for a template that cannot be used at all, where one asks for it."""

    def __init__(self, mistake: TemplateMistake) -> None:
        super().__init__(mistake.message)
        self.mistake = mistake


_UNKNOWN = re.compile(r"'(\w+)' is undefined")
_WITHOUT = re.compile(r".* has no (?:attribute|element) '?(\w+)'?")


def find_line(error: Exception) -> int:
    """The line of a template on which reading it stopped; the first where nobody knows."""
    if isinstance(error, TemplateSyntaxError):
        return error.lineno
    return error.object.count(b"\n", 0, error.start) + 1 if isinstance(error, UnicodeDecodeError) else 1


def find_place(error: Exception, folder: Path, names: Collection[str]) -> tuple[str, int] | None:
    """Which of the templates `names` in `folder` is to blame for what was raised on the way, and its line.

    The line of theirs that is the last on the way, unless one of ours comes after it and says which of
    theirs it cannot do with. None where none of theirs was on the way.
    """
    found, ours_after = None, False
    for frame, line in traceback.walk_tb(error.__traceback__):
        file = Path(frame.f_code.co_filename)
        if file.is_relative_to(folder):
            found, ours_after = (file.relative_to(folder).as_posix(), line), False
        elif file.suffix in (PAGE, LETTER):
            ours_after = True
    if found is None or ours_after:
        return next(((name, 1) for name in names if repr(name) in str(error)), found)
    return found


def describe(error: Exception, known: Collection[str] = ()) -> str:
    """The sentence for what a template raised. `known` are the names that it may use."""
    if isinstance(error, TemplateNotFound):
        return f"there is no template `{error.name}`"
    if isinstance(error, RecursionError):
        return "it is part of itself, so there is no end to it"
    if isinstance(error, UnicodeDecodeError):
        return "its letters are not in UTF-8"
    if isinstance(error, UnicodeEncodeError):
        return "it makes a letter that UTF-8 does not have"
    if isinstance(error, OSError):
        return f"it cannot be read: {reason_of(error)}"
    return _describe_name(str(error), known) or _in_one_line(error)


def _describe_name(message: str, known: Collection[str]) -> str:
    if unknown := _UNKNOWN.fullmatch(message):
        near = closest(unknown[1], known)
        return f"nothing here is called `{unknown[1]}`" + (f"; did you mean `{near}`?" if near else "")
    without = _WITHOUT.fullmatch(message)
    return f"what stands before it has no `{without[1]}`" if without else ""


def _in_one_line(error: Exception) -> str:
    words = " ".join(str(error).split())[:200].rstrip(".")
    return continued(words) if words else f"it raises {type(error).__name__}"
