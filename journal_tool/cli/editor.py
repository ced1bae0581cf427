"""Opens a file in the person's own editor, on the line on which they will begin to write."""

import shlex
import subprocess
from collections.abc import Mapping
from pathlib import Path

from journal_tool.errors import JournalError

_PLUS_NAMES = "vi vim nvim gvim mvim view nano pico emacs emacsclient micro joe jed ne kak gedit mcedit"
_PLUS = frozenset(_PLUS_NAMES.split())
_GOTO = frozenset(["code", "code-insiders", "codium", "vscodium", "cursor", "windsurf"])
_COLON = frozenset(["subl", "sublime_text", "zed", "hx", "helix", "atom", "lapce"])
_LINE = {"kate": "--line", "mate": "--line", "idea": "--line", "pycharm": "--line", "bbedit": "--line"}


def find_editor(environ: Mapping[str, str]) -> str:
    """What `$VISUAL` or else `$EDITOR` says; empty where neither says anything."""
    return environ.get("VISUAL", "").strip() or environ.get("EDITOR", "").strip()


def make_command(editor: str, path: Path, line: int) -> list[str]:
    """The command line that opens `path` on a line; of an editor we do not know, on its first."""
    words = shlex.split(editor)
    name = Path(words[0]).stem.casefold() if words else ""
    if name in _PLUS:
        return [*words, f"+{line}", str(path)]
    if name in _GOTO:
        return [*words, "--goto", f"{path}:{line}"]
    if name in _COLON:
        return [*words, f"{path}:{line}"]
    if name in _LINE:
        return [*words, _LINE[name], str(line), str(path)]
    return [*words, str(path)]


def open_editor(editor: str, path: Path, line: int) -> None:
    """Wait until the editor is closed. Raises JournalError where it cannot be started or ends with a failure."""
    help = f"the file is there: {path}"
    try:
        done = subprocess.run(make_command(editor, path, line), check=False)
    except (OSError, ValueError) as error:
        raise JournalError(f"the editor `{editor}` cannot be started", help) from error
    if done.returncode:
        raise JournalError(f"the editor `{editor}` ended with status {done.returncode}", help)
