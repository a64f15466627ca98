"""The bars run as the window is read."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from missent.gui import chart
from missent.gui.periods import Period, periods
from missent.gui.style import colour
from missent.gui.views.timeline import Bars

BOX = QRectF(0, 0, 300, 80)
MONTHS = [("2023-01", 1), ("2023-02", 5), ("2023-03", 2)]


def height_at(place: int, *, mirrored: bool) -> int:
    """Paint the bars, and count the rows of bar in the middle of a bar's room, counted from the left."""
    picture = QImage(300, 80, QImage.Format.Format_RGB32)
    picture.fill(QColor(Qt.GlobalColor.white))
    painter = QPainter(picture)
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    chart.draw_bars(painter, BOX, periods(MONTHS))
    painter.end()
    inside = chart.room(BOX, mirrored)
    x = round(inside.x() + inside.width() * (place + 0.5) / len(MONTHS))
    return sum(picture.pixelColor(x, y) == colour("bar") for y in range(picture.height()))


def test_time_runs_from_right_to_left_in_a_mirrored_window(look: QApplication) -> None:
    forwards = [height_at(place, mirrored=False) for place in range(3)]
    assert forwards[0] < forwards[2] < forwards[1]
    assert [height_at(place, mirrored=True) for place in range(3)] == forwards[::-1]


def test_a_press_in_a_mirrored_chart_takes_the_bar_that_is_seen_there() -> None:
    inside = chart.room(BOX, mirrored=True)
    pressed = [chart.bar_at(BOX, 3, inside.x() + inside.width() * (place + 0.5) / 3, mirrored=True) for place in range(3)]
    assert pressed == [2, 1, 0]
    assert chart.bar_at(BOX, 3, inside.right() + 1, mirrored=True) == -1


@pytest.mark.parametrize(
    ("direction", "onwards"),
    [(Qt.LayoutDirection.LeftToRight, Qt.Key.Key_Right), (Qt.LayoutDirection.RightToLeft, Qt.Key.Key_Left)],
)
def test_the_arrow_keys_go_the_way_that_they_point(
    look: QApplication, qtbot, direction: Qt.LayoutDirection, onwards: Qt.Key
) -> None:
    bars = Bars()
    qtbot.addWidget(bars)
    bars.setLayoutDirection(direction)
    found = periods(MONTHS)
    bars.show_periods(found)
    for key in (Qt.Key.Key_Home, onwards, Qt.Key.Key_Space):
        qtbot.keyClick(bars, key)
    chosen: Period | None = bars.period
    assert chosen == found[1]
