"""What Missent paints by hand: the slip in an address, and the shapes of confidence. The mark is shape, weight and underline;
colour only repeats it."""

from bisect import bisect_right

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from missent.gui.letters import Letters, runs
from missent.gui.style import colour
from missent.model import Band

BADGES: dict[Band, tuple[str, str]] = {
    Band.CERTAIN: ("slip", "triangle"),
    Band.LIKELY: ("likely", "disc"),
    Band.POSSIBLE: ("quiet", "ring"),
    Band.REVIEW: ("review", "diamond"),
    Band.NONE: ("quiet", "ring"),
}
"""Colour role and shape of each band."""

_CUT = ("…", False)
_HEAD = 3  # letters of a local-part without which nobody knows whose it is


def is_mirrored(painter: QPainter) -> bool:
    """Tell whether the window is read from right to left."""
    return painter.layoutDirection() == Qt.LayoutDirection.RightToLeft


def arrow(painter: QPainter) -> str:
    """Give the arrow from what was written to what was meant, turned with the window."""
    return "←" if is_mirrored(painter) else "→"


def inset(painter: QPainter, box: QRectF, start: float, end: float = 0.0) -> QRectF:
    """Take room off the side where reading starts (the left one, or the right one in a mirrored window) and where it ends."""
    return box.adjusted(end, 0, -start, 0) if is_mirrored(painter) else box.adjusted(start, 0, -end, 0)


def at_start(painter: QPainter, box: QRectF, width: float) -> QRectF:
    """Give the part of a box where reading starts."""
    return QRectF(box.right() - width if is_mirrored(painter) else box.x(), box.y(), width, box.height())


def bolder(font: QFont) -> QFont:
    """Give the font of letters that differ."""
    bold = QFont(font)
    bold.setWeight(QFont.Weight.Bold)
    return bold


def width_of(letters: Letters, font: QFont) -> float:
    """Give the room that an address takes, its differing letters in bold."""
    plain, strong = QFontMetricsF(font), QFontMetricsF(bolder(font))
    return sum((strong if differs else plain).horizontalAdvance(text) for text, differs in runs(letters))


def fitted(letters: Letters, font: QFont, width: float) -> Letters:
    """Cut a too long address: inside its local-part, and inside its domain only when even that is not enough.

    What is cut says so, and what differs is kept in sight: a domain that is cut in silence would be another domain.
    """
    if width_of(letters, font) <= width:
        return letters
    at = next((place for place, (letter, _) in enumerate(letters) if letter == "@"), 0)
    least = min(at, _HEAD)
    tail = letters[at:]
    room = width - width_of([*letters[:least], _CUT, *tail], font)
    if room < 0:  # the domain does not fit
        head = [*letters[:least], _CUT] if at > least else letters[:at]
        return _around_marks([*head, *tail], at if at <= least else least + 1, font, width)
    kept = list(letters[:least])
    for letter in letters[least:at]:
        room -= QFontMetricsF(font).horizontalAdvance(letter[0])
        if room < 0:
            break
        kept.append(letter)
    return [*kept, _CUT, *tail]


def _around_marks(letters: Letters, start: int, font: QFont, width: float) -> Letters:
    """Cut a domain (from `start`) away from the letters that differ and from its ends, as little as fits."""
    places = range(start, len(letters))
    marks = [place for place in places if letters[place][1]]
    held = [*marks, start, len(letters) - 1]

    def kept(reach: int) -> Letters:
        found = letters[:start]
        for place in places:
            if letters[place][1] or min(abs(place - other) for other in held) < reach:
                found.append(letters[place])
            elif found[-1:] != [_CUT]:
                found.append(_CUT)
        return found

    reach = bisect_right(range(len(letters)), width, key=lambda reach: width_of(kept(reach), font)) - 1
    return kept(reach) if reach >= 0 else _from_first_mark(letters, marks, font, width)


def _from_first_mark(letters: Letters, marks: list[int], font: QFont, width: float) -> Letters:
    """Keep what differs, as far as it goes into so little room."""
    kept = [_CUT, *letters[marks[0] :]] if marks else list(letters)
    while kept and width_of([*kept, _CUT], font) > width:
        kept.pop()
    return [*kept, _CUT]


def draw_letters(painter: QPainter, box: QRectF, letters: Letters, font: QFont, ink: str, mark: str) -> float:
    """Draw an address from left to right, its differing letters bold and underlined, a caret under a gap; give where it ends.

    In a mirrored window it stands at the right edge and is still read from left to right (addresses always are).
    """
    bold = bolder(font)
    letters = fitted(letters, font, box.width())
    plain, strong = QFontMetricsF(font), QFontMetricsF(bold)
    base = box.y() + (box.height() + plain.ascent() - plain.descent()) / 2
    x = max(box.x(), at_start(painter, box, width_of(letters, font)).x())
    painter.save()
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # or the dot of `wh.` would be set before it
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for text, differs in runs(letters):
        metrics = strong if differs else plain
        painter.setPen(QPen(colour(mark if differs else ink), 1.6))
        if text:
            painter.setFont(bold if differs else font)
            painter.drawText(QPointF(x, base), text)
            width = metrics.horizontalAdvance(text)
            if differs:
                painter.drawLine(QPointF(x, base + 2.5), QPointF(x + width, base + 2.5))
            x += width
        else:
            reach = plain.xHeight() * 0.42
            painter.drawPolyline(
                QPolygonF([QPointF(x - reach, base + reach + 3), QPointF(x, base + 2), QPointF(x + reach, base + reach + 3)])
            )
    painter.restore()
    return x


def draw_shape(painter: QPainter, centre: QPointF, radius: float, shape: str, tone: str) -> None:
    """Draw a shape of confidence."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour(tone), 1.5))
    painter.setBrush(colour(tone) if shape in ("triangle", "disc") else Qt.BrushStyle.NoBrush)

    def at(x: float, y: float) -> QPointF:
        return centre + QPointF(x * radius, y * radius)

    if shape == "triangle":
        painter.drawPolygon(QPolygonF([at(0, -0.85), at(0.9, 0.75), at(-0.9, 0.75)]))
    elif shape == "diamond":
        painter.drawPolygon(QPolygonF([at(0, -1), at(1, 0), at(0, 1), at(-1, 0)]))
    else:
        painter.drawEllipse(centre, radius * 0.85, radius * 0.85)
    painter.setBrush(Qt.BrushStyle.NoBrush)
