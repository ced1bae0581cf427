"""`journal serve` as a process: it answers at once, shows a save, says what happens, and ends when it is asked to."""

import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from click.testing import CliRunner

from journal_tool.cli import journal

ENTRY = "---\ncompany: Northwind Labs\nrole: Baker\ndate: 2026-03-12\n---\n\n## Questions\n\n- Why bread? I like it.\n"
PAGE = "/interviews/sound.html"

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals are sent as on Unix")


class Serving:
    """A process of `journal serve` in a journal of one entry."""

    def __init__(self, folder: Path, *arguments: str) -> None:
        self.folder = folder
        command = [sys.executable, "-m", "journal_tool", "serve", str(folder), *arguments]
        self.process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=folder.parent
        )
        assert self.process.stdout is not None
        self.address = self.process.stdout.readline().strip()
        self.port = urlsplit(self.address).port or 0

    def get(self, path: str) -> tuple[int, str]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        connection.request("GET", path)
        response = connection.getresponse()
        body = response.read().decode()
        connection.close()
        return response.status, body

    def wait_for(self, path: str, words: str) -> str:
        end = time.monotonic() + 30
        while True:
            status, body = self.get(path)
            if status == 200 and words in body:
                return body
            assert time.monotonic() < end, body
            time.sleep(0.02)

    def end(self) -> tuple[int, str, str]:
        """Ctrl-C: the status, and what was printed after the address."""
        self.process.send_signal(signal.SIGINT)
        stdout, stderr = self.process.communicate(timeout=10)
        return self.process.returncode, stdout, stderr


Start = Callable[..., Serving]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    journal = tmp_path / "journal"
    journal.mkdir()
    (journal / "journal.toml").write_text("today = 2026-03-16\n")
    (journal / "sound.md").write_text(ENTRY)
    return journal


@pytest.fixture
def start(folder: Path) -> Iterator[Start]:
    started: list[Serving] = []

    def begin(*arguments: str) -> Serving:
        started.append(Serving(folder, *arguments))
        return started[-1]

    yield begin
    for serving in started:
        if serving.process.poll() is None:
            serving.process.kill()
            serving.process.communicate()


def test_a_save_is_served_and_told(start: Start, folder: Path) -> None:
    serving = start("--port", "0")
    assert serving.address == f"http://127.0.0.1:{serving.port}/"
    serving.wait_for("/", "<h1>")
    serving.wait_for(PAGE, "I like it")
    (folder / "sound.md").write_text(ENTRY.replace("I like it", "I love it"))
    serving.wait_for(PAGE, "I love it")
    (folder / "sound.md").write_text(ENTRY.replace("2026-03-12", "2026-03"))
    body = serving.wait_for(PAGE, "live-problems")
    assert "I like it" in body and "journal/sound.md" not in body
    status, stdout, stderr = serving.end()
    assert (status, stdout) == (0, "")
    first, *lines = stderr.splitlines()
    assert first == "Showing journal on this machine only. Ctrl-C ends it."
    assert [line[8:] for line in lines[:2]] == [" sound.md", " sound.md"]
    assert lines[2:] == ["  journal/sound.md:4:7: J211 `2026-03` is a month without a day"]


@pytest.mark.parametrize("options", [[], ["--poll"]], ids=["events", "polling"])
def test_ctrl_c_ends_it_at_once_and_quietly_also_while_tabs_listen(start: Start, options: list[str]) -> None:
    serving = start("--port", "0", *options)
    serving.wait_for("/", "<h1>")
    tabs = [socket.create_connection(("127.0.0.1", serving.port)) for _ in range(3)]
    for tab in tabs:
        tab.sendall(f"GET /_live/events HTTP/1.1\r\nHost: 127.0.0.1:{serving.port}\r\n\r\n".encode())
        assert tab.recv(10)
    status, stdout, stderr = serving.end()
    assert (status, stdout, len(stderr.splitlines())) == (0, "", 1)
    for tab in tabs:
        tab.close()


def test_ctrl_c_while_the_journal_is_being_read(start: Start) -> None:
    status, _, stderr = start("--port", "0").end()
    assert status == 0 and "Traceback" not in stderr


def test_a_port_that_is_taken_is_said_once(start: Start) -> None:
    first = start("--port", "0")
    second = start("--port", str(first.port))
    assert second.port != first.port
    second.wait_for("/", "<h1>")
    _, _, stderr = second.end()
    assert stderr.splitlines()[0] == f"Port {first.port} is taken, so it is {second.port}."


def test_follow_is_in_the_address(start: Start) -> None:
    assert start("--port", "0", "--follow").address.endswith("/?follow")


def test_the_browser_is_opened(start: Start, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    browser, told = tmp_path / "browser", tmp_path / "told"
    browser.write_text(f'#!/bin/sh\nprintf %s "$1" > {told}.new && mv {told}.new {told}\n')
    browser.chmod(0o700)
    monkeypatch.setenv("BROWSER", f"{browser} %s")
    serving = start("--port", "0", "--open")
    end = time.monotonic() + 20
    while not told.exists() and time.monotonic() < end:
        time.sleep(0.02)
    assert told.read_text() == serving.address


def test_a_day_that_is_none_is_told_before_anything_is_served(folder: Path) -> None:
    result = CliRunner().invoke(
        journal, ["serve", str(folder), "--port", "0", "--today", "someday"], prog_name="journal"
    )
    assert result.exit_code == 2 and "--today" in result.stderr


def test_no_journal_is_told(tmp_path: Path) -> None:
    result = CliRunner().invoke(journal, ["serve", str(tmp_path), "--port", "0"], prog_name="journal")
    assert result.exit_code == 2 and "journal init" in result.stderr
