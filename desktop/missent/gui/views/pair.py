"""The pair: two addresses letter under letter, the sent one above the one that was probably meant."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from missent.gui import paint, wording
from missent.gui.style import colour, look, px


class Pair(QWidget):
    """Show two addresses; one focusable widget whose accessible name is the sentence."""

    def __init__(self) -> None:
        super().__init__()
        self._local = self._written = self._meant = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(wording.words("No finding is chosen"))

    def show_pair(self, local_part: str, written: str, meant: str) -> None:
        """Show an address as sent and the domain that was probably meant, empty when that is not known."""
        self._local, self._written, self._meant = local_part, written, meant
        said = wording.words("Sent to {written}, probably meant for {meant}" if meant else "Sent to {written}")
        self.setAccessibleName(said.replace("{written}", f"{local_part}@{written}").replace("{meant}", f"{local_part}@{meant}"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Give the room of two labelled lines."""
        return QSize(px(80), px(31 if self._meant else 17))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the strip."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = "accent" if self.hasFocus() else "line"
        painter.setPen(QPen(colour(edge), 2 if self.hasFocus() else 1))
        painter.setBrush(colour("sunken"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(2), px(2))
        if not self._written:
            return
        pairs = paint.align(self._written, self._meant) if self._meant else [(letter, letter) for letter in self._written]
        at = [(letter, letter) for letter in f"{self._local}@"]
        font = self._fitting(max(len(at) + len(pairs), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        self._line(painter, px(3), wording.words("Sent to"), at, pairs, 0, font)
        if self._meant:
            self._line(painter, px(17), wording.words("Probably meant for"), at, pairs, 1, font)

    def _fitting(self, letters: int) -> QFont:
        for factor in (1.5, 1.4, 1.3, 1.2, 1.1, 1.0, 0.9, 0.8, 0.7, 0.6):
            font = look().scale.mono(factor)
            if QFontMetricsF(font).horizontalAdvance("m") * letters <= self.width() - px(8):
                return font
        return look().scale.mono(0.5)

    def _line(
        self, painter: QPainter, top: int, caption: str, at: list[tuple[str, str]], pairs: list[tuple[str, str]],
        side: int, font: QFont,
    ) -> None:  # fmt: skip
        painter.setFont(look().scale.font("small"))
        painter.setPen(colour("ink3"))
        small = QFontMetricsF(look().scale.font("small"))
        strip = QRectF(px(4), top, self.width() - px(8), small.height())
        painter.drawText(strip, Qt.AlignmentFlag.AlignLeading, caption)
        metrics = QFontMetricsF(font)
        width, height = metrics.horizontalAdvance("m"), metrics.height()
        letters = [*at, *pairs]
        x, y = paint.at_start(painter, strip, width * len(letters)).x(), top + small.height() + px(0.75)
        medium, bold = QFont(font), QFont(font)
        medium.setWeight(QFont.Weight.Medium)
        bold.setWeight(QFont.Weight.Bold)
        for place, (left, right) in enumerate(letters):
            letter, differs = (left, right)[side], left != right
            cell = QRectF(x, y, width, height)
            tone, ground = ("slip", "slip_soft") if side == 0 else ("accent", "selected")
            if differs:
                painter.setBrush(colour(ground))
                dashed = side == 0 and not letter
                style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
                edged = dashed or look().theme.contrast
                painter.setPen(QPen(colour(tone), 1, style) if edged else Qt.PenStyle.NoPen)
                painter.drawRoundedRect(cell, px(1), px(1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
            if letter:
                painter.setFont(bold if differs else medium if place >= len(at) else font)
                painter.setPen(colour(tone if differs else "ink" if place >= len(at) else "ink3"))
                painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, letter)
                if differs:
                    painter.setPen(QPen(colour(tone), 1.6))
                    painter.drawLine(cell.bottomLeft(), cell.bottomRight())
            x += width
