"""A list of what a case answers, as a table: declared by its columns, filtered and put in order in memory.

No method raises: an exception inside a model can end the process.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from missent.case.case import Case
from missent.gui import wording
from missent.gui.background import Background
from missent.report.visible import visible

MOST = 10_000
"""Rows listed in the window; every one of them is in the case and in the exports."""

Value: TypeAlias = str | int | None
Index = QModelIndex | QPersistentModelIndex


def said(value: Value) -> str:
    """Write a value for a person: a count with separators, a text with what is hidden in it made visible."""
    if value is None:
        return ""
    return wording.number(value) if isinstance(value, int) else visible(value)


@dataclass(frozen=True, slots=True)
class Column:
    """Declare a column: its head, its width in steps, what it orders by, and how that is written."""

    head: str
    width: float
    of: Callable[[Any], Value]
    words: Callable[[Any], str] = said
    is_number: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """Declare a list: its name, its title, its picture, what it asks a case, its columns; what it is, and what its being empty
    means."""

    name: str
    title: str
    icon: str
    question: Callable[[Case], Sequence[Any]]
    columns: tuple[Column, ...]
    about: str
    empty: str


class ListModel(QAbstractTableModel):
    """Show the rows of a listing."""

    def __init__(self, work: Background, listing: Listing) -> None:
        super().__init__()
        self.listing = listing
        self._work = work
        self._columns = listing.columns
        self._all: Sequence[Any] = ()
        self._rows: Sequence[Any] = ()
        self._text = ""
        self._order: tuple[int, bool] | None = None

    def ask(self) -> None:
        """Ask the case again."""
        self._work.query(self.listing.question, self._take, f"list {self.listing.name}")

    def filter(self, text: str) -> None:
        """Show only rows that hold a text somewhere, whatever its case."""
        self._text = text.strip().casefold()
        self._show()

    @property
    def is_cut(self) -> bool:
        """Tell whether there may be more rows than are listed."""
        return len(self._all) >= MOST

    @property
    def total(self) -> int:
        """Give the number of rows without the filter."""
        return len(self._all)

    def as_text(self) -> str:
        """Give the table as lines of cells parted by tabs, for the clipboard."""
        heads = [wording.words(column.head) for column in self._columns]
        return "".join("\t".join(cells) + "\n" for cells in (heads, *map(self._cells, self._rows)))

    def row(self, place: int) -> Any:
        """Give what stands at a place; None where nothing does."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the rows in the order of a column; a negative one restores the order of the case."""
        known = 0 <= column < len(self._columns)
        self._order = (column, order == Qt.SortOrder.DescendingOrder) if known else None
        self._show()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Give the number of rows listed."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Give the number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the words of a cell, or the edge that they stand at."""
        if not (0 <= index.row() < len(self._rows) and 0 <= index.column() < len(self._columns)):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._edge(index.column())
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        column = self._columns[index.column()]
        return column.words(column.of(self._rows[index.row()]))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name the columns."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return wording.words(self._columns[section].head)
        return self._edge(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _edge(self, column: int) -> Qt.AlignmentFlag:
        edge = Qt.AlignmentFlag.AlignTrailing if self._columns[column].is_number else Qt.AlignmentFlag.AlignLeading
        return edge | Qt.AlignmentFlag.AlignVCenter

    def _cells(self, row: Any) -> list[str]:
        return [column.words(column.of(row)) for column in self._columns]

    def _take(self, rows: Sequence[Any]) -> None:
        self._all = rows
        self._show()

    def _show(self) -> None:
        self.beginResetModel()
        rows = [row for row in self._all if any(self._text in cell.casefold() for cell in self._cells(row))]
        if self._order is not None:
            place, descending = self._order
            rows.sort(key=lambda row: _key(self._columns[place].of(row)), reverse=descending)
        self._rows = rows
        self.endResetModel()


def _key(value: Value) -> tuple[bool, int, str]:
    """Order by numbers or texts; what is not known comes before all else."""
    return (value is not None, value, "") if isinstance(value, int) else (value is not None, 0, (value or "").casefold())
