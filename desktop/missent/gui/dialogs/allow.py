"""Always allow: one address or its whole domain, why, and how many findings that settles."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QWidget

from missent.gui import wording
from missent.gui.dialogs.sheet import Choices, Sheet
from missent.gui.parts import down, label
from missent.model import Address
from missent.report.visible import visible


class AllowDialog(Sheet):
    """Ask what is always allowed."""

    def __init__(self, addresses: Sequence[Address], counts: tuple[int, int], parent: QWidget | None = None) -> None:
        """Ask for the addresses of the chosen findings; `counts` are the findings settled by the addresses, by the domains."""
        said = wording.words("It will not be flagged again in this case. Ctrl+Z takes it back.")
        super().__init__(wording.words("Always allow"), said, parent)
        self._values = [one.addr_spec for one in addresses], [one.domain for one in addresses]
        domains = wording.words("Everybody at {domain}").replace("{domain}", _named(self._values[1]))
        settles = [wording.counted(count, "settles {n} finding", "settles {n} findings") for count in counts]
        names = _named(self._values[0]), domains
        self._what = Choices(wording.words("What"), list(zip(names, settles, strict=True)))
        self._note = QLineEdit()
        why = label(wording.words("Why (kept in the case)"), "small strong", "ink2")
        why.setBuddy(self._note)
        self._note.setAccessibleName(why.text())
        self.fill([self._what, down(why, self._note, gap=1)], wording.words("Always allow"), "shield-check")

    def answer(self) -> tuple[str, list[str], str]:
        """Give the kind (address or domain), the values, and the note."""
        place = self._what.chosen()
        return ("address", "domain")[place], self._values[place], self._note.text().strip()


def _named(values: Sequence[str]) -> str:
    """Name the first of some addresses or domains, and how many more there are."""
    distinct = list(dict.fromkeys(values))
    first = visible(distinct[0])
    more = wording.counted(len(distinct) - 1, "{first} and {n} more", "{first} and {n} more")
    return more.replace("{first}", first) if len(distinct) > 1 else first
