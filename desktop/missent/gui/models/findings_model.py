"""The findings as a table: ids in the order the case gave them, and pages of rows read when they are looked at.

No method raises: an exception inside a model can end the process.
"""

from collections import OrderedDict
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from missent.case.case import Case
from missent.case.query import FindingQuery
from missent.case.rows import FindingRow
from missent.gui import wording
from missent.gui.background import Background

FINDING_ROLE = Qt.ItemDataRole.UserRole + 1
COLUMNS = ("address", "sent", "band", "bounce", "verdict")
"""The columns by the order of the case that sorts them."""

PAGE = 128
_PAGES = 64

Index = QModelIndex | QPersistentModelIndex


class FindingsModel(QAbstractTableModel):
    """Show the findings of one query."""

    loaded = Signal(int)

    def __init__(self, work: Background) -> None:
        super().__init__()
        self._work = work
        self._ids: list[int] = []
        self._places: dict[int, int] = {}
        self._pages: OrderedDict[int, dict[int, FindingRow]] = OrderedDict()
        self._asked: set[int] = set()
        self._generation = 0
        self.query = FindingQuery()

    def ask(self, query: FindingQuery) -> None:
        """Show the findings of another query, or of the same one again."""
        self.query = query
        self._work.query(lambda case: _first(case, query), self._show, "findings")

    def ids(self) -> list[int]:
        """Give the ids of all rows, in order."""
        return list(self._ids)

    def id_at(self, row: int) -> int | None:
        """Give the id of a row."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def place_of(self, finding: int) -> int | None:
        """Give the row of a finding."""
        return self._places.get(finding)

    def refresh(self) -> None:
        """Read the rows again, in the order they are in; the old ones stay until the new ones come."""
        for page in list(self._pages):
            self._fetch(page)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Give the number of findings, known at once."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Give the number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a row for the delegate, and its sentence for who listens."""
        if role not in (FINDING_ROLE, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return None
        row = self._row(index.row())
        if role == FINDING_ROLE or row is None:
            return row if role == FINDING_ROLE else ""
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            return wording.spoken(row)
        return _text(row, index.column())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name the columns."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return wording.words(("Recipient", "Sent", "Confidence", "Bounce", "Decision")[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def _row(self, place: int) -> FindingRow | None:
        if not 0 <= place < len(self._ids):
            return None
        page = place // PAGE
        rows = self._pages.get(page)
        if rows is None:
            self._fetch(page)
            return None
        self._pages.move_to_end(page)
        return rows.get(self._ids[place])  # by its id: what the scan has taken away must not shift the others

    def _fetch(self, page: int) -> None:
        if page in self._asked:
            return
        self._asked.add(page)
        wanted, generation = self._ids[page * PAGE : (page + 1) * PAGE], self._generation

        def keep(rows: list[FindingRow]) -> None:
            if generation != self._generation:
                return
            self._asked.discard(page)
            self._keep(page, rows)
            self.dataChanged.emit(self.index(page * PAGE, 0), self.index(page * PAGE + len(wanted) - 1, len(COLUMNS) - 1))

        self._work.query(lambda case: case.findings.rows_of(wanted), keep)

    def _keep(self, page: int, rows: list[FindingRow]) -> None:
        self._pages[page] = {row.id: row for row in rows}
        while len(self._pages) > _PAGES:
            self._pages.popitem(last=False)

    def _show(self, found: tuple[list[int], dict[int, int], list[FindingRow]]) -> None:
        ids, places, rows = found
        self.beginResetModel()
        self._generation += 1
        self._ids = ids
        self._places = places
        self._pages.clear()
        self._asked.clear()
        self._keep(0, rows)
        self.endResetModel()
        self.loaded.emit(len(ids))


def _first(case: Case, query: FindingQuery) -> tuple[list[int], dict[int, int], list[FindingRow]]:
    """Ask for the order, and for what a million rows would cost the window's thread to work out."""
    ids = list(case.findings.ids(query))
    return ids, {finding: place for place, finding in enumerate(ids)}, case.findings.rows_of(ids[:PAGE])


def _text(row: FindingRow, column: int) -> str:
    return (
        row.address.addr_spec,
        f"{wording.date(row.sent_at)}, {wording.field(row.field)}",
        wording.band(row.band),
        wording.bounce(row.bounce),
        wording.verdict(row.verdict),
    )[column]
