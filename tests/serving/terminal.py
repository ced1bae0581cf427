"""A terminal that nobody sees, in which a test types into a program and reads what stands there: tmux."""

import subprocess
import time
from collections.abc import Callable
from pathlib import Path

GIVE_UP = 60
"""Seconds after which something hangs."""


class Terminal:
    """Runs `command` until it is closed. `folder` is for tmux's socket; `environment` is all that there is."""

    def __init__(self, folder: Path, command: str, environment: dict[str, str]) -> None:
        self._tmux = ["tmux", "-S", str(folder / "tmux"), "-f", "/dev/null"]
        start = ["new-session", "-d", "-x", "100", "-y", "30", command]
        subprocess.run([*self._tmux, *start], env=environment, check=True)

    def _run(self, *arguments: str) -> str:
        return subprocess.run([*self._tmux, *arguments], check=True, capture_output=True, text=True).stdout

    def press(self, *keys: str) -> None:
        """Keys by tmux's names of them: Enter, Escape, C-x."""
        self._run("send-keys", *keys)

    def type(self, text: str) -> None:
        self._run("send-keys", "-l", text)

    @property
    def screen(self) -> str:
        return self._run("capture-pane", "-p")

    def wait_for(self, text: str) -> None:
        wait_until(lambda: text in self.screen, lambda: f"no {text!r} on the screen:\n{self.screen}")

    def close(self) -> None:
        subprocess.run([*self._tmux, "kill-server"], check=False, capture_output=True)


def wait_until(holds: Callable[[], bool], say: Callable[[], str]) -> None:
    end = time.monotonic() + GIVE_UP
    while not holds():
        assert time.monotonic() < end, say()
        time.sleep(0.02)
