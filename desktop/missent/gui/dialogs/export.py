"""What to export, in which form, and where to."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QDialog, QDialogButtonBox, QFileDialog, QRadioButton, QWidget

from missent.case.case import Case
from missent.case.query import FindingQuery
from missent.gui import wording
from missent.gui.parts import across, button, down, label
from missent.gui.style import px
from missent.model import Verdict

FORMS = {"csv": "CSV, for spreadsheets", "jsonl": "JSON Lines, for machines"}


class ExportDialog(QDialog):
    """Ask what to write and in which form."""

    chosen = Signal(object, str)  # FindingQuery, form

    def __init__(self, shown: FindingQuery, counts: tuple[int, int, int], note: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(wording.words("Export"))
        self.setMinimumWidth(px(120))
        queries = (FindingQuery(), shown, FindingQuery(decisions=(Verdict.MISTAKE,)))
        names = (wording.words("All findings"), wording.words("What is shown now"), wording.words("Only mistakes"))
        self._queries, self._group, rows = queries, QButtonGroup(self), []
        for place, (name, count) in enumerate(zip(names, counts, strict=True)):
            choice = QRadioButton(f"{name}, {wording.counted(count, '{n} row', '{n} rows')}")
            choice.setChecked(place == 0)
            self._group.addButton(choice, place)
            rows.append(choice)
        self._forms, forms = QButtonGroup(self), []
        for place, text in enumerate(FORMS.values()):
            choice = QRadioButton(wording.words(text))
            choice.setChecked(place == 0)
            self._forms.addButton(choice, place)
            forms.append(choice)
        said = label(
            wording.words("The file is written under a temporary name and renamed when it is whole."), "body", "ink2", wrap=True
        )
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        choose = button(wording.words("Choose a place…"), "export", "primary")
        box.addButton(choose, QDialogButtonBox.ButtonRole.AcceptRole)
        box.accepted.connect(self.take)
        box.rejected.connect(self.reject)
        self.setLayout(
            down(
                label(wording.words("Export findings"), "headline"), said,
                *([label(note, "body", "likely", wrap=True)] if note else []),
                label(wording.words("What"), "section"), *rows, label(wording.words("Form"), "section"), *forms,
                across(None, box), gap=2.5, margins=(6, 5, 6, 4),
            )
        )  # fmt: skip

    def choices(self) -> list[QAbstractButton]:
        """Give what can be exported, each with its count."""
        return self._group.buttons()

    def take(self) -> None:
        """Take what is chosen."""
        self.accept()
        self.chosen.emit(self._queries[self._group.checkedId()], list(FORMS)[self._forms.checkedId()])


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
