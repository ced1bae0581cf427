"""Listens to what other systems than Linux tell of changes, through watchdog's Observer."""

import os
import sys
from collections.abc import Callable, Collection
from contextlib import suppress

from watchdog.events import (
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer

_WANTED: list[type[FileSystemEvent]] = [
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
]
_TELLS_OF_CLOSING = sys.platform == "linux"


class Observed(FileSystemEventHandler):
    """`tell` is called in a thread. Folders below one that is listened to are listened to with it."""

    def __init__(self, tell: Callable[[str, str, bool], None], overturn: Callable[[bool], None]) -> None:
        self._tell = tell
        self._overturn = overturn
        self._tops: list[str] = []
        self._observer = Observer()
        self._observer.start()

    @property
    def works(self) -> bool:
        return self._observer.is_alive()

    def enter(self, folder: str) -> None:
        """Listen to the real `folder` from now on. Raises OSError."""
        if any(folder == top or folder.startswith(top + os.sep) for top in self._tops):
            return
        with suppress(FileNotFoundError, NotADirectoryError):
            self._observer.schedule(self, folder, recursive=True, event_filter=_WANTED)
            self._tops.append(folder)

    def keep(self, folders: Collection[str]) -> None:
        """Nothing: what is heard of other folders is passed by when it comes."""

    def leave(self, top: str) -> None:
        if top in self._tops:
            self._observer.unschedule_all()
            self._tops.clear()

    def on_any_event(self, event: FileSystemEvent) -> None:
        kind = event.event_type
        if kind == "modified" and not _TELLS_OF_CLOSING:
            kind = "moved"  # else somebody would wait for the end of the writing
        for path in (event.src_path, event.dest_path):
            if path:
                self._tell(kind, os.fsdecode(path), event.is_directory)

    def close(self) -> None:
        self._observer.stop()
        self._observer.join()
