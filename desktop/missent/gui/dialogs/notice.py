"""A notice: what happened, in words, and what can be passed on about it; nothing waits for it."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from missent.gui import wording
from missent.gui.dialogs.sheet import Sheet
from missent.gui.parts import across, button, down
from missent.gui.style import look, px
from missent.report.visible import visible


class Notice(Sheet):
    """Say something in plain text; `report` is a text to be passed on, shown below it and copied at a press."""

    def __init__(self, head: str, said: str, parent: QWidget | None = None, report: str = "") -> None:
        said = "\n".join(map(visible, said.splitlines()))
        super().__init__(head, said, parent)
        self._said, self._report = said, report
        self.fill([self._passed_on()] if report else [], wording.words("Close"), cancel=False)
        self.setModal(False)
        self.finished.connect(self.deleteLater)

    def text(self) -> str:
        """Give what is said."""
        return self._said

    def _passed_on(self) -> QVBoxLayout:
        text = QPlainTextEdit(self._report)
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setFont(look().scale.mono(0.86))
        text.setAccessibleName(wording.words("What can be passed on"))
        text.setFixedHeight(px(40))
        copy = button(wording.words("Copy"), "copy", "quiet")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._report))
        return down(text, across(copy, None), gap=1)
