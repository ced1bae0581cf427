"""A site of made-up pages that speaks to live.js as `journal serve` does, and changes when a test says so."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Page

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "site_templates" / "live.js"
SHEET = ROOT / "site_templates" / "live.css"
POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'"
)


def until(page: Page, condition: str) -> None:
    """Waits for a condition in the page. Playwright's own way of that needs `unsafe-eval`."""
    page.evaluate(
        f"""() => new Promise((resolve, reject) => {{
            const end = Date.now() + 20000;
            const look = () => {{
                if ({condition}) resolve();
                else if (Date.now() > end) reject(new Error("still not so: " + document.body.outerHTML.slice(-900)));
                else setTimeout(look, 5);
            }};
            look();
        }})"""
    )


def says(text: str) -> str:
    return f"document.querySelector('h1')?.textContent === '{text}'"


SIGN = "document.getElementById('live-sign').textContent"


class LiveSite:
    """Pages by path, `index.html` at the root. `change` takes new ones and tells the tabs; `stop` is like Ctrl-C."""

    def __init__(self, **pages: str) -> None:
        self.pages: dict[str, str] = {}
        self.style = ""
        self.policy = POLICY
        self.state: dict[str, Any] = {"run": "first", "version": 1, "style": 1, "focus": ""}
        self.files: dict[str, bytes] = {}
        self.asked: list[str] = []
        self.streams = 0
        self._dropped = 0
        self._held: dict[str, threading.Event] = {}
        self._news = threading.Condition()
        self._server: _Server | None = None
        self.port = 0
        self.put(**pages)
        self.start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    def put(self, **pages: str) -> None:
        """Changes pages and tells nobody. `index="…"` is the body of index.html."""
        self.pages.update({f"{name}.html": body for name, body in pages.items()})

    def change(self, focus: str = "", **pages: str) -> None:
        with self._news:
            self.put(**pages)
            self.state = {**self.state, "version": self.state["version"] + 1, "focus": focus}
            self._news.notify_all()

    def dress(self, style: str) -> None:
        """Another stylesheet and nothing else."""
        with self._news:
            self.style = style
            self.state = {**self.state, "style": self.state["style"] + 1}
            self._news.notify_all()

    def hold(self, path: str) -> Callable[[], None]:
        """What is asked for at this path from now on is answered, with what it is when asked, once this is called."""
        event = self._held[path] = threading.Event()

        def let_go() -> None:
            del self._held[path]
            event.set()

        return let_go

    def count(self, path: str) -> int:
        return self.asked.count(path)

    def wait_until(self, condition: Callable[[], bool]) -> None:
        end = time.monotonic() + 20
        while not condition():
            assert time.monotonic() < end, f"still not so; asked for: {self.asked}; streams: {self.streams}"
            time.sleep(0.01)

    def start(self) -> None:
        self._server = _Server(self)
        self.port = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()

    def stop(self) -> None:
        server, self._server = self._server, None
        if server is None:
            return
        server.shutdown()
        server.server_close()
        with self._news:
            self._news.notify_all()

    def drop(self) -> None:
        """Lets go of all streams, and goes on; a run of its own, as after a restart that nobody could notice."""
        with self._news:
            self.state = {**self.state, "run": self.state["run"] + " again"}
            self._dropped += 1
            self._news.notify_all()

    def restart(self) -> None:
        """As a person who starts the command again: numbers begin anew."""
        self.state = {**self.state, "run": self.state["run"] + " again", "version": 1, "style": 1}
        self.start()

    def render(self, path: str) -> bytes | None:
        if path == "style.css":
            return self.style.encode()
        if path.startswith("_live/live."):
            return (SHEET if path.endswith("css") else SCRIPT).read_bytes()
        if path in self.files:
            return self.files[path]
        if path in self.pages:
            body = self.pages[path]
            state = self.state
            # The title follows the first heading, so that a change of the page is one of the head too.
            title = body.split("<h1>")[1].split("</h1>")[0] if "<h1>" in body else path
            return (
                f'<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>{title}</title>\n'
                '<link rel="icon" href="data:,">\n<link rel="stylesheet" href="/style.css">\n'
                f'<link rel="stylesheet" href="/_live/live.css"><script src="/_live/live.js" data-run="{state["run"]}" '
                f'data-version="{state["version"]}" data-style="{state["style"]}" defer></script></head>\n'
                f"<body>\n{body}\n</body>\n</html>\n"
            ).encode()
        return None

    def stream(self, write: Callable[[bytes], None], server: object) -> None:
        """The state at once, then whenever it is another, until this server is stopped or nobody listens."""
        told: dict[str, Any] | None = None
        dropped = self._dropped
        with self._news:
            self.streams += 1
        try:
            while self._server is server and self._dropped == dropped:
                with self._news:
                    if told == self.state:
                        self._news.wait(0.2)
                    changed, told = self.state != told and self._dropped == dropped, self.state
                write(b"data: " + json.dumps(told).encode() + b"\n\n" if changed else b":\n\n")
        except OSError:
            pass
        finally:
            with self._news:
                self.streams -= 1

    def answer(self, answerer: _Answerer) -> None:
        path = urlsplit(answerer.path).path.lstrip("/") or "index.html"
        self.asked.append(path)
        if path == "_live/events":
            answerer.head(200, "text/event-stream", None)
            answerer.close_connection = True
            self.stream(answerer.send_now, answerer.server)
        elif path == "_live/version":
            answerer.send(200, "application/json", json.dumps(self.state).encode())
        else:
            content = self.render(path)
            if path in self._held:
                self._held[path].wait(20)
            kind = {"css": "text/css", "js": "text/javascript"}.get(path.rsplit(".")[-1], "text/html")
            answerer.send(200 if content is not None else 404, kind, content or b"")


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, site: LiveSite) -> None:
        self.site = site
        super().__init__(("127.0.0.1", site.port), _Answerer)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A tab that goes away in the middle of an answer is no fault."""


class _Answerer(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # as the real one: connections are kept, six of them a browser
    server: _Server

    def do_GET(self) -> None:
        self.server.site.answer(self)

    def send_now(self, content: bytes) -> None:
        self.wfile.write(content)
        self.wfile.flush()

    def send(self, status: int, kind: str, content: bytes) -> None:
        self.head(status, kind, len(content))
        self.wfile.write(content)

    def head(self, status: int, kind: str, length: int | None) -> None:
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Cache-Control", "no-store")
        if self.server.site.policy:
            self.send_header("Content-Security-Policy", self.server.site.policy)
        if length is not None:
            self.send_header("Content-Length", str(length))
        self.end_headers()

    def log_message(self, format: str, *arguments: Any) -> None:
        """Quiet."""
