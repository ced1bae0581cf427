"""The sample journal in a folder of its own, and `journal serve` over it as a process."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


class ServedJournal:
    """`edit` saves as an editor does that writes in place; `stop` is Ctrl-C."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "journal"
        shutil.copytree(ROOT / "journal", self.folder)
        self.process: subprocess.Popen[str] | None = None
        self.port = 0
        self.address = ""
        self.start()

    def start(self) -> None:
        command = [sys.executable, "-m", "journal_tool", "serve", str(self.folder), "--port", str(self.port)]
        # Told to nobody: in a pipe that is full the server would wait.
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        assert self.process.stdout is not None
        self.address = self.process.stdout.readline().strip()
        self.port = int(self.address.rsplit(":")[-1].strip("/"))

    def stop(self) -> None:
        if self.process is None:
            return
        self.process.send_signal(signal.SIGINT)
        self.process.communicate(timeout=60)
        self.process = None

    def read(self, name: str) -> str:
        return (self.folder / name).read_text(encoding="utf-8")

    def write(self, name: str, text: str) -> None:
        file = self.folder / name
        file.parent.mkdir(exist_ok=True)
        with file.open("w", encoding="utf-8") as opened:
            opened.write(text)
            opened.flush()
            os.fsync(opened.fileno())

    def edit(self, name: str, before: str, after: str) -> None:
        text = self.read(name)
        assert text.count(before) == 1, f"{before!r} is not once in {name}"
        self.write(name, text.replace(before, after))
