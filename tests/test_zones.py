"""Time zones by their names."""

from datetime import datetime, timedelta

import pytest

from journal_tool.zones import find_zone


def test_a_zone_is_found_by_its_name() -> None:
    zone = find_zone("Europe/Berlin")
    assert zone and zone.utcoffset(datetime(2026, 7, 1)) == timedelta(hours=2)


@pytest.mark.parametrize("name", ["", "Europe", "Europe/Berlim", "../Europe/Berlin", "/etc/passwd", "a\0b", "Zürich"])
def test_no_name_and_one_that_nobody_knows_is_no_zone(name: str) -> None:
    assert find_zone(name) is None
