"""How the look is laid on the program: one palette, one stylesheet made from the tokens, one small proxy style."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QApplication, QProxyStyle, QPushButton, QStyle, QStyleOption, QWidget

from missent.gui.theme import DARK, LIGHT, Scale, Theme, from_system


@dataclass(frozen=True, slots=True)
class Look:
    """Hold the theme and the sizes in use."""

    theme: Theme
    scale: Scale


class _Current:
    look: Look | None = None
    preferred: Theme | None = None
    size: int = 100


def prefer(theme: str, size: int) -> None:
    """Choose a theme (`light`, `dark`, or anything else for the system's) and the text's size in per cent, before `apply`.

    A high-contrast desktop wins over the theme that was chosen.
    """
    _Current.preferred = {"light": LIGHT, "dark": DARK}.get(theme)
    _Current.size = size


def look() -> Look:
    """Give the look in use; raise RuntimeError before it was laid on."""
    if _Current.look is None:
        raise RuntimeError("apply() comes before any widget")
    return _Current.look


def colour(role: str) -> QColor:
    """Give a colour of the theme in use by its role."""
    return QColor(getattr(look().theme, role))


def px(steps: float) -> int:
    """Give a size in pixels for steps of the system's font."""
    return look().scale.px(steps)


def apply(app: QApplication, theme: Theme | None = None) -> None:
    """Lay the look on: `theme`, or the one that the system asks for; again whenever the system changes."""
    if _Current.look is None:
        base = app.font()
        base.setPointSizeF(QFontInfo(base).pointSizeF() * _Current.size / 100)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
    else:
        base, fixed = _Current.look.scale.base, _Current.look.scale.fixed
    _Current.look = Look(theme or _asked_for(app), Scale(base, fixed))
    app.setStyle(Marks("Fusion"))
    app.setPalette(_palette(_Current.look.theme))
    app.setFont(_Current.look.scale.font())
    app.setStyleSheet(_stylesheet(_Current.look))


def _asked_for(app: QApplication) -> Theme:
    hints = app.styleHints()
    accessibility = getattr(hints, "accessibility", None)
    if accessibility is not None and accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return from_system(app.style().standardPalette())
    if _Current.preferred is not None:
        return _Current.preferred
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


def _palette(theme: Theme) -> QPalette:
    palette, role = QPalette(), QPalette.ColorRole
    for name, value in (
        (role.Window, theme.canvas), (role.WindowText, theme.ink), (role.Base, theme.surface),
        (role.AlternateBase, theme.sunken), (role.Text, theme.ink), (role.Button, theme.surface),
        (role.ButtonText, theme.ink), (role.PlaceholderText, theme.ink3), (role.Highlight, theme.selected),
        (role.HighlightedText, theme.on_selected), (role.Link, theme.accent), (role.ToolTipBase, theme.ink),
        (role.ToolTipText, theme.surface), (role.Light, theme.surface), (role.Mid, theme.line), (role.Dark, theme.outline),
        (role.Shadow, theme.outline), (role.Accent, theme.accent),
    ):  # fmt: skip
        palette.setColor(name, QColor(value))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(theme.outline))
    return palette


class Marks(QProxyStyle):
    """Draw ticks, dots, arrows and the focus frame in the colours of the theme, in sizes that grow with the font."""

    def drawPrimitive(
        self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Draw what Fusion would draw in its own colours."""
        if element == QStyle.PrimitiveElement.PE_FrameFocusRect and isinstance(widget, QPushButton):
            return  # the stylesheet draws it as the button's own edge
        draw = _MARKS.get(element)
        if draw is None:
            super().drawPrimitive(element, option, painter, widget)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw(painter, QRectF(option.rect), bool(option.state & QStyle.StateFlag.State_On))
        painter.restore()

    def pixelMetric(self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None) -> int:
        """Give the sizes of ticks and dots in steps."""
        steps = _SIZES.get(metric)
        return px(steps) if steps else super().pixelMetric(metric, option, widget)


def _focus(painter: QPainter, box: QRectF, _on: bool) -> None:
    painter.setPen(QPen(colour("accent"), 2))
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), px(1), px(1))


def _arrow(painter: QPainter, box: QRectF, _on: bool) -> None:
    painter.setPen(QPen(colour("ink2"), 1.5))
    centre, reach = box.center(), px(0.9)
    down = (QPointF(-reach, -reach / 2), QPointF(0, reach / 2), QPointF(reach, -reach / 2))
    painter.drawPolyline(QPolygonF([centre + point for point in down]))


def _tick(painter: QPainter, box: QRectF, on: bool) -> None:
    _ground(painter, on)
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), px(1), px(1))
    if on:
        painter.setPen(QPen(colour("on_accent"), 2))
        at = ((0.27, 0.52), (0.44, 0.7), (0.75, 0.33))
        painter.drawPolyline(QPolygonF([QPointF(box.x() + box.width() * x, box.y() + box.height() * y) for x, y in at]))


def _dot(painter: QPainter, box: QRectF, on: bool) -> None:
    _ground(painter, on)
    painter.drawEllipse(box.adjusted(1, 1, -1, -1))
    if on:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("on_accent"))
        painter.drawEllipse(box.center(), box.width() * 0.2, box.width() * 0.2)


def _ground(painter: QPainter, on: bool) -> None:
    painter.setPen(QPen(colour("accent" if on else "outline"), 1.25))
    painter.setBrush(colour("accent" if on else "surface"))


_MARKS: dict[QStyle.PrimitiveElement, Callable[[QPainter, QRectF, bool], None]] = {
    QStyle.PrimitiveElement.PE_FrameFocusRect: _focus,
    QStyle.PrimitiveElement.PE_IndicatorArrowDown: _arrow,
    QStyle.PrimitiveElement.PE_IndicatorCheckBox: _tick,
    QStyle.PrimitiveElement.PE_IndicatorRadioButton: _dot,
}
_SIZES = {
    QStyle.PixelMetric.PM_IndicatorWidth: 4.25,
    QStyle.PixelMetric.PM_IndicatorHeight: 4.25,
    QStyle.PixelMetric.PM_ExclusiveIndicatorWidth: 4.25,
    QStyle.PixelMetric.PM_ExclusiveIndicatorHeight: 4.25,
    QStyle.PixelMetric.PM_SmallIconSize: 4,
    QStyle.PixelMetric.PM_ButtonIconSize: 4,
    QStyle.PixelMetric.PM_CheckBoxLabelSpacing: 2,
    QStyle.PixelMetric.PM_RadioButtonLabelSpacing: 2,
}
"""Sizes in steps."""


def _stylesheet(now: Look) -> str:
    t, p, small = now.theme, now.scale.px, now.scale.points * 0.9
    return f"""
    QMainWindow, QDialog, #page {{ background: {t.canvas}; }}
    QToolTip {{ background: {t.ink}; color: {t.surface}; border: 0; padding: {p(1)}px {p(2)}px; }}
    QMenuBar {{ background: {t.side}; color: {t.ink2}; border-bottom: 1px solid {t.line}; padding: 0 {p(1)}px; }}
    QMenuBar::item {{ padding: {p(1.25)}px {p(2)}px; background: transparent; }}
    QMenuBar::item:selected {{ background: {t.selected}; color: {t.on_selected}; }}
    QMenu {{ background: {t.surface}; color: {t.ink}; border: 1px solid {t.line}; padding: {p(1)}px; }}
    QMenu::item {{ padding: {p(1.25)}px {p(6)}px {p(1.25)}px {p(4)}px; }}
    QMenu::item:selected {{ background: {t.selected}; color: {t.on_selected}; }}
    QMenu::item:disabled {{ color: {t.outline}; }}
    QMenu::separator {{ height: 1px; background: {t.line}; margin: {p(1)}px; }}
    #side {{ background: {t.side}; border: 0; border-right: 1px solid {t.line}; }}
    #line {{ background: {t.line}; border: 0; }}
    #source {{ border: 0; border-top: 1px solid {t.line}; }}
    #bar {{ background: {t.side}; border: 0; border-top: 1px solid {t.line}; }}
    #detail, #foot {{ background: {t.surface}; border: 0; }}
    #foot {{ border-top: 1px solid {t.line}; }}
    #card {{ background: {t.surface}; border: 1px solid {t.line}; border-radius: {p(2.5)}px; }}
    #sunken {{ background: {t.sunken}; border: 1px solid {t.line}; border-radius: {p(2)}px; }}
    #quiet {{ background: {t.quiet_soft}; border: 1px solid {t.line}; border-radius: {p(2)}px; }}
    #likely {{ background: {t.likely_soft}; border: 1px solid {t.line}; border-radius: {p(2)}px; }}
    #slip {{ background: {t.slip_soft}; border: 1px solid {t.line}; border-radius: {p(2)}px; }}
    QLabel {{ background: transparent; color: {t.ink}; }}
    QLabel[tone="ink2"] {{ color: {t.ink2}; }}
    QLabel[tone="ink3"] {{ color: {t.ink3}; }}
    QLabel[tone="likely"] {{ color: {t.likely}; }}
    QLabel[tone="slip"] {{ color: {t.slip}; }}
    QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: 0; }}
    QListView {{ background: transparent; border: 0; outline: 0; }}
    QTableView {{ background: {t.surface}; border: 0; outline: 0; gridline-color: {t.line}; }}
    QHeaderView {{ background: {t.surface}; border: 0; }}
    QHeaderView::section {{ background: {t.surface}; color: {t.ink2}; border: 0; border-bottom: 1px solid {t.line};
        padding: {p(1.75)}px {p(3)}px {p(1.5)}px {p(3)}px; font-weight: 600; font-size: {small}pt; }}
    QHeaderView::section:first {{ padding-left: {p(4)}px; }}
    QPushButton, QToolButton, QComboBox {{ background: {t.surface}; color: {t.ink}; border: 1px solid {t.outline};
        border-radius: {p(1.75)}px; padding: {p(1.25)}px {p(3)}px; min-height: {p(5)}px; }}
    QPushButton:hover, QToolButton:hover, QComboBox:hover {{ background: {t.hover}; }}
    QPushButton:pressed, QToolButton:pressed {{ background: {t.selected}; color: {t.on_selected}; }}
    QPushButton:focus, QToolButton:focus, QComboBox:focus {{ border: 2px solid {t.accent};
        padding: {p(1.25) - 1}px {p(3) - 1}px; }}
    QPushButton:disabled, QToolButton:disabled {{ color: {t.outline}; border-color: {t.line}; background: transparent; }}
    QPushButton[kind="primary"] {{ background: {t.accent}; color: {t.on_accent}; border-color: {t.accent}; font-weight: 600; }}
    QPushButton[kind="primary"]:hover {{ background: {t.accent_hover}; }}
    QPushButton[kind="primary"]:pressed {{ background: {t.accent_press}; }}
    QPushButton[kind="primary"]:focus {{ border: 2px solid {t.ink}; }}
    QPushButton[kind="primary"]:disabled {{ background: {t.quiet_soft}; color: {t.ink3}; border-color: {t.line}; }}
    QPushButton[kind="quiet"], QToolButton[kind="quiet"] {{ background: transparent; border-color: transparent;
        color: {t.accent}; padding: {p(1.25)}px {p(2)}px; }}
    QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover {{ background: {t.hover}; }}
    QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus {{ border: 2px solid {t.accent};
        padding: {p(1.25) - 1}px {p(2) - 1}px; }}
    QPushButton[kind="quiet"]:disabled {{ color: {t.outline}; border-color: transparent; }}
    QPushButton[kind="drop"] {{ background: {t.surface}; border: 1px dashed {t.outline}; border-radius: {p(3)}px;
        padding: 0; min-height: {p(24)}px; }}
    QPushButton[kind="drop"]:hover, QPushButton[kind="drop"][on="true"] {{ background: {t.selected}; color: {t.on_selected}; }}
    QPushButton[kind="drop"]:focus {{ border: 2px solid {t.accent}; padding: 0; }}
    QPushButton[kind="card"] {{ background: {t.surface}; border: 1px solid {t.line}; border-radius: {p(2.5)}px; padding: 0; }}
    QPushButton[kind="card"]:hover {{ background: {t.hover}; }}
    QPushButton[kind="card"][on="true"], QPushButton[kind="card"]:focus {{ border: 2px solid {t.accent}; padding: 0; }}
    QPushButton[kind="row"] {{ background: transparent; border: 1px solid transparent; padding: 0; min-height: {p(7)}px; }}
    QPushButton[kind="row"]:hover {{ background: {t.hover}; }}
    QPushButton[kind="row"]:focus {{ border: 2px solid {t.accent}; padding: 0; }}
    QComboBox[kind="filter"] {{ border-color: {t.line}; color: {t.ink2}; padding: {p(1.25)}px {p(2)}px {p(1.25)}px {p(3)}px; }}
    QComboBox[kind="filter"][on="true"] {{ border-color: {t.accent}; background: {t.selected}; color: {t.on_selected}; }}
    QComboBox::drop-down {{ border: 0; width: {p(6)}px; }}
    QComboBox QAbstractItemView {{ background: {t.surface}; color: {t.ink}; border: 1px solid {t.line};
        selection-background-color: {t.selected}; selection-color: {t.on_selected}; }}
    QLineEdit, QPlainTextEdit {{ background: {t.surface}; color: {t.ink}; border: 1px solid {t.outline};
        border-radius: {p(1.75)}px; padding: 0 {p(2.5)}px; min-height: {p(7.5)}px; selection-background-color: {t.accent};
        selection-color: {t.on_accent}; placeholder-text-color: {t.ink3}; }}
    QLineEdit QToolButton {{ border: 0; padding: 0; min-height: 0; background: transparent; }}
    QLineEdit[kind="filter"] {{ border-color: {t.line}; padding: 0 {p(1)}px; }}
    QPlainTextEdit {{ background: {t.sunken}; border-color: {t.line}; padding: {p(1.5)}px {p(2)}px; }}
    QLineEdit:focus, QPlainTextEdit:focus {{ border: 2px solid {t.accent}; }}
    QCheckBox, QRadioButton {{ color: {t.ink}; background: transparent; spacing: {p(2)}px; min-height: {p(6)}px;
        padding: 0 {p(1.5)}px; }}
    QProgressBar {{ background: {t.line}; border: 0; border-radius: {p(0.75)}px;
        max-height: {p(1.5)}px; min-height: {p(1.5)}px; }}
    QProgressBar::chunk {{ background: {t.accent}; border-radius: {p(0.75)}px; }}
    QScrollBar:vertical {{ background: transparent; width: {p(2.5)}px; margin: {p(0.5)}px; }}
    QScrollBar:horizontal {{ background: transparent; height: {p(2.5)}px; margin: {p(0.5)}px; }}
    QScrollBar::handle {{ background: {t.outline}; border-radius: {p(0.75)}px; min-height: {p(8)}px; min-width: {p(8)}px; }}
    QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent;
        border: 0; width: 0; height: 0; }}
    QSplitter::handle {{ background: {t.line}; }}
    """
