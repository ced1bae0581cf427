"""Opens whatever this system has to tell of changes, and says in words why there is nothing."""

import errno
import sys
from collections.abc import Callable, Collection
from typing import Protocol

_REASONS = {
    errno.EMFILE: "inotify has no instance left (fs.inotify.max_user_instances)",
    errno.ENOSPC: "inotify has no watch left (fs.inotify.max_user_watches)",
    errno.ENOSYS: "this system has no inotify",
}


class Source(Protocol):
    """What `Inotify` and `Observed` have in common."""

    @property
    def works(self) -> bool: ...
    def enter(self, folder: str) -> None: ...
    def keep(self, folders: Collection[str]) -> None: ...
    def leave(self, top: str) -> None: ...
    def close(self) -> None: ...


def open_source(tell: Callable[[str, str, bool], None], overturn: Callable[[bool], None]) -> Source:
    """What tells of changes here. Raises OSError where nothing can."""
    try:
        if sys.platform == "linux":
            # Importing watchdog takes 20 ms, and a C library that not every Linux has; polling needs neither.
            from journal_tool.serving.watching.inotify import Inotify

            return Inotify(tell, overturn)
        # The same for other systems.
        from journal_tool.serving.watching.observed import Observed

        return Observed(tell, overturn)
    except OSError:
        raise
    except Exception as error:  # UnsupportedLibcError, ImportError: watchdog does not know this system
        raise OSError(errno.ENOSYS, str(error)) from error


def say_reason(error: OSError) -> str:
    """Why there are no events."""
    return _REASONS.get(error.errno or 0, f"changes cannot be listened to ({(error.strerror or str(error)).lower()})")
