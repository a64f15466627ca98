"""The timeline under the findings: how many were sent in each month; a month can be pressed to see only it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QToolTip, QWidget

from missent.gui import chart, wording
from missent.gui.parts import across, down, frame, holder, label, tool
from missent.gui.periods import Period, periods
from missent.gui.style import px

_HEIGHT, _LOW = 18, 165  # steps


class Bars(QWidget):
    """Paint the bars; arrow keys go along them, the space bar chooses one and lets go of it again."""

    chosen = Signal(object)  # Period or None

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumHeight(px(_HEIGHT))
        self._periods: Sequence[Period] = ()
        self._chosen = self._held = -1
        self._speak()

    def show_periods(self, found: Sequence[Period]) -> None:
        """Show other bars; a period that was chosen stays so while it is among them."""
        before = self.period
        self._periods = found
        same = [(period.year, period.month) for period in found]
        known = before is not None and (before.year, before.month) in same
        self._chosen = same.index((before.year, before.month)) if before is not None and known else -1
        self._held = min(self._held, len(found) - 1)
        self._speak()
        self.update()

    @property
    def period(self) -> Period | None:
        """Give the period that is chosen."""
        return self._periods[self._chosen] if 0 <= self._chosen < len(self._periods) else None

    def choose(self, place: int) -> None:
        """Choose a bar; let go of the one that is chosen already, and of all when there is none at this place."""
        self._chosen = place if 0 <= place < len(self._periods) and place != self._chosen else -1
        self._speak()
        self.update()
        self.chosen.emit(self.period)

    def sizeHint(self) -> QSize:
        """Ask for the height of the chart."""
        return QSize(px(80), px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chart."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        chart.draw_bars(painter, self._box(), self._periods, self._chosen, self._held if self.hasFocus() else -1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is pressed."""
        place = self._bar_at(event.position().x())
        if place >= 0:
            self._held = place
            self.choose(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say the count of the bar under the pointer."""
        place = self._bar_at(event.position().x())
        QToolTip.showText(event.globalPosition().toPoint(), self._words(place) if place >= 0 else "", self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along the bars and choose."""
        ahead = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        steps = {
            Qt.Key.Key_Left: -ahead,
            Qt.Key.Key_Right: ahead,
            Qt.Key.Key_Home: -len(self._periods),
            Qt.Key.Key_End: len(self._periods),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is not None and self._periods:
            self._held = min(max(self._held + step, 0), len(self._periods) - 1)
            self._speak()
            self.update()
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._held >= 0:
            self.choose(self._held)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand on a bar."""
        self._held = max(self._held, 0) if self._periods else -1
        self._speak()
        super().focusInEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Paint anew in other colours."""
        self.update()
        super().changeEvent(event)

    def _bar_at(self, x: float) -> int:
        return chart.bar_at(self._box(), len(self._periods), x, self.layoutDirection() == Qt.LayoutDirection.RightToLeft)

    def _box(self) -> QRectF:
        return QRectF(self.rect())

    def _words(self, place: int) -> str:
        period = self._periods[place]
        count = wording.counted(period.count, "{n} finding", "{n} findings")
        said = f"{period.label}: {count}"
        return f"{said}, {wording.words('only these are shown')}" if place == self._chosen else said

    def _speak(self) -> None:
        held = self._held if 0 <= self._held < len(self._periods) else self._chosen
        self.setAccessibleName(wording.words("Findings per month sent"))
        self.setAccessibleDescription(self._words(held) if 0 <= held < len(self._periods) else "")


class Timeline(QFrame):
    """Show the bars with their head; fold them away to give the list more room."""

    chosen = Signal(object)  # Period or None

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("foot")
        self.bars = Bars()
        self._head = label(wording.words("Findings per month sent"), "section")
        self._hint = label("", "small", "ink2")
        self._fold = tool("caret-down", wording.words("Fold the timeline"))
        self._fold.clicked.connect(self._turn)
        self._by_hand = False
        head = across(self._head, None, self._hint, self._fold, margins=(4, 1.5, 2, 0))
        self._inside = frame("plain", down(self.bars, gap=0, margins=(4, 0, 4, 0)))
        self.setLayout(down(holder(head), self._inside, gap=0, margins=(0, 0, 0, 1)))
        self.bars.chosen.connect(self._choose)
        self.setVisible(False)

    def show_months(self, months: Sequence[tuple[str, int]]) -> None:
        """Show the counts by month; hidden while there is nothing to compare."""
        found = periods(months)
        self.bars.show_periods(found)
        self.setVisible(len(found) > 1)
        self._head.setText(wording.words("Findings per month sent" if not found or found[0].month else "Findings per year sent"))
        self._say()

    def fit(self, height: int) -> None:
        """Stand back in a low window, until somebody folds or unfolds it by hand."""
        if not self._by_hand:
            self.fold(height < px(_LOW))

    def fold(self, folded: bool) -> None:
        """Fold the bars away, or show them again."""
        self._inside.setVisible(not folded)
        name = wording.words("Show the timeline" if folded else "Fold the timeline")
        self._fold.setAccessibleName(name)
        self._fold.setToolTip(name)
        self._say()

    @property
    def period(self) -> Period | None:
        """Give the period that is chosen."""
        return self.bars.period

    def clear(self) -> None:
        """Let go of the chosen period."""
        if self.period is not None:
            self.bars.choose(-1)

    def _turn(self) -> None:
        self._by_hand = True
        self.fold(not self._inside.isHidden())

    def _choose(self, period: Period | None) -> None:
        self._say()
        self.chosen.emit(period)

    def _say(self) -> None:
        if self.period is not None:
            shown = wording.words("Only {period} is shown; press it again for all").replace("{period}", self.period.label)
        else:
            shown = wording.words("Click a month to see only that month")
        self._hint.setText("" if self._inside.isHidden() else shown)
