"""The mark of a journal: equal for two that hold the same, so that what was made of one holds for the other."""

from collections.abc import Iterable, Mapping

import msgspec

from journal_tool.model.problem import Problem
from journal_tool.reading.digests import digest_of
from journal_tool.reading.scan import Files


def find_mark(digests: Mapping[str, bytes], files: Files, problems: Iterable[Problem]) -> bytes:
    """The mark of a journal whose files have these digests, by their paths.

    `problems` are those that no file's content tells. Empty where the digest of a file is not known.
    """
    if not all(digests.values()):
        return b""
    return digest_of(msgspec.msgpack.encode([sorted(digests.items()), [*problems], files.pictures, files.stamps]))
