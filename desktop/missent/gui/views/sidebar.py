"""The sidebar: all findings, the pairs of domains with their counts, what else is in this mail, and the source at the foot.

In a narrow window it is a rail: an icon over a count for each list, and the pairs in a menu.
"""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QFrame, QListView, QMenu, QSizePolicy, QWidget

from missent.case.rows import PairCount
from missent.gui import wording
from missent.gui.letters import is_coded, revealed
from missent.gui.parts import Elided, across, down, drawing, frame, label
from missent.gui.style import look, px
from missent.gui.views import side_pair
from missent.gui.views.side_list import BESIDE, INSIDE, ITEM, Item, ItemDelegate, Items
from missent.report.visible import visible

_RAIL, _NARROWEST, _WIDEST = 15, 52, 59  # steps; wider would take the bounce from the table at 1280 pixels
_MOST_IN_MENU = 30


class Sidebar(QFrame):
    """Choose what the page shows."""

    chosen = Signal(object)  # Item

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("side")
        self._all: list[Item] = []
        self._current: Item | None = None
        self._width = px(_NARROWEST)
        self._items = Items()
        self._list = QListView()
        self._list.setModel(self._items)
        self._list.setItemDelegate(ItemDelegate(self._items))
        self._list.setMouseTracking(True)
        self._list.setAccessibleName(wording.words("Findings by domain, and lists"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.selectionModel().currentChanged.connect(self._moved)
        self._list.clicked.connect(self._pressed)
        self._list.activated.connect(self._pressed)
        self._name, self._line = Elided("small strong"), label("", "small", "ink3", wrap=True)
        if self.isRightToLeft():  # beside the picture, as the name is
            self._line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self._words = QWidget()
        self._words.setLayout(down(self._name, self._line, gap=0))
        picture = drawing("hard-drives", "ink3", 4.5, wording.words("Source"))
        row = across(picture, self._words, gap=2.5, margins=(5, 2.5, 3, 2.5))
        row.setStretch(1, 1)
        self._foot = frame("source", row)
        self.setLayout(down(self._list, self._foot, gap=0, margins=(0, 2, 0, 0)))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """Give the room of the longest line, or of a rail."""
        return QSize(px(_RAIL) if self._items.is_rail else self._width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Give the room of a rail: the list in full must not hold the window open."""
        return QSize(px(_RAIL), super().minimumSizeHint().height())

    def show_counts(self, total: int, pairs: Sequence[PairCount], also: Sequence[Item]) -> None:
        """Show the counts, and the lists beside the findings; what was chosen stays chosen."""
        items = [Item("all", wording.words("All findings"), "envelope-open", total)]
        if pairs:
            most = max(pair.count for pair in pairs)
            items.append(Item("head", wording.words("By domain")))
            items += [_pair_item(pair, most) for pair in pairs]
        items.append(Item("head", wording.words("Also in this mail")))
        items += also
        self._all = items
        self._width = _fitting(items)
        self._items.width = float(self._width - _beside())
        self._arrange()

    def set_rail(self, is_rail: bool) -> None:
        """Become a rail, or a list in full again."""
        if is_rail != self._items.is_rail:
            self._items.is_rail = is_rail
            self._arrange()

    @property
    def width_in_full(self) -> int:
        """Give the pixels that the list in full takes."""
        return self._width

    def choose(self, kind: str) -> None:
        """Choose the first line of a kind."""
        self._take(next((item for item in self._all if item.kind == kind), None))

    def show_source(self, name: str, line: str) -> None:
        """Say at the foot what is read."""
        self._name.setText(visible(name))
        self._line.setText(line)
        self._foot.setToolTip(f"{visible(name)}\n{line}")

    def pairs_menu(self) -> QMenu:
        """Make the menu that a rail opens for the pairs."""
        menu = QMenu(self)
        menu.setAccessibleName(wording.words("By domain"))
        for item in [item for item in self._all if item.kind == "pair"][:_MOST_IN_MENU]:
            action = menu.addAction(f"{item.text}    {wording.number(item.count)}".replace("&", "&&"))
            action.triggered.connect(lambda _=False, pair=item: self._take(pair))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _arrange(self) -> None:
        is_rail = self._items.is_rail
        self.updateGeometry()
        self._words.setVisible(not is_rail)
        self._items.show(_rail(self._all) if is_rail else self._all)
        self._list.selectionModel().blockSignals(True)  # the same is shown as before
        self._point(self._current)
        self._list.selectionModel().blockSignals(False)
        self._list.viewport().update()

    def _point(self, item: Item | None) -> None:
        if item is not None and item.kind == "pair" and self._items.is_rail:
            item = Item("domains")
        self._list.setCurrentIndex(self._items.index(self._items.place_of(item)))

    def _take(self, item: Item | None) -> None:
        if item is None:
            return
        self._current = item
        self._point(item)
        self.chosen.emit(item)

    def _moved(self, current: QModelIndex, _before: QModelIndex) -> None:
        item = current.data(ITEM)
        if isinstance(item, Item) and item.kind not in ("head", "domains") and not _same(item, self._current):
            self._current = item
            self.chosen.emit(item)

    def _pressed(self, index: QModelIndex) -> None:
        item = index.data(ITEM)
        if isinstance(item, Item) and item.kind == "domains" and not self.findChildren(QMenu):
            self.pairs_menu().popup(self._list.mapToGlobal(self._list.visualRect(index).topRight()))


def _same(one: Item, other: Item | None) -> bool:
    return other is not None and (one.kind, one.pair) == (other.kind, other.pair)


def _rail(items: Sequence[Item]) -> list[Item]:
    """Give the lines of a rail: one for all pairs."""
    pairs = sum(item.kind == "pair" for item in items)
    domains = [Item("domains", wording.words("By domain"), "funnel", pairs)] if pairs else []
    lists = [item for item in items if item.kind not in ("head", "pair")]
    return [*lists[:1], *domains, *lists[1:]]


def _fitting(items: Sequence[Item]) -> int:
    """Give the width of the longest line, within what a sidebar may take."""
    metrics = QFontMetricsF(look().scale.font("strong"))
    needed = [_needed(item, metrics) for item in items if item.kind != "head"]
    return min(max(round(max(needed, default=0.0)) + _beside(), px(_NARROWEST)), px(_WIDEST))


def _needed(item: Item, metrics: QFontMetricsF) -> float:
    """Give the pixels that a line's words, its icon and its count take."""
    names = side_pair.width_of(item.pair) if item.kind == "pair" else metrics.horizontalAdvance(item.text) + px(6.5)
    return names + metrics.horizontalAdvance(wording.number(item.count)) + px(side_pair.COUNT_GAP)


def _beside() -> int:
    """Give the pixels that are no part of a line's words: both edges, and the bar that scrolls."""
    return 2 * px(BESIDE) + 2 * px(INSIDE) + px(2.5) + 1


def _pair_item(pair: PairCount, most: int) -> Item:
    written, meant = visible(pair.domain), visible(pair.intended)
    if is_coded(written):
        written += f" (“{revealed(written)}”)"
    text = f"{written} → {meant}" if meant else written
    return Item("pair", text, count=pair.count, pair=(pair.domain, pair.intended), share=pair.count / most)
