"""The wheel as people install it: what is in it, and that it works outside this clone, for a journal of one's own."""

import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MOVED = {"site_templates": "journal_tool/site_templates", "journal": "journal_tool/sample"}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built without the network: the backend is in the environment of the tests."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (found,) = folder.glob("*.whl")
    return found


@pytest.fixture(scope="module")
def journal(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The command `journal` in an environment where the wheel is installed, beside the dependencies of the tests."""
    folder = tmp_path_factory.mktemp("installed")
    venv.create(folder, symlinks=True, with_pip=False)
    python = folder / "bin" / "python"
    pip = [sys.executable, "-m", "pip", "--python", str(python), "--disable-pip-version-check"]
    subprocess.run([*pip, "install", "--quiet", "--no-index", "--no-deps", str(wheel)], check=True)
    packages = next(folder.glob("lib/python*/site-packages"))
    (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return folder / "bin" / "journal"


def find_files() -> set[str]:
    """The files of package, templates and sample that git knows or would take, under their names in a wheel."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "journal_tool", *MOVED]
    listed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    names = [name for name in listed.stdout.rstrip("\0").split("\0") if (ROOT / name).exists()]
    return {"/".join([MOVED.get(top, top), rest]) for top, _, rest in (name.partition("/") for name in names)}


def test_the_wheel_holds_package_templates_and_sample_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    about = {name for name in names if ".dist-info/" in name}
    assert any(name.endswith("/licenses/LICENSE") for name in about)
    assert names - about == find_files()


def test_what_runs_is_the_installed_package(journal: Path, tmp_path: Path) -> None:
    code = "import journal_tool; print(journal_tool.__file__)"
    done = subprocess.run(
        [journal.with_name("python"), "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith(str(journal.parent.parent))


def run(journal: Path, *arguments: str, cwd: Path) -> tuple[int, str]:
    """The status, and all that was printed."""
    done = subprocess.run(
        [journal, *arguments], cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    return done.returncode, done.stdout


def test_it_makes_checks_and_builds_a_journal_of_ones_own(journal: Path, tmp_path: Path) -> None:
    assert run(journal, "init", cwd=tmp_path)[0] == 0
    (tmp_path / "journal" / "first.md").write_text("---\ncompany: Aster\nrole: Baker\ndate: 2026-03-12\n---\n")
    status, output = run(journal, "check", "--today", "2026-03-10", cwd=tmp_path)
    assert (status, output) == (0, "No problems in 1 entry. Next: `journal build --open`.\n")
    status, output = run(journal, "build", cwd=tmp_path)
    assert (status, output.splitlines()[0]) == (0, "site/index.html")
    assert "Aster" in (tmp_path / "site" / "interviews.html").read_text(encoding="utf-8")
    status, output = run(journal, "letter", "thank-you", "first", "--today", "2026-03-13", cwd=tmp_path)
    assert (status, output.splitlines()[2]) == (0, "Dear [name],")


def test_the_sample_is_copied_and_clean(journal: Path, tmp_path: Path) -> None:
    assert run(journal, "init", "--sample", cwd=tmp_path)[0] == 0
    status, output = run(journal, "check", cwd=tmp_path)
    assert (status, output.count("\n")) == (0, 1), output
    assert run(journal, "build", "--strict", cwd=tmp_path)[0] == 0


def test_it_starts(journal: Path, tmp_path: Path) -> None:
    done = subprocess.run([journal, "--version"], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout.startswith("journal ")
