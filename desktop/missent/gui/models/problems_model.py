"""What could not be read, as a table."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from missent.gui import wording
from missent.gui.background import Background
from missent.model import Problem
from missent.report.visible import visible

MOST = 10_000
"""Problems listed in the window; every one of them is in the exports."""

_HEADS = ("Source", "Folder", "Place", "When", "What happened")

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

    @property
    def is_cut(self) -> bool:
        """Tell whether there may be more problems than are listed."""
        return len(self._rows) >= MOST

    def as_text(self) -> str:
        """Give the table as lines of cells parted by tabs, for the clipboard."""
        heads = tuple(map(wording.words, _HEADS))
        return "".join("\t".join(cells) + "\n" for cells in (heads, *map(_cells, self._rows)))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Give the number of problems listed."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Give the number of columns."""
        return 0 if parent.isValid() else len(_HEADS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the words of a cell."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if not (0 <= index.row() < len(self._rows) and 0 <= index.column() < len(_HEADS)):
            return None
        return _cells(self._rows[index.row()])[index.column()]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name the columns."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(_HEADS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return wording.words(_HEADS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def _show(self, rows: list[Problem]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()


def _cells(row: Problem) -> tuple[str, ...]:
    return (
        visible(row.source), visible(row.folder), visible(row.key), wording.stage(row.stage), visible(wording.problem(row)),
    )  # fmt: skip
