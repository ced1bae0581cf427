"""Does the same work to many things in several processes at once, where that is quick and safe; else one by one."""

import mmap
import os
import signal
import sys
from collections.abc import Callable, Sequence

import msgspec

WORTH_IT = 150
"""Pieces of work of one or two milliseconds from which on a second process is started; a choice, not a measurement."""

_LARGEST_CHUNK = 64


class Done(msgspec.Struct, array_like=True, gc=False):
    """The result of the piece of work with this number."""

    number: int
    result: bytes


def run_all(work: Callable[[int], bytes], count: int) -> Sequence[bytes | None]:
    """`work(0)` to `work(count - 1)`, in this order; None for a piece whose process died.

    Only by fork, and only on Linux while this process has a single thread: a forked copy has no
    other threads, and what they hold would stay locked. 1,000 entries measured in CPU time: 976 ms
    in one process and 913 in the other against 1,672 alone, so 12% more in sum. That is won where a
    second core is free; on a machine that is busy with other things it is slower than one process.
    Starting and ending a fork takes 1 to 2 ms.
    """
    results: list[bytes | None] = [None] * count
    workers = min(worker_count(), count // (WORTH_IT // 2))
    if count < WORTH_IT or workers < 2:
        return [work(number) for number in range(count)]
    for done in _run_forked(work, count, workers):
        if 0 <= done.number < count:
            results[done.number] = done.result
    return results


def worker_count() -> int:
    """How many processes may work at once, this one included; 1 where forking is not safe."""
    if sys.platform != "linux" or not hasattr(os, "memfd_create"):
        return 1
    try:
        threads = sum(1 for _ in os.scandir("/proc/self/task"))
    except OSError:
        return 1
    return min(len(os.sched_getaffinity(0)), 8) if threads == 1 else 1


def _run_forked(work: Callable[[int], bytes], count: int, workers: int) -> list[Done]:
    """Each process takes the next chunk when it is done with one: a byte from a pipe is the right to it."""
    size = max(1, min(_LARGEST_CHUNK, count // (workers * 4)))
    size = max(size, -(-count // 255))
    chunks = -(-count // size)
    taking, giving = os.pipe()
    os.write(giving, bytes(range(chunks)))
    os.close(giving)
    children: list[tuple[int, int]] = []
    try:
        for _ in range(workers - 1):
            children.append(_start(work, taking, size, count))
        found = _take_chunks(work, taking, size, count)
    except BaseException:
        for child, _ in children:
            os.kill(child, signal.SIGKILL)
        raise
    finally:
        os.close(taking)
        gathered = [_gather(child, memory) for child, memory in children]
    return [*found, *(done for part in gathered for done in part)]


def _take_chunks(work: Callable[[int], bytes], taking: int, size: int, count: int) -> list[Done]:
    found: list[Done] = []
    while ticket := os.read(taking, 1):
        first = ticket[0] * size
        found += [Done(number, work(number)) for number in range(first, min(first + size, count))]
    return found


def _start(work: Callable[[int], bytes], taking: int, size: int, count: int) -> tuple[int, int]:
    """A copy of this process that puts what it did into memory that both see."""
    memory = os.memfd_create("journal-results")
    child = os.fork()
    if child:
        return child, memory
    status = 1
    try:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C goes to the parent, which ends us
        data = msgspec.msgpack.encode(_take_chunks(work, taking, size, count))
        with open(memory, "wb", closefd=False) as file:
            file.write(data)
        status = 0
    finally:
        # Without Python's own leaving: exit handlers, buffers and tests in progress are the parent's.
        os._exit(status)


def _gather(child: int, memory: int) -> list[Done]:
    """The results of a process when it has ended; none where it died."""
    try:
        _, status = os.waitpid(child, 0)
        size = os.fstat(memory).st_size
        if status != 0 or size == 0:
            return []
        with mmap.mmap(memory, size, prot=mmap.PROT_READ) as view:
            return msgspec.msgpack.decode(view, type=list[Done])
    except (OSError, msgspec.MsgspecError):
        return []
    finally:
        os.close(memory)
