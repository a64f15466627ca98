"""The table of findings: two lines a row; it moves by the arrow keys, and its columns are as wide as their words."""

from math import ceil

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from missent.gui import wording
from missent.gui.models.findings_model import COLUMNS, FindingsModel
from missent.gui.style import look, px
from missent.gui.views.finding_cells import FindingDelegate, widths

_BOUNCE = 3
_ROOMY = 54  # steps, in which recipients keep their names
_BESIDE_HEAD = 8.5  # steps beside the word of a head: its padding, and the arrow of the order


class FindingsTable(QTableView):
    """Show the findings; the arrow keys move, the letters of the decisions act."""

    current_finding = Signal(object)  # id or None

    def __init__(self, model: FindingsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._findings = model
        self.setModel(model)
        self._cells = FindingDelegate(self)
        self.setItemDelegate(self._cells)
        self.setAccessibleName(wording.words("Findings"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(True)
        head.setSortIndicator(1, Qt.SortOrder.DescendingOrder)
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setMinimumSectionSize(px(18))
        self.entered.connect(lambda index: self._hover(index.row()))
        self.viewportEntered.connect(lambda: self._hover(-1))
        self.fit()
        self.selectionModel().currentRowChanged.connect(self._moved)

    def fit(self) -> None:
        """Make each column as wide as the longest word it can hold."""
        metrics, model = QFontMetricsF(look().scale.font("small strong")), self._findings
        for section, words in enumerate(widths(), start=1):
            head = metrics.horizontalAdvance(str(model.headerData(section, Qt.Orientation.Horizontal)))
            self.horizontalHeader().resizeSection(section, ceil(max(words, head + px(_BESIDE_HEAD))))
        self._bounce = self.horizontalHeader().sectionSize(_BOUNCE)
        self.verticalHeader().setDefaultSectionSize(px(13))

    @property
    def least_width(self) -> int:
        """Give the pixels of all columns but the bounce, with recipients that keep their names."""
        head = self.horizontalHeader()
        others = sum(head.sectionSize(section) for section in range(1, len(COLUMNS)) if section != _BOUNCE)
        return others + px(_ROOMY) + self.verticalScrollBar().sizeHint().width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide what the detail tells too before the recipients lose their names."""
        super().resizeEvent(event)
        others = sum(self.horizontalHeader().sectionSize(section) or self._bounce for section in range(1, len(COLUMNS)))
        self.setColumnHidden(_BOUNCE, self.viewport().width() - others < px(_ROOMY))

    def leaveEvent(self, event: QEvent) -> None:
        """Let go of the row under the pointer."""
        self._hover(-1)
        super().leaveEvent(event)

    def _hover(self, row: int) -> None:
        """Tint the whole row under the pointer, and no other."""
        before, self._cells.hovered = self._cells.hovered, row
        for place in {before, row} - {-1}:
            self.viewport().update(QRect(0, self.rowViewportPosition(place), self.viewport().width(), self.rowHeight(place)))

    def chosen(self) -> list[int]:
        """Give the ids of the selected findings."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return [found for row in rows if (found := self._findings.id_at(row)) is not None]

    def choose(self, row: int) -> None:
        """Make a row the current one."""
        if 0 <= row < self._findings.rowCount():
            index = self._findings.index(row, 0)
            flag = QItemSelectionModel.SelectionFlag
            # not selectRow(): that toggles while Ctrl is held down, as it is when Ctrl+Z has just been answered
            self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
            self.scrollTo(index)

    def _moved(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.current_finding.emit(self._findings.id_at(current.row()) if current.isValid() else None)
