"""Which files of a journal count: those that its pages are made of, and nothing that editors and tools drop beside."""

import re

from journal_tool.model.picture import FORMATS, ending
from journal_tool.reading.scan import MANIFEST
from journal_tool.settings import FILE_NAME
from journal_tool.templates.default_look import OWN as TEMPLATES

ALONE = frozenset([FILE_NAME, "applications.csv", "practice.jsonl"])
"""Files that count at the top of the journal and nowhere else."""

SITE_MARK = MANIFEST.removesuffix("json")
"""How the names of the files begin that a build puts into the site's folder; the lock is there before any page."""

_DROPPING = re.compile(
    r"""
      [._\#~] .*                    # hidden; emacs's .#lock and #auto-save#; an office's ~$lock
    | .* ~                          # a backup, emacs's numbered ones too
    | \d{4,6}                       # vim tries with 4913 and upwards whether it may write here
    | sed \w{6}                     # sed -i
    | .* \.sw[a-p]                  # a swap file
    | .* \.(tmp|temp) ([.-]\d+)*    # what is to be renamed when it is whole
    | .* \.\d{5,}                   # the same by write-file-atomic
    | .* \.(part|partial|bak|orig|rej|lock)
    | .* ___jb_(tmp|old)___         # PyCharm and its kin
    """,
    re.VERBOSE | re.IGNORECASE,
)


def is_dropping(name: str) -> bool:
    """Whether a file or folder of this name is none that a person made to be read."""
    return _DROPPING.fullmatch(name) is not None


def is_entered(name: str) -> bool:
    """Whether a folder of this name is looked into, wherever in the journal it lies."""
    return name[:1] not in "._"


def counts(path: str) -> bool:
    """Whether a change of the file at `path`, relative to the journal and with `/`, can change a page.

    Among the templates every file does but droppings; elsewhere only what `reading.scan` takes for an
    entry or a picture, and the few files that stand alone, so that droppings need no list there.
    """
    *folders, name = path.split("/")
    if name[:1] in "._" or not all(map(is_entered, folders)):
        return False
    if folders[:1] == [TEMPLATES] and not is_dropping(name):
        return True
    is_note = name[-3:].lower() == ".md" and name.lower() != "readme.md"
    return is_note or ending(name) in FORMATS or (not folders and name in ALONE)
