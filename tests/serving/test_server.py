"""What the server answers and what it refuses, asked through a raw socket as whoever means harm would."""

import json
import re
import socket
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from live_journal import FIRST, LiveJournal

from journal_tool.errors import JournalError
from journal_tool.serving import server as serving
from journal_tool.serving.answers import POLICY
from journal_tool.serving.server import HOST, Server, open_server
from journal_tool.templates.default_look import find_default_folder

PAGE = "interviews/first.html"
HERE = "127.0.0.1:{port}"


class Given(NamedTuple):
    """An answer as it came, and in parts; names of headers in small letters."""

    status: int
    headers: dict[str, str]
    body: bytes


@pytest.fixture
def live(tmp_path: Path) -> LiveJournal:
    return LiveJournal(tmp_path)


@pytest.fixture
def faults() -> list[BaseException]:
    return []


@pytest.fixture
def server(live: LiveJournal, faults: list[BaseException]) -> Iterator[Server]:
    server = Server(0, find_default_folder(), faults.append)
    server.session = live.session
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    yield server
    server.stop()
    server.shutdown()
    server.server_close()


def connect(server: Server) -> socket.socket:
    connection = socket.create_connection((HOST, server.server_port), timeout=10)
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return connection


def send(server: Server, request: str | bytes) -> bytes:
    """All that comes back until the server closes the connection."""
    if isinstance(request, str):
        request = request.format(port=server.server_port).encode("latin-1")
    with connect(server) as connection:
        connection.sendall(request)
        connection.shutdown(socket.SHUT_WR)
        return read_all(connection)


def read_all(connection: socket.socket) -> bytes:
    pieces = []
    try:
        while piece := connection.recv(65536):
            pieces.append(piece)
    except ConnectionError:
        pass
    return b"".join(pieces)


def part(answer: bytes) -> Given:
    head, _, body = answer.partition(b"\r\n\r\n")
    first, *lines = head.decode().split("\r\n")
    headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
    return Given(int(first.split()[1]), headers, body)


def ask(server: Server, target: str, *headers: str, method: str = "GET", host: str = HERE) -> Given:
    lines = [f"{method} {target} HTTP/1.1", f"Host: {host}", *headers, "Connection: close", "", ""]
    return part(send(server, "\r\n".join(lines)))


# ── What it gives ──


def test_a_page_is_that_of_the_session_with_the_script_that_keeps_it_current(live: LiveJournal, server: Server) -> None:
    given = ask(server, f"/{PAGE}")
    assert (given.status, given.headers["content-type"]) == (200, "text/html; charset=utf-8")
    sheet = b'<link rel="stylesheet" href="/_live/live.css">'
    tag = re.search(sheet + rb'<script src="/_live/live.js" [^>]*></script>', given.body)
    assert tag is not None
    assert f'data-run="{server.run}" data-version="1" data-style="1" defer'.encode() in tag[0]
    assert given.body.replace(tag[0], b"") == live.session.page(PAGE)
    assert int(given.headers["content-length"]) == len(given.body)


@pytest.mark.parametrize(
    ("target", "kind"),
    [
        ("/", "text/html; charset=utf-8"),
        ("/index.html?follow", "text/html; charset=utf-8"),
        ("/interviews/first.html?x=1", "text/html; charset=utf-8"),
        ("/interviews%2Ffirst.html", "text/html; charset=utf-8"),
        ("/style.css?style=3", "text/css; charset=utf-8"),
        ("/journal.json", "application/json"),
        ("/calendar.ics", "text/calendar; charset=utf-8"),
        ("/applications.csv", "text/csv; charset=utf-8"),
        ("/_live/live.js", "text/javascript; charset=utf-8"),
        ("/_live/live.css", "text/css; charset=utf-8"),
        ("/_live/version", "application/json"),
    ],
)
def test_every_kind_of_file(server: Server, target: str, kind: str) -> None:
    given = ask(server, target)
    assert (given.status, given.headers["content-type"]) == (200, kind)
    assert (b"/_live/live.js" in given.body) == kind.startswith("text/html")


def test_every_answer_keeps_itself_to_itself(server: Server) -> None:
    answers = ask(server, "/"), ask(server, "/nothing"), ask(server, "/", method="POST"), ask(server, "/", host="x")
    for given in answers:
        assert given.headers["content-security-policy"] == POLICY
        assert given.headers["x-content-type-options"] == "nosniff"
        assert given.headers["cache-control"] == "no-store"
        assert given.headers["referrer-policy"] == "no-referrer"
        assert given.headers["cross-origin-resource-policy"] == "same-origin"
        assert not [name for name in given.headers if name.startswith("access-control")]
        assert "server" not in given.headers


def test_the_policy_is_that_of_the_pages() -> None:
    base = (find_default_folder() / "base.html").read_text()
    (own,) = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', base)
    assert f"{own}; frame-ancestors 'none'" == POLICY


def test_head_is_the_same_without_the_page(server: Server) -> None:
    get, head = ask(server, f"/{PAGE}"), ask(server, f"/{PAGE}", method="HEAD")
    assert (head.status, head.headers, head.body) == (200, get.headers, b"")


def test_what_the_site_has_not_is_told_and_the_tab_goes_on_listening(server: Server) -> None:
    given = ask(server, "/interviews/none.html")
    assert given.status == 404 and b"/_live/live.js" in given.body


def test_several_requests_on_one_connection(server: Server) -> None:
    with connect(server) as connection:
        request = f"GET /style.css HTTP/1.1\r\nHost: {HOST}:{server.server_port}\r\n\r\n".encode()
        connection.sendall(request * 3)
        connection.shutdown(socket.SHUT_WR)
        assert read_all(connection).count(b"HTTP/1.1 200 OK") == 3


def test_a_fault_of_ours_is_told_and_not_shown(
    server: Server, faults: list[BaseException], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(path: str) -> bytes:
        raise RuntimeError(f"secret of {path}")

    monkeypatch.setattr(server.session, "page", fail)
    given = ask(server, "/")
    assert given.status == 500 and b"secret" not in given.body
    assert [str(it) for it in faults] == ["secret of index.html"]


# ── Whom it refuses ──

REFUSED = {
    "another host": (421, ["Host: evil.example"]),
    "a name that leads here": (421, ["Host: journal.evil.example:{port}"]),
    "another port": (421, ["Host: 127.0.0.1:1"]),
    "no port": (421, ["Host: 127.0.0.1"]),
    "no host": (421, []),
    "two hosts": (421, ["Host: 127.0.0.1:{port}", "Host: 127.0.0.1:{port}"]),
    "a host with a user": (421, ["Host: me@127.0.0.1:{port}"]),
    "another origin": (403, ["Host: 127.0.0.1:{port}", "Origin: https://evil.example"]),
    "the origin of a file": (403, ["Host: 127.0.0.1:{port}", "Origin: null"]),
    "another port's origin": (403, ["Host: 127.0.0.1:{port}", "Origin: http://127.0.0.1:1"]),
    "two origins": (403, ["Host: 127.0.0.1:{port}", "Origin: http://127.0.0.1:{port}", "Origin: http://a.example"]),
    "the origin of our other name": (403, ["Host: 127.0.0.1:{port}", "Origin: http://localhost:{port}"]),
    "a script elsewhere": (403, ["Host: 127.0.0.1:{port}", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors"]),
    "a link elsewhere": (
        403,
        [
            "Host: 127.0.0.1:{port}",
            "Sec-Fetch-Site: cross-site",
            "Sec-Fetch-Mode: navigate",
            "Sec-Fetch-Dest: document",
        ],
    ),
    "a picture on another port": (
        403,
        ["Host: 127.0.0.1:{port}", "Sec-Fetch-Site: same-site", "Sec-Fetch-Mode: no-cors", "Sec-Fetch-Dest: image"],
    ),
    "a frame on another port": (
        403,
        ["Host: 127.0.0.1:{port}", "Sec-Fetch-Site: same-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: iframe"],
    ),
    "something nobody sends": (403, ["Host: 127.0.0.1:{port}", "Sec-Fetch-Site: elsewhere"]),
    "a body": (400, ["Host: 127.0.0.1:{port}", "Content-Length: 5"]),
    "a body in pieces": (400, ["Host: 127.0.0.1:{port}", "Transfer-Encoding: chunked"]),
}


@pytest.mark.parametrize("target", ["/", "/journal.json", "/_live/version", "/_live/events", "/_live/live.js"])
@pytest.mark.parametrize("case", REFUSED)
def test_refused(server: Server, case: str, target: str) -> None:
    status, headers = REFUSED[case]
    given = part(send(server, "\r\n".join([f"GET {target} HTTP/1.1", *headers, "", ""])))
    assert given.status == status
    assert given.headers["connection"] == "close"
    assert b"Northwind" not in given.body


LET_IN = {
    "a program": [],
    "an address that was typed": ["Sec-Fetch-Site: none", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document"],
    "our own page": ["Sec-Fetch-Site: same-origin", "Origin: http://127.0.0.1:{port}"],
    "a link on another port": ["Sec-Fetch-Site: same-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document"],
}


@pytest.mark.parametrize("case", LET_IN)
def test_let_in(server: Server, case: str) -> None:
    assert ask(server, "/", *LET_IN[case]).status == 200


def test_its_other_name(server: Server) -> None:
    assert ask(server, "/", host="LocalHost:{port}").status == 200
    assert ask(server, "/", "Origin: http://localhost:{port}", host="localhost:{port}").status == 200


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "CONNECT", "JOURNAL", "get"])
def test_other_methods(server: Server, method: str) -> None:
    given = ask(server, "/", method=method)
    assert (given.status, given.headers["allow"]) == (405, "GET, HEAD")


@pytest.mark.parametrize(
    "target",
    [
        "/../journal.toml",
        "/interviews/../../journal/journal.toml",
        "/%2e%2e/journal.toml",
        "/..%2fjournal.toml",
        "/..%5cjournal.toml",
        "/%2e%2e%2f%2e%2e%2fetc/passwd",
        "//etc/passwd",
        "/first.md",
        "/journal.toml",
        "/.journal-site.json",
        "/_live/../style.css",
        "/_live/",
        "/_live/live.html",
        "/interviews/",
        "/interviews/first.html%00",
        "/%ff",
        "/%",
        "/index.html/",
    ],
)
def test_no_path_leads_out_of_the_site(server: Server, target: str) -> None:
    given = ask(server, target)
    assert given.status == 404 and b"company:" not in given.body and b"root:" not in given.body


@pytest.mark.parametrize(
    "target", ["http://127.0.0.1/", "http://evil.example/", "*", "127.0.0.1:80", "file:///etc/passwd"]
)
def test_no_address_but_a_path(server: Server, target: str) -> None:
    assert ask(server, target).status == 400


@pytest.mark.parametrize(
    ("request_", "status"),
    [
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 400),
        (b"GET\r\n\r\n", 400),
        (b"GET / HTTP/9.9\r\n\r\n", 505),
        (b"GET / HTTP/1.x\r\n\r\n", 400),
        (b"GET / a b\r\n\r\n", 400),
        (b"GET /" + b"a" * 70000 + b" HTTP/1.1\r\n\r\n", 414),
        (b"GET / HTTP/1.1\r\nX: " + b"a" * 70000 + b"\r\n\r\n", 431),
        (b"GET / HTTP/1.1\r\n" + b"X: a\r\n" * 200 + b"\r\n", 431),
    ],
)
def test_what_is_no_request(server: Server, request_: bytes, status: int) -> None:
    assert part(send(server, request_)).status == status
    assert ask(server, "/").status == 200


def test_only_this_machine_is_listened_to(server: Server) -> None:
    assert server.server_address[0] == "127.0.0.1"


# ── Clients that behave badly ──


def test_a_slow_client_is_let_go(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("journal_tool.serving.server._Connection.timeout", 0.1)
    with connect(server) as connection:
        connection.sendall(b"GET / HT")
        assert connection.recv(100) == b""
    assert ask(server, "/").status == 200


def test_many_connections_that_say_nothing_leave_room(server: Server) -> None:
    silent = [connect(server) for _ in range(20)]
    assert ask(server, "/").status == 200
    for connection in silent:
        connection.close()


def test_more_connections_than_there_is_room_for_are_closed(live: LiveJournal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serving, "MOST", 2)
    server = Server(0, find_default_folder(), lambda _: None)
    server.session = live.session
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    first, second, third = (connect(server) for _ in range(3))
    assert third.recv(100) == b""
    for connection in (first, second, third):
        connection.close()
    eventually(lambda: ask(server, "/").status == 200 if server._free._value else False)
    server.shutdown()
    server.server_close()


def eventually(holds: Callable[[], bool], seconds: float = 10) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.005)


# ── The stream ──


class Stream:
    """A tab that listens."""

    def __init__(self, server: Server) -> None:
        self.connection = connect(server)
        self.connection.sendall(f"GET /_live/events HTTP/1.1\r\nHost: {HOST}:{server.server_port}\r\n\r\n".encode())
        self.lines = self.connection.makefile("rb")
        self.head = [*iter(lambda: self.lines.readline().strip(), b"")]

    def next(self) -> dict[str, object]:
        """What it is told next; comments are left out."""
        for line in self.lines:
            if line.startswith(b"data: "):
                found: dict[str, object] = json.loads(line[6:])
                return found
        raise EOFError

    def close(self) -> None:
        self.lines.close()
        self.connection.close()


def test_a_tab_is_told_the_numbers_at_once_and_on_every_change(live: LiveJournal, server: Server) -> None:
    stream = Stream(server)
    assert b"Content-Type: text/event-stream" in stream.head
    assert stream.next() == {"run": server.run, "version": 1, "style": 1, "focus": ""}
    live.write("first.md", FIRST.replace("Two tables", "Three tables"))
    server.tell()
    told = {"run": server.run, "version": 2, "style": 1, "focus": f"{PAGE}#question-2"}
    assert stream.next() == told
    assert json.loads(ask(server, "/_live/version").body) == told
    live.write("templates/style.css", "p {}")
    server.tell()
    assert stream.next() == {**told, "style": 2}
    stream.close()


def test_a_tab_is_told_nothing_where_nothing_differs(live: LiveJournal, server: Server) -> None:
    stream = Stream(server)
    stream.next()
    server.tell()
    live.write("first.md", FIRST.replace("Two tables", "Three tables"))
    server.tell()
    assert stream.next()["version"] == 2
    stream.close()


def test_ten_tabs_and_pages_beside_them(live: LiveJournal, server: Server) -> None:
    streams = [Stream(server) for _ in range(10)]
    live.write("first.md", FIRST.replace("Two tables", "Three tables"))
    server.tell()
    for stream in streams:
        while stream.next()["version"] != 2:
            pass
    assert b"Three tables" in ask(server, f"/{PAGE}").body
    for stream in streams:
        stream.close()


def test_a_tab_that_vanishes_is_noticed(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serving, "HEARTBEAT", 0.02)
    before = server._free._value
    stream = Stream(server)
    stream.next()
    assert server._free._value == before - 1
    stream.close()
    eventually(lambda: server._free._value == before)


def test_a_stream_ends_when_the_server_does(server: Server) -> None:
    stream = Stream(server)
    stream.next()
    server.stop()
    with pytest.raises(EOFError):
        stream.next()
    stream.close()


# ── The start ──


def test_before_the_journal_was_read_it_says_so_and_then_shows_it(
    live: LiveJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(serving, "AT_START", 0.01)
    server = Server(0, find_default_folder(), lambda _: None)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    given = ask(server, f"/{PAGE}")
    assert given.status == 503 and b'http-equiv="refresh"' in given.body and b"/_live/" not in given.body
    assert json.loads(ask(server, "/_live/version").body)["version"] == 0
    stream = Stream(server)
    server.session = live.session
    server.tell()
    assert stream.next()["version"] == 1
    assert ask(server, f"/{PAGE}").status == 200
    stream.close()
    server.stop()
    server.shutdown()
    server.server_close()


def test_a_port_that_is_taken_gives_the_next(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    other = open_server(server.server_port, find_default_folder(), lambda _: None)
    assert other.server_port > server.server_port
    other.server_close()
    monkeypatch.setattr(serving, "TRIES", 1)
    with pytest.raises(JournalError, match=f"port {server.server_port} and those after it are taken"):
        open_server(server.server_port, find_default_folder(), lambda _: None)


def test_while_somebody_writes_every_page_is_whole_and_of_one_version(live: LiveJournal, server: Server) -> None:
    """Many ask while entries change and all is derived anew: what is read twice in one page is the same twice."""
    ended = threading.Event()
    wrong: list[str] = []

    def look() -> None:
        while not ended.is_set():
            body = ask(server, f"/{PAGE}").body
            marks = set(re.findall(rb"mark (\d+)", body))
            if len(marks) > 1 or not body.endswith(b"</html>\n"):
                wrong.append(repr(marks))

    lookers = [threading.Thread(target=look) for _ in range(4)]
    for looker in lookers:
        looker.start()
    for number in range(30):
        live.write("first.md", FIRST.replace("I like maps", f"mark {number}").replace("team's", f"mark {number}"))
        server.tell()
        if number % 3 == 0:
            live.session.settle()
    ended.set()
    for looker in lookers:
        looker.join()
    assert wrong == []
    live.session.settle()
    assert b"mark 29" in ask(server, f"/{PAGE}").body
