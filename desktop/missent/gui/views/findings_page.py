"""The page of findings: title and counts, filters, what must be said about the whole, the table, and the detail beside it."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from missent.case.case import Case
from missent.case.query import FindingQuery
from missent.case.rows import FindingDetail
from missent.gui import wording
from missent.gui.background import Background
from missent.gui.models.findings_model import COLUMNS, FindingsModel
from missent.gui.nothing import Nothing
from missent.gui.overview import LOUD
from missent.gui.parts import across, button, down, holder, label
from missent.gui.style import px
from missent.gui.views.detail import Detail
from missent.gui.views.empty_page import EmptyPage
from missent.gui.views.filters import Filters
from missent.gui.views.findings_table import FindingsTable
from missent.gui.views.note_bar import NoteBar
from missent.gui.views.timeline import Timeline
from missent.model import Band


class FindingsPage(QWidget):
    """Look through findings and decide on them."""

    decided = Signal(list, str)
    text_wanted = Signal(object)  # FindingRow
    export_wanted = Signal()
    report_wanted = Signal()
    note_acted = Signal()
    undo_wanted = Signal()
    elsewhere_wanted = Signal(str)  # the name of an offer
    listed = Signal(int)  # how many are listed, when nothing narrows them

    def __init__(self, work: Background) -> None:
        super().__init__()
        self._work = work
        self._bands: tuple[Band, ...] = LOUD
        self._pair: tuple[str, str] | None = None
        self._counts = 0, 0, 0
        self._current: int | None = None
        self._finding: FindingDetail | None = None
        self._whole = Nothing("")
        self._keys_here = self._worked_in = False
        self.model = FindingsModel(work)
        self.table = self.keys_go_to = FindingsTable(self.model)
        self.detail = Detail()
        self._title, self._line = label(wording.words("All findings"), "title"), label("", "body", "ink2", wrap=True)
        self.export = button(wording.words("Export…"), "export")
        self.export.clicked.connect(self.export_wanted)
        self.report = button(wording.words("Self-report…"), "file-text", "primary")
        self.report.clicked.connect(self.report_wanted)
        self.filters, self.timeline = Filters(), Timeline()
        self._note, self._last_act = NoteBar(), NoteBar("quiet")
        self._note.acted.connect(self.note_acted)
        self._last_act.acted.connect(self.undo_wanted)
        self._nothing = EmptyPage()
        self._nothing.wanted.connect(self.elsewhere_wanted)
        self._empty = label(wording.words("No finding matches. Clear the filter."), "body", "ink2", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(px(8), px(12), px(8), px(8))
        self.setLayout(self._laid_out())
        self.filters.changed.connect(self.refresh)
        self.timeline.chosen.connect(lambda _: self.refresh())
        self.table.current_finding.connect(self._choose)
        self.table.horizontalHeader().sortIndicatorChanged.connect(lambda *_: self.refresh())
        self.model.loaded.connect(self._loaded)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._tell_counts())
        for watched in (self.table, self.table.viewport()):
            watched.installEventFilter(self)
        self.detail.moved.connect(self.step)
        self.detail.decided.connect(lambda code: self.decided.emit(self.table.chosen(), code))
        self.detail.text_wanted.connect(lambda: self.text_wanted.emit(self._finding.row if self._finding else None))
        for keys, place, act in (("Space", self.table, self.detail.text_wanted.emit), ("Esc", self, self.clear_filter)):
            shortcut = QShortcut(QKeySequence(keys), place)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _laid_out(self) -> QHBoxLayout:
        words = holder(down(self._title, self._line, gap=0.5))
        head = across(words, across(self.export, self.report), gap=4, margins=(4, 4, 4, 3))
        head.setStretch(0, 1)
        notes = (self._note, self._last_act)
        middle = down(holder(head), self.filters, *notes, self.table, self._empty, self._nothing, self.timeline, gap=0)
        for place in (4, 5, 6):  # whichever is shown takes the room that is left
            middle.setStretch(place, 1)
        list_side = holder(middle)
        list_side.setMinimumWidth(self.table.least_width)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(list_side)
        splitter.addWidget(self.detail)
        splitter.setStretchFactor(0, 1)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        splitter.setSizes([px(160), px(98)])
        return across(splitter, gap=0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give a low window's room to the list."""
        super().resizeEvent(event)
        self.timeline.fit(self.height())

    def query(self) -> FindingQuery:
        """Give what is asked for now."""
        head, period = self.table.horizontalHeader(), self.timeline.period
        asked = replace(
            self.filters.query(self._bands),
            pair=self._pair,
            order=COLUMNS[head.sortIndicatorSection()],
            descending=head.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder,
        )
        return replace(asked, since=period.since, until=period.until) if period is not None else asked

    def show_pair(self, pair: tuple[str, str] | None, title: str) -> None:
        """Show the findings of one pair of domains, or of all."""
        self._show_list(LOUD, pair, title)

    def show_quiet(self, title: str) -> None:
        """Show the quiet list: names that nobody knows, under endings where slips land."""
        self._show_list((Band.REVIEW,), None, title)

    def _show_list(self, bands: tuple[Band, ...], pair: tuple[str, str] | None, title: str) -> None:
        self._bands, self._pair = bands, pair
        self.filters.leave_out_bands(bands != LOUD)
        self.timeline.clear()
        self._title.setText(title)
        self._tell_counts()
        self.show_act("")
        self.refresh()

    def clear_filter(self) -> None:
        """Show everything again."""
        self.filters.clear()
        self.timeline.clear()

    def refresh(self) -> None:
        """Ask the case again for what is wanted."""
        asked = self.query()
        self.model.ask(asked)
        every_time = replace(asked, since=None, until=None) if self.timeline.period is not None else asked
        self._work.query(lambda case: case.findings.months(every_time), self.timeline.show_months, "months")

    def show_counts(self, total: int, to_review: int, quiet: int) -> None:
        """Say how many findings there are, and how many names in the quiet list."""
        self._counts = total, to_review, quiet
        self._tell_counts()

    def _tell_counts(self) -> None:
        total, to_review, quiet = self._counts
        self.report.setVisible(total > 0)
        if self._bands != LOUD:
            self._line.setText(wording.quiet_line(quiet))
            return
        narrowed = self.is_filtered or self._pair is not None
        shown = self.model.rowCount() if narrowed else total
        self._line.setText(wording.findings_line(total, to_review, shown, len(self.table.chosen())))

    def show_whole(self, text: str, tone: str = "quiet", action: str = "") -> None:
        """Say what must be known about all that is shown, such as that reading was stopped, with what can be done."""
        self._note.say(text, tone, action)

    def show_act(self, text: str) -> None:
        """Say what was just decided, with the way to take it back; nothing when it was taken back."""
        self._last_act.say(text, action=wording.words("Undo") if text else "")

    def say(self, text: str) -> None:
        """Say what was done, beside what must be known about all that is shown."""
        self._last_act.say(text)

    def act_text(self) -> str:
        """Give what is said of the last decision; empty when nothing is."""
        return self._last_act.text()

    def show_empty(self, said: Nothing) -> None:
        """Keep ready what is said when there is nothing to list."""
        if said != self._whole:
            self._whole = said
            self._nothing.show_words("envelope-open", said.headline, said.lines, said.facts, said.offers)
        self._say_empty()

    def step(self, by: int) -> None:
        """Go to the next finding, or to the one before."""
        self.table.choose(self.table.currentIndex().row() + by)

    def show_detail(self, finding: FindingDetail | None) -> None:
        """Show a finding that was asked for; None when it is listed no more."""
        if finding is None or finding.row.id != self._current:
            return
        self._finding = finding
        place = self.model.place_of(finding.row.id)
        of = wording.words("{n} of {total}")
        position = of.replace("{n}", wording.number((place or 0) + 1)).replace("{total}", wording.number(self.model.rowCount()))
        self.detail.show_finding(finding, position)

    @property
    def least_width(self) -> int:
        """Give the pixels below which the recipients would lose their names."""
        return self.table.least_width + self.detail.minimumWidth()

    def note_text(self) -> str:
        """Give what is said above the list; empty when nothing is."""
        return self._note.text()

    def empty_text(self) -> str:
        """Give what is said in the place of the list; empty when there are findings."""
        if self._nothing.isVisibleTo(self):
            return self._whole.text()
        return self._empty.text() if self._empty.isVisibleTo(self) else ""

    @property
    def finding(self) -> FindingDetail | None:
        """Give the finding that is shown in full."""
        return self._finding

    @property
    def is_filtered(self) -> bool:
        """Tell whether less than everything is asked for."""
        return self.filters.is_set or self.timeline.period is not None

    def advance(self, decided: Sequence[int]) -> None:
        """Take up what was decided, and go to the next finding."""
        last = max((place for finding in decided if (place := self.model.place_of(finding)) is not None), default=-1)
        following = self.model.id_at(last + 1) if last >= 0 else None
        if self.filters.decisions.currentData() is not None:  # what was decided may leave the list
            self._current = following
            self.refresh()
            return
        self.model.refresh()
        if following is None:
            self._choose(self._current)
        else:
            self.table.choose(last + 1)

    def go_back(self, finding: int | None) -> None:
        """Take up what was undone, and show it."""
        self._current = finding if finding is not None else self._current
        if self.filters.decisions.currentData() is not None:
            self.refresh()
            return
        self.model.refresh()
        place = self.model.place_of(self._current) if self._current is not None else None
        if place is not None:
            self.table.choose(place)
        self._choose(self._current)

    def _choose(self, finding: int | None) -> None:
        self._current = finding
        if finding is None:
            self._finding = None
            self.detail.show_finding(None, "")
            return
        self._work.query(lambda case: _detail(case, finding), self.show_detail, "detail")

    def _loaded(self, count: int) -> None:
        self._say_empty()
        if not count:
            self._choose(None)
            return
        if not self.is_filtered and self._pair is None:
            self.listed.emit(count)
        # Until somebody works in the list, it is looked at from its beginning, whatever came while it was read.
        place = self.model.place_of(self._current) if self._worked_in and self._current is not None else None
        self.table.choose(place if place is not None else 0)
        self._tell_counts()

    def _say_empty(self) -> None:
        nothing = self.model.rowCount() == 0
        self._empty.setVisible(nothing and self.is_filtered)
        self._nothing.setVisible(nothing and not self.is_filtered)
        for part in (self.filters, self.detail):  # nothing to narrow down, nothing to look at
            part.setVisible(not self._nothing.isVisibleTo(self))
        if nothing and self.table.isVisibleTo(self):
            self._keys_here = self.table.hasFocus()
        self.table.setVisible(not nothing)
        if nothing and self._keys_here:  # a table that is hidden loses the keys; who worked in it works on
            self.filters.text.setFocus()
        elif self._keys_here:
            self._keys_here = False
            if not self.filters.text.text():
                self.table.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that somebody works in the list; nothing is kept from it."""
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress):
            self._worked_in = True
        return super().eventFilter(watched, event)


def _detail(case: Case, finding: int) -> FindingDetail | None:
    try:
        return case.findings.detail(finding)
    except KeyError:  # the scan has judged again since, and it is suspected no more
        return None
