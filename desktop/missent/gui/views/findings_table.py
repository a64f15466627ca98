"""The table of findings: two lines a row, the pencil's mark in the address, shape and word for how sure."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from missent.case.rows import FindingRow
from missent.gui import paint, wording
from missent.gui.models.findings_model import COLUMNS, FINDING_ROLE, FindingsModel
from missent.gui.parts import pixmap
from missent.gui.style import colour, look, px
from missent.model import Band, Bounce, Verdict
from missent.report.visible import visible

_BOUNCE_ICONS = {Bounce.REJECTED: "arrow-u-up-left", Bounce.NONE_FOUND: "minus-circle", Bounce.NOT_CHECKED: "question"}
_BOUNCE = 3
_NARROW = 44  # steps
_LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter

_VERDICT_ICONS = {Verdict.MISTAKE: "check-circle", Verdict.INTENDED: "prohibit-inset", Verdict.ALLOWED: "shield-check"}


class FindingDelegate(QStyledItemDelegate):
    """Paint one cell; never raises."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Paint a cell of a finding."""
        row = index.data(FINDING_ROLE)
        box = QRectF(option.rect)
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(box, colour("selected" if selected else "hover" if hovered else "surface"))
        foot = QPointF(0, -1)  # inside the cell, or the next row paints over it
        painter.setPen(QPen(colour("line"), 1))
        painter.drawLine(box.bottomLeft() + foot, box.bottomRight() + foot)
        if selected and index.column() == 0:
            painter.fillRect(paint.at_start(painter, box, px(0.75)), colour(_edge()))
        if _is_current(option, index):
            painter.setPen(QPen(colour(_edge()), 2))
            painter.drawLine(box.topLeft() + QPointF(0, 1), box.topRight() + QPointF(0, 1))
            painter.drawLine(box.bottomLeft() + foot, box.bottomRight() + foot)
        if isinstance(row, FindingRow):
            inner = paint.inset(painter, box.adjusted(px(1), px(1.5), -px(1), -px(1.5)), px(3 if index.column() == 0 else 2))
            _PAINTERS[index.column()](painter, inner, row, selected)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give the height of two lines."""
        return QSize(px(20), px(13))


def _edge() -> str:
    return "on_selected" if look().theme.contrast else "accent"


def _is_current(option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> bool:
    """Say whether the keyboard is at this row, which with several rows chosen no tint can tell."""
    view = option.widget
    return isinstance(view, QTableView) and view.hasFocus() and view.currentIndex().row() == index.row()


def _ink(row: FindingRow, selected: bool, role: str = "ink") -> str:
    """Give the colour role of a row's text: what was decided steps back."""
    if selected and look().theme.contrast:
        return "on_selected"
    return role if row.verdict is Verdict.TO_REVIEW else "ink3"


def _halves(box: QRectF) -> tuple[QRectF, QRectF]:
    half = box.height() / 2
    return QRectF(box.x(), box.y(), box.width(), half), QRectF(box.x(), box.y() + half, box.width(), half)


def _text(painter: QPainter, box: QRectF, text: str, role: str, ink: str) -> None:
    font = look().scale.font(role)
    painter.setFont(font)
    painter.setPen(colour(ink))
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, _LEADING, f"\u2068{shown}\u2069")  # a date keeps its order in a mirrored row


def _recipient(painter: QPainter, box: QRectF, row: FindingRow, selected: bool) -> None:
    upper, lower = _halves(box)
    local, written, meant = visible(row.address.local_part), visible(row.address.domain), visible(row.intended_domain)
    sent, intended = paint.sides(local, written, meant) if meant else ([(c, False) for c in f"{local}@{written}"], [])
    font, small = look().scale.font(), look().scale.font("small")
    mark = "slip" if row.verdict is Verdict.TO_REVIEW and not (selected and look().theme.contrast) else _ink(row, selected)
    paint.draw_letters(painter, upper, sent, font, _ink(row, selected), mark)
    if meant:
        arrow = "←" if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft else "→"
        _text(painter, paint.at_start(painter, lower, px(4.5)), arrow, "small", _ink(row, selected, "ink2"))
        rest = paint.inset(painter, lower, px(4.5))
        ink = _ink(row, selected, "ink2")
        paint.draw_letters(painter, rest, intended, small, ink, ink)
    else:
        _text(painter, lower, wording.words("Not known what was meant"), "small", _ink(row, selected, "ink2"))


def _sent(painter: QPainter, box: QRectF, row: FindingRow, selected: bool) -> None:
    upper, lower = _halves(box)
    _text(painter, upper, wording.date(row.sent_at), "body", _ink(row, selected))
    hour = wording.hour(row.sent_at, row.utc_offset)
    _text(
        painter,
        lower,
        f"{hour} · {wording.field(row.field)}" if hour else wording.field(row.field),
        "small",
        _ink(row, selected, "ink2"),
    )


def _band(painter: QPainter, box: QRectF, row: FindingRow, selected: bool) -> None:
    tone, shape = paint.BADGES[row.band]
    centre = paint.at_start(painter, box, px(2.5)).center()
    paint.draw_shape(painter, centre, px(1.05), shape, _ink(row, selected, tone))
    _text(painter, paint.inset(painter, box, px(3.5)), wording.band(row.band), "body", _ink(row, selected))


def _bounce(painter: QPainter, box: QRectF, row: FindingRow, selected: bool) -> None:
    _with_icon(painter, box, _BOUNCE_ICONS[row.bounce], wording.bounce(row.bounce), "body", _ink(row, selected))


def _verdict(painter: QPainter, box: QRectF, row: FindingRow, selected: bool) -> None:
    name = _VERDICT_ICONS.get(row.verdict, "")
    role = "strong" if row.verdict is Verdict.TO_REVIEW else "body"
    _with_icon(painter, box, name, wording.verdict(row.verdict), role, _ink(row, selected))


def _with_icon(painter: QPainter, box: QRectF, name: str, text: str, role: str, ink: str) -> None:
    if name:
        side = px(4)
        place = paint.at_start(painter, box, side)
        target = QRectF(place.x(), place.center().y() - side / 2, side, side)
        picture = pixmap(name, ink if ink in ("ink3", "on_selected") else "ink2", filled=name == "check-circle")
        painter.drawPixmap(target, picture, QRectF(picture.rect()))
        box = paint.inset(painter, box, px(5))
    _text(painter, box, text, role, ink)


_PAINTERS = (_recipient, _sent, _band, _bounce, _verdict)


class FindingsTable(QTableView):
    """Show the findings; the arrow keys move, the letters of the decisions act."""

    current_finding = Signal(object)  # id or None

    def __init__(self, model: FindingsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._findings = model
        self.setModel(model)
        self.setItemDelegate(FindingDelegate(self))
        self.setAccessibleName(wording.words("Findings"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(True)
        head.setSortIndicator(1, Qt.SortOrder.DescendingOrder)
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setMinimumSectionSize(px(18))
        self.fit()
        self.selectionModel().currentRowChanged.connect(self._moved)

    def fit(self) -> None:
        """Make each column as wide as the longest word it can hold."""
        metrics = QFontMetricsF(look().scale.font("strong"))
        dates = ["00 Mmm 0000", "00:00 · Bcc"]
        columns = (dates, [wording.band(band) for band in Band if band is not Band.NONE],
                   [wording.bounce(bounce) for bounce in Bounce], [wording.verdict(verdict) for verdict in Verdict])  # fmt: skip
        for section, texts in enumerate(columns, start=1):
            head = str(self._findings.headerData(section, Qt.Orientation.Horizontal))
            widest = max(metrics.horizontalAdvance(text) for text in [*texts, head + "  "])
            self.horizontalHeader().resizeSection(section, round(widest + px(9 if section > 1 else 5)))
        self._bounce = self.horizontalHeader().sectionSize(_BOUNCE)
        self.verticalHeader().setDefaultSectionSize(px(13))

    @property
    def least_width(self) -> int:
        """Give the pixels of all columns but the bounce, with recipients that can still be told apart."""
        head = self.horizontalHeader()
        others = sum(head.sectionSize(section) for section in range(1, len(COLUMNS)) if section != _BOUNCE)
        return others + px(_NARROW) + self.verticalScrollBar().sizeHint().width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide what the detail tells too before the recipients lose their names."""
        super().resizeEvent(event)
        others = sum(self.horizontalHeader().sectionSize(section) or self._bounce for section in range(1, len(COLUMNS)))
        self.setColumnHidden(_BOUNCE, self.viewport().width() - others < px(_NARROW))

    def chosen(self) -> list[int]:
        """Give the ids of the selected findings."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return [found for row in rows if (found := self._findings.id_at(row)) is not None]

    def choose(self, row: int) -> None:
        """Make a row the current one."""
        if 0 <= row < self._findings.rowCount():
            index = self._findings.index(row, 0)
            flag = QItemSelectionModel.SelectionFlag
            # not selectRow(): that toggles while Ctrl is held down, as it is when Ctrl+Z has just been answered
            self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
            self.scrollTo(index)

    def _moved(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.current_finding.emit(self._findings.id_at(current.row()) if current.isValid() else None)
