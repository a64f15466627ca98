"""The page of what could not be read: every problem with its place and its reason."""

from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QWidget

from missent.gui import wording
from missent.gui.background import Background
from missent.gui.models.problems_model import ProblemsModel
from missent.gui.parts import across, button, down, holder, label
from missent.gui.style import look, px
from missent.gui.views.lines import Lines
from missent.model import Stage

_WIDTHS = (44, 30, 34)  # steps


class ProblemsPage(QWidget):
    """List the problems of the case."""

    def __init__(self, work: Background) -> None:
        super().__init__()
        self.model = ProblemsModel(work)
        self._line = label("", "body", "ink2", wrap=True)
        when = max(QFontMetricsF(look().scale.font()).horizontalAdvance(wording.stage(stage)) for stage in Stage)
        self._table = Lines(self.model, wording.words("Problems"), [*map(px, _WIDTHS), round(when) + px(5)])
        self._copy = button(wording.words("Copy the table"), "copy")
        self._copy.clicked.connect(lambda: QApplication.clipboard().setText(self.model.as_text()))
        words = holder(down(label(wording.words("Problems"), "title"), self._line, gap=0.5))
        head = across(words, self._copy, gap=4, margins=(4, 4, 4, 3))
        head.setStretch(0, 1)
        column = down(holder(head), self._table, gap=0)
        column.setStretch(1, 1)
        self.setLayout(column)
        self.setTabOrder(self._table, self._copy)  # who opens the page is in the list
        self.model.modelReset.connect(self._say)
        self._say()

    def refresh(self) -> None:
        """Read the problems again."""
        self.model.ask()

    def _say(self) -> None:
        count = self.model.rowCount()
        self._copy.setEnabled(count > 0)
        if not count:
            self._line.setText(wording.words("Nothing is known that could not be read."))
            return
        said = wording.words("What stands here was not read, or not wholly. Nothing that was not read is called safe.")
        if self.model.is_cut:
            said += " " + wording.words("More is in the case than is listed here; the exports name all of it.")
        self._line.setText(said)
