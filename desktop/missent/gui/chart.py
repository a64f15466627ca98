"""Bars over time, painted with any painter: on the screen, or into a document."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from missent.gui.periods import Period
from missent.gui.style import colour, look, px

_GAP = 0.28
"""The part of a bar's room that is left free."""


def room(box: QRectF) -> QRectF:
    """Give the part of a chart that the bars stand in: the axis is at the left, the labels are below."""
    return box.adjusted(px(8), px(1.5), -px(1), -px(5))


def bar_at(box: QRectF, count: int, x: float) -> int:
    """Give the bar whose room holds `x`; -1 where none stands."""
    inside = room(box)
    place = int((x - inside.x()) / inside.width() * count) if inside.width() > 0 and count else -1
    return place if 0 <= place < count and x >= inside.x() else -1


def draw_bars(painter: QPainter, box: QRectF, found: Sequence[Period], chosen: int = -1, held: int = -1) -> None:
    """Draw the bars with an axis from 0 to the most; `chosen` is the one that filters, `held` the one the keys are on."""
    if not found:
        return
    inside, most = room(box), max(period.count for period in found) or 1
    small = look().scale.font("small")
    metrics = QFontMetricsF(small)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(small)
    painter.setPen(colour("ink3"))
    half = metrics.height() / 2
    for value, y in ((most, inside.top()), (0, inside.bottom())):
        beside = QRectF(box.x(), y - half, inside.x() - box.x() - px(1.5), 2 * half)
        painter.drawText(beside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{value:,}")
    painter.setPen(QPen(colour("line"), 1))
    for y in (inside.top(), inside.bottom()):
        painter.drawLine(QPointF(inside.left(), y), QPointF(inside.right(), y))
    step = inside.width() / len(found)
    for place, period in enumerate(found):
        height = inside.height() * period.count / most
        bar = QRectF(inside.x() + place * step + step * _GAP / 2, inside.bottom() - height, step * (1 - _GAP), height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent" if place == chosen else "bar"))
        painter.drawRoundedRect(bar, min(px(0.5), bar.width() / 3), min(px(0.5), bar.width() / 3))
        if place == held:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("accent"), 2))
            painter.drawRect(QRectF(inside.x() + place * step, inside.top(), step, inside.height()))
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
        left = inside.x() + place * step
        if left + metrics.horizontalAdvance(period.label) <= inside.right() + px(1):
            painter.drawText(QPointF(left, inside.bottom() + metrics.height()), period.label)
