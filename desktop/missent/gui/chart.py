"""Bars over time, painted with any painter: on the screen, or into a document."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from missent.gui import paint
from missent.gui.periods import Period
from missent.gui.style import colour, look, px

_GAP = 0.28
"""The part of a bar's room that is left free."""


def room(box: QRectF, mirrored: bool = False) -> QRectF:
    """Give the part of a chart that the bars stand in: the axis is where reading starts, the labels are below."""
    start, end = px(8), px(1)
    return box.adjusted(end if mirrored else start, px(1.5), -(start if mirrored else end), -px(5))


def bar_at(box: QRectF, count: int, x: float, mirrored: bool = False) -> int:
    """Give the bar whose room holds `x`; -1 where none stands."""
    inside = room(box, mirrored)
    if not count or not inside.left() <= x < inside.right():
        return -1
    along = (inside.right() - x if mirrored else x - inside.left()) / inside.width()
    return min(int(along * count), count - 1)


def draw_bars(painter: QPainter, box: QRectF, found: Sequence[Period], chosen: int = -1, held: int = -1) -> None:
    """Draw the bars with an axis from 0 to the most; `chosen` is the one that filters, `held` the one the keys are on.

    In a mirrored window time runs from right to left, as everything that is read there.
    """
    if not found:
        return
    mirrored = paint.is_mirrored(painter)
    inside, most = room(box, mirrored), max(period.count for period in found) or 1
    small = look().scale.font("small")
    metrics = QFontMetricsF(small)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(small)
    painter.setPen(colour("ink3"))
    half = metrics.height() / 2
    axis = paint.at_start(painter, box, px(6.5))
    for value, y in ((most, inside.top()), (0, inside.bottom())):
        beside = QRectF(axis.x(), y - half, axis.width(), 2 * half)
        painter.drawText(beside, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, QLocale().toString(value))
    painter.setPen(QPen(colour("line"), 1))
    for y in (inside.top(), inside.bottom()):
        painter.drawLine(QPointF(inside.left(), y), QPointF(inside.right(), y))
    step = inside.width() / len(found)
    for place, period in enumerate(found):
        height, slot = inside.height() * period.count / most, _slot(inside, place, step, mirrored)
        bar = QRectF(slot.x() + step * _GAP / 2, inside.bottom() - height, step * (1 - _GAP), height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent" if place == chosen else "bar"))
        painter.drawRoundedRect(bar, min(px(0.5), bar.width() / 3), min(px(0.5), bar.width() / 3))
        if place == held:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("accent"), 2))
            painter.drawRect(slot)
    _draw_labels(painter, inside, found, step, metrics)
    painter.restore()


def _draw_labels(painter: QPainter, inside: QRectF, found: Sequence[Period], step: float, metrics: QFontMetricsF) -> None:
    """Name every few bars: each half year where there is room, and never one label over another."""
    painter.setPen(colour("ink3"))
    widest = max(metrics.horizontalAdvance(period.label) for period in found) + px(3)
    every = next(number for number in (1, 2, 3, 6, 12, 24, 60) if number * step >= widest or number == 60)
    for place, period in enumerate(found):
        if ((period.month - 1) % every and period.month) or (not period.month and place % every):
            continue
        width, slot = metrics.horizontalAdvance(period.label), _slot(inside, place, step, paint.is_mirrored(painter))
        left = slot.right() - width if paint.is_mirrored(painter) else slot.left()
        if inside.left() - px(1) <= left and left + width <= inside.right() + px(1):
            painter.drawText(QPointF(left, inside.bottom() + metrics.height()), period.label)


def _slot(inside: QRectF, place: int, step: float, mirrored: bool) -> QRectF:
    """Give the room of one bar, its gaps included."""
    left = inside.right() - (place + 1) * step if mirrored else inside.left() + place * step
    return QRectF(left, inside.top(), step, inside.height())
