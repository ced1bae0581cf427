"""Every story in this folder, executed."""

import difflib
from pathlib import Path

import pytest
from story import find_steps, perform, retell

STORIES = sorted(path for path in Path(__file__).parent.glob("*.md") if path.name != "README.md")


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_story(path: Path, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    told = path.read_text(encoding="utf-8")
    steps = find_steps(told)
    printed = perform(steps, tmp_path)
    assert len(printed) == len(steps), f"the shell ended at: {steps[len(printed)].script}"
    happened = retell(told, steps, printed)
    if happened == told:
        return
    if request.config.getoption("--update"):
        path.write_text(happened, encoding="utf-8", newline="\n")
        pytest.fail(f"{path.name} was rewritten: read the difference before you commit it")
    difference = difflib.unified_diff(told.splitlines(), happened.splitlines(), "told", "happened", lineterm="", n=8)
    pytest.fail("\n".join(difference), pytrace=False)
