"""What could not be read, as a table."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from missent.gui import wording
from missent.gui.background import Background
from missent.model import Problem
from missent.report.visible import visible

MOST = 10_000
"""Problems listed in the window; every one of them is in the exports."""

Index = QModelIndex | QPersistentModelIndex


class ProblemsModel(QAbstractTableModel):
    """Show the problems of the case."""

    def __init__(self, work: Background) -> None:
        super().__init__()
        self._work = work
        self._rows: list[Problem] = []

    def ask(self) -> None:
        """Read them again."""
        self._work.query(lambda case: case.problems.rows(0, MOST), self._show, "problems")

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Give the number of problems listed."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Give the number of columns."""
        return 0 if parent.isValid() else 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the words of a cell."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        cells = (row.source, row.folder, row.key, f"{wording.problem(row)} ({wording.stage(row.stage)})")
        return visible(cells[index.column()]) if 0 <= index.column() < 4 else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name the columns."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < 4:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return wording.words(("Source", "Folder", "Place", "What happened")[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def _show(self, rows: list[Problem]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
