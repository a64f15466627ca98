"""A pair of domains in the sidebar: what was written, what was probably meant, the count, and a bar for its share."""

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from missent.gui import paint
from missent.gui.letters import Letters, sides, unmarked
from missent.gui.style import colour, look, px
from missent.report.visible import visible

ONE_LINE, TWO_LINES = 11.5, 15.5  # steps high
COUNT_GAP = 3  # steps between the names and the count

_START = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


def _letters(pair: tuple[str, str]) -> tuple[Letters, Letters]:
    """Give both domains as letters with their marks; the second is empty when it is not known what was meant."""
    written, meant = map(visible, pair)
    return sides("", written, meant) if meant else (unmarked(written), [])


def width_of(pair: tuple[str, str]) -> float:
    """Give the room that both domains take on one line."""
    return _width_of(pair, look().scale.font().key(), px(6))


@lru_cache(8192)  # a list asks for the height of every line, and is shown anew at every count
def _width_of(pair: tuple[str, str], _font: str, arrow: int) -> float:
    sent, intended = _letters(pair)
    meant = arrow + paint.width_of(intended, look().scale.font("small")) if intended else 0.0
    return paint.width_of(sent, look().scale.font()) + meant


def room(width: float, count: str) -> float:
    """Give what the count leaves of a line's width."""
    return width - QFontMetricsF(look().scale.font()).horizontalAdvance(count) - px(COUNT_GAP)


def takes_two_lines(pair: tuple[str, str], width: float, count: str) -> bool:
    """Tell whether the meant domain needs a line of its own."""
    return bool(pair[1]) and width_of(pair) > room(width, count)


def draw(painter: QPainter, box: QRectF, pair: tuple[str, str], count: str, share: float, broken: bool, ink: str) -> None:
    """Draw a pair, `broken` into two lines; `share` (0 to 1) is the length of its bar, `ink` the role of what was written."""
    font, small = look().scale.font(), look().scale.font("small")
    plain = ink == "ink"
    text = box.adjusted(0, px(0.75), 0, -px(3.25))
    line = QRectF(text.x(), text.y(), text.width(), text.height() / (2 if broken else 1))
    painter.setFont(font)
    painter.setPen(colour("ink2" if plain else ink))
    painter.drawText(line, _END, count)
    sent, intended = _letters(pair)
    beside = paint.inset(painter, line, 0, line.width() - room(line.width(), count))
    paint.draw_letters(painter, beside, sent, font, ink, "slip" if plain else ink)
    if intended:
        rest = paint.inset(painter, beside, paint.width_of(sent, font) + px(1.5))
        if broken:
            rest = line.translated(0, line.height())
        painter.setFont(small)
        painter.setPen(colour("ink3" if plain else ink))
        painter.drawText(rest, _START, paint.arrow(painter))
        meant = "ink2" if plain else ink
        paint.draw_letters(painter, paint.inset(painter, rest, px(4.5)), intended, small, meant, ink)
    _bar(painter, QRectF(box.x(), box.bottom() - px(2.25), box.width(), px(0.75)), share, ink)


def _bar(painter: QPainter, track: QRectF, share: float, ink: str) -> None:
    if not look().theme.contrast:  # there the track would look like the bar
        painter.fillRect(track, colour("line"))
    painter.fillRect(paint.at_start(painter, track, max(2.0, track.width() * share)), colour("bar" if ink == "ink" else ink))
