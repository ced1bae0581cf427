"""Runs the interview journal from a clone with nothing but Python: `python3 run.py build`, `python3 run.py test`.

The first run makes a private environment in `.venv` beside this file and installs the journal there; later
runs start at once. Every argument goes to `journal`, but for `test`, which runs the tests with pytest.
"""

import sys

if sys.version_info < (3, 11):  # before any line that an older Python could not run
    sys.exit("The interview journal needs Python 3.11 or later, and this is Python %d.%d." % sys.version_info[:2])

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

# The other imports stand in the functions of the set-up: a run that finds its environment ready saves their 60 ms.

ROOT = os.path.dirname(os.path.abspath(__file__))
ENVIRONMENT = os.path.join(ROOT, ".venv")
PYTHON = os.path.join(ENVIRONMENT, *(("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")))
MARK = os.path.join(ENVIRONMENT, "made-by-run.py")  # says whose the folder is and what is in it; also the lock
EVERY_TEST = ["--numprocesses=auto", "--dist=loadgroup"]  # a few tests, which somebody chose, start faster on one core
DEFAULT_INDEX = "https://pypi.org/simple"


class SetUpError(Exception):
    """The environment cannot be made; the message is for the person who ran this."""


def main(arguments: list[str]) -> int:
    """Make sure of the environment, then become the command that was asked for."""
    testing = arguments[:1] == ["test"]
    try:
        if not is_ready(testing):
            set_up(testing)
        if testing:
            os.chdir(ROOT)
            return become("pytest", arguments[1:] or EVERY_TEST)
        return become("journal_tool", arguments)
    except SetUpError as error:
        print(f"run.py: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


def become(module: str, arguments: list[str]) -> int:
    """Replace this process by the module; Windows cannot, there it is a child."""
    command = [PYTHON, "-P", "-m", module, *arguments]
    if os.name != "nt":
        os.execv(PYTHON, command)
    import subprocess

    return subprocess.call(command)


def is_ready(testing: bool) -> bool:
    """Whether a finished set-up stands that fits this Python, this folder and this pyproject.toml."""
    try:
        with open(MARK, encoding="utf-8") as file:
            mark = file.read()
    except (OSError, UnicodeDecodeError):
        return False
    fitting = [mark_of(testing=True)] if testing else [mark_of(testing=False), mark_of(testing=True)]
    return mark in fitting and os.path.exists(PYTHON)


def mark_of(testing: bool) -> str:
    with open(os.path.join(ROOT, "pyproject.toml"), encoding="utf-8") as file:
        return "\n".join([foundation(), f"with what tests need: {testing}", file.read()])


def foundation() -> str:
    """What an environment is bound to for good: an interpreter, and the place where it was made."""
    return f"{' '.join(sys.version.split())}\n{ENVIRONMENT}"


def set_up(testing: bool) -> None:
    """Make or renew the environment; one process at a time, and a set-up that was cut off starts afresh."""
    try:
        with lock() as mark:
            if is_ready(testing):  # by the process that held the lock
                return
            before = mark.read()
            print("run.py: setting up the journal in .venv; this is needed once and takes a minute.", file=sys.stderr)
            write(mark, "unfinished\n")
            if not before.startswith(foundation()) or not os.path.exists(PYTHON):
                make_environment()
            install(testing)
            write(mark, mark_of(testing))
    except OSError as error:
        raise SetUpError(
            f"cannot set up the environment {ENVIRONMENT}: {error.strerror or error}. "
            "The clone has to lie in a folder that you may write to."
        ) from error


@contextmanager
def lock() -> Iterator[TextIO]:
    """The mark, open, and held by this process alone. The folder must be ours, or be made."""
    try:
        os.mkdir(ENVIRONMENT)
    except FileExistsError:
        # Looked at once: another run.py may be making the mark between two looks.
        names = os.listdir(ENVIRONMENT) if os.path.isdir(ENVIRONMENT) else []
        if names and os.path.basename(MARK) not in names:
            raise SetUpError(
                f"{ENVIRONMENT} was not made by run.py, and is left alone. "
                "Move it away, or use the `journal` that is installed in it."
            ) from None
    with open(MARK, "a+", encoding="utf-8", errors="replace") as mark:
        if not take(mark, wait=False):
            print("run.py: another run.py is setting up; waiting for it.", file=sys.stderr)
            while not take(mark, wait=True):
                pass
        mark.seek(0)
        yield mark


if sys.platform == "win32":
    import msvcrt

    def take(file: TextIO, wait: bool) -> bool:
        """Lock one byte far behind the text, so that others may read it; waits ten seconds at most."""
        file.seek(1 << 30)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def take(file: TextIO, wait: bool) -> bool:
        """Lock the file until it is closed or the process ends, however it ends."""
        try:
            fcntl.flock(file, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except BlockingIOError:
            return False
        return True


def write(mark: TextIO, text: str) -> None:
    mark.seek(0)
    mark.truncate()
    mark.write(text)
    mark.flush()


def make_environment() -> None:
    """An empty environment without pip: the standard way to add it fails where Debian keeps ensurepip apart."""
    import shutil

    for name in os.listdir(ENVIRONMENT):
        path = os.path.join(ENVIRONMENT, name)
        if os.path.isdir(path) and not os.path.islink(path):
            shutil.rmtree(path)
        elif path != MARK:
            os.remove(path)
    try:
        import venv
    except ImportError:
        raise SetUpError(
            "this Python comes without its module `venv`; on Debian and Ubuntu `apt install python3-venv` brings it."
        ) from None
    venv.create(ENVIRONMENT, symlinks=os.name != "nt", with_pip=False)


def install(testing: bool) -> None:
    """Install the journal from this folder, so that changes in it count at once, and what the tests need."""
    requirements = ["--editable", ROOT, *(group("dev") if testing else [])]
    uv = find_uv()
    if uv and call([*uv, "--quiet", *requirements]) == 0:
        return
    if uv:  # what stops it, a certificate of the company's own say, need not stop pip
        print("run.py: uv could not do it; trying pip.", file=sys.stderr)
    if call([*find_pip(), "--quiet", *requirements]) != 0:
        raise SetUpError("the packages could not be installed, for the reason above. Run this again once it is gone.")


def group(name: str) -> list[str]:
    """A dependency group of pyproject.toml; read here since installers know groups only of late."""
    import tomllib

    with open(os.path.join(ROOT, "pyproject.toml"), "rb") as file:
        return list(tomllib.load(file)["dependency-groups"][name])


def find_uv() -> list[str]:
    """The beginning of uv's command that installs into the environment, or nothing where there is no uv."""
    import shutil

    uv = shutil.which("uv")
    return [uv, "pip", "install", "--python", PYTHON] if uv else []


def find_pip() -> list[str]:
    """The same for pip, by the first way that this machine offers."""
    from importlib.util import find_spec

    pip = [PYTHON, "-m", "pip", "install"]
    if call([PYTHON, "-c", "import pip"], quiet=True) == 0:
        return pip
    if find_spec("ensurepip") and call([PYTHON, "-m", "ensurepip", "--default-pip"], quiet=True) == 0:
        return pip
    if find_spec("pip") and call([sys.executable, "-m", "pip", "--python", PYTHON, "--version"], quiet=True) == 0:
        return [sys.executable, "-m", "pip", "--python", PYTHON, "install"]
    wheel = fetch_pip()
    if call([PYTHON, os.path.join(wheel, "pip"), "install", "--quiet", "--no-index", wheel]) == 0:
        return pip
    raise SetUpError(f"pip could not be installed from {wheel}, for the reason above.")


def call(command: list[str], quiet: bool = False) -> int:
    """Run a command of the set-up. What it says goes to stderr: stdout belongs to the journal."""
    import subprocess

    # With `user = true` in a pip.conf, pip would refuse to install into an environment.
    variables = {**os.environ, "PIP_USER": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    output = subprocess.DEVNULL if quiet else sys.stderr
    return subprocess.call(command, stdin=subprocess.DEVNULL, stdout=output, stderr=output, env=variables)


def fetch_pip() -> str:
    """The path of a pip wheel fetched from the package index and checked against the hash that the index gives."""
    import hashlib
    from urllib.error import URLError
    from urllib.parse import urldefrag, urljoin
    from urllib.request import Request, urlopen

    page = index_url().rstrip("/") + "/pip/"
    try:
        # HTML is what every index speaks; JSON only the newer ones.
        with urlopen(Request(page, headers={"Accept": "text/html"}), timeout=60) as answer:
            address, fragment = urldefrag(urljoin(page, newest_wheel(answer.read().decode())))
        with urlopen(address, timeout=60) as answer:
            content = answer.read()
    except (URLError, OSError, ValueError) as error:
        raise SetUpError(
            f"this Python comes without pip, and none could be fetched from {page}: {error}. "
            "On Debian and Ubuntu `apt install python3-venv` brings it."
        ) from None
    if fragment != f"sha256={hashlib.sha256(content).hexdigest()}":
        raise SetUpError(f"the pip that {page} gave does not match the hash given there; it was not used.")
    wheel = os.path.join(ENVIRONMENT, os.path.basename(address))
    with open(wheel, "wb") as file:
        file.write(content)
    return wheel


def index_url() -> str:
    """The package index that pip or uv would ask: their variables, then pip's files."""
    from configparser import Error, RawConfigParser

    for name in ("PIP_INDEX_URL", "UV_DEFAULT_INDEX", "UV_INDEX_URL"):
        if os.environ.get(name):
            return os.environ[name]
    files = ["/etc/pip.conf", "~/.pip/pip.conf", "~/.config/pip/pip.conf", os.environ.get("PIP_CONFIG_FILE", "")]
    settings = RawConfigParser()
    try:
        settings.read([os.path.expanduser(file) for file in files if file], encoding="utf-8")  # the last one wins
    except (Error, UnicodeDecodeError):
        return DEFAULT_INDEX
    return settings.get("install", "index-url", fallback=settings.get("global", "index-url", fallback=DEFAULT_INDEX))


def newest_wheel(page: str) -> str:
    """The address, with its hash, of the newest final pip wheel on an index page that this Python can run."""
    import re
    from html.parser import HTMLParser

    found: list[tuple[tuple[int, ...], str]] = []

    class Links(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            link = dict(attrs)
            name = re.search(r"(?:^|/)pip-([0-9.]+)-py3-none-any\.whl#", link.get("href") or "")
            least = re.search(r">=\s*3\.(\d+)", link.get("data-requires-python") or "")
            fits = least is None or sys.version_info[1] >= int(least[1])
            if tag == "a" and name and fits and "data-yanked" not in link:
                found.append((tuple(map(int, name[1].split("."))), link["href"] or ""))

    Links().feed(page)
    if not found:
        raise ValueError("the page lists no pip that this Python can run")
    return max(found)[1]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
