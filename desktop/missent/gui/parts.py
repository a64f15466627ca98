"""The small parts that every page is put together from, each with its accessible name."""

from collections.abc import Sequence
from functools import lru_cache
from typing import TypeAlias, TypeVar

import qtawesome
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QIcon, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from missent.gui.style import colour, look, px

Part: TypeAlias = QWidget | QBoxLayout | None
Margins: TypeAlias = tuple[float, float, float, float]
Layout = TypeVar("Layout", bound=QBoxLayout)


def icon(name: str, tone: str = "ink2", *, filled: bool = False) -> QIcon:
    """Give a line icon in a colour of the theme."""
    return _icon(f"ph.{name}{'-fill' if filled else ''}", getattr(look().theme, tone), look().theme.outline)


@lru_cache(256)
def _icon(name: str, tint: str, disabled: str) -> QIcon:
    return QIcon(qtawesome.icon(name, color=tint, color_disabled=disabled))


def pixmap(name: str, tone: str = "ink2", steps: float = 4.0, *, filled: bool = False) -> QPixmap:
    """Give an icon as a picture, sharp at twice the scale; kept, for the icon font paints through Python."""
    return _pixmap(f"ph.{name}{'-fill' if filled else ''}", getattr(look().theme, tone), px(steps))


@lru_cache(256)
def _pixmap(name: str, tint: str, side: int) -> QPixmap:
    return QIcon(qtawesome.icon(name, color=tint)).pixmap(QSize(side, side), 2.0)


def label(text: str = "", role: str = "body", tone: str = "ink", *, wrap: bool = False, name: str = "") -> QLabel:
    """Make a label of plain text: what comes out of mail is never taken for markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(look().scale.font(role))
    made.setProperty("tone", tone)
    made.setWordWrap(wrap)
    if wrap:
        made.setMinimumWidth(1)  # a long word must not make the pane wider than it is
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    if name:
        made.setObjectName(name)
    return made


class Elided(QLabel):
    """A label of one line that is cut in the middle where there is no room, and says so; `text` stays whole."""

    def __init__(self, role: str = "body", tone: str = "ink") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(look().scale.font(role))
        self.setProperty("tone", tone)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def shown(self) -> str:
        """Give what there is room for."""
        metrics = QFontMetricsF(self.font())
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.contentsRect().width())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what there is room for, in the colour that the stylesheet gives."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, self.shown())


def button(text: str, picture: str = "", kind: str = "") -> QPushButton:
    """Make a button; `kind` is primary, quiet, row or drop."""
    made = QPushButton()
    if kind:
        made.setProperty("kind", kind)
    if picture:
        made.setProperty("picture", picture)
        _tint_button(made)
    rename(made, text)
    return made


def rename(made: QPushButton, text: str) -> None:
    """Give a button its words; a space parts them from its picture."""
    made.setText(f" {text}" if text and made.property("picture") else text)
    made.setAccessibleName(spoken(text))


def repicture(made: QPushButton, picture: str) -> None:
    """Give a button another picture."""
    made.setProperty("picture", picture)
    _tint_button(made)


def spoken(text: str) -> str:
    """Give the text of a button as it is read aloud: without the mark of its key."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def drawing(name: str, tone: str, steps: float, spoken_as: str) -> QLabel:
    """Make a picture that stands by itself."""
    made = QLabel()
    made.setAccessibleName(spoken_as)
    made.setProperty("picture", name)
    made.setProperty("tint", tone)
    made.setProperty("steps", steps)
    _tint_label(made)
    return made


def retint(root: QWidget) -> None:
    """Paint every picture below a widget in the colours of the look in use, after the look has changed."""
    for made in root.findChildren(QPushButton):
        if made.property("picture"):
            _tint_button(made)
    for one in root.findChildren(QLabel):
        if one.property("picture"):
            _tint_label(one)


def _tint_button(made: QPushButton) -> None:
    tone = made.property("tint") or {"primary": "on_accent", "quiet": "accent"}.get(made.property("kind") or "", "ink2")
    made.setIcon(icon(made.property("picture"), tone))


def _tint_label(made: QLabel) -> None:
    made.setPixmap(pixmap(made.property("picture"), made.property("tint"), made.property("steps")))


def restyle(widget: QWidget) -> None:
    """Have a widget take up the rules of the stylesheet for a property or name that has changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


class Choice(QComboBox):
    """A filter to choose from, with the arrow that a stylesheet takes away."""

    def __init__(self, anything: str, choices: Sequence[tuple[str, object]]) -> None:
        super().__init__()
        self.setProperty("kind", "filter")
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setAccessibleName(anything)
        self.addItem(anything, None)
        for text, code in choices:
            self.addItem(text, code)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, and the arrow over it."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("ink2"), 1.5))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x, y, reach = px(3.5) if mirrored else self.width() - px(3.5), self.height() / 2, px(1)
        painter.drawPolyline(
            QPolygonF([QPointF(x - reach, y - reach / 2), QPointF(x, y + reach / 2), QPointF(x + reach, y - reach / 2)])
        )


def tool(picture: str, name: str) -> QPushButton:
    """Make a button with an icon only; its name is spoken and shown as a tip."""
    made = button("", picture, "quiet")
    made.setProperty("tint", "ink2")  # a sign for the hand, not a link
    _tint_button(made)
    made.setAccessibleName(name)
    made.setToolTip(name)
    return made


def across(*parts: Part, gap: float = 2, margins: Margins = (0, 0, 0, 0)) -> QHBoxLayout:
    """Put parts side by side; None takes the room that is left. Sizes in steps."""
    return _filled(QHBoxLayout(), parts, gap, margins)


def down(*parts: Part, gap: float = 2, margins: Margins = (0, 0, 0, 0)) -> QVBoxLayout:
    """Put parts below each other; None takes the room that is left. Sizes in steps."""
    return _filled(QVBoxLayout(), parts, gap, margins)


def _filled(layout: Layout, parts: Sequence[Part], gap: float, margins: Margins) -> Layout:
    layout.setSpacing(px(gap))
    layout.setContentsMargins(*(px(margin) for margin in margins))
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)
    return layout


def frame(name: str, layout: QBoxLayout) -> QFrame:
    """Make a frame around a layout; `name` chooses its ground in the stylesheet."""
    made = QFrame()
    made.setObjectName(name)
    made.setLayout(layout)
    return made


def holder(layout: QLayout) -> QWidget:
    """Make a plain widget around a layout."""
    made = QWidget()
    made.setLayout(layout)
    return made


def focus_inside(place: QWidget) -> None:
    """Give the keys to the first part of a place that takes them."""
    for part in place.findChildren(QWidget):
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisible() and part.isEnabled():
            part.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
