"""How long `journal check` takes, beside the bare loop of its two parsers over the same files.

    python tests/benchmarks/check.py JOURNAL [--runs 7]

JOURNAL is a folder of generated entries. Each run alternates: the bare loop (markdown-it-py's block
parser and libyaml's events, one process), `check` without a cache, `check` with a warm one, `--help`
and the bare interpreter. The first run is dropped; medians and the ratios run by run are printed.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BARE = """
import sys, pathlib, yaml
from markdown_it import MarkdownIt
parser = MarkdownIt("commonmark").enable("table")
parser.core.ruler.enableOnly(["normalize", "block"])
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.md")):
    _, front, body = path.read_text().split("---\\n", 2)
    for event in yaml.parse(front, Loader=yaml.CSafeLoader):
        pass
    parser.parse(body)
"""


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("journal", type=Path)
    arguments.add_argument("--runs", type=int, default=7)
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory() as cache:
        commands = {
            "bare loop": [sys.executable, "-c", BARE, str(given.journal)],
            "check, cold": [sys.executable, "-m", "journal_tool", "check", str(given.journal)],
            "check, warm": [sys.executable, "-m", "journal_tool", "check", str(given.journal)],
            "--help": [sys.executable, "-m", "journal_tool", "--help"],
            "interpreter": [sys.executable, "-c", "pass"],
        }
        walls = measure(commands, given.runs, Path(cache))
    show(walls, "bare loop", ("check, cold", "check, warm"))
    show(walls, "interpreter", ("--help",))


def measure(commands: dict[str, list[str]], runs: int, cache: Path) -> dict[str, list[float]]:
    """Wall seconds of each command in each run but the first; the cold check starts with an empty cache."""
    walls: dict[str, list[float]] = {name: [] for name in commands}
    for run in range(runs):
        environment = {**os.environ, "JOURNAL_CACHE": str(cache / str(run))}
        for name, command in commands.items():
            start = time.perf_counter()
            subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
            walls[name].append(time.perf_counter() - start)
    return {name: times[1:] for name, times in walls.items()}


def show(walls: dict[str, list[float]], base: str, names: tuple[str, ...]) -> None:
    print(f"{base:12} {statistics.median(walls[base]):7.3f} s")
    for name in names:
        ratio = statistics.median(one / other for one, other in zip(walls[name], walls[base], strict=True))
        print(f"{name:12} {statistics.median(walls[name]):7.3f} s   {ratio:5.2f} times the {base}")


if __name__ == "__main__":
    main()
