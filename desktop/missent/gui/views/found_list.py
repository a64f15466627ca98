"""The mailboxes found on this computer: a row for each, with a tick where it can be read and the reason where it cannot."""

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QWidget

from missent.gui import wording
from missent.gui.parts import Elided, across, button, down, drawing, frame, holder, label, rename
from missent.model import Keeper, Mailbox
from missent.report import wording as english
from missent.report.visible import visible

_ICONS = {Keeper.OUTLOOK: "tray", Keeper.NEW_OUTLOOK: "tray", Keeper.FOLDER: "folder-simple", Keeper.TAKEOUT: "archive"}


class FoundList(QWidget):
    """List the mailboxes; nothing is ticked but by the person."""

    chosen = Signal(list)  # the places of all that are ticked
    look_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[_Row] = []
        again = button(wording.words("Look again"), "arrows-clockwise", "quiet")
        again.clicked.connect(self.look_wanted)
        self._head = holder(across(label(wording.words("Found on this computer"), "section"), None, again))
        self._card = frame("card", down(gap=0))
        self._sum, self.check = label("", "body", "ink2"), button("", "", "primary")
        self.check.clicked.connect(lambda: self.chosen.emit([one.place for one in self._ticked()]))
        self._foot = holder(across(self._sum, None, self.check, margins=(0, 1.5, 0, 0)))
        self._none = label(
            wording.words("No mailboxes were found. Drop a file here, choose one, or sign in."), "small", "ink2", wrap=True
        )
        self._column = down(self._head, self._card, self._foot, self._none, gap=1.5)
        self.setLayout(self._column)
        self.setVisible(False)

    def show_mailboxes(self, found: Sequence[Mailbox]) -> None:
        """Show what was found; what was ticked stays ticked."""
        ticked = {one.place for one in self._ticked()}
        self.rows = [_Row(one) for one in found]
        for row in self.rows:
            row.box.setChecked(row.box.isEnabled() and row.mailbox.place in ticked)
            row.box.toggled.connect(self._count)
        card = frame("card", down(*[part for row in self.rows for part in (_hairline(), row)][1:], gap=0))
        self._column.replaceWidget(self._card, card)
        self._card.hide()
        self._card.deleteLater()
        self._card = card
        for part in (self._head, self._card, self._foot):
            part.setVisible(bool(found))
        self._none.setVisible(not found)
        self.setVisible(True)
        self._count()

    def texts(self) -> list[str]:
        """Give what is said of each row, as it is read aloud."""
        return [row.box.accessibleName() for row in self.rows]

    def _ticked(self) -> list[Mailbox]:
        return [row.mailbox for row in self.rows if row.box.isChecked()]

    def _count(self) -> None:
        ticked = self._ticked()
        said = wording.words("Tick the mailboxes to be checked.")
        if ticked:
            count = wording.counted(len(ticked), "{n} mailbox ticked", "{n} mailboxes ticked")
            said = f"{count}, {_size(sum(one.size for one in ticked), is_whole=all(one.is_whole for one in ticked))}"
        self._sum.setText(said)
        many = wording.counted(len(ticked), "Check this mailbox", "Check the {n} ticked mailboxes")
        rename(self.check, many if ticked else wording.words("Check the ticked mailboxes"))
        self.check.setEnabled(bool(ticked))


class _Row(QFrame):
    """Show one mailbox; a press anywhere ticks it."""

    def __init__(self, mailbox: Mailbox) -> None:
        super().__init__()
        self.mailbox, self.box = mailbox, QCheckBox()
        readable = mailbox.hindrance is None
        program = wording.words(english.KEEPERS[mailbox.keeper])
        head, line = ", ".join(filter(None, (program, visible(mailbox.name)))), _second_line(mailbox, program)
        size = _size(mailbox.size, is_whole=mailbox.is_whole) if mailbox.size else ""
        self.box.setEnabled(readable)
        self.box.setAccessibleName(", ".join(part for part in (head, line, size) if part))
        self.setToolTip(visible(mailbox.place))
        name = Elided("section", "ink" if readable else "ink3")
        name.setText(head)
        said = down(name, label(line, "small", "ink2" if readable else "likely", wrap=True), gap=0)
        picture = drawing(_ICONS.get(mailbox.keeper, "envelope-simple"), "ink2" if readable else "ink3", 4, "")
        row = across(self.box, picture, said, label(size, "small", "ink2"), gap=3, margins=(2.5, 2, 4, 2))
        row.setStretch(2, 1)
        self.setLayout(row)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick or untick."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.box.click()


def _hairline() -> QFrame:
    line = frame("line", down())
    line.setFixedHeight(1)
    return line


def _second_line(mailbox: Mailbox, program: str) -> str:
    """Say why a mailbox cannot be read, and else when it was changed."""
    if mailbox.hindrance is not None:
        return wording.words(english.HINDRANCES[mailbox.hindrance]).replace("{program}", program)
    moment = QDateTime.fromSecsSinceEpoch(mailbox.modified // 10**9)
    if moment.date() == QDateTime.currentDateTime().date():
        return wording.words("Changed today, {time}").replace("{time}", moment.toString("HH:mm"))
    return wording.words("Changed on {day}").replace("{day}", QLocale().toString(moment.date(), wording.words("d MMMM yyyy")))


def _size(size: int, *, is_whole: bool) -> str:
    said = QLocale().formattedDataSize(size, 1 if size >= 10**9 else 0, QLocale.DataSizeFormat.DataSizeSIFormat)
    return said if is_whole else wording.words("more than {size}").replace("{size}", said)
