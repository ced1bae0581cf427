"""What all tests share: a home of their own, the flag --update, and no skipped test where CI looks."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# No deadlines, because a busy machine is no fault; the same examples each time where a red light stops people.
settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)

CI = os.environ.get("CI") == "true"
settings.load_profile("ci" if CI else "here")

HOMELESS = ("JOURNAL", "EDITOR", "VISUAL", "NO_COLOR", "COLUMNS", "XDG_CONFIG_HOME", "GIT_DIR", "GIT_WORK_TREE")
"""Variables of whoever runs the tests that would change what the tool does."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update", action="store_true", help="rewrite golden files and stories, and fail where they differed"
    )


@pytest.fixture(scope="session", autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """An empty home with its cache folder, for this process and those that it starts."""
    folder = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in HOMELESS:
            patch.delenv(name, raising=False)
        patch.setenv("HOME", str(folder))
        patch.setenv("XDG_CACHE_HOME", str(folder / ".cache"))
        patch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
        yield folder


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[Path, str], None]:
    """Compares a text with the file that holds what it should be; with --update writes the file, and fails."""

    def compare(path: Path, text: str) -> None:
        expected = path.read_text(encoding="utf-8") if path.exists() else ""
        if text != expected and request.config.getoption("--update"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
            pytest.fail(f"{path.name} was rewritten: read the difference before you commit it")
        assert text == expected, f"{path.name} differs; if the new text is right, run again with --update"

    return compare


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if CI and terminalreporter.stats.get("skipped"):
        terminalreporter.write_line("CI takes a skipped test as a failure: install what it needs in .ci/run.", red=True)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Not only to say it: CI reads the exit status."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if CI and reporter is not None and reporter.stats.get("skipped") and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
