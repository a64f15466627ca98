"""Findings are counted by month, or by year where months would be too many; no month is left out in between."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from missent.gui import chart
from missent.gui.periods import MOST_MONTHS, Period, periods

MONTHS = st.lists(
    st.tuples(st.builds("{:04d}-{:02d}".format, st.integers(1, 9998), st.integers(1, 12)), st.integers(1, 99)), max_size=30
)


def test_a_month_without_findings_stands_between_others() -> None:
    found = periods([("2023-11", 2), ("2024-01", 1)])
    assert found == [Period(2023, 11, 2), Period(2023, 12, 0), Period(2024, 1, 1)]
    assert found[1].until == found[2].since == 1_704_067_200


def test_a_long_time_is_told_by_years() -> None:
    found = periods([("2003-07", 2), ("2003-08", 3), ("2023-11", 1)])
    assert found[0] == Period(2003, 0, 5)
    assert len(found) == 21
    assert found[0].label == "2003"
    assert found[0].until == found[1].since


@given(MONTHS)
def test_periods_follow_each_other_and_are_few(months: list[tuple[str, int]]) -> None:
    found = periods(months)
    assert len(found) <= MOST_MONTHS
    assert all(one.until == other.since for one, other in pairwise(found))
    assert sum(period.count for period in found) <= sum(count for _, count in months)
    if found and found[0].month:
        assert sum(period.count for period in found) == sum(count for _, count in months)


def test_dates_that_no_mail_has_are_left_out() -> None:
    assert periods([("-4713-11", 1), ("9999-01", 1), ("0000-01", 2)]) == []


def test_a_bar_is_found_where_it_stands(look) -> None:
    box = QRectF(0, 0, 500, 80)
    inside = chart.room(box)
    assert [chart.bar_at(box, 5, inside.x() + inside.width() * (place + 0.5) / 5) for place in range(5)] == [0, 1, 2, 3, 4]
    assert chart.bar_at(box, 5, inside.x() - 1) == -1
    assert chart.bar_at(box, 5, inside.right() + 1) == -1
    assert chart.bar_at(box, 0, 100) == -1
