"""On which kind of file system a folder lies, by the lines of /proc/self/mountinfo."""

import pytest

from journal_tool.serving.watching.mounts import find_kind, find_network, is_network

MOUNTS = r"""22 1 254:0 / / rw,relatime - ext4 /dev/vda rw
23 22 0:21 / /proc rw,relatime shared:5 master:1 - proc proc rw
36 22 0:31 / /home rw shared:1 - nfs4 server:/home rw,vers=4.2
40 36 0:33 / /home/kim/local rw - ext4 /dev/vdb rw
41 22 0:34 / /mnt/with\040space rw - fuse.sshfs kim@server:/ rw
42 22 0:35 / /mnt/c rw - 9p drvfs rw
43 22 0:36 / /mnt/twice rw - ext4 /dev/vdc rw
44 43 0:37 / /mnt/twice rw - cifs //server/twice rw

broken line
"""

KINDS = {
    "/": "ext4",
    "/homework": "ext4",
    "/home": "nfs4",
    "/home/kim/journal": "nfs4",
    "/home/kim/local": "ext4",
    "/home/kim/local/journal": "ext4",
    "/mnt/with space/journal": "fuse.sshfs",
    "/mnt/c/Users/kim/journal": "9p",
    "/mnt/twice/journal": "cifs",
}


@pytest.mark.parametrize(("folder", "kind"), KINDS.items())
def test_the_innermost_mount_counts_and_of_two_the_latest(folder: str, kind: str) -> None:
    assert find_kind(MOUNTS, folder) == kind


def test_nothing_is_said_where_nothing_is_known() -> None:
    assert find_kind("", "/home") == ""
    assert not is_network("")


@pytest.mark.parametrize("kind", "nfs nfs4 cifs smb3 9p fuse.sshfs fuse.rclone virtiofs".split())
def test_others_write_to_a_network_mount(kind: str) -> None:
    assert is_network(kind)


@pytest.mark.parametrize("kind", "ext4 btrfs xfs tmpfs overlay fuseblk zfs vfat fuse.gocryptfs".split())
def test_nobody_else_writes_to_a_local_one(kind: str) -> None:
    assert not is_network(kind)


def test_proc_lies_on_no_network() -> None:
    assert find_network("/proc") == ""
