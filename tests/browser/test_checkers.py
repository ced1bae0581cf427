"""What two checkers of HTML say of every page: the Nu checker (the one of the W3C) and html-validate.

`npm ci --prefix tests/browser` brings both; Nu is a Java program. Each looks at all pages in one run, since starting
takes it longer than looking. What they are told to pass over stands here and in html-validate.json, with the reason:

- a file's own address is unknown to Nu, so that it takes `'self'` in the policy for nobody
- what is written in other words than English, as `lang` has it, is people's own: Nu guesses its language
- require-sri: what a page loads lies beside it, and who can change the one can change the other
- prefer-native-element: a table that scrolls is a region or a group with a name; Nu wants a heading in each section,
  and a fieldset is for fields
- aria-label-misuse: a list may have a name (WAI-ARIA 1.2 forbids it for other roles, and those are still found)
"""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from looked_at import build_sites

HERE = Path(__file__).parent
NODE_MODULES = HERE / "node_modules"
NU = NODE_MODULES / "vnu-jar" / "build" / "dist" / "vnu.jar"
HTML_VALIDATE = NODE_MODULES / "html-validate" / "bin" / "html-validate.mjs"
PASSED_OVER = r".*Resource violates Content Security Policy \(meta tag\).*"
NU_OPTIONS = ("--format", "json", "--no-langdetect", "--filterpattern", PASSED_OVER, "--stdout")

pytestmark = pytest.mark.xdist_group("checkers")


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Every page of the sample and of all small journals."""
    sites = build_sites(tmp_path_factory.mktemp("sites"))
    return [str(page) for looked in sites.values() for page in looked.pages]


def run_nu(*pages: str) -> list[dict[str, Any]]:
    said = run("java", NU, "-jar", str(NU), *NU_OPTIONS, *pages).stdout
    messages: list[dict[str, Any]] = json.loads(said)["messages"]
    return messages


def run_html_validate(folder: Path, *pages: str) -> list[dict[str, Any]]:
    """By way of a file in `folder`: it ends before a pipe has taken all that it says."""
    said = folder / "said.json"
    options = ("--config", "html-validate.json", "--formatter", f"json={said}")
    run("node", HTML_VALIDATE, str(HTML_VALIDATE), *options, *pages)
    files = json.loads(said.read_text(encoding="utf-8"))
    return [{**one, "page": file["filePath"]} for file in files for one in file["messages"]]


def run(program: str, file: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    if shutil.which(program) is None or not file.exists():
        pytest.skip(f"{program} or {file.name} is not installed; see .ci/run")
    return subprocess.run([program, *arguments], capture_output=True, text=True, cwd=HERE, check=False)


def shorten(path: str) -> str:
    """The part of a path that says which page it is of which journal."""
    return "/".join(Path(path).parts[-3:])


def test_the_nu_checker_finds_nothing(pages: list[str]) -> None:
    found = {(shorten(it["url"]), it.get("lastLine", 0), it["message"]) for it in run_nu(*pages)}
    assert sorted(found) == []


def test_html_validate_finds_nothing(pages: list[str], tmp_path: Path) -> None:
    found = {(shorten(it["page"]), it["line"], it["message"]) for it in run_html_validate(tmp_path, *pages)}
    assert sorted(found) == []


def test_both_see_what_is_wrong(tmp_path: Path) -> None:
    """Otherwise a checker that looks at nothing would be content with everything."""
    page = tmp_path / "page.html"
    page.write_text('<!doctype html>\n<html lang="en"><title>A</title><p id="a"><p id="a"><img src="a.png">\n')
    assert len(run_nu(str(page))) > 1
    assert {"no-dup-id", "wcag/h37"} <= {it["ruleId"] for it in run_html_validate(tmp_path, str(page))}
