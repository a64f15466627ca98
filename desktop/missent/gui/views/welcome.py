"""The welcome page: what Missent does, where to put a mailbox, and what was looked at before."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from missent.gui import wording
from missent.gui.parts import across, button, down, drawing, frame, holder, label, restyle
from missent.gui.style import px
from missent.report.visible import visible


class Welcome(QWidget):
    """Take a mailbox: dropped, chosen, pasted, or the sample."""

    files_wanted = Signal()
    folder_wanted = Signal()
    sample_wanted = Signal()
    case_wanted = Signal(str)
    dropped = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAcceptDrops(True)
        head = label(wording.words("Find mail that went to a mistyped address"), "display")
        said = label(
            wording.words(
                "Missent looks through mail that was already sent, and shows the recipients whose domain looks like a slip of "
                "the finger: navy.ml for navy.mil. Missent only reads. Nothing leaves this computer."
            ),
            "body", "ink2", wrap=True,
        )  # fmt: skip
        self._drop = button(wording.words("Drop a mailbox here, or choose a file…"), "tray", "drop")
        self._drop.setMinimumHeight(px(34))
        self._drop.clicked.connect(self.files_wanted)
        folder = button(wording.words("Choose a folder…"), "folder-open")
        folder.clicked.connect(self.folder_wanted)
        sample = button(wording.words("Try the sample mailbox"), "envelope-open", "quiet")
        sample.clicked.connect(self.sample_wanted)
        reads = label(
            wording.words("mbox, EML and Maildir are read, whatever their names; a folder may hold any mixture."), "small", "ink3"
        )
        self._recent = QVBoxLayout()
        self._recent.setSpacing(px(0.5))
        self._recent_head = label(wording.words("Recent cases"), "section")
        card = frame("card", down(self._recent_head, self._recent, gap=2, margins=(4, 3, 4, 3)))
        self._card = card
        picture = drawing("magnifying-glass", "accent", 9, "Missent")
        column = holder(
            down(across(picture, head, None, gap=3), said, self._drop, across(folder, sample, None), reads, card, None,
                 gap=4, margins=(0, 12, 0, 6))
        )  # fmt: skip
        column.setMaximumWidth(px(170))
        row = across(column, margins=(6, 0, 6, 0))
        row.setAlignment(column, Qt.AlignmentFlag.AlignHCenter)
        row.setStretch(0, 1)
        self.setLayout(row)
        column.setMinimumWidth(px(110))
        card.setVisible(False)

    def show_recent(self, cases: Sequence[tuple[Path, str]]) -> None:
        """List cases with a line about each."""
        while (item := self._recent.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for path, line in cases:
            made = button(f"{visible(path.stem)}   {line}".replace("&", "&&"), "file-text", "row")
            made.clicked.connect(lambda _=False, place=str(path): self.case_wanted.emit(place))
            self._recent.addWidget(made)
        self._card.setVisible(bool(cases))

    def recent_texts(self) -> list[str]:
        """Give the lines of the recent cases."""
        return [made.text() for made in self._card.findChildren(QPushButton)]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders of this computer only."""
        if _places(event):
            event.acceptProposedAction()
            self._mark(True)

    def dragLeaveEvent(self, event: object) -> None:
        """Show that nothing is held any more."""
        self._mark(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Begin with what was dropped."""
        self._mark(False)
        event.acceptProposedAction()
        self.dropped.emit(_places(event))

    def _mark(self, held: bool) -> None:
        self._drop.setProperty("on", "true" if held else "false")
        restyle(self._drop)


def _places(event: QDropEvent) -> list[str]:
    return [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
