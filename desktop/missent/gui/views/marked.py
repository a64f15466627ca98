"""A sentence that names a domain, with the letters in which it differs bold and underlined."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy

from missent.gui.letters import Letters
from missent.gui.style import look

_ISOLATE, _END = "\u2066", "\u2069"  # UAX #9: the domain keeps its own direction in a sentence of another


class Marked(QLabel):
    """Show a sentence; its text stays plain for who listens, the marks are painted."""

    def __init__(self, role: str, text: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(look().scale.font(role))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setWordWrap(True)
        self._letters: Letters = []

    def say(self, text: str, domain: Letters) -> None:
        """Say a sentence; the last mention of `domain` in it is marked."""
        self._letters = domain
        self.setText(text)
        self.updateGeometry()

    def marks(self) -> list[str]:
        """Give the letters that are marked."""
        return [letter for letter, differs in self._letters if differs and letter]

    def hasHeightForWidth(self) -> bool:
        """Say that a narrow sentence is a high one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of the broken sentence."""
        return round(self._laid_out(width).boundingRect().height() + 0.5)

    def sizeHint(self) -> QSize:
        """Ask for the width at hand."""
        return QSize(1, self.heightForWidth(max(self.width(), 1)))

    def minimumSizeHint(self) -> QSize:
        """Ask for one line: the height follows from the width."""
        return QSize(1, self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sentence with its marks."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        self._laid_out(self.width()).draw(painter, QPointF(0, 0))

    def _laid_out(self, width: float) -> QTextLayout:
        domain, text = "".join(letter for letter, _ in self._letters), self.text()
        at = text.rfind(domain) if domain else -1
        if at >= 0:
            text = f"{text[:at]}{_ISOLATE}{domain}{_END}{text[at + len(domain) :]}"
        layout = QTextLayout(text, self.font())
        option = QTextOption(Qt.AlignmentFlag.AlignLeading)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # that of the words, as in every other label
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats(at + len(_ISOLATE)) if at >= 0 else [])
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1.0))
            line.setPosition(QPointF(0, y))
            y += line.height()
        layout.endLayout()
        return layout

    def _formats(self, at: int) -> list[QTextLayout.FormatRange]:
        """Mark letters from a place on; one outside the basic plane is two places wide."""
        marked = QTextCharFormat()
        marked.setFontWeight(QFont.Weight.Black)
        marked.setFontUnderline(True)
        found = []
        for letter, differs in self._letters:
            width = len(letter.encode("utf-16-le")) // 2
            if differs and letter:
                one = QTextLayout.FormatRange()
                one.start, one.length, one.format = at, width, marked
                found.append(one)
            at += width
        return found
