"""What Missent paints by hand: the slip in an address, and the shapes of confidence. The mark is shape, weight and underline;
colour only repeats it."""

from difflib import SequenceMatcher
from functools import lru_cache
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPolygonF

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

Letters = list[tuple[str, bool]]
"""The letters of one side of a pair, each with whether it differs; an empty string is a gap."""

_LONGEST = 400


@lru_cache(4096)
def align(written: str, meant: str) -> list[tuple[str, str]]:
    """Put the letters of two addresses side by side; an empty string where one has none."""
    if len(written) == len(meant) and sum(a != b for a, b in zip(written, meant, strict=True)) <= 2:
        return list(zip(written, meant, strict=True))
    if max(len(written), len(meant)) > _LONGEST:
        return list(zip(written, meant, strict=False))
    pairs: list[tuple[str, str]] = []
    for _, a, b, c, d in SequenceMatcher(None, written, meant, autojunk=False).get_opcodes():
        left, right = list(written[a:b]), list(meant[c:d])
        width = max(len(left), len(right))
        pairs += zip(left + [""] * (width - len(left)), right + [""] * (width - len(right)), strict=True)
    return pairs


def sides(local_part: str, written: str, meant: str) -> tuple[Letters, Letters]:
    """Mark where two domains differ, below the same local-part; empty `local_part`: the domains alone."""
    head: Letters = [(letter, False) for letter in (f"{local_part}@" if local_part else "")]
    pairs = align(written, meant)
    return head + [(a, a != b) for a, b in pairs], head + [(b, a != b) for a, b in pairs]


def inset(painter: QPainter, box: QRectF, start: float, end: float = 0.0) -> QRectF:
    """Take room off the side where reading starts (the left one, or the right one in a mirrored window) and where it ends."""
    mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return box.adjusted(end, 0, -start, 0) if mirrored else box.adjusted(start, 0, -end, 0)


def at_start(painter: QPainter, box: QRectF, width: float) -> QRectF:
    """Give the part of a box where reading starts."""
    mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return QRectF(box.right() - width if mirrored else box.x(), box.y(), width, box.height())


def bolder(font: QFont) -> QFont:
    """Give the font of letters that differ."""
    bold = QFont(font)
    bold.setWeight(QFont.Weight.Bold)
    return bold


def runs(letters: Letters) -> Letters:
    """Join neighbouring letters of the same kind, so that they are measured and drawn at once; a gap stays by itself."""
    joined: Letters = []
    for is_gap, group in groupby(letters, key=lambda letter: not letter[0]):
        if is_gap:
            joined += group
            continue
        for differs, alike in groupby(group, key=lambda letter: letter[1]):
            joined.append(("".join(letter for letter, _ in alike), differs))
    return joined


def width_of(letters: Letters, font: QFont) -> float:
    """Give the room that an address takes, its differing letters in bold."""
    plain, strong = QFontMetricsF(font), QFontMetricsF(bolder(font))
    return sum((strong if differs else plain).horizontalAdvance(text) for text, differs in runs(letters))


def shown(letters: Letters, font: QFont, width: float) -> Letters:
    """Cut a too long address inside its local-part, never in its domain."""
    at = next((place for place, (letter, _) in enumerate(letters) if letter == "@"), -1)
    if at < 0 or width_of(letters, font) <= width:
        return letters
    room = width - width_of([("…", False), *letters[at:]], font)
    kept: Letters = []
    for letter, differs in letters[:at]:
        room -= QFontMetricsF(font).horizontalAdvance(letter)
        if room < 0:
            break
        kept.append((letter, differs))
    return [*kept, ("…", False), *letters[at:]]


def cut(letters: Letters, font: QFont, width: float) -> Letters:
    """Cut what is still too long at its end, and say so: a domain that is cut in silence would be another domain."""
    if width_of(letters, font) <= width:
        return letters
    kept = list(letters)
    while kept and width_of([*kept, ("…", False)], font) > width:
        kept.pop()
    return [*kept, ("…", False)]


def draw_letters(painter: QPainter, box: QRectF, letters: Letters, font: QFont, ink: str, mark: str) -> float:
    """Draw an address from left to right, its differing letters bold and underlined, a caret under a gap; give where it ends.

    In a mirrored window it stands at the right edge and is still read from left to right (addresses always are).
    """
    bold = bolder(font)
    letters = cut(shown(letters, font, box.width()), font, box.width())
    plain, strong = QFontMetricsF(font), QFontMetricsF(bold)
    base = box.y() + (box.height() + plain.ascent() - plain.descent()) / 2
    x = max(box.x(), at_start(painter, box, width_of(letters, font)).x())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for text, differs in runs(letters):
        if not differs:
            painter.setFont(font)
            painter.setPen(colour(ink))
            painter.drawText(QPointF(x, base), text)
            x += plain.horizontalAdvance(text)
            continue
        painter.setPen(QPen(colour(mark), 1.6))
        if text:
            painter.setFont(bold)
            painter.drawText(QPointF(x, base), text)
            width = strong.horizontalAdvance(text)
            painter.drawLine(QPointF(x, base + 2.5), QPointF(x + width, base + 2.5))
            x += width
        else:
            reach = plain.xHeight() * 0.42
            painter.drawPolyline(
                QPolygonF([QPointF(x - reach, base + reach + 3), QPointF(x, base + 2), QPointF(x + reach, base + reach + 3)])
            )
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
