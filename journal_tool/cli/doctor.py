"""`journal doctor`: what the tool stands on here: versions, settings, cache, editor, and git beside the site."""

import os
import platform
import re
import shutil
import subprocess
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

import click

from journal_tool import __version__
from journal_tool.checking import find_problems
from journal_tool.cli import style
from journal_tool.cli.clock import find_today
from journal_tool.cli.editor import find_editor
from journal_tool.cli.json_text import print_document
from journal_tool.cli.opening import choose_journal, find_folder, shown_path
from journal_tool.cli.options import examples, journal_option, json_option, path_argument
from journal_tool.cli.problem_text import count_problems
from journal_tool.cli.words import harmless
from journal_tool.errors import JournalError
from journal_tool.exporting.shape import Document, Shape
from journal_tool.phrases import counted
from journal_tool.reading import load_journal, site_folder
from journal_tool.reading.cache_place import cache_folder, caches_folder
from journal_tool.settings import FILE_NAME

_NAME = "interview-journal"
_REQUIREMENT = re.compile(r"([\w.-]+)[^;]*")
"""A library that is always wanted; what stands behind a `;` says when others are."""


class Finding(Shape, frozen=True):
    """One thing that was looked at. `help` says what to do, or is empty."""

    name: str
    ok: bool
    message: str
    help: str = ""


class DoctorDocument(Document, frozen=True, kw_only=True):
    """What `journal doctor --json` prints."""

    checks: tuple[Finding, ...]


@click.command(
    epilog=examples(("journal doctor", "when something is odd"), ("journal doctor --json", "for a report to others"))
)
@path_argument
@json_option
@journal_option
def command(path: str | None, as_json: bool, given: str | None) -> int:
    """Look at what the tool stands on: versions, settings, cache, editor, and git.

    Nothing is changed. The status is 1 when something needs you.
    """
    named = choose_journal(given, path)
    findings = [*look_at_versions(), *look_at_journal(named), look_at_editor()]
    if as_json:
        print_document(DoctorDocument(checks=tuple(findings)))
    else:
        for finding in findings:
            show(finding)
        bad = sum(not finding.ok for finding in findings)
        last = (
            f"{counted(bad, 'thing')} to look at, above."
            if bad
            else "All is well around the entries. Next: `journal check`."
        )
        click.echo(last, err=True)
    return int(not all(finding.ok for finding in findings))


def show(finding: Finding) -> None:
    mark = style.good("ok") if finding.ok else style.bad("!!")
    click.echo(f"{mark}  {finding.name}: {harmless(finding.message)}")
    if finding.help:
        click.echo(f"      {style.strong('help:')} {harmless(finding.help)}")


def look_at_versions() -> Iterator[Finding]:
    yield Finding("journal", True, f"{__version__} in {Path(__file__).parent.parent}")
    yield Finding("python", True, f"{platform.python_version()} on {platform.system()} {platform.release()}")
    yield _look_at_libraries()
    yield _look_at_libyaml()


def _look_at_libraries() -> Finding:
    try:
        wanted = [found[1] for it in requires(_NAME) or () if (found := _REQUIREMENT.fullmatch(it))]
    except PackageNotFoundError:
        return Finding("libraries", True, "not known here, because journal runs without being installed")
    versions = [f"{name} {_version(name)}" for name in wanted]
    return Finding("libraries", not any("missing" in it for it in versions), ", ".join(versions))


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "missing"


def _look_at_libyaml() -> Finding:
    # The room of the file format knows its library, and costs 60 ms that no other command should pay.
    from journal_tool.entries.front_matter.events import LOADER

    if LOADER.__name__ == "CSafeLoader":
        return Finding("libyaml", True, "there, so the facts of entries are read fast")
    help = "nothing is wrong, but a PyYAML with libyaml reads large journals several times as fast"
    return Finding("libyaml", True, "not there; the facts of entries are read by Python alone", help)


def look_at_journal(given: str | None) -> Iterator[Finding]:
    try:
        folder = find_folder(given)
    except JournalError as error:
        yield Finding("folder", False, error.message, error.help)
        return
    yield Finding("folder", True, str(folder))
    journal = load_journal(folder)
    problems = find_problems(journal, find_today(None, journal.settings))
    own = [problem for problem in problems if problem.path == FILE_NAME]
    yield Finding(
        "settings",
        journal.settings.readable and not own,
        f"{FILE_NAME} has {count_problems(own)}" if own else f"{FILE_NAME} is fine",
        f"`journal check {shown_path(folder, FILE_NAME)}` shows them" if own else "",
    )
    if journal.settings.today:
        help = f"take the line `today` out of {FILE_NAME}, unless this is a sample"
        yield Finding("today", True, f"stands still on {journal.settings.today}, as {FILE_NAME} says", help)
    entries = f"{counted(len(journal.entries), 'entry', 'entries')}, {counted(len(journal.rows), 'row')}"
    found = count_problems(problems) if problems else "no problems"
    yield Finding("entries", True, f"{entries}, {found}", "`journal check` shows them" if problems else "")
    yield look_at_cache(folder)
    yield look_at_git(site_folder(folder))


def look_at_cache(folder: Path) -> Finding:
    """Where the cache of this journal lies, how large it is, and whether anything can be kept there."""
    top = caches_folder()
    if top is None:
        return Finding("cache", True, "switched off by JOURNAL_CACHE; every file is read each time")
    try:
        own = cache_folder(os.path.realpath(folder))
        size = sum(entry.stat().st_size for entry in os.scandir(own) if entry.is_file()) if own else 0
    except OSError:
        own, size = None, 0
    if own is None or not os.access(own, os.W_OK):
        help = "without a cache every file is read each time: make the folder writable, or name one in JOURNAL_CACHE"
        return Finding("cache", False, f"nothing can be kept in {own or top}", help)
    return Finding("cache", True, f"{own}, {size / 1000:,.0f} kB; it can be deleted at any time")


def look_at_git(site: Path) -> Finding:
    """Whether git leaves the built site alone: it shows all that the journal holds."""
    top = site.parent
    if shutil.which("git") is None:
        return Finding("git", True, "git is not installed here, so nothing can be pushed by it")
    if _git(top, "rev-parse", "--is-inside-work-tree") != 0:
        return Finding("git", True, f"{top} is not kept in git")
    if _git(top, "ls-files", "--error-unmatch", "--", site.name) == 0:
        help = f"`git rm -r --cached {site.name}` takes it out; what was pushed already stays in the history"
        return Finding("git", False, f"the built site {site} is in git, with all that you wrote", help)
    if _git(top, "check-ignore", "-q", f"{site.name}/") != 0:
        help = f"add the line `{site.name}/` to {top / '.gitignore'}: the site shows all that you wrote"
        return Finding("git", False, f"git does not ignore the built site {site}", help)
    return Finding("git", True, "ignores the built site")


def _git(folder: Path, *arguments: str) -> int:
    done = subprocess.run(
        ["git", "-C", str(folder), *arguments], stdin=subprocess.DEVNULL, capture_output=True, check=False
    )
    return done.returncode


def look_at_editor() -> Finding:
    editor = find_editor(os.environ)
    if not editor:
        return Finding("editor", True, "none is set", "set EDITOR, and `journal new` opens entries on the right line")
    program = editor.split()[0]
    if shutil.which(program) is None:
        return Finding("editor", False, f"`{program}` was not found", "set EDITOR or VISUAL to a program that is there")
    return Finding("editor", True, editor)
