"""Loads the entries of a journal: from the cache where nothing has changed, else parsed, many by several processes."""

import functools
from collections.abc import Callable, Sequence

import msgspec

from journal_tool.entries.source import LARGEST_FILE
from journal_tool.model.interview import Entry
from journal_tool.model.problem import Problem
from journal_tool.model.value import Value
from journal_tool.reading import rules
from journal_tool.reading.cache import Cache, Record
from journal_tool.reading.digests import digest_of, find_digests
from journal_tool.reading.disk import Content, Stamp, read_content, reason_of
from journal_tool.reading.pool import run_all
from journal_tool.reading.scan import Found
from journal_tool.settings import Settings

Parse = Callable[[str, bytes, Settings], Entry]

MOST_BYTES = LARGEST_FILE + 1
"""One more than an entry may have, so that the parser sees that it is too large."""

_AT_ONCE = 2000
"""Files that are parsed together by all processes, so that the bytes of only so many are in memory: 12 MB."""

_ENTRY = msgspec.msgpack.Decoder(Entry)
_ENCODER = msgspec.msgpack.Encoder()


class Outcome(Value, frozen=True):
    """What came of reading one file: an entry (as kept in the cache), or why not; neither if it is gone."""

    entry: bytes = b""
    stamp: Stamp | None = None
    digest: bytes = b""
    refused: str = ""


_OUTCOME = msgspec.msgpack.Decoder(Outcome)


def load_entries(
    found: Sequence[Found], settings: Settings, cache: Cache, parse: Parse | None = None
) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    """The entries in the order of `found`, and a problem for each file that could not be read."""
    entries: dict[str, Entry] = {}
    unsure: list[tuple[Found, Record]] = []
    parsing: list[Found] = []
    for file in found:
        record = cache.record(file.path)
        if record is None:
            parsing.append(file)
        elif not record.settled(file.stamp) or (entry := cache.value(record, _ENTRY)) is None:
            unsure.append((file, record))
        else:
            entries[file.path] = entry
    problems: list[Problem] = []
    if unsure or parsing:
        cache.begin()
        parsing += [file for file, record in unsure if not _same_content(file, record, cache, entries)]
        _parse_all(parsing, settings, cache, parse, entries, problems)
    return tuple(entries[file.path] for file in found if file.path in entries), tuple(problems)


def _same_content(file: Found, record: Record, cache: Cache, entries: dict[str, Entry]) -> bool:
    """Take the entry from the cache if the file's content is still the one it was read from."""
    content = _read(file)
    if not isinstance(content, Content) or digest_of(content.data) != record.digest:
        return False
    entry = cache.value(record, _ENTRY)
    if entry is None:
        return False
    cache.touch(file.path, content.stamp)
    entries[file.path] = entry
    return True


def _parse_all(
    files: Sequence[Found],
    settings: Settings,
    cache: Cache,
    parse: Parse | None,
    entries: dict[str, Entry],
    problems: list[Problem],
) -> None:
    if not files:
        return
    # The parser is imported before any fork, so that each process has it.
    parse = parse or _own_parser()
    for start in range(0, len(files), _AT_ONCE):
        some = files[start : start + _AT_ONCE]
        work = functools.partial(_work, some, settings, parse)
        for number, (file, result) in enumerate(zip(some, run_all(work, len(some)), strict=True)):
            outcome = _OUTCOME.decode(work(number) if result is None else result)
            if outcome.refused:
                problems.append(rules.unreadable(file.path, outcome.refused))
            elif outcome.stamp is not None:
                entries[file.path] = _ENTRY.decode(outcome.entry)
                cache.keep(file.path, outcome.stamp, outcome.digest, outcome.entry)


def _own_parser() -> Parse:
    # Importing it takes 55 ms of CPU, for YAML and Markdown: only when there is something to parse.
    from journal_tool.entries.entry import parse_entry

    return parse_entry


def _work(files: Sequence[Found], settings: Settings, parse: Parse, number: int) -> bytes:
    """Read and parse one file, to bytes that another process and the cache understand."""
    file = files[number]
    content = _read(file)
    if isinstance(content, str):
        return _ENCODER.encode(Outcome(refused=content))
    if content is None:
        return _ENCODER.encode(Outcome())
    entry = parse(file.path, content.data, settings)
    digests = find_digests(content.data, entry.interview)
    entry = msgspec.structs.replace(entry, digests=digests)
    return _ENCODER.encode(Outcome(_ENCODER.encode(entry), content.stamp, digests.file))


def _read(file: Found) -> Content | str | None:
    """The content of a file, or the reason why it may not be read, or None where it is gone."""
    try:
        return read_content(file.file, MOST_BYTES)
    except OSError as error:
        return reason_of(error)
