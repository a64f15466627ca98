"""The sidebar: all findings, the pairs of domains with their counts, what else is in this mail, and the source at the foot."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from missent.case.rows import PairCount
from missent.gui import paint, wording
from missent.gui.parts import across, down, drawing, frame, label, pixmap
from missent.gui.style import colour, look, px
from missent.report.visible import visible

_ITEM = Qt.ItemDataRole.UserRole + 1
_NARROWEST, _WIDEST = 52, 59  # steps; wider would take the bounce from the table at 1280 pixels


@dataclass(frozen=True, slots=True)
class Item:
    """Hold one line: `kind` is all, head, pair or problems; `share` (0 to 1) is a pair's part of the most."""

    kind: str
    text: str = ""
    icon: str = ""
    count: int = 0
    pair: tuple[str, str] = ("", "")
    share: float = 0.0


class _Items(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.items: list[Item] = []

    def show(self, items: list[Item]) -> None:
        self.beginResetModel()
        self.items = items
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self.items):
            return None
        item = self.items[index.row()]
        if role == _ITEM:
            return item
        if role == Qt.ItemDataRole.ToolTipRole:
            return item.text if item.kind == "pair" else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{item.text}, {wording.number(item.count)}" if item.kind != "head" else item.text
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        is_head = 0 <= index.row() < len(self.items) and self.items[index.row()].kind == "head"
        return Qt.ItemFlag.NoItemFlags if is_head else Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _ItemDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        item = index.data(_ITEM)
        kind = item.kind if isinstance(item, Item) else "all"
        return QSize(px(40), px({"pair": 11.5, "head": 9}.get(kind, 8.5)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        item = index.data(_ITEM)
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
        if item.kind == "pair":
            self._pair(painter, inner, item, ink)
        else:
            self._line(painter, inner, item, ink, selected)
        painter.restore()

    def _line(self, painter: QPainter, box: QRectF, item: Item, ink: str, selected: bool) -> None:
        lead = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        if item.kind == "head":
            painter.setFont(look().scale.font("small strong"))
            painter.setPen(colour("ink3"))
            painter.drawText(box, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom, item.text)
            return
        side = px(4.5)
        picture = pixmap(item.icon, "accent" if selected else "ink2", 4.5)
        place = paint.at_start(painter, box, side)
        painter.drawPixmap(QRectF(place.x(), place.center().y() - side / 2, side, side), picture, QRectF(picture.rect()))
        painter.setPen(colour(ink))
        painter.setFont(look().scale.font("strong" if selected else "body"))
        painter.drawText(paint.inset(painter, box, px(6.5)), lead, item.text)
        painter.drawText(box, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, wording.number(item.count))

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
            room.setLeft(max(room.left(), room.right() - _pair_width(item)))
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a pair is read from what was written to what was meant
        painter.setClipRect(room.adjusted(-2, -2, 0, 4))
        x = paint.draw_letters(painter, room, sent, font, ink, "slip" if ink == "ink" else ink)
        if intended:
            rest = QRectF(x + px(1.5), line.y(), max(1.0, room.right() - x), line.height())
            painter.setPen(colour("ink3"))
            painter.setFont(font)
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, "→")
            small = look().scale.font("small")
            paint.draw_letters(painter, rest.adjusted(px(4.5), 0, 0, 0), intended, small, "ink2", "ink")
        painter.restore()
        bar = QRectF(box.x(), box.bottom() - px(2.25), box.width(), px(0.75))
        if not look().theme.contrast:  # there the track would look like the bar
            painter.fillRect(bar, colour("line"))
        tone = "on_selected" if ink == "on_selected" else "bar"
        painter.fillRect(paint.at_start(painter, bar, max(2.0, bar.width() * item.share)), colour(tone))


class Sidebar(QFrame):
    """Choose what the page shows."""

    chosen = Signal(object)  # Item

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("side")
        self._items = _Items()
        self._list = QListView()
        self._list.setModel(self._items)
        self._list.setItemDelegate(_ItemDelegate(self._list))
        self._list.setMouseTracking(True)
        self._list.setAccessibleName(wording.words("Findings by domain, and lists"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.selectionModel().currentChanged.connect(self._moved)
        self._name, self._line = label("", "small strong"), label("", "small", "ink3")
        picture = drawing("hard-drives", "ink3", 4.5, wording.words("Source"))
        row = across(picture, down(self._name, self._line, gap=0), gap=2.5, margins=(4, 2.5, 4, 2.5))
        row.setStretch(1, 1)
        foot = frame("plain", row)
        self.setLayout(down(self._list, foot, gap=0, margins=(0, 2, 0, 0)))
        self.setFixedWidth(px(_NARROWEST))

    def show_counts(self, total: int, pairs: Sequence[PairCount], problems: int) -> None:
        """Show the counts; what was chosen stays chosen."""
        index = self._list.currentIndex().row()
        before = self._items.items[index] if 0 <= index < len(self._items.items) else None
        items = [Item("all", wording.words("All findings"), "envelope-open", total)]
        if pairs:
            most = max(pair.count for pair in pairs)
            items.append(Item("head", wording.words("By domain")))
            items += [_pair_item(pair, most) for pair in pairs]
        items.append(Item("head", wording.words("Also in this mail")))
        items.append(Item("problems", wording.words("Problems"), "clipboard-text", problems))
        self.setFixedWidth(_fitting(items))
        self._list.selectionModel().blockSignals(True)
        self._items.show(items)
        same = next(
            (place for place, item in enumerate(items) if before and (item.kind, item.pair) == (before.kind, before.pair)), 0
        )
        self._list.setCurrentIndex(self._items.index(same))
        self._list.selectionModel().blockSignals(False)
        self._list.viewport().update()

    def choose(self, kind: str) -> None:
        """Choose the first line of a kind."""
        place = next((place for place, item in enumerate(self._items.items) if item.kind == kind), 0)
        self._list.setCurrentIndex(self._items.index(place))

    def show_source(self, name: str, line: str) -> None:
        """Say at the foot what is read."""
        metrics = QFontMetricsF(self._name.font())
        self._name.setText(metrics.elidedText(visible(name), Qt.TextElideMode.ElideMiddle, px(46)))
        self._line.setText(line)

    def _moved(self, current: QModelIndex, _before: QModelIndex) -> None:
        item = current.data(_ITEM)
        if isinstance(item, Item) and item.kind != "head":
            self.chosen.emit(item)


def _letters(item: Item) -> tuple[paint.Letters, paint.Letters]:
    """Give both domains of a pair as letters with their marks; the second is empty when it is not known what was meant."""
    written, meant = map(visible, item.pair)
    return paint.sides("", written, meant) if meant else ([(letter, False) for letter in written], [])


def _pair_width(item: Item) -> float:
    sent, intended = _letters(item)
    meant = px(6) + paint.width_of(intended, look().scale.font("small")) if intended else 0.0
    return paint.width_of(sent, look().scale.font()) + meant


def _fitting(items: Sequence[Item]) -> int:
    """Give the width of the longest line, within what a sidebar may take."""
    count = QFontMetricsF(look().scale.font()).horizontalAdvance
    needed = [_pair_width(item) + count(wording.number(item.count)) for item in items if item.kind == "pair"]
    return min(max(round(max(needed, default=0.0)) + px(13), px(_NARROWEST)), px(_WIDEST))


def _pair_item(pair: PairCount, most: int) -> Item:
    written, meant = visible(pair.domain), visible(pair.intended)
    text = f"{written} → {meant}" if meant else written
    return Item("pair", text, count=pair.count, pair=(pair.domain, pair.intended), share=pair.count / most)
