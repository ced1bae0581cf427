"""Watches a journal in a process of its own and prints each report as a line of JSON: for tests that hold it up.

    python watch_alone.py FOLDER [NUMBER]

With NUMBER the kernel allows the process that many inotify watches, and as many instances. The first line is method
and reason; so is each line that is printed when they change.
"""

import ctypes
import json
import os
import sys
from pathlib import Path

from journal_tool.serving.watch import watch

_NEW_USERS = 0x10000000  # CLONE_NEWUSER of unshare(2); os.unshare comes with Python 3.12


def limit(number: str) -> bool:
    """Whether this process has limits of its own now, which concern no other."""
    user, group = os.getuid(), os.getgid()
    if ctypes.CDLL(None).unshare(_NEW_USERS) != 0:
        return False
    try:
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/uid_map").write_text(f"0 {user} 1")
        Path("/proc/self/gid_map").write_text(f"0 {group} 1")
        for name in ("max_inotify_watches", "max_inotify_instances"):
            Path("/proc/sys/user", name).write_text(number)
    except OSError:
        return False
    return True


def main() -> None:
    if len(sys.argv) > 2 and not limit(sys.argv[2]):
        print("no limits", flush=True)
        return
    said = ()
    with watch(Path(sys.argv[1])) as it:
        while True:
            if said != (it.method, it.reason):
                said = (it.method, it.reason)
                print(json.dumps(said), flush=True)
            if changes := it.wait(0.2):
                print(json.dumps({"paths": sorted(changes.paths), "everything": changes.everything}), flush=True)


if __name__ == "__main__":
    main()
