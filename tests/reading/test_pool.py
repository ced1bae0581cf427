"""Work that is spread over processes gives the same results in the same order."""

import os
import threading

import pytest

from journal_tool.reading import pool


def work(number: int) -> bytes:
    return str(number).encode() * (number % 7)


@pytest.mark.parametrize("count", [0, 1, pool.WORTH_IT - 1, pool.WORTH_IT, 1000, 20_000])
def test_results_stand_in_order(count: int) -> None:
    assert pool.run_all(work, count) == [work(number) for number in range(count)]


def test_results_of_a_process_that_died_are_missing_and_nothing_else() -> None:
    here = os.getpid()

    def deadly(number: int) -> bytes:
        if os.getpid() != here:
            os._exit(3)
        return work(number)

    results = pool.run_all(deadly, 1000)
    assert all(result in (None, work(number)) for number, result in enumerate(results))
    assert len(results) == 1000


def test_no_process_is_started_beside_other_threads() -> None:
    done = threading.Event()
    other = threading.Thread(target=done.wait)
    other.start()
    try:
        assert pool.worker_count() == 1
    finally:
        done.set()
        other.join()


def test_an_error_in_the_work_reaches_the_caller() -> None:
    def wrong(number: int) -> bytes:
        raise ValueError(number)

    with pytest.raises(ValueError):
        pool.run_all(wrong, 1000)
