"""A button that holds more than a word: a picture and lines of text, pressed as one and spoken as one."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QLabel, QPushButton


class Pressable(QPushButton):
    """Hold a layout of labels; `kind` chooses the look, `spoken_as` is what is read aloud."""

    def __init__(self, kind: str, spoken_as: str, layout: QBoxLayout) -> None:
        super().__init__()
        self.setProperty("kind", kind)
        self.setAccessibleName(spoken_as)
        self._inside = layout
        self.setLayout(layout)
        for made in self.findChildren(QLabel):
            made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """Give the room of what is inside: a button asks for the room of its text only."""
        return self._inside.sizeHint().expandedTo(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        """Give the least room of what is inside."""
        return self._inside.minimumSize().expandedTo(super().minimumSizeHint())
