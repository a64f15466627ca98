"""The lines of the sidebar: what a line holds, and how it is painted, in full or as an icon over its count."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from missent.gui import paint, wording
from missent.gui.parts import pixmap
from missent.gui.style import colour, look, px
from missent.report.visible import visible

ITEM = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Item:
    """Hold one line: `kind` is all, head, domains, pair or what else is listed; `share` (0 to 1) is a pair's part of the most."""

    kind: str
    text: str = ""
    icon: str = ""
    count: int = 0
    pair: tuple[str, str] = ("", "")
    share: float = 0.0


class Items(QAbstractListModel):
    """Hold the lines; no method raises. As a rail, the names are tips only."""

    def __init__(self) -> None:
        super().__init__()
        self.items: list[Item] = []
        self.is_rail = False

    def show(self, items: list[Item]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.items = items
        self.endResetModel()

    def place_of(self, wanted: Item | None) -> int:
        """Give the place of the line that shows the same as another; the first when none does."""
        same = (place for place, item in enumerate(self.items) if wanted and (item.kind, item.pair) == (wanted.kind, wanted.pair))
        return next(same, 0)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Give the number of lines."""
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a line for the delegate, and its words for who listens."""
        if not 0 <= index.row() < len(self.items):
            return None
        item = self.items[index.row()]
        if role == ITEM:
            return item
        if role == Qt.ItemDataRole.ToolTipRole:
            return item.text
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{item.text}, {wording.number(item.count)}" if item.kind != "head" else item.text
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let everything be chosen but the heads."""
        is_head = 0 <= index.row() < len(self.items) and self.items[index.row()].kind == "head"
        return Qt.ItemFlag.NoItemFlags if is_head else Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class ItemDelegate(QStyledItemDelegate):
    """Paint a line."""

    def __init__(self, items: Items) -> None:
        super().__init__(items)
        self._items = items

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give the height of a kind of line."""
        if self._items.is_rail:
            return QSize(px(12), px(12.5))
        item = index.data(ITEM)
        kind = item.kind if isinstance(item, Item) else "all"
        return QSize(px(40), px({"pair": 11.5, "head": 9}.get(kind, 8.5)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Paint a line in the look in use."""
        item = index.data(ITEM)
        if not isinstance(item, Item):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(px(1.5), px(0.25), -px(1.5), -px(0.25))
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if item.kind != "head" and (selected or option.state & QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("selected" if selected else "hover"))
            painter.drawRoundedRect(box, px(1.75), px(1.75))
        ink = "on_selected" if selected and look().theme.contrast else "ink"
        inner = box.adjusted(px(2), 0, -px(2), 0)
        if self._items.is_rail:
            self._rail(painter, box, item, ink, selected)
        elif item.kind == "pair":
            self._pair(painter, inner, item, ink)
        else:
            self._line(painter, inner, item, ink, selected)
        painter.restore()

    def _rail(self, painter: QPainter, box: QRectF, item: Item, ink: str, selected: bool) -> None:
        side = px(5)
        picture = pixmap(item.icon, ink if ink == "on_selected" else "accent" if selected else "ink2", 5)
        place = QRectF(box.center().x() - side / 2, box.y() + px(1.75), side, side)
        painter.drawPixmap(place, picture, QRectF(picture.rect()))
        painter.setPen(colour(ink if selected else "ink2"))
        painter.setFont(look().scale.font("small strong" if selected else "small"))
        below = QRectF(box.x(), box.y() + px(6.75), box.width(), px(4.5))
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, wording.number(item.count))

    def _line(self, painter: QPainter, box: QRectF, item: Item, ink: str, selected: bool) -> None:
        lead = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        if item.kind == "head":
            painter.setFont(look().scale.font("small strong"))
            painter.setPen(colour("ink3"))
            painter.drawText(box, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom, item.text)
            return
        side = px(4.5)
        picture = pixmap(item.icon, ink if ink == "on_selected" else "accent" if selected else "ink2", 4.5)
        place = paint.at_start(painter, box, side)
        painter.drawPixmap(QRectF(place.x(), place.center().y() - side / 2, side, side), picture, QRectF(picture.rect()))
        painter.setPen(colour(ink))
        font, count = look().scale.font("strong" if selected else "body"), wording.number(item.count)
        metrics = QFontMetricsF(font)
        room = paint.inset(painter, box, px(6.5), metrics.horizontalAdvance(count) + px(1))
        painter.setFont(font)
        painter.drawText(room, lead, metrics.elidedText(item.text, Qt.TextElideMode.ElideRight, room.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, count)

    def _pair(self, painter: QPainter, box: QRectF, item: Item, ink: str) -> None:
        font, metrics = look().scale.font(), QFontMetricsF(look().scale.font())
        line = QRectF(box.x(), box.y(), box.width(), box.height() - px(3))
        count = wording.number(item.count)
        painter.setFont(font)
        painter.setPen(colour("ink2" if ink == "ink" else ink))
        painter.drawText(line, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, count)
        width = box.width() - metrics.horizontalAdvance(count) - px(2)
        sent, intended = _letters(item)
        mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        room = QRectF(line.right() - width if mirrored else line.x(), line.y(), width, line.height())
        if mirrored:
            room.setLeft(max(room.left(), room.right() - pair_width(item)))
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a pair is read from what was written to what was meant
        x = paint.draw_letters(painter, room, sent, font, ink, "slip" if ink == "ink" else ink)
        if intended:
            rest = QRectF(x + px(1.5), line.y(), max(1.0, room.right() - x), line.height())
            painter.setPen(colour("ink3"))
            painter.setFont(font)
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, "→")
            small = look().scale.font("small")
            rest = rest.adjusted(px(4.5), 0, 0, 0)
            paint.draw_letters(painter, rest, intended, small, "ink2", "ink")
        painter.restore()
        bar = QRectF(box.x(), box.bottom() - px(2.25), box.width(), px(0.75))
        if not look().theme.contrast:  # there the track would look like the bar
            painter.fillRect(bar, colour("line"))
        tone = "on_selected" if ink == "on_selected" else "bar"
        painter.fillRect(paint.at_start(painter, bar, max(2.0, bar.width() * item.share)), colour(tone))


def _letters(item: Item) -> tuple[paint.Letters, paint.Letters]:
    """Give both domains of a pair as letters with their marks; the second is empty when it is not known what was meant."""
    written, meant = map(visible, item.pair)
    return paint.sides("", written, meant) if meant else ([(letter, False) for letter in written], [])


def pair_width(item: Item) -> float:
    """Give the room that both domains of a pair take."""
    sent, intended = _letters(item)
    meant = px(6) + paint.width_of(intended, look().scale.font("small")) if intended else 0.0
    return paint.width_of(sent, look().scale.font()) + meant
