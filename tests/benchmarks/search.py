"""How long the page Search takes for each letter that is typed, in Chromium, and what its data costs.

    python tests/benchmarks/search.py [--entries 1000] [--rounds 5]

Entries are generated (generate.py) and the site is built. Told are the size of search-data.js and the CPU time of its
making, alone; then, in the browser, the time until the page is ready, and for each letter of each query that from the
event until results are laid out: in the best of the rounds and in the median, for the letters' median and slowest.
"""

import argparse
import datetime as dt
import gzip
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import sync_playwright

from journal_tool.build.site import build_site
from journal_tool.reading import load_journal
from journal_tool.rendering.material import Material
from journal_tool.rendering.search.script import render_search_script

HERE = Path(__file__).parent
DAY = dt.date(2026, 3, 16)
QUIET = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking")
QUERIES = (
    "system design",
    "a b c d e",
    "the trade-offs of test strategy",
    '"slow endpoint"',
    "concurency kubernets",
    "2019-03",
    "zzzz qqqq",
)
TYPE = """([query]) => {
    const field = document.getElementById("query");
    const times = [];
    for (let end = 1; end <= query.length; end++) {
        field.value = query.slice(0, end);
        const start = performance.now();
        field.dispatchEvent(new Event("input"));
        document.body.offsetHeight;
        times.push(performance.now() - start);
    }
    return times;
}"""
READY = "() => document.querySelector('#results h2') !== null"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--entries", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=5)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as top:
        journal, site = Path(top) / "journal", Path(top) / "site"
        subprocess.run([sys.executable, HERE / "generate.py", str(chosen.entries), journal], check=True)
        tell_making(journal)
        build_site(load_journal(journal), journal, site, DAY, home=Path(top) / "nobody")
        tell_typing(site / "search.html", chosen.rounds)


def tell_making(folder: Path) -> None:
    journal = load_journal(folder)
    material = Material(journal, (), DAY, True, tuple)
    print(
        len(material.standings), "applications,", len(material.people), "people,", len(material.question_pages), "pages"
    )
    start = time.process_time()
    made = render_search_script(material)
    seconds = time.process_time() - start
    print(f"search-data.js: {len(made):,} bytes, {len(gzip.compress(made)):,} gzipped, made in {seconds * 1000:.0f} ms")


def tell_typing(page: Path, rounds: int) -> None:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=QUIET)
        tab = browser.new_page()
        start = time.perf_counter()
        tab.goto(f"{page.as_uri()}#q=a")
        tab.wait_for_function(READY)
        print(f"ready after {(time.perf_counter() - start) * 1000:.0f} ms")
        every: list[tuple[float, float]] = []
        for query in QUERIES:
            typed = [tab.evaluate(TYPE, [query]) for _ in range(rounds)]
            letters = [(min(times), statistics.median(times)) for times in zip(*typed, strict=True)]
            every += letters
            tell_times(repr(query), letters)
        tell_times("all letters", every)
        browser.close()


def tell_times(what: str, letters: list[tuple[float, float]]) -> None:
    """`letters` have the best round and the median of all: on a busy machine the best is nearer to the truth."""
    best, usual = zip(*letters, strict=True)
    print(
        f"{what:36} best of the rounds: median {statistics.median(best):5.1f} ms, slowest {max(best):5.1f} ms;"
        f" median of the rounds: {statistics.median(usual):5.1f} ms, slowest {max(usual):5.1f} ms"
    )


if __name__ == "__main__":
    main()
