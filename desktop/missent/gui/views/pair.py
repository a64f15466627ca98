"""The pair: two addresses letter under letter, the sent one above the one that was probably meant."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from missent.gui import paint, wording
from missent.gui.letters import Pairs, align, is_coded, revealed, within
from missent.gui.style import colour, look, px
from missent.report.slip import in_letters
from missent.report.visible import visible

_SENT, _MEANT = 0, 1
_HUES = (("slip", "slip_soft"), ("accent", "selected"))
_SIZES = (1.5, 1.4, 1.3, 1.2, 1.1, 1.0, 0.9, 0.85)
_LINE, _AROUND = 14, 3  # steps


@dataclass(frozen=True, slots=True)
class Line:
    """Hold one address of a pair: `side` of its letters is shown, below a caption."""

    caption: str
    pairs: Pairs
    side: int

    def letters(self, at: int, room: int) -> list[tuple[str, bool, bool]]:
        """Give each letter that there is room for, whether it differs, and whether it belongs to the domain (after `at`)."""
        kept = within(self.pairs, at, room)
        head = at + 1 - len(self.pairs) + len(kept)
        return [(pair[self.side], pair[0] != pair[1], place >= head) for place, pair in enumerate(kept)]


class Pair(QWidget):
    """Show two addresses; one focusable widget whose accessible name is the sentence."""

    def __init__(self) -> None:
        super().__init__()
        self._at = 0
        self._lines: list[Line] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(wording.words("No finding is chosen"))

    def show_pair(self, local_part: str, written: str, meant: str, *, is_message: bool = True) -> None:
        """Show an address as sent and the domain that was probably meant, empty when that is not known.

        Where there is no message, the address is one that a mail program offers.

        A domain in A-labels is shown as it is, and below it in the letters that it stands for.
        """
        self._at = len(local_part)
        pairs = align(*(visible(in_letters(domain)) for domain in (written, meant or written)))
        caption = wording.words("Sent to") if is_message else wording.words("Known to autocomplete")
        self._lines = self._side(caption, local_part, written, pairs, _SENT)
        if meant:
            self._lines += self._side(wording.words("Probably meant for"), local_part, meant, pairs, _MEANT)
        said = wording.words("{caption} {written}, probably meant for {meant}" if meant else "{caption} {written}")
        names = (f"{local_part}@{domain}{_shown_as(domain)}" for domain in (written, meant))
        said = said.format(caption=caption, **dict(zip(("written", "meant"), names, strict=True)))
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.updateGeometry()
        self.update()

    def captions(self) -> list[str]:
        """Give what stands above each address."""
        return [line.caption for line in self._lines]

    def _side(self, caption: str, local_part: str, domain: str, pairs: Pairs, side: int) -> list[Line]:
        head = _alike(f"{local_part}@")
        if not is_coded(domain):
            return [Line(caption, head + pairs, side)]
        return [Line(caption, head + _alike(domain), side), Line(wording.words("Shown as"), head + pairs, side)]

    def sizeHint(self) -> QSize:
        """Give the room of the labelled lines."""
        return QSize(px(80), px(_LINE * max(len(self._lines), 1) + _AROUND))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the strip."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = "accent" if self.hasFocus() else "line"
        painter.setPen(QPen(colour(edge), 2 if self.hasFocus() else 1))
        painter.setBrush(colour("sunken"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(2), px(2))
        font, room = self._fitting()
        for place, line in enumerate(self._lines):
            strip = QRectF(px(4), px(_AROUND + _LINE * place), self.width() - px(8), px(_LINE))
            self._line(painter, strip, line, room, font)

    def _fitting(self) -> tuple[QFont, int]:
        """Give the largest font that all addresses fit in, and how many letters a line of it holds."""
        longest = max((len(line.pairs) for line in self._lines), default=1)
        for size in _SIZES:
            font = look().scale.mono(size)
            room = int((self.width() - px(8)) / self._cell(font))
            if room >= longest:
                break
        return font, max(room, 1)

    def _cell(self, font: QFont) -> float:
        """Give the width of a letter: that of an m, or of the widest letter of another script."""
        foreign = {letter for line in self._lines for pair in line.pairs for letter in pair if not letter.isascii()}
        return max(QFontMetricsF(font).horizontalAdvance(letter) for letter in {"m", *foreign})

    def _line(self, painter: QPainter, strip: QRectF, line: Line, room: int, font: QFont) -> None:
        small = look().scale.font("small")
        painter.setFont(small)
        painter.setPen(colour("ink3"))
        painter.drawText(strip, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop, line.caption)
        letters, width, height = line.letters(self._at, room), self._cell(font), QFontMetricsF(font).height()
        x = paint.at_start(painter, strip, width * len(letters)).x()
        y = strip.y() + QFontMetricsF(small).height() + px(0.75)
        medium = QFont(font)
        medium.setWeight(QFont.Weight.Medium)
        for place, (letter, differs, in_domain) in enumerate(letters):
            cell = QRectF(x + place * width, y, width, height)
            if differs:
                _mark(painter, cell, line.side, is_gap=not letter)
            painter.setFont(paint.bolder(font) if differs else medium if in_domain else font)
            painter.setPen(colour(_HUES[line.side][0] if differs else "ink" if in_domain else "ink3"))
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, letter)


def _mark(painter: QPainter, cell: QRectF, side: int, *, is_gap: bool) -> None:
    """Set a letter apart by its ground and a line below it; a gap, and every letter in high contrast, by an edge."""
    (tone, ground), contrast = _HUES[side], look().theme.contrast
    dashed = is_gap and side == _SENT
    painter.setPen(QPen(colour(tone), 1, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine))
    if not (dashed or contrast):
        painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if contrast else colour(ground))
    painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), px(1), px(1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if not is_gap:
        painter.setPen(QPen(colour(tone), 1.6))
        painter.drawLine(cell.bottomLeft(), cell.bottomRight())


def _alike(text: str) -> Pairs:
    return [(letter, letter) for letter in text]


def _shown_as(domain: str) -> str:
    said = wording.words("shown as {domain}").replace("{domain}", f"“{revealed(domain)}”")
    return f" ({said})" if is_coded(domain) else ""
