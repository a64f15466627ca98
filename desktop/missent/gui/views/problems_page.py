"""The page of what could not be read: every problem with its place and its reason."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from missent.gui import wording
from missent.gui.background import Background
from missent.gui.models.problems_model import ProblemsModel
from missent.gui.parts import down, holder, label
from missent.gui.style import px


class ProblemsPage(QWidget):
    """List the problems of the case."""

    def __init__(self, work: Background) -> None:
        super().__init__()
        self.model = ProblemsModel(work)
        self._line = label("", "body", "ink2", wrap=True)
        self._table = QTableView()
        self._table.setModel(self.model)
        self._table.setAccessibleName(wording.words("Problems"))
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setShowGrid(False)
        self._table.setWordWrap(False)
        self._table.setTabKeyNavigation(False)
        self._table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setDefaultSectionSize(px(9.5))
        head = self._table.horizontalHeader()
        head.setHighlightSections(False)
        for section, width in enumerate((60, 34, 44)):
            head.resizeSection(section, px(width))
        head.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        title = holder(down(label(wording.words("Problems"), "title"), self._line, gap=0.5, margins=(4, 4, 4, 3)))
        self.setLayout(down(title, self._table, gap=0))
        self.model.modelReset.connect(self._say)
        self._say()

    def refresh(self) -> None:
        """Read the problems again."""
        self.model.ask()

    def _say(self) -> None:
        count = self.model.rowCount()
        self._line.setText(
            wording.words("What stands here was not read, or not wholly. Nothing that was not read is called safe.")
            if count
            else wording.words("Nothing is known that could not be read.")
        )
