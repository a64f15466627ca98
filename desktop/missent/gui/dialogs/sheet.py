"""What every dialog has: a headline, one sentence, cards of choices, and a foot with the actions; it never blocks the window."""

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from missent.gui import wording
from missent.gui.parts import across, button, down, frame, label
from missent.gui.style import px

_WIDTH = 160  # steps
_SHORT = 45  # letters


class Choices(QFrame):
    """Let one of several be chosen, each with a remark at the end of its line."""

    def __init__(self, head: str, choices: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setObjectName("card")
        self._group = QButtonGroup(self)
        lines = []
        for place, (text, remark) in enumerate(choices):
            choice = QRadioButton(text.replace("&", "&&"))
            choice.setAccessibleName(f"{text}, {remark}" if remark else text)
            choice.setChecked(place == 0)
            self._group.addButton(choice, place)
            lines.append(_line(choice, remark))
        self.setLayout(down(label(head, "section"), *lines, gap=1.5, margins=(4, 3, 4, 3)))

    def chosen(self) -> int:
        """Give the place of what is chosen."""
        return self._group.checkedId()

    def buttons(self) -> list[QAbstractButton]:
        """Give what can be chosen, in order."""
        return self._group.buttons()


def _line(choice: QRadioButton, remark: str) -> QBoxLayout:
    """Put a short remark at the end of a choice's line, and a long one below it."""
    if len(remark) <= _SHORT:
        return across(choice, None, label(remark, "small", "ink2"))
    below = across(label(remark, "small", "ink2", wrap=True), margins=(7.75, 0, 0, 0))
    return down(across(choice, None), below, gap=0)


class Sheet(QDialog):
    """Put a dialog together; its primary action accepts it."""

    def __init__(self, head: str, said: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(head)
        words = label(said, "body", "ink2", wrap=True)
        self._body = down(down(label(head, "headline"), words, gap=0.5), gap=3, margins=(6, 5, 6, 5))

    def fill(
        self, parts: Sequence[QWidget | QVBoxLayout], primary: str, picture: str = "", note: str = "", *, cancel: bool = True
    ) -> None:
        """Set the parts below the headline, and the foot; without `cancel` there is nothing to choose, and one button."""
        for part in parts:
            if isinstance(part, QWidget):
                self._body.addWidget(part)
            else:
                self._body.addLayout(part)
        self._body.addStretch(1)
        box = QDialogButtonBox()
        accept = button(primary, picture, "primary")
        accept.setDefault(True)
        box.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
        if cancel:
            box.addButton(button(wording.words("Cancel")), QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        foot = across(label(note, "small", "ink2"), None, box, margins=(6, 3, 6, 3))
        whole = down(self._body, frame("bar", foot), gap=0)
        self.setLayout(whole)
        # by itself Qt would keep room for the sentences as they would be broken in the narrowest dialog
        whole.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setFixedSize(px(_WIDTH), whole.totalHeightForWidth(px(_WIDTH)))
