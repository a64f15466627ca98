"""A page without a list: what that rests on, as a headline, a card of facts, and what can be done next."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from missent.gui.parts import across, button, down, drawing, frame, holder, label
from missent.gui.style import px
from missent.gui.views.column import Column

_WIDTH = 150  # steps


@dataclass(frozen=True, slots=True)
class Fact:
    """Hold a row of the card: an icon in a colour role, what is so, and what that means; `line` may be empty."""

    icon: str
    head: str
    line: str = ""
    tone: str = "ink2"


@dataclass(frozen=True, slots=True)
class Offer:
    """Hold what can be done: `name` is what the page tells then; `kind` is primary, quiet, or empty for a plain button."""

    name: str
    text: str
    icon: str = ""
    kind: str = ""


class EmptyPage(QWidget):
    """Say why there is no list; it never cheers, for what was not read may hold anything."""

    wanted = Signal(str)  # the name of an offer

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self._texts: list[str] = []
        self._inside = Column(down())
        self._row = across(None, self._inside, None)
        self._row.setStretch(1, 8)
        self.setLayout(self._row)

    def show_words(
        self, icon: str, headline: str, lines: Sequence[str] = (), facts: Sequence[Fact] = (), offers: Sequence[Offer] = ()
    ) -> None:
        """Show an icon above a headline, sentences below it, a card of facts, and the offers."""
        self._texts = [headline, *lines, *(text for fact in facts for text in (fact.head, fact.line) if text)]
        said = down(label(headline, "display", wrap=True), *(label(line, "body", "ink2", wrap=True) for line in lines), gap=0.75)
        parts: list[QWidget | QVBoxLayout | None] = [None, drawing(icon, "accent", 10, ""), said]
        if facts:
            parts.append(_card(facts))
        if offers:
            parts.append(holder(across(*(self._button(offer) for offer in offers), None, gap=2)))
        column = down(*parts, None, None, gap=5, margins=(6, 6, 6, 6))
        self._replace(Column(column))

    def text(self) -> str:
        """Give all that is said, a line each."""
        return "\n".join(self._texts)

    def _button(self, offer: Offer) -> QWidget:
        made = button(offer.text, offer.icon, offer.kind)
        made.clicked.connect(lambda _=False, name=offer.name: self.wanted.emit(name))
        return made

    def _replace(self, inside: Column) -> None:
        inside.setMaximumWidth(px(_WIDTH))
        self._row.replaceWidget(self._inside, inside)
        inside.setVisible(True)
        self._inside.hide()
        self._inside.deleteLater()
        self._inside = inside


def _card(facts: Sequence[Fact]) -> QFrame:
    rows: list[QWidget] = []
    for place, fact in enumerate(facts):
        if place:
            line = frame("line", down())
            line.setFixedHeight(1)
            rows.append(line)
        lines = [label(fact.head, "section", wrap=True)]
        if fact.line:
            lines.append(label(fact.line, "body", "ink2", wrap=True))
        picture = drawing(fact.icon, fact.tone, 4.5, "")
        row = across(picture, down(*lines, gap=0.25), gap=3)
        row.setAlignment(picture, Qt.AlignmentFlag.AlignTop)
        row.setStretch(1, 1)
        rows.append(holder(row))
    return frame("card", down(*rows, gap=3, margins=(5, 3.5, 5, 3.5)))
