"""Executes a story: a Markdown file with console blocks, in which every command and what it prints is real.

A block ```` ```console ```` holds lines `$ command` (with `> ` before further lines of it), each followed by what it
prints on stdout and stderr together. A line `...` stands for any lines, `...` within a line for any text, and a
last line `[2]` for a status other than 0. A block with a path behind its language (```` ```markdown journal/a.md ````)
is written to that file. Everything happens in one bash and one empty folder, which is HOME and is shown as `~`.
"""

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

END = "\x1e"
"""Printed behind each command, with its status; no command prints it by itself."""

_BLOCK = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_COMMAND = re.compile(r"^\$ (.*(?:\n> .*|\n>$)*)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)


@dataclass(frozen=True)
class Step:
    """A command and what it should print, or a file to write; `start` and `end` are its output's place in the story."""

    script: str
    expected: str = ""
    start: int = -1
    end: int = -1


def find_steps(story: str) -> list[Step]:
    """The steps of a story in their order."""
    steps = []
    for block in _BLOCK.finditer(story):
        language, path, text = block.groups()
        if path:
            steps.append(Step(f"mkdir -p '{Path(path).parent}' && cat > '{path}' <<'{END}'\n{text}{END}\n"))
        elif language == "console":
            for found in _COMMAND.finditer(text):
                places = block.start(3) + found.start(2), block.start(3) + found.end(2)
                steps.append(Step(re.sub(r"\n> ?", "\n", found[1]), found[2], *places))
    return steps


def perform(steps: list[Step], folder: Path) -> list[str]:
    """What each step printed, with a status other than 0 as a last line. A step that ends the shell is the last."""
    lines = ["exec 2>&1"]
    for step in steps:
        lines += [step.script, f"printf '{END}%s{END}' $?"]
    done = subprocess.run(
        ["bash", "--norc", "-c", "\n".join(lines)],
        stdin=subprocess.DEVNULL,
        cwd=folder,
        env=surroundings(folder),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    pieces = done.stdout.replace(str(folder), "~").split(END)
    printed = []
    for output, status in zip(pieces[::2], pieces[1::2], strict=False):
        output = output if not output or output.endswith("\n") else output + "\n"
        printed.append(output if status == "0" else f"{output}[{status}]\n")
    return printed


def surroundings(folder: Path) -> dict[str, str]:
    """The variables of a story: the `journal` of this Python, and nothing of whoever runs the tests."""
    return {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(folder),
        "XDG_CACHE_HOME": str(folder / ".cache"),
        "LC_ALL": "C.UTF-8",
        "TERM": "dumb",
        "COLUMNS": "100",
        "PAGER": "cat",
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_AUTHOR_NAME": "Robin",
        "GIT_AUTHOR_EMAIL": "robin@example.org",
        "GIT_COMMITTER_NAME": "Robin",
        "GIT_COMMITTER_EMAIL": "robin@example.org",
    }


def is_told(expected: str, printed: str) -> bool:
    """Whether the output is what the story tells, with its wildcards."""
    pattern = "".join(_pattern_of(line) for line in expected.splitlines(keepends=True))
    return re.fullmatch(pattern, printed) is not None


def _pattern_of(line: str) -> str:
    return r"(?:.*\n)*" if line == "...\n" else ".*".join(map(re.escape, line.split("...")))


def retell(story: str, steps: list[Step], printed: list[str]) -> str:
    """The story with the real output wherever it told another."""
    for step, output in reversed(list(zip(steps, printed, strict=False))):
        if step.start >= 0 and not is_told(step.expected, output):
            story = story[: step.start] + output + story[step.end :]
    return story
