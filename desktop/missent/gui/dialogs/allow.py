"""Always allow: one address or its whole domain, why, and how many findings that settles."""

from PySide6.QtWidgets import QLineEdit, QWidget

from missent.gui import wording
from missent.gui.dialogs.sheet import Choices, Sheet
from missent.gui.parts import down, label
from missent.model import Address
from missent.report.visible import visible


class AllowDialog(Sheet):
    """Ask what is always allowed."""

    def __init__(self, address: Address, counts: tuple[int, int], parent: QWidget | None = None) -> None:
        said = wording.words("It will not be flagged again in this case. Ctrl+Z takes it back.")
        super().__init__(wording.words("Always allow"), said, parent)
        self._values = address.addr_spec, address.domain
        everybody = wording.words("Everybody at {domain}").replace("{domain}", visible(address.domain))
        settles = [wording.counted(count, "settles {n} finding", "settles {n} findings") for count in counts]
        names = visible(address.addr_spec), everybody
        self._what = Choices(wording.words("What"), list(zip(names, settles, strict=True)))
        self._note = QLineEdit()
        why = label(wording.words("Why (kept in the case)"), "small strong", "ink2")
        why.setBuddy(self._note)
        self._note.setAccessibleName(why.text())
        self.fill([self._what, down(why, self._note, gap=1)], wording.words("Always allow"), "shield-check")

    def answer(self) -> tuple[str, str, str]:
        """Give the kind (address or domain), the value, and the note."""
        place = self._what.chosen()
        return ("address", "domain")[place], self._values[place], self._note.text().strip()
