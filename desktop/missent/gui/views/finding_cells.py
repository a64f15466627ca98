"""The cells of the table of findings: the pencil's mark in the address, shape and word for how sure, icon and word beside it."""

from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QToolTip

from missent.case.rows import FindingRow
from missent.gui import paint, wording
from missent.gui.letters import is_coded, revealed, sides, unmarked
from missent.gui.models.findings_model import COLUMNS, FINDING_ROLE
from missent.gui.parts import pixmap
from missent.gui.style import colour, look, px
from missent.model import Band, Bounce, Field, Verdict
from missent.report.visible import visible

_BOUNCE_ICONS = {Bounce.REJECTED: "arrow-u-up-left", Bounce.NONE_FOUND: "minus-circle", Bounce.NOT_CHECKED: "question"}
_FIRST_START, _START, _END = 4, 3, 1  # steps beside the words of a cell
_SHAPE, _ICON = 3.5, 5  # steps that a shape, or an icon, takes before its word
_DAYS = [int(datetime(2000, month, 28, tzinfo=UTC).timestamp()) for month in range(1, 13)]
"""A day of each month, for the one that is the longest to write."""

_LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter

_VERDICT_ICONS = {Verdict.MISTAKE: "check-circle", Verdict.INTENDED: "prohibit-inset", Verdict.ALLOWED: "shield-check"}


class FindingDelegate(QStyledItemDelegate):
    """Paint one cell; never raises. The row `hovered` is tinted as one."""

    hovered = -1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Paint a cell of a finding."""
        row = index.data(FINDING_ROLE)
        box = QRectF(option.rect)
        painter.save()
        painter.setLayoutDirection(option.direction)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = "selected" if selected else "hover" if index.row() == self.hovered else "surface"
        painter.fillRect(box, colour(ground))
        foot = QPointF(0, -1)  # inside the cell, or the next row paints over it
        painter.setPen(QPen(colour("line"), 1))
        painter.drawLine(box.bottomLeft() + foot, box.bottomRight() + foot)
        if selected and index.column() == 0:
            painter.fillRect(paint.at_start(painter, box, px(0.75)), colour(_edge()))
        if _is_current(option, index):
            _frame(painter, box, first=index.column() == 0, last=index.column() == len(COLUMNS) - 1)
        if isinstance(row, FindingRow):
            start = px(_START if index.column() else _FIRST_START)
            inner = paint.inset(painter, box.adjusted(0, px(1.5), 0, -px(1.5)), start, px(_END))
            _PAINTERS[index.column()](painter, inner, row, selected)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give the height of two lines."""
        return QSize(px(20), px(13))

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> bool:
        """Give the whole of both addresses as a tip, a disguised name in its letters too."""
        row = index.data(FINDING_ROLE)
        if event.type() != QEvent.Type.ToolTip or index.column() or not isinstance(row, FindingRow):
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), tip(row), view)
        return True


def tip(row: FindingRow) -> str:
    """Give both addresses of a finding in full."""
    written = f"{visible(row.address.local_part)}@{visible(row.address.domain)}"
    if is_coded(row.address.domain):
        written += f" (“{revealed(row.address.domain)}”)"
    return f"{written}\n{wording.headline(row)}"


def _is_current(option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> bool:
    view = option.widget
    return isinstance(view, QTableView) and view.hasFocus() and view.currentIndex().row() == index.row()


def _edge() -> str:
    return "on_selected" if look().theme.contrast else "accent"


def _frame(painter: QPainter, box: QRectF, *, first: bool, last: bool) -> None:
    """Frame the row that the keys are on, which with several rows chosen no tint can tell; each cell draws its part."""
    painter.setPen(QPen(colour(_edge()), 2))
    inside = box.adjusted(1, 1, -1, -1)
    painter.drawLine(QPointF(box.left(), inside.top()), QPointF(box.right(), inside.top()))
    painter.drawLine(QPointF(box.left(), inside.bottom()), QPointF(box.right(), inside.bottom()))
    mirrored = paint.is_mirrored(painter)
    if (last and mirrored) or (first and not mirrored):
        painter.drawLine(inside.topLeft(), inside.bottomLeft())
    if (first and mirrored) or (last and not mirrored):
        painter.drawLine(inside.topRight(), inside.bottomRight())


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
    sent, intended = sides(local, written, meant) if meant else (unmarked(f"{local}@{written}"), [])
    font, small = look().scale.font(), look().scale.font("small")
    mark = "slip" if row.verdict is Verdict.TO_REVIEW and not (selected and look().theme.contrast) else _ink(row, selected)
    paint.draw_letters(painter, upper, sent, font, _ink(row, selected), mark)
    if meant:
        _text(painter, paint.at_start(painter, lower, px(4.5)), paint.arrow(painter), "small", _ink(row, selected, "ink2"))
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
    _text(painter, paint.inset(painter, box, px(_SHAPE)), wording.band(row.band), "body", _ink(row, selected))


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
        box = paint.inset(painter, box, px(_ICON))
    _text(painter, box, text, role, ink)


_PAINTERS = (_recipient, _sent, _band, _bounce, _verdict)


def widths() -> tuple[float, ...]:
    """Give the pixels that the words of each column but the first can take, with what is beside them."""
    return tuple(words + px(_START + _END) for words in (_dates(), _bands(), _bounces(), _verdicts()))


def _advance(role: str, *texts: str) -> float:
    """Give the width of the widest of some texts."""
    metrics = QFontMetricsF(look().scale.font(role))
    return max(metrics.horizontalAdvance(text) for text in texts)


def _dates() -> float:
    # A message that was sent on is rare, and its longer field may be cut: the detail tells it, and the recipients need the room.
    fields = [f"00:00 · {wording.field(field)}" for field in (Field.TO, Field.CC, Field.BCC)]
    return max(_advance("body", *map(wording.date, _DAYS)), _advance("small", *fields))


def _bands() -> float:
    return px(_SHAPE) + _advance("body", *(wording.band(band) for band in Band if band is not Band.NONE))


def _bounces() -> float:
    return px(_ICON) + _advance("body", *map(wording.bounce, Bounce))


def _verdicts() -> float:
    decided = _advance("body", *(wording.verdict(verdict) for verdict in _VERDICT_ICONS))
    return max(px(_ICON) + decided, _advance("strong", wording.verdict(Verdict.TO_REVIEW)))
