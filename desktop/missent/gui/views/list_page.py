"""A page for one list: its title, a sentence that says what it is, a filter, and the table."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from missent.gui import wording
from missent.gui.background import Background
from missent.gui.models.list_model import Listing, ListModel
from missent.gui.parts import across, button, down, holder, icon, label
from missent.gui.style import look, px
from missent.gui.views.lines import Lines


class ListTable(QWidget):
    """Show one list with the sentence that explains it."""

    changed = Signal()

    def __init__(self, work: Background, listing: Listing) -> None:
        super().__init__()
        self.model = ListModel(work, listing)
        self.line = label("", "body", "ink2", wrap=True)
        self.table = Lines(self.model, wording.words(listing.title), _widths(listing))
        self.table.setSortingEnabled(True)
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        column = down(self.table, gap=0)
        self.setLayout(column)
        self.model.modelReset.connect(self._say)
        self._say()

    def refresh(self) -> None:
        """Ask the case again."""
        self.model.ask()

    def _say(self) -> None:
        listing = self.model.listing
        said = wording.words(listing.about if self.model.total else listing.empty)
        if self.model.is_cut:
            said += " " + wording.words("More is in the case than is listed here; the exports name all of it.")
        self.line.setText(said)
        self.changed.emit()


class ListPage(QWidget):
    """Show one list as a page."""

    def __init__(self, work: Background, listing: Listing) -> None:
        super().__init__()
        self.list = ListTable(work, listing)
        self.filter = list_filter(self.list)
        self._copy = copy_button(self.list)
        words = holder(down(label(wording.words(listing.title), "title"), self.list.line, gap=0.5))
        head = across(words, self._copy, gap=4, margins=(4, 4, 4, 3))
        head.setStretch(0, 1)
        column = down(holder(head), holder(across(self.filter, margins=(4, 0, 4, 3))), self.list, gap=0)
        column.setStretch(2, 1)
        self.setLayout(column)
        self.setTabOrder(self.list.table, self.filter)  # who opens the page is in the list
        self.setTabOrder(self.filter, self._copy)

    @property
    def keys_go_to(self) -> QWidget:
        """Give the part that is worked in by keys."""
        return self.list.table

    def refresh(self) -> None:
        """Ask the case again."""
        self.list.refresh()


def list_filter(shown: ListTable) -> QLineEdit:
    """Make the field that filters a list as one types."""
    made = QLineEdit()
    made.setProperty("kind", "filter")
    made.setPlaceholderText(wording.words("Filter this list"))
    made.setAccessibleName(wording.words("Filter this list"))
    made.addAction(icon("magnifying-glass", "ink3"), QLineEdit.ActionPosition.LeadingPosition)
    made.textChanged.connect(shown.model.filter)
    return made


def copy_button(shown: ListTable) -> QPushButton:
    """Make the button that copies a list; it rests while there is nothing to copy."""
    made = button(wording.words("Copy the table"), "copy")
    made.clicked.connect(lambda: QApplication.clipboard().setText(shown.model.as_text()))
    shown.changed.connect(lambda: made.setEnabled(shown.model.rowCount() > 0))
    made.setEnabled(False)
    return made


def _widths(listing: Listing) -> list[int]:
    """Give the widths of all columns but the last, none less than its head needs."""
    head = QFontMetricsF(look().scale.font("small strong"))
    needed = [round(head.horizontalAdvance(wording.words(column.head))) + px(9) for column in listing.columns]
    return [max(px(column.width), least) for column, least in zip(listing.columns[:-1], needed, strict=False)]
