"""Listens to Linux's inotify through watchdog's reader of it, folder by folder.

Not through watchdog's Observer, for what it does on Linux in version 7.1: a file that is renamed out of the
journal (emacs, where its backups lie together) holds back all that comes after it for half a second; it keeps to
itself that events were lost or that there are no watches left for a folder; a folder that was moved away is heard
of under its old name, and the top one not at all; and it watches all of `.git` and of a site.
"""

import errno
import logging
import os
import threading
from collections.abc import Callable, Collection

from watchdog.observers.inotify_c import CallbackId as Id
from watchdog.observers.inotify_c import InotifyConstants as In
from watchdog.observers.inotify_c import InotifyEvent, InotifyFD, Mask, WatchDescriptor

_KIND_OF = {
    In.IN_CREATE: "created",
    In.IN_MODIFY: "modified",
    In.IN_MOVED_FROM: "moved",
    In.IN_MOVED_TO: "moved",
    In.IN_DELETE: "deleted",
    In.IN_CLOSE_WRITE: "closed",
}
_SELF = In.IN_DELETE_SELF | In.IN_MOVE_SELF
_MASK = Mask(sum(_KIND_OF) | _SELF | In.IN_ONLYDIR | In.IN_EXCL_UNLINK)

Tell = Callable[[str, str, bool], None]
"""Is told kind and real path of what happened, and whether that is a folder."""

Overturn = Callable[[bool], None]
"""Is told that something happened which paths do not tell; with True, that nobody knows what."""


class Inotify:
    """Raises OSError where inotify is missing, or has no instance or watch left. `tell` is called in a thread."""

    def __init__(self, tell: Tell, overturn: Overturn) -> None:
        logging.getLogger("watchdog").addHandler(logging.NullHandler())  # what it would print we tell ourselves
        self.tell = tell
        self.overturn = overturn
        self._lock = threading.RLock()
        self._folders: dict[str, _Folder] = {}
        self._reader = InotifyFD()
        self._reader.start()

    @property
    def works(self) -> bool:
        return self._reader.is_alive()

    def enter(self, folder: str) -> None:
        """Listen to the real `folder` from now on. One that nobody may look into, or that is gone, is passed by."""
        with self._lock:
            if folder in self._folders:
                return
            place = _Folder(self, folder)
            try:
                place.watch = self._reader.add_callback(os.fsencode(folder), _MASK, place, place.id)
            except OSError as error:
                if error.errno in (errno.ENOENT, errno.ENOTDIR):
                    return
                raise
            self._folders[folder] = place
            if place.watch < 0:  # this is how watchdog says that it is not allowed
                self._leave([folder])

    def keep(self, folders: Collection[str]) -> None:
        """Listen to no others than these."""
        with self._lock:
            self._leave([folder for folder in self._folders if folder not in folders])

    def leave(self, top: str) -> None:
        """Listen no longer to a folder that is where it was no longer, nor to those below."""
        with self._lock:
            self._leave([it for it in self._folders if it == top or it.startswith(top + os.sep)])

    def _leave(self, folders: list[str]) -> None:
        places = [self._folders.pop(folder) for folder in folders]
        self._reader.remove_callbacks([(place.watch, place.id) for place in places])

    def forget(self, place: "_Folder") -> None:
        """The kernel has ended this watch by itself."""
        with self._lock:
            if self._folders.get(place.folder) is place:
                del self._folders[place.folder]

    def close(self) -> None:
        self._reader.stop()
        self._reader.join()


class _Folder:
    """What watchdog calls for one folder, always in its own thread."""

    def __init__(self, inotify: Inotify, folder: str) -> None:
        self._inotify = inotify
        self.folder = folder
        self.watch = WatchDescriptor(-1)
        self.id = Id(id(self))

    def on_event(self, event: InotifyEvent) -> None:
        if event.mask & _SELF:
            self._inotify.leave(self.folder)
            self._inotify.overturn(False)
            return
        for bit, kind in _KIND_OF.items():
            if event.mask & bit:
                file = os.path.join(self.folder, os.fsdecode(event.name))  # noqa: PTH118 - for each event
                self._inotify.tell(kind, file, bool(event.mask & In.IN_ISDIR))

    def on_watch_deleted(self, wd: WatchDescriptor) -> None:  # noqa: ARG002 - watchdog's
        self._inotify.forget(self)

    def on_queue_overflow(self) -> None:
        self._inotify.overturn(True)
