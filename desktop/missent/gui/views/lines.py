"""A table of one line a row: text with air around it, hairlines between the rows, and the start of a long text kept."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from missent.gui import paint
from missent.gui.style import colour, look, px

_HEIGHT = 9.5  # steps
_START = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


class LineDelegate(QStyledItemDelegate):
    """Paint one cell; a text that comes out of mail or a path is never taken for markup."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Paint the text of a cell."""
        box, selected = QRectF(option.rect), bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setLayoutDirection(option.direction)
        if selected:
            painter.fillRect(box, colour("selected"))
        painter.setPen(QPen(colour("line"), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        inner = paint.inset(painter, box, px(4 if index.column() == 0 else 3), px(3))
        font = look().scale.font()
        # A place is told by its end, and a domain too.
        cut = Qt.TextElideMode.ElideLeft if index.column() == 0 else option.textElideMode
        text = QFontMetricsF(font).elidedText(str(index.data() or ""), cut, inner.width())
        painter.setFont(font)
        painter.setPen(colour("on_selected" if selected else "ink"))
        painter.drawText(inner, index.data(Qt.ItemDataRole.TextAlignmentRole) or _START, text)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give the height of one line."""
        return QSize(px(20), px(_HEIGHT))


class Lines(QTableView):
    """Show a model of texts; the last column takes the room that `widths` (in pixels) leave."""

    def __init__(self, model: QAbstractTableModel, name: str, widths: Sequence[int]) -> None:
        super().__init__()
        self._model = model  # a view does not keep its model alive
        self.setModel(model)
        self.setItemDelegate(LineDelegate(self))
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(px(_HEIGHT))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        for section, width in enumerate(widths):
            head.resizeSection(section, width)
        head.setSectionResizeMode(len(widths), QHeaderView.ResizeMode.Stretch)
