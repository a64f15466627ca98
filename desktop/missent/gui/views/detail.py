"""One finding in full: what was probably meant, why, the message, and the three choices of equal weight."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLayout, QPlainTextEdit, QVBoxLayout, QWidget

from missent.case.rows import Copy, FindingDetail
from missent.gui import wording
from missent.gui.letters import sides
from missent.gui.message_text import readable
from missent.gui.parts import across, button, down, frame, holder, label, tool
from missent.gui.style import look, px
from missent.gui.views.badge import Badge
from missent.gui.views.column import Column
from missent.gui.views.marked import Marked
from missent.gui.views.pair import Pair
from missent.model import Message, Verdict
from missent.report.visible import visible

_AT_THE_LAST_FIGURE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop
_RECIPIENTS = 50
_PLACES, _PARTS = 10, 3


class Detail(QFrame):
    """Show one finding and take the decision on it."""

    decided = Signal(str)  # a verdict's code
    text_wanted = Signal()
    moved = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("detail")
        self.setMinimumWidth(px(84))
        self._detail: FindingDetail | None = None
        self._badge, self._harm = Badge(), label("", "small", "ink2", wrap=True)
        self._place = label("", "small", "ink2")
        self._back, self._next = tool("caret-up", wording.words("Previous")), tool("caret-down", wording.words("Next"))
        self._back.clicked.connect(lambda: self.moved.emit(-1))
        self._next.clicked.connect(lambda: self.moved.emit(1))
        self._headline = Marked("headline", wording.words("Choose a finding."))
        self._slip = label("", "body", "ink2", wrap=True)
        self._pair = Pair()
        self._why, self._facts = QGridLayout(), QVBoxLayout()
        self._show_text = button(wording.words("Show text"), "eye", "quiet")
        self._show_text.clicked.connect(self.text_wanted)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(wording.words("Text of the message, plain"))
        self._text.setMinimumHeight(px(50))
        self._evidence = label("", "small", "ink2", wrap=True)
        self._evidence.setFont(look().scale.mono(0.86))
        self._evidence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._column = Column(self._laid_out())
        self._foot = self._choices()
        self.setLayout(down(self._column, self._foot, gap=0))
        self.show_finding(None, "")

    def _laid_out(self) -> QVBoxLayout:
        top = across(self._badge, None, self._place, self._back, self._next, gap=1)
        closed = across(
            label(wording.words("The text is closed until you ask for it."), "body", "ink2", wrap=True), self._show_text
        )
        closed.setStretch(0, 1)
        self._closed = frame("sunken", closed)
        closed.setContentsMargins(px(3), px(1.5), px(2), px(1.5))
        strip = frame("sunken", down(self._evidence, margins=(3, 2, 3, 2)))
        self._parts: list[QWidget] = [
            self._slip, self._pair, self._harm, label(wording.words("Why Missent thinks so"), "section"),
            holder(self._why), label(wording.words("The message"), "section"), holder(self._facts), self._closed,
            self._text, strip,
        ]  # fmt: skip
        for layout in (self._why, self._facts):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(px(1))
        self._why.setHorizontalSpacing(px(3))
        self._why.setColumnStretch(1, 1)
        return down(top, self._headline, *self._parts, None, gap=2.5, margins=(5, 4, 5, 4))

    def _choices(self) -> QFrame:
        question = label(wording.words("Was this a mistake?"), "section")
        hint = label(wording.words("M, I, A · Ctrl+Z takes it back"), "small", "ink2", wrap=True)
        hint.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        buttons = []
        for text, verdict in (
            ("&Mistake", Verdict.MISTAKE),
            ("&Intended", Verdict.INTENDED),
            ("&Always allow…", Verdict.ALLOWED),
        ):
            made = button(wording.words(text))
            made.clicked.connect(lambda _=False, code=verdict.value: self.decided.emit(code))
            buttons.append(made)
        row = across(*buttons, gap=2)
        for place in range(len(buttons)):
            row.setStretch(place, 1)
        head = across(question, hint)
        head.setStretch(1, 1)
        return frame("foot", down(head, row, gap=2, margins=(5, 3, 5, 4)))

    def show_finding(self, detail: FindingDetail | None, place: str) -> None:
        """Show a finding from its beginning; `place` says which of how many. The text of another message is closed."""
        before, self._detail = self._detail, detail
        is_other = detail is None or before is None or before.row.id != detail.row.id
        open_text = "" if is_other else self.text()  # the same finding, read again: what was asked for stays open
        if is_other:
            self._column.show_top()
        for part in (*self._parts, self._badge, self._foot, self._back, self._next):
            part.setVisible(detail is not None)
        self._text.setVisible(False)
        self._text.clear()
        self._place.setText(place)
        if detail is None:
            self._headline.say(wording.words("Choose a finding."), [])
            return
        row = detail.row
        self._badge.show_band(row.band)
        written, meant = visible(row.address.domain), visible(row.intended_domain)
        self._headline.say(wording.headline(row), sides("", written, meant)[1] if meant else [])
        self._slip.setText(f"{wording.reason(row.reasons[0])}." if row.reasons else "")
        self._harm.setText(f"{wording.harm(row.harm)[:1].upper()}{wording.harm(row.harm)[1:]}.")
        self._pair.show_pair(visible(row.address.local_part), written, meant, is_message=row.is_message)
        _fill_figures(self._why, [wording.reason_line(reason) for reason in row.reasons[1:]] + self._others())
        _fill(self._facts, self._about())
        self._evidence.setText(self._where())
        if open_text:
            self._open(open_text)

    def show_text(self, message: Message) -> None:
        """Show the plain text of the message, hidden characters made visible."""
        if self._detail is None or message.locator != self._detail.row.locator:
            return
        self._open(readable(message))
        self._column.reveal(self._text)

    def _open(self, text: str) -> None:
        self._text.setPlainText(text)
        self._text.setVisible(True)
        self._closed.setVisible(False)

    def text(self) -> str:
        """Give the text that is shown."""
        return self._text.toPlainText()

    def _others(self) -> list[tuple[str, str]]:
        """Name what else could have been meant, as one more line without a figure."""
        assert self._detail is not None
        names = ", ".join(visible(other.domain) for other in self._detail.row.alternatives)
        return [("", wording.words("It could also be meant for {names}").replace("{names}", names))] if names else []

    def _about(self) -> list[tuple[str, str]]:
        assert self._detail is not None
        detail, row = self._detail, self._detail.row
        if not row.is_message:
            offered = wording.words("No message: the mail program offers this address while one types. Take it off that list.")
            note = [(f"{wording.words('Note:')} {visible(detail.decision.note)}", "ink2")] if detail.decision.note else []
            return [(offered, "ink"), *note]
        copies = wording.counted(row.copies, "{n} copy", "{n} copies")
        when = f"{wording.whole_date(row.sent_at, row.utc_offset)} · {wording.field(row.field)} · {copies}"
        to = [visible(one.address.addr_spec if one.address else one.raw) for one in detail.recipients[:_RECIPIENTS]]
        if len(detail.recipients) > _RECIPIENTS:
            to.append(wording.words("and more"))
        facts = [(visible(row.subject) or wording.words("No subject"), "ink"), (when, "ink2")]
        if row.deleted:
            facts.append((wording.words("It was deleted after it was sent."), "ink2"))
        facts.append((f"{wording.words('All recipients:')} {', '.join(to)}", "ink2"))
        facts += [(line, "ink2") for line in wording.became(detail)]
        if detail.decision.note:
            facts.append((f"{wording.words('Note:')} {visible(detail.decision.note)}", "ink2"))
        return facts

    def _where(self) -> str:
        assert self._detail is not None
        row = self._detail.row
        copies = self._detail.copies[:_PLACES]
        self._evidence.setToolTip("\n".join(visible(copy.locator.source) for copy in copies))
        return "\n".join([f"{wording.words('Message-ID')} {visible(row.message_id)}", *map(_place, copies)])


def _place(copy: Copy) -> str:
    """Name the place of a copy by the end of its path; the whole path is in the tip and in every export."""
    parts = copy.locator.source.replace("\\", "/").rstrip("/").split("/")
    path = "/".join(parts) if len(parts) <= _PARTS else "…/" + "/".join(parts[-_PARTS:])
    return f"{visible(path)} · {visible(copy.locator.key)}"


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def _fill_figures(grid: QGridLayout, lines: list[tuple[str, str]]) -> None:
    """Set figures one below the other, aligned at their end, and the words beside them; first what counts."""
    _empty(grid)
    counted = sorted(lines, key=lambda line: not line[0])
    for place, (figure, said) in enumerate(counted):
        start = 1 if figure else 0
        if figure:
            number = label(figure, "strong")
            grid.addWidget(number, place, 0, _AT_THE_LAST_FIGURE)
        grid.addWidget(label(said if figure else f"{said}.", "body", "ink2", wrap=True), place, start, 1, 2 - start)


def _fill(layout: QVBoxLayout, lines: list[tuple[str, str]]) -> None:
    _empty(layout)
    for text, tone in lines:
        made: QLabel = label(text, "body", tone, wrap=True)
        layout.addWidget(made)
