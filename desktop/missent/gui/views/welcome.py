"""The welcome page: what Missent does, where to put a mailbox, which were found here, and what was looked at before."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from missent.gui import wording
from missent.gui.parts import across, button, down, drawing, holder, label, restyle
from missent.gui.style import px
from missent.gui.views.column import Column
from missent.gui.views.found_list import FoundList
from missent.gui.views.pressable import Pressable
from missent.model import Mailbox
from missent.paths import resources
from missent.report.visible import visible


class Welcome(QWidget):
    """Take a mailbox: dropped, chosen, pasted, found, or the sample."""

    files_wanted = Signal()
    folder_wanted = Signal()
    account_wanted = Signal()
    sample_wanted = Signal()
    case_wanted = Signal(str)
    dropped = Signal(list)
    look_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAcceptDrops(True)
        self._drop = _drop_area()
        self._drop.clicked.connect(self.files_wanted)
        folder = button(wording.words("Choose a folder…"), "folder-open")
        folder.clicked.connect(self.folder_wanted)
        account = button(wording.words("Read a mail account…"), "at")
        account.clicked.connect(self.account_wanted)
        sample = button(wording.words("Try it on a sample mailbox"), "", "quiet")
        sample.clicked.connect(self.sample_wanted)
        reads = label(wording.words("A folder may hold any mixture, whatever its files are named."), "small", "ink2", wrap=True)
        self.found = FoundList()
        self.found.chosen.connect(self.dropped)
        self.found.look_wanted.connect(self.look_wanted)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(px(0.5))
        self._recent = holder(down(label(wording.words("Recent"), "section"), self._rows, gap=1))
        self._recent.setVisible(False)
        below = across(reads, folder, account, gap=3)
        below.setStretch(0, 1)
        new = across(label(wording.words("New here?"), "body", "ink2"), sample, None, gap=1)
        parts = (_greeting(), self._drop, below, self.found, self._recent, new)
        column = holder(down(None, *parts, None, gap=6, margins=(6, 4, 6, 4)))
        column.setMaximumWidth(px(188))
        row = across(None, column, None)
        row.setStretch(1, 8)
        self.setLayout(down(Column(row)))

    def show_found(self, mailboxes: Sequence[Mailbox]) -> None:
        """List the mailboxes found on this computer."""
        self.found.show_mailboxes(mailboxes)

    def show_recent(self, cases: Sequence[tuple[Path, str]]) -> None:
        """List cases with a line about each."""
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for path, line in cases:
            inside = across(
                drawing("folder-simple", "ink2", 4.5, ""), label(visible(path.stem)), label(line, "small", "ink2"), None,
                gap=2.5, margins=(1, 0.75, 2, 0.75),
            )  # fmt: skip
            made = Pressable("row", f"{visible(path.stem)}, {line}", inside)
            made.clicked.connect(lambda _=False, place=str(path): self.case_wanted.emit(place))
            self._rows.addWidget(made)
        self._recent.setVisible(bool(cases))

    def recent_texts(self) -> list[str]:
        """Give the lines of the recent cases."""
        return [made.accessibleName() for made in self._recent.findChildren(Pressable) if not made.isHidden()]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders of this computer only."""
        if dropped(event):
            event.acceptProposedAction()
            self._mark(True)

    def dragLeaveEvent(self, event: object) -> None:
        """Show that nothing is held any more."""
        self._mark(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Begin with what was dropped."""
        self._mark(False)
        event.acceptProposedAction()
        self.dropped.emit(dropped(event))

    def _mark(self, held: bool) -> None:
        self._drop.setProperty("on", "true" if held else "false")
        restyle(self._drop)


def _greeting() -> QHBoxLayout:
    mark = QLabel()
    mark.setPixmap(QIcon(str(resources() / "icons" / "missent.svg")).pixmap(QSize(px(13), px(13)), 2.0))
    mark.setAccessibleName("Missent")
    words = down(
        label(wording.words("Find mail that went to a mistyped address"), "display", wrap=True),
        label(wording.words("Missent only reads. Nothing leaves this computer."), "body", "ink2", wrap=True),
        gap=0.5,
    )
    made = across(mark, words, gap=4)
    made.setStretch(1, 1)
    return made


def _drop_area() -> Pressable:
    head, line = wording.words("Drop mailboxes or a folder here"), wording.words("PST, OST, MSG, mbox, EML, Maildir.")
    how = wording.words("Or click to choose; Ctrl+V pastes a path.")
    said = down(None, label(head, "section"), label(f"{line} {how}", "body", "ink2"), None, gap=0.5)
    tray = drawing("tray", "accent", 9, "")
    return Pressable("drop", f"{head}. {how}", across(None, tray, said, None, gap=4, margins=(4, 4, 4, 4)))


def dropped(event: QDropEvent) -> list[str]:
    """Give the files and folders of this computer that are dragged."""
    return [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
