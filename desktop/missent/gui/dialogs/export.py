"""What to export, in which form, and where to."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QFrame, QWidget

from missent.case.query import FindingQuery
from missent.gui import wording
from missent.gui.dialogs.sheet import Choices, Sheet
from missent.gui.parts import Choice, across, down, drawing, frame, label
from missent.gui.style import px
from missent.model import Verdict
from missent.report.forms import FORMS, Form


class ExportDialog(Sheet):
    """Ask what to write and in which form."""

    chosen = Signal(object, object)  # FindingQuery, Form

    def __init__(self, shown: FindingQuery, counts: tuple[int, int, int], note: str, parent: QWidget | None = None) -> None:
        said = wording.words("The file is written on this computer. Nothing is sent.")
        super().__init__(wording.words("Export findings"), said, parent)
        self._queries = FindingQuery(), shown, FindingQuery(decisions=(Verdict.MISTAKE,))
        names = wording.words("All findings"), wording.words("As filtered now"), wording.words("Only mistakes")
        rows = [wording.counted(count, "{n} row", "{n} rows") for count in counts]
        self._what = Choices(wording.words("What"), list(zip(names, rows, strict=True)))
        self._form = Choice("", [(f"{wording.words(form.words)} ({_ending(form)})", form) for form in FORMS.values()])
        self._form.removeItem(0)
        form = label(wording.words("Form"), "section")
        self._form.setAccessibleName(form.text())
        form.setBuddy(self._form)
        warning = [_warning(note)] if note else []
        self.fill([*warning, self._what, down(form, self._form, gap=1.5)], wording.words("Choose a place…"), "export")
        self.accepted.connect(lambda: self.chosen.emit(self._queries[self._what.chosen()], self._form.currentData()))

    def choices(self) -> list[QAbstractButton]:
        """Give what can be exported, each with its count."""
        return self._what.buttons()

    def choose_form(self, name: str) -> None:
        """Choose a form by its name."""
        self._form.setCurrentIndex(list(FORMS).index(name))

    def take(self) -> None:
        """Take what is chosen."""
        self.accept()


def _warning(note: str) -> QFrame:
    words = across(drawing("warning-circle", "likely", 5, wording.words("Notice")), label(note, wrap=True), gap=3)
    words.setStretch(1, 1)
    words.setContentsMargins(px(3.5), px(2.5), px(3), px(2.5))
    return frame("likely", words)


def ask_where(form: Form, parent: QWidget, chosen: Callable[[Path], None]) -> None:
    """Ask for the file to write, or the folder for a form of many files, and call `chosen` with it."""
    name = "missent-findings" if form.folder else f"missent-findings{_ending(form)}"
    dialog = QFileDialog(parent, wording.words("Export to"), name)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    if not form.folder:
        dialog.setNameFilter(f"*{_ending(form)}")
        dialog.setDefaultSuffix(_ending(form))
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _ending(form: Form) -> str:
    return f".{form.ending or form.name}"
