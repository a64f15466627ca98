"""A message bar: one or two sentences near their cause, and what can be done about them at the end."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from missent.gui import wording
from missent.gui.parts import across, button, down, frame, label, rename, restyle


class NoteBar(QWidget):
    """Say something above a list; hidden while there is nothing to say."""

    acted = Signal()

    def __init__(self, kind: str = "primary") -> None:
        """Make a bar whose action is a button of a kind: primary, or quiet where another one on the screen leads."""
        super().__init__()
        self._note = label("", "body", "ink", wrap=True)
        self._note.setAccessibleName(wording.words("Notice"))
        self._act = button("", "", kind)
        self._act.clicked.connect(self.acted)
        inside = across(self._note, self._act, margins=(3, 2, 3, 2))
        inside.setStretch(0, 1)
        self._bar = frame("quiet", inside)
        self.setLayout(down(self._bar, margins=(4, 0, 4, 3)))
        self.say("")

    def say(self, text: str, tone: str = "quiet", action: str = "") -> None:
        """Say a text in a tone (quiet, likely or slip), with what can be done; nothing when the text is empty."""
        self._note.setText(text)
        rename(self._act, action)
        self._act.setVisible(bool(action))
        self._bar.setObjectName(tone)
        restyle(self._bar)
        self.setVisible(bool(text))

    def text(self) -> str:
        """Give what is said."""
        return self._note.text()
