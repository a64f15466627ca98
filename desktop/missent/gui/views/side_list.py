"""The lines of the sidebar: what a line holds, and how it is painted, in full or as an icon over its count."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from missent.gui import paint, wording
from missent.gui.parts import pixmap
from missent.gui.style import colour, look, px
from missent.gui.views import side_pair

ITEM = Qt.ItemDataRole.UserRole + 1
BESIDE, INSIDE = 1.5, 2  # steps beside a line's ground, and in it beside its words


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
    """Hold the lines; no method raises. As a rail, the names are tips only; `width` are the pixels of a line's words."""

    def __init__(self) -> None:
        super().__init__()
        self.items: list[Item] = []
        self.is_rail = False
        self.width = 0.0

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
        if isinstance(item, Item) and kind == "pair":
            return QSize(px(40), px(side_pair.TWO_LINES if self._is_broken(item) else side_pair.ONE_LINE))
        return QSize(px(40), px(9 if kind == "head" else 8.5))

    def _is_broken(self, item: Item) -> bool:
        return side_pair.takes_two_lines(item.pair, self._items.width, wording.number(item.count))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Paint a line in the look in use."""
        item = index.data(ITEM)
        if not isinstance(item, Item):
            return
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(px(BESIDE), px(0.25), -px(BESIDE), -px(0.25))
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if item.kind != "head" and (selected or option.state & QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("selected" if selected else "hover"))
            painter.drawRoundedRect(box, px(1.75), px(1.75))
        ink = "on_selected" if selected and look().theme.contrast else "ink"
        inner = box.adjusted(px(INSIDE), 0, -px(INSIDE), 0)
        if self._items.is_rail:
            self._rail(painter, box, item, ink, selected)
        elif item.kind == "pair":
            side_pair.draw(painter, inner, item.pair, wording.number(item.count), item.share, self._is_broken(item), ink)
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
