"""What to export, in which form, and where to."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QFrame, QWidget

from missent.case.case import Case
from missent.case.query import FindingQuery
from missent.gui import wording
from missent.gui.dialogs.sheet import Choices, Sheet
from missent.gui.parts import across, drawing, frame, label
from missent.gui.style import px
from missent.model import Verdict

FORMS = ("csv", "jsonl")


class ExportDialog(Sheet):
    """Ask what to write and in which form."""

    chosen = Signal(object, str)  # FindingQuery, form

    def __init__(self, shown: FindingQuery, counts: tuple[int, int, int], note: str, parent: QWidget | None = None) -> None:
        said = wording.words("The file is written on this computer. Nothing is sent.")
        super().__init__(wording.words("Export findings"), said, parent)
        self._queries = FindingQuery(), shown, FindingQuery(decisions=(Verdict.MISTAKE,))
        names = wording.words("All findings"), wording.words("As filtered now"), wording.words("Only mistakes")
        rows = [wording.counted(count, "{n} row", "{n} rows") for count in counts]
        self._what = Choices(wording.words("What"), list(zip(names, rows, strict=True)))
        forms = [
            (wording.words("Table (CSV)"), wording.words("for spreadsheets, one row for each recipient")),
            (wording.words("JSON Lines"), wording.words("for programs, with all facts of each reason")),
        ]
        self._form = Choices(wording.words("Form"), forms)
        warning = [_warning(note)] if note else []
        self.fill([*warning, self._what, self._form], wording.words("Choose a place…"), "export")
        self.accepted.connect(lambda: self.chosen.emit(self._queries[self._what.chosen()], FORMS[self._form.chosen()]))

    def choices(self) -> list[QAbstractButton]:
        """Give what can be exported, each with its count."""
        return self._what.buttons()

    def take(self) -> None:
        """Take what is chosen."""
        self.accept()


def _warning(note: str) -> QFrame:
    words = across(drawing("warning-circle", "likely", 5, wording.words("Notice")), label(note, wrap=True), gap=3)
    words.setStretch(1, 1)
    words.setContentsMargins(px(3.5), px(2.5), px(3), px(2.5))
    return frame("likely", words)


def ask_where(form: str, parent: QWidget, chosen: Callable[[Path], None]) -> None:
    """Ask for the file to write, and call `chosen` with it."""
    dialog = QFileDialog(parent, wording.words("Export to"), f"missent-findings.{form}", f"*.{form}")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(form)
    dialog.selectFile(f"missent-findings.{form}")
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def writing(query: FindingQuery, form: str, target: Path) -> Callable[[Case], int]:
    """Give the work that writes an export and tells how many findings are in it; it raises `ExportError`."""

    def write(case: Case) -> int:
        from missent.report import csv, jsonl
        from missent.report.safe import keep_clear_of
        from missent.report.table import exported

        keep_clear_of(target, [str(case.path), *(row.source.location for row in case.sources.rows())])
        table = exported(case, query)
        (csv if form == "csv" else jsonl).write(table, target)
        return table.summary.findings if table.summary else 0

    return write
