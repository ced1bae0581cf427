"""Which kind of file system a folder lies on, and whether changes made elsewhere can be heard of there."""

import os
import re
from pathlib import Path

_NETWORK = frozenset(
    """9p afs beegfs ceph cifs coda davfs fakeowner fuse glusterfs gpfs lustre ncpfs nfs nfs4 orangefs prl_fs smb3 smbfs
    vboxsf virtiofs vmhgfs""".split()
)
"""Those that other machines write to, or the host of a virtual one, without this kernel being told."""

_LOCAL_FUSE = frozenset(
    "fuse.bindfs fuse.cryfs fuse.encfs fuse.fuse-overlayfs fuse.gocryptfs fuse.mergerfs fuse.ntfs-3g".split()
)
"""Programs as file systems are as often somewhere else (sshfs, rclone, s3fs) as not; these are not."""

_MOUNTS = Path("/proc/self/mountinfo")


def find_network(folder: str) -> str:
    """The kind of network mount that the real `folder` lies on; empty where it lies on none, or nobody knows."""
    try:
        text = _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ""
    kind = find_kind(text, folder)
    return kind if is_network(kind) else ""


def is_network(kind: str) -> bool:
    return kind in _NETWORK or (kind.startswith("fuse.") and kind not in _LOCAL_FUSE)


def find_kind(mounts: str, folder: str) -> str:
    """The kind of the innermost mount around `folder`, by the lines of /proc/self/mountinfo (proc(5))."""
    length, kind = -1, ""
    for line in mounts.splitlines():
        fields, _, rest = line.partition(" - ")
        point = _unescape(fields.split(" ")[4]) if fields.count(" ") >= 4 else None
        if point is not None and rest and _holds(point, folder) and len(point) >= length:  # the latest covers others
            length, kind = len(point), rest.split(" ")[0]
    return kind


def _holds(point: str, folder: str) -> bool:
    return folder == point or folder.startswith(point.rstrip(os.sep) + os.sep)


def _unescape(field: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), field)
