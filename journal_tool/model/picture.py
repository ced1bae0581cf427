"""A picture that lies in the journal."""

from journal_tool.model.value import Value

FORMATS = frozenset("png jpg jpeg gif webp avif".split())
"""The endings of files that are pictures.

All that browsers show and that is nothing but an image: an SVG is a document that runs scripts when
it is opened by itself, and HEIC, which phones write, is shown by one browser only.
"""


class Picture(Value, frozen=True, gc=False):
    """A file of one of the FORMATS; `size` in bytes.

    `trouble` says why it cannot be shown, as "`a.png` is …" goes on; most have none.
    """

    size: int
    trouble: str = ""


def ending(path: str) -> str:
    """The ending of a file's name, in small letters and without the point, or nothing."""
    name = path.rpartition("/")[2]
    return name.rpartition(".")[2].lower() if "." in name[1:] else ""
