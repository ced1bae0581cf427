"""The runner of stories itself: what it finds in a story, what it executes, and how it compares and retells."""

from pathlib import Path

import pytest
from story import find_steps, is_told, perform, retell

STORY = """\
# A story

```markdown notes/a file.md
```

```text notes/a.md
# Hello $HOME
```

```console
$ cat notes/a.md
# Hello $HOME
$ for word in a b
> do echo $word
> done
a
...
$ cd notes; false
[1]
$ pwd
somewhere else
```

```python
$ this is no console
```
"""


def test_commands_run_one_after_the_other_in_one_shell(tmp_path: Path) -> None:
    steps = find_steps(STORY)
    assert perform(steps, tmp_path) == ["", "# Hello $HOME\n", "a\nb\n", "[1]\n", "~/notes\n"]


def test_only_what_differs_is_retold(tmp_path: Path) -> None:
    steps = find_steps(STORY)
    retold = retell(STORY, steps, perform(steps, tmp_path))
    assert retold == STORY.replace("somewhere else", "~/notes")


def test_a_step_that_ends_the_shell_is_the_last(tmp_path: Path) -> None:
    steps = find_steps("```console\n$ echo a\na\n$ exit 3\n$ echo b\nb\n```\n")
    assert perform(steps, tmp_path) == ["a\n"]


def test_the_home_of_whoever_runs_it_is_out_of_sight(tmp_path: Path) -> None:
    steps = find_steps("```console\n$ cd; pwd; git config --global user.name\n~\n[1]\n```\n")
    assert perform(steps, tmp_path) == ["~\n[1]\n"]


def test_a_command_sees_no_terminal_and_no_input_but_the_story_goes_on(tmp_path: Path) -> None:
    steps = find_steps("```console\n$ test -t 0 || echo none; cat\n$ echo on\n```\n")
    assert perform(steps, tmp_path) == ["none\n", "on\n"]


@pytest.mark.parametrize(
    ("expected", "printed", "told"),
    [
        ("", "", True),
        ("", "a\n", False),
        ("a\n", "a\n", True),
        ("a\n", "a\nb\n", False),
        ("a\n...\n", "a\n", True),
        ("a\n...\nd\n", "a\nb\nc\nd\n", True),
        ("a\n...\nd\n", "a\nb\nc\n", False),
        ("took ... ms\n", "took 3.5 ms\n", True),
        ("took ... ms\n", "took 3\nms\n", False),
        ("(a|b)\n", "a\n", False),
    ],
)
def test_wildcards(expected: str, printed: str, told: bool) -> None:
    assert is_told(expected, printed) is told
