"""Always allow: one address or its whole domain, why, and how many findings that settles."""

from PySide6.QtWidgets import QButtonGroup, QDialog, QDialogButtonBox, QLineEdit, QRadioButton, QWidget

from missent.gui import wording
from missent.gui.parts import across, button, down, label
from missent.gui.style import px
from missent.model import Address
from missent.report.visible import visible


class AllowDialog(QDialog):
    """Ask what is always allowed."""

    def __init__(self, address: Address, counts: tuple[int, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(wording.words("Always allow"))
        self.setMinimumWidth(px(120))
        values = (address.addr_spec, address.domain)
        self._group, rows = QButtonGroup(self), []
        for place, (value, count) in enumerate(zip(values, counts, strict=True)):
            text = wording.words("{what}: settles {findings}" if place == 0 else "Everybody at {what}: settles {findings}")
            findings = wording.counted(count, "{n} finding", "{n} findings")
            choice = QRadioButton(text.replace("{what}", visible(value)).replace("{findings}", findings).replace("&", "&&"))
            choice.setChecked(place == 0)
            self._group.addButton(choice, place)
            rows.append(choice)
        self._note = QLineEdit()
        self._note.setAccessibleName(wording.words("Why"))
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        box.addButton(button(wording.words("Always allow"), "shield-check", "primary"), QDialogButtonBox.ButtonRole.AcceptRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        said = label(wording.words("It will not be flagged again in this case. Ctrl+Z takes it back."), "body", "ink2", wrap=True)
        why = label(wording.words("Why (for the record)"), "section")
        head = label(wording.words("Always allow"), "headline")
        self.setLayout(down(head, said, *rows, why, self._note, across(None, box), gap=2.5, margins=(6, 5, 6, 4)))
        self._values = values

    def answer(self) -> tuple[str, str, str]:
        """Give the kind (address or domain), the value, and the note."""
        place = self._group.checkedId()
        return ("address", "domain")[place], self._values[place], self._note.text().strip()
