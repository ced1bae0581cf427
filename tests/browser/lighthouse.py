#!/usr/bin/env python3
"""What Lighthouse says of four pages of the sample: performance, accessibility and best practices, of 100 each.

    LIGHTHOUSE=FOLDER lighthouse.py [PAGE ...]

Run by hand with the Python of the environment. It needs Chromium, and FOLDER as `npm install --prefix FOLDER
lighthouse@12.2.3` leaves it (13 needs a newer Node). The pages are served by this machine to itself.
"""

import datetime as dt
import functools
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from conftest import NAMES, QUIET

from journal_tool.build.site import build_site
from journal_tool.reading import load_journal

SAMPLE = Path(__file__).parent.parent.parent / "journal"
DAY = dt.date(2026, 3, 16)
PAGES = ("index.html", "interviews/2026-03-03-larkspur-energy-technical.html", "outcomes.html", "questions.html")
CATEGORIES = ("performance", "accessibility", "best-practices")


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Nothing."""


def main(pages: tuple[str, ...]) -> int:
    program = Path(os.environ.get("LIGHTHOUSE", "")) / "node_modules" / "lighthouse" / "cli" / "index.js"
    browser = next(filter(None, map(shutil.which, NAMES)), "")
    if not program.is_file() or not browser:
        print(__doc__, file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as top:
        site = Path(top) / "site"
        build_site(load_journal(SAMPLE, cache=False), SAMPLE, site, DAY, home=Path(top))
        with ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=site)) as server:
            threading.Thread(target=server.serve_forever, daemon=True).start()
            reports = [judge(program, browser, f"http://127.0.0.1:{server.server_address[1]}/{page}") for page in pages]
            server.shutdown()
    for page, report in zip(pages, reports, strict=True):
        print(page, *(f"{name} {report['categories'][name]['score'] * 100:.0f}" for name in CATEGORIES))
        print("".join(f"  {line}\n" for line in list_losses(report)), end="")
    return 0


def judge(program: Path, browser: str, address: str) -> dict[str, object]:
    options = (
        f"--only-categories={','.join(CATEGORIES)}",
        "--output=json",
        "--quiet",
        f"--chrome-flags=--headless {' '.join(QUIET)}",
    )
    environment = os.environ | {"CHROME_PATH": browser}
    done = subprocess.run(["node", program, address, *options], capture_output=True, env=environment, check=True)
    report: dict[str, object] = json.loads(done.stdout)
    return report


def list_losses(report: dict[str, object]) -> list[str]:
    """What kept the page from 100."""
    audits, losses = report["audits"], []
    for name in CATEGORIES:
        for part in report["categories"][name]["auditRefs"]:
            audit = audits[part["id"]]
            if part["weight"] and audit["score"] is not None and audit["score"] < 1:
                losses.append(f"{audit['title']}: {audit.get('displayValue', audit['score'])}")
    return losses


if __name__ == "__main__":
    sys.exit(main(tuple(sys.argv[1:]) or PAGES))
