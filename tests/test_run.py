"""run.py for real, on a clone in miniature that needs nothing from the network: a tool of one module, built in tree."""

import ast
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from types import ModuleType

import pytest

SCRIPT = Path(__file__).parent.parent / "run.py"
SETTING_UP = "run.py: setting up the journal in .venv; this is needed once and takes a minute.\n"

PROJECT = """\
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]

[project]
name = "interview-journal"
version = "1"

[dependency-groups]
dev = []
"""
TOOL = "import os, sys; print(sys.argv[1:], os.getcwd()); sys.exit(len(sys.argv) - 1)"
BACKEND = '''
"""The least that pip needs to install a folder as it is."""
import os, zipfile

def build_editable(folder, config_settings=None, metadata_directory=None):
    name = "interview_journal-1-py3-none-any.whl"
    about = "interview_journal-1.dist-info/"
    with zipfile.ZipFile(os.path.join(folder, name), "w") as wheel:
        wheel.writestr("interview_journal.pth", os.getcwd() + "\\n")
        wheel.writestr(about + "METADATA", "Metadata-Version: 2.1\\nName: interview-journal\\nVersion: 1\\n")
        wheel.writestr(about + "WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr(about + "RECORD", "")
    return name
'''

can_set_up = pytest.mark.skipif(
    not (importlib.util.find_spec("ensurepip") or importlib.util.find_spec("pip")),
    reason="needs ensurepip or pip: without them run.py fetches pip, and tests use no network",
)


def make_clone(folder: Path) -> Path:
    (folder / "journal_tool").mkdir(parents=True)
    (folder / "journal_tool" / "__main__.py").write_text(TOOL)
    (folder / "pyproject.toml").write_text(PROJECT)
    (folder / "backend.py").write_text(BACKEND)
    shutil.copy(SCRIPT, folder)
    return folder


def start(clone: Path, *arguments: str, cwd: Path | None = None) -> subprocess.Popen[str]:
    """run.py as its own process, without uv and without an index."""
    variables = {"PATH": str(clone / "no programs"), "HOME": str(clone), "PIP_NO_INDEX": "1", "LC_ALL": "C.UTF-8"}
    return subprocess.Popen(
        [sys.executable, str(clone / "run.py"), *arguments],
        cwd=cwd or clone,
        env=variables,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


def run(clone: Path, *arguments: str, cwd: Path | None = None) -> tuple[int, str, str]:
    with start(clone, *arguments, cwd=cwd) as process:
        output, errors = process.communicate()
    return process.returncode, output, errors


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A clone in a path with blanks and other letters, set up by two runs that were started at the same time."""
    clone = make_clone(tmp_path_factory.mktemp("run") / "my clöne of łódź")
    both = start(clone), start(clone)
    errors = [process.communicate()[1] for process in both]
    assert [process.returncode for process in both] == [0, 0], errors
    assert sorted(errors) == ["run.py: another run.py is setting up; waiting for it.\n", SETTING_UP]
    return clone


@pytest.mark.xdist_group("clone")  # one process, so that it is set up once
@can_set_up
class TestSetUp:
    def test_what_is_set_up_starts_at_once(self, clone: Path) -> None:
        assert run(clone) == (0, f"[] {clone}\n", "")

    def test_arguments_folder_and_status_pass_through(self, clone: Path, tmp_path: Path) -> None:
        assert run(clone, "new", "Łódź & Sons", cwd=tmp_path) == (2, f"['new', 'Łódź & Sons'] {tmp_path}\n", "")

    def test_a_changed_project_is_installed_again(self, clone: Path) -> None:
        with (clone / "pyproject.toml").open("a") as file:
            file.write("# changed\n")
        assert run(clone) == (0, f"[] {clone}\n", SETTING_UP)
        assert run(clone) == (0, f"[] {clone}\n", "")

    def test_a_set_up_that_was_cut_off_starts_afresh(self, clone: Path) -> None:
        environment = clone / ".venv"
        (environment / "made-by-run.py").write_text("unfinished\n")
        left = next(environment.rglob("interview_journal.pth"))
        left.write_text("nonsense")
        assert run(clone) == (0, f"[] {clone}\n", SETTING_UP)
        assert left.read_text() == f"{clone}\n"

    def test_a_clone_that_was_moved_is_set_up_again(self, clone: Path, tmp_path: Path) -> None:
        moved = tmp_path / "moved"
        shutil.copytree(clone, moved, symlinks=True)
        assert run(moved) == (0, f"[] {moved}\n", SETTING_UP)


def test_an_environment_of_somebody_else_is_left_alone(tmp_path: Path) -> None:
    clone = make_clone(tmp_path / "clone")
    (clone / ".venv" / "bin").mkdir(parents=True)
    status, output, errors = run(clone)
    assert (status, output) == (2, "")
    assert errors.startswith(f"run.py: {clone / '.venv'} was not made by run.py, and is left alone.")
    assert [path.name for path in (clone / ".venv").iterdir()] == ["bin"]


def test_where_nothing_can_be_written_one_sentence_says_so(tmp_path: Path) -> None:
    """A file in the place of the folder; a folder without leave to write would not stop root."""
    clone = make_clone(tmp_path / "clone")
    (clone / ".venv").write_text("")
    status, output, errors = run(clone)
    assert (status, output) == (2, "")
    assert errors == (
        f"run.py: cannot set up the environment {clone / '.venv'}: Not a directory. "
        "The clone has to lie in a folder that you may write to.\n"
    )


def test_an_older_python_is_told_before_anything_else() -> None:
    source = SCRIPT.read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 6))  # so that it comes as far as the sentence
    older = "import sys; sys.version_info = (3, 10, 2); exec(sys.stdin.read())"
    done = subprocess.run([sys.executable, "-c", older], input=source, capture_output=True, text=True, check=False)
    assert done.stderr == "The interview journal needs Python 3.11 or later, and this is Python 3.10.\n"
    assert done.returncode == 1


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    """run.py as a module, its environment in a folder of the test."""
    spec = importlib.util.spec_from_file_location("run", SCRIPT)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "ENVIRONMENT", str(tmp_path))
    for name in ("PIP_INDEX_URL", "UV_DEFAULT_INDEX", "UV_INDEX_URL", "PIP_CONFIG_FILE"):
        monkeypatch.delenv(name, raising=False)
    return module


def test_a_mark_that_another_run_makes_meanwhile_is_no_sign_of_somebody_else(
    script: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The other run makes its mark while this one looks into the folder: whatever is asked first."""
    mark_of_other = tmp_path / "made-by-run.py"
    monkeypatch.setattr(script, "MARK", str(mark_of_other))
    look = os.listdir

    def look_late(folder: str) -> list[str]:
        mark_of_other.touch()
        return look(folder)

    monkeypatch.setattr(os, "listdir", look_late)
    with script.lock() as mark:
        assert Path(mark.name) == mark_of_other


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Nothing on the tests' output."""


@pytest.fixture
def index(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder `pip` of a package index on this machine, which PIP_INDEX_URL names."""
    folder = tmp_path_factory.mktemp("index")
    (folder / "pip").mkdir()
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=folder)) as server:
        Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        monkeypatch.setenv("PIP_INDEX_URL", f"http://127.0.0.1:{server.server_port}/")
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        yield folder / "pip"
        server.shutdown()


def link(version: str, rest: str = "", hash: str = "0" * 64) -> str:
    return f'<a href="pip-{version}-py3-none-any.whl#sha256={hash}" {rest}>pip</a>\n'


class TestFetchingPip:
    def test_a_wheel_is_fetched_and_checked(self, script: ModuleType, index: Path) -> None:
        (index / "pip-25.1-py3-none-any.whl").write_bytes(b"a wheel")
        (index / "index.html").write_text(link("25.1", hash=hashlib.sha256(b"a wheel").hexdigest()))
        assert Path(script.fetch_pip()).read_bytes() == b"a wheel"

    def test_a_wheel_with_another_hash_is_not_used(self, script: ModuleType, index: Path, tmp_path: Path) -> None:
        (index / "pip-25.1-py3-none-any.whl").write_bytes(b"another wheel")
        (index / "index.html").write_text(link("25.1", hash=hashlib.sha256(b"a wheel").hexdigest()))
        with pytest.raises(script.SetUpError, match="does not match the hash"):
            script.fetch_pip()
        assert not list(tmp_path.iterdir())

    def test_an_index_without_pip_is_named(self, script: ModuleType, index: Path) -> None:
        (index / "index.html").write_text("<p>nothing</p>")
        with pytest.raises(script.SetUpError, match=r"from http://127\.0\.0\.1.*the page lists no pip"):
            script.fetch_pip()

    def test_the_newest_final_wheel_that_fits_is_taken(self, script: ModuleType) -> None:
        page = (
            link("9.0.3")
            + link("25.1", 'data-requires-python="&gt;=3.9"')
            + link("26.0b1")
            + link("27.0", 'data-requires-python="&gt;=3.99"')
            + link("25.2", 'data-yanked=""')
            + '<a href="pip-28.0.tar.gz#sha256=0">pip</a>'
        )
        assert script.newest_wheel(page).startswith("pip-25.1-py3")

    def test_the_index_is_the_one_that_pip_would_ask(
        self, script: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        (tmp_path / "pip.conf").write_text("[global]\nindex-url = https://packages.example/simple\n")
        monkeypatch.setenv("PIP_CONFIG_FILE", str(tmp_path / "pip.conf"))
        assert script.index_url() == "https://packages.example/simple"
        monkeypatch.setenv("UV_INDEX_URL", "https://other.example/simple")
        assert script.index_url() == "https://other.example/simple"
