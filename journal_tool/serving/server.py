"""The web server of `journal serve`: gives a browser on this machine the pages of a session, and tells it of changes.

One thread a connection, at most `MOST` of them; all are daemons, so that the process ends at once whatever they wait
for. The server listens from the moment it is made, and `session` is given to it when there is one.
"""

import errno
import json
import os
import socketserver
import threading
from collections.abc import Callable
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Protocol

from journal_tool.errors import JournalError
from journal_tool.serving.answers import HEADERS, Answer, find_kind, make_waiting, make_words, put_script
from journal_tool.serving.gates import find_path, find_refusal

HOST = "127.0.0.1"
MOST = 64
"""Connections at once. A browser opens six to one server."""

PATIENCE = 10.0
"""Seconds in which a client has to send or take something."""

HEARTBEAT = 3.0
"""Seconds after which a stream that had nothing to tell writes a line, and learns whether somebody still listens."""

AT_START = 0.3
"""Seconds that a request waits for the first load, before it is answered that the journal is being read."""

TRIES = 20
"""Ports that are tried, one after the other."""

LIVE = "_live/"
OWN_FILES = ("live.js", "live.css")


class Pages(Protocol):
    """What the server has to know of a session."""

    @property
    def version(self) -> int: ...
    @property
    def style_version(self) -> int: ...
    @property
    def focus(self) -> tuple[str, str]: ...
    def page(self, path: str) -> bytes | None: ...


class Server(ThreadingHTTPServer):
    """Listens on `port` of this machine alone; 0 takes any that is free. `report` is told what went wrong in a page."""

    daemon_threads = True
    allow_reuse_address = os.name == "posix"  # elsewhere it would let two servers share a port
    request_queue_size = MOST
    session: Pages | None = None

    def __init__(self, port: int, own: Path, report: Callable[[BaseException], None]) -> None:
        self.run = os.urandom(6).hex()  # numbers begin anew with each start: tabs that stayed open know by this
        self._own = {f"{LIVE}{name}": own / name for name in OWN_FILES}
        self._report = report
        self._free = threading.BoundedSemaphore(MOST)
        self._news = threading.Condition()
        self._stopped = False
        super().__init__((HOST, port), _Connection)

    def server_bind(self) -> None:
        """Without asking a name server who 127.0.0.1 is."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = HOST, self.server_address[1]

    @property
    def address(self) -> str:
        return f"http://{HOST}:{self.server_port}/"

    def tell(self) -> None:
        """Something may have changed: streams look whether it has."""
        with self._news:
            self._news.notify_all()

    def stop(self) -> None:
        """Let all streams end. Whoever serves has to be ended by `shutdown` or an exception."""
        with self._news:
            self._stopped = True
            self._news.notify_all()

    def numbers(self) -> dict[str, object]:
        """What tabs are told: fetch a page again when a number is another one."""
        session = self.session
        page, heading = session.focus if session else ("", "")
        return {
            "run": self.run,
            "version": session.version if session else 0,
            "style": session.style_version if session else 0,
            "focus": f"{page}#{heading}" if heading else page,
        }

    def wait_for_other(self, told: dict[str, object], seconds: float) -> dict[str, object] | None:
        """The numbers when they are others than `told`, or as they are after some seconds; None when all ends."""
        with self._news:
            self._news.wait_for(lambda: self._stopped or (self._loaded() and self.numbers() != told), seconds)
            return None if self._stopped else self.numbers()

    def answer(self, target: str) -> Answer:
        """What is at `target`, which has been let in."""
        path = find_path(target)
        if path == f"{LIVE}version":
            return Answer(200, "application/json", json.dumps(self.numbers()).encode())
        if path in self._own:
            return Answer(200, find_kind(path), self._own[path].read_bytes())
        session = self._wait_for_session()
        if session is None:
            return make_waiting()
        numbers = self.numbers()  # before the page, which then is at least as new as they say
        content = None if path is None else session.page(path)
        if path is None or content is None:
            return make_words(404, "There is no such page in this journal.", put_script, numbers)
        if path.endswith(".html"):
            content = put_script(content, numbers)
        return Answer(200, find_kind(path), content)

    def _loaded(self) -> bool:
        return self.session is not None and self.session.version > 0

    def _wait_for_session(self) -> Pages | None:
        if not self._loaded():
            with self._news:
                self._news.wait_for(lambda: self._stopped or self._loaded(), AT_START)
        return self.session if self._loaded() else None

    def process_request(self, request: Any, client_address: Any) -> None:
        if not self._free.acquire(blocking=False):
            self.shutdown_request(request)
            return
        super().process_request(request, client_address)

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._free.release()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that goes away is no fault; whatever else is has been reported."""

    def report(self, error: BaseException) -> None:
        self._report(error)


class _Connection(BaseHTTPRequestHandler):
    """One connection, and the requests on it."""

    server: Server
    protocol_version = "HTTP/1.1"
    timeout = PATIENCE
    disable_nagle_algorithm = True

    def handle_one_request(self) -> None:
        self.close_connection = True
        try:
            self.raw_requestline = self.rfile.readline(65537)
            if not self.raw_requestline:
                return
            if len(self.raw_requestline) > 65536:
                self.requestline, self.request_version, self.command = "", "HTTP/1.1", ""
                self.send_error(414)
            elif self.parse_request():
                self._answer()
        except (OSError, ValueError):  # the client was slow, or is gone
            self.close_connection = True

    def _answer(self) -> None:
        refusal = find_refusal(self.command, self.path, self.headers, self.server.server_port)
        if refusal:
            self.close_connection = True
            allow = (("Allow", "GET, HEAD"),) if refusal.status == 405 else ()
            self._send(make_words(*refusal)._replace(extra=allow))
        elif find_path(self.path) == f"{LIVE}events":
            self._stream()
        else:
            self._send(self._make())

    def _make(self) -> Answer:
        try:
            return self.server.answer(self.path)
        except Exception as error:  # a fault of ours: the person should see it, and go on writing
            self.server.report(error)
            return make_words(500, "This page could not be made: that is a fault of the tool.")

    def _stream(self) -> None:
        """Numbers for as long as somebody listens: the current ones first."""
        self.close_connection = True
        self._send(Answer(200, "text/event-stream", b""), length=False)
        told: dict[str, object] = {}
        while self.command != "HEAD" and (numbers := self.server.wait_for_other(told, HEARTBEAT)) is not None:
            news = numbers != told and numbers["version"]
            self.wfile.write(b"data: " + json.dumps(numbers).encode() + b"\n\n" if news else b":\n\n")
            told = numbers if news else told

    def _send(self, answer: Answer, length: bool = True) -> None:
        """All in one packet where it fits."""
        headers = [("Content-Type", answer.kind), *HEADERS.items(), *answer.extra]
        if length:
            headers.append(("Content-Length", str(len(answer.content))))
        if self.close_connection:
            headers.append(("Connection", "close"))
        first = f"HTTP/1.1 {answer.status} {HTTPStatus(answer.status).phrase}"
        head = "\r\n".join([first, *(f"{name}: {value}" for name, value in headers), "", ""]).encode()
        self.wfile.write(head if self.command == "HEAD" else head + answer.content)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:  # noqa: ARG002
        """What cannot be read as a request at all."""
        self.close_connection = True
        self._send(make_words(code, "That is no request that this server understands."))

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: what changes is told by `journal serve` itself."""


def open_server(port: int, own: Path, report: Callable[[BaseException], None]) -> Server:
    """A server on `port`, or on the next one that is free. Raises JournalError where none is."""
    for number in range(port, min(port + TRIES, 65536)):
        try:
            return Server(number, own, report)
        except OSError as error:
            if error.errno not in (errno.EADDRINUSE, errno.EACCES):
                raise JournalError(f"this machine gives no port: {error.strerror}") from None
    raise JournalError(f"port {port} and those after it are taken", "choose another one with --port")
