"""Each save in vim, neovim, nano and emacs, however they are set, is one report."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from reports import folder_outside_tmp, take_all
from terminal import Terminal, wait_until

from journal_tool.serving.watch import Changes, watch

ENTRY = "2026-03-12-northwind.md"
TEXT = "This stands in the entry.\n" * 3


class Vi:
    """vim and neovim. `settings` are what stands in somebody's vimrc, one after another."""

    def __init__(self, program: str, *settings: str) -> None:
        self.program = program
        self.settings = settings

    def command(self, elsewhere: Path) -> str:
        more = "".join(f" --cmd 'set {setting.format(elsewhere=elsewhere)}'" for setting in self.settings)
        return f"{self.program} -u NONE -i NONE -N{more} {ENTRY}"

    def type(self, terminal: Terminal, line: str) -> None:
        terminal.press("g", "g", "O")
        terminal.type(line)
        terminal.press("Escape")

    def save(self, terminal: Terminal, number: int) -> None:
        terminal.type(f':w | echo "saved" {number}')
        terminal.press("Enter")
        terminal.wait_for(f"saved {number}")


class Emacs:
    program = "emacs"

    def __init__(self, *settings: str) -> None:
        self.settings = settings

    def command(self, elsewhere: Path) -> str:
        more = "".join(f" --eval '(setq {setting.format(elsewhere=elsewhere)})'" for setting in self.settings)
        return f"emacs -nw -Q{more} {ENTRY}"

    def type(self, terminal: Terminal, line: str) -> None:
        terminal.press("M-<")
        terminal.type(line)
        terminal.press("Enter")

    def save(self, terminal: Terminal, number: int) -> None:
        terminal.press("C-x", "C-s", "M-:")
        terminal.type(f'(message "saved %d" {number})')
        terminal.press("Enter")
        terminal.wait_for(f"saved {number}")


class Nano:
    program = "nano"

    def __init__(self, options: str = "") -> None:
        self.options = options

    def command(self, elsewhere: Path) -> str:
        return f"nano --ignorercfiles {self.options.format(elsewhere=elsewhere)} {ENTRY}"

    def type(self, terminal: Terminal, line: str) -> None:
        terminal.press("C-Home")
        terminal.type(line)
        terminal.press("Enter")

    def save(self, terminal: Terminal, number: int) -> None:  # noqa: ARG002 - it says nothing but that it wrote
        terminal.press("C-o")
        terminal.wait_for("File Name to Write")
        terminal.press("Enter")
        terminal.wait_for("Wrote")


Editor = Vi | Emacs | Nano

EDITORS: dict[str, Editor] = {
    "vim": Vi("vim"),
    "vim, backup": Vi("vim", "backup"),
    "vim, backup by copying": Vi("vim", "backup", "backupcopy=yes"),
    "vim, backup by renaming": Vi("vim", "backup", "backupcopy=no"),
    "vim, renaming without keeping": Vi("vim", "nobackup", "writebackup", "backupcopy=no"),
    "vim, backups elsewhere": Vi("vim", "backup", "backupcopy=no", "backupdir={elsewhere}"),
    "vim, no backup at all": Vi("vim", "nobackup", "nowritebackup"),
    "vim, no swap file": Vi("vim", "noswapfile"),
    "vim, undo file": Vi("vim", "undofile", "undodir=."),
    "vim, first version kept": Vi("vim", "patchmode=.orig"),
    "neovim": Vi("nvim"),
    "neovim, backup by copying": Vi("nvim", "backup", "backupcopy=yes", "backupdir=."),
    "neovim, backup by renaming": Vi("nvim", "backup", "backupcopy=no", "backupdir=."),
    "neovim, no backup at all": Vi("nvim", "nobackup", "nowritebackup", "noswapfile"),
    "nano": Nano(),
    "nano, backup": Nano("-B"),
    "nano, backups elsewhere": Nano("-B -C {elsewhere}"),
    "nano, lock file": Nano("-G"),
    "emacs": Emacs(),
    "emacs, backup by copying": Emacs("backup-by-copying t"),
    "emacs, backups elsewhere": Emacs('backup-directory-alist (list (cons "." "{elsewhere}"))'),
    "emacs, backups with numbers": Emacs("version-control t"),
    "emacs, no backup": Emacs("make-backup-files nil"),
    "emacs, no lock file": Emacs("create-lockfiles nil"),
    "emacs, written beside and renamed": Emacs("file-precious-flag t"),
    "emacs, saving by itself all the time": Emacs("auto-save-interval 1", "auto-save-timeout 1"),
}


@pytest.fixture
def outside() -> Iterator[Path]:
    with folder_outside_tmp() as folder:
        for name in ("journal", "elsewhere", "home"):
            (folder / name).mkdir()
        (folder / "journal/journal.toml").write_text("")
        (folder / "journal" / ENTRY).write_text(TEXT)
        yield folder


@pytest.mark.parametrize("editor", EDITORS.values(), ids=EDITORS)
def test_each_save_is_one_report(editor: Editor, outside: Path) -> None:
    for program in ("tmux", editor.program):
        if not shutil.which(program):
            pytest.skip(f"{program} is not installed")
    journal = outside / "journal"
    home = {"HOME": str(outside / "home"), "PATH": os.environ["PATH"], "LANG": "C.UTF-8", "TERM": "screen"}
    with watch(journal) as it:
        terminal = Terminal(outside, f"cd '{journal}' && {editor.command(outside / 'elsewhere')}", home)
        try:
            terminal.wait_for("This stands in the entry.")
            assert take_all(it, journal) == [], "opening"
            for number in (1, 2, 3):
                editor.type(terminal, f"line {number}")
                terminal.wait_for(f"line {number}")
                assert take_all(it, journal) == [], "typing"
                editor.save(terminal, number)
                wait_until(lambda n=number: f"line {n}" in (journal / ENTRY).read_text(), lambda: terminal.screen)
                assert take_all(it, journal) == [Changes(frozenset([ENTRY]))], f"save {number}"
            editor.save(terminal, 4)
            assert len(take_all(it, journal)) <= 1, "saving without change"
        finally:
            terminal.close()
        assert take_all(it, journal) == [], "closing"
