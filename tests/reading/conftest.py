"""A folder in which permissions count, also where tests run as root."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

import journal_tool.entries  # noqa: F401 - nobody may not be allowed to import it
from journal_tool.reading import load_journal

NOBODY = 65534


@pytest.fixture
def unprivileged() -> Iterator[Path]:
    """A folder of somebody who may not read everything; root becomes nobody meanwhile."""
    folder = Path(tempfile.mkdtemp())
    load_journal(folder, cache=False)  # imports what it needs
    root = os.geteuid() == 0
    if root:
        os.chown(folder, NOBODY, NOBODY)
        os.seteuid(NOBODY)
    try:
        yield folder
    finally:
        if root:
            os.seteuid(0)
        shutil.rmtree(folder)
