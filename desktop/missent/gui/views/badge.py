"""The pill of a confidence: shape, word and tint."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from missent.gui import paint, wording
from missent.gui.style import colour, look, px
from missent.model import Band


class Badge(QWidget):
    """Show how sure a finding is."""

    def __init__(self) -> None:
        super().__init__()
        self._band = Band.NONE
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_band(self, band: Band) -> None:
        """Show a confidence."""
        self._band = band
        self.setAccessibleName(wording.band(band))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Give the room of the word."""
        metrics = QFontMetricsF(look().scale.font("small"))
        return QSize(round(metrics.horizontalAdvance(wording.band(self._band)) + px(7)), round(metrics.height() + px(1)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pill."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone, shape = paint.BADGES[self._band]
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(colour(tone), 1) if look().theme.contrast else Qt.PenStyle.NoPen)
        painter.setBrush(colour(f"{tone}_soft"))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        paint.draw_shape(painter, paint.at_start(painter, box, px(5.2)).center(), px(1.05), shape, tone)
        painter.setFont(look().scale.font("small"))
        painter.setPen(colour(tone))
        words = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(paint.inset(painter, box, px(4.6)), words, wording.band(self._band))
