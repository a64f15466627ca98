"""The page of an open case: sidebar, findings or problems, and the bar at the foot; it answers to one session."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedWidget

from missent.case.case import Case
from missent.case.rows import FindingRow
from missent.gui import wording
from missent.gui.decisions import Deciding
from missent.gui.dialogs.allow import AllowDialog
from missent.gui.lists import CENSUS, OFFERED, PROBLEMS
from missent.gui.nothing import nothing
from missent.gui.overview import Overview
from missent.gui.parts import across, down, holder
from missent.gui.session import Session
from missent.gui.views.coverage_page import CoveragePage
from missent.gui.views.findings_page import FindingsPage
from missent.gui.views.list_page import ListPage
from missent.gui.views.scan_bar import ScanBar
from missent.gui.views.side_list import Item
from missent.gui.views.sidebar import Sidebar
from missent.model import Address, Message, Progress, ScanState, Verdict
from missent.report.visible import visible
from missent.scan.catchup import catch_up

QUIET, COVERAGE = "review", "coverage"
"""Lines of the sidebar beside the findings and the lists."""


class Workplace(QFrame):
    """Show one case and work on it."""

    failed = Signal(str)
    more_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("page")
        self.session = session
        self.overview: Overview | None = None
        self.deciding = Deciding(session, self)
        self.findings, self.coverage = FindingsPage(session.work), CoveragePage(session.work)
        self.census, self.offered = ListPage(session.work, CENSUS), ListPage(session.work, OFFERED)
        self.sidebar, self.bar = Sidebar(), ScanBar()
        self._more: list[str] = []
        self._listed = 0  # findings there were when the list was last asked for
        self._pages = QStackedWidget()
        for page in (self.findings, self.coverage, self.census, self.offered):
            self._pages.addWidget(page)
        row = across(self.sidebar, self._pages, gap=0)
        row.setStretch(1, 1)
        column = down(holder(row), self.bar, gap=0)
        column.setStretch(0, 1)
        self.setLayout(column)
        self.sidebar.chosen.connect(self._show)
        self.bar.problems_wanted.connect(lambda: self.show_coverage(PROBLEMS.name))
        self.bar.stopped.connect(session.stop)
        self.bar.paused.connect(lambda pause: session.pause() if pause else session.resume())
        self.bar.resumed.connect(self.read_again)
        session.progressed.connect(self._progressed)
        session.waiting.connect(self.bar.show_waiting)
        session.found.connect(lambda _: self.look_again())
        session.ended.connect(lambda _: self.refresh())
        session.failed.connect(self.failed)
        self.deciding.decided.connect(self._take_up)
        self.deciding.undone.connect(self._take_back)
        self.findings.decided.connect(self._decided)
        self.findings.text_wanted.connect(self.open_text)
        self.findings.note_acted.connect(self._act_on_note)
        self.findings.undo_wanted.connect(self.deciding.undo)
        self.findings.listed.connect(self._take_count)
        self.findings.elsewhere_wanted.connect(self._go)
        session.ended.connect(lambda _: self._read_more())
        if not session.is_scanning:
            session.work.change(catch_up, self._caught_up)
        self.refresh()

    def add(self, arguments: Sequence[str]) -> None:
        """Read more mail into this case; when a scan is going on, after it."""
        self._more += [argument for argument in arguments if argument not in self._more]
        if not self.session.is_scanning:
            self._read_more()

    def _read_more(self) -> None:
        if not self._more or self.overview is None:
            return
        more, self._more = self._more, []
        self.session.scan([*dict.fromkeys((*self.overview.arguments, *more))])
        self.look_again()

    def _go(self, name: str) -> None:
        if name == "more":
            self.more_wanted.emit()
        else:
            self.sidebar.choose(name)

    def _take_count(self, count: int) -> None:
        self._listed = count

    def _caught_up(self, judged: bool) -> None:
        if judged:
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the recipients their room before the sidebar its words."""
        super().resizeEvent(event)
        self._fit()

    def read_again(self) -> None:
        """Read what was named for this case, from where reading stopped; what was read is not read again."""
        if self.overview is not None and self.overview.arguments:
            self.session.scan(self.overview.arguments)
            self.look_again()

    def show_coverage(self, name: str) -> None:
        """Show what all counts rest on, and of it the list of a name."""
        self.coverage.show_list(name)
        self.sidebar.choose(COVERAGE)

    def refresh(self) -> None:
        """Show the case as it is now."""
        self.look_again()
        self._list()

    def look_again(self) -> None:
        """Count again; the rows stay as they are, for a list that jumps cannot be worked on."""
        self.session.work.query(Overview.of, self._show_overview, "overview")

    def open_text(self, row: FindingRow | None) -> None:
        """Show the text of a finding's message, read in a confined process."""
        if row is None:
            return

        def opened(message: Message) -> None:
            self.findings.detail.show_text(message)

        def lost(words: str) -> None:
            self.failed.emit(f"{wording.words('This message could not be opened again.')} {visible(words)}")

        self.session.work.do(lambda: self.session.open_message(row.locator), opened, lost, "text")

    def _fit(self) -> None:
        self.sidebar.set_rail(self.width() < self.sidebar.width_in_full + self.findings.least_width)

    def _list(self) -> None:
        self.findings.refresh()
        for page in (self.coverage, self.census, self.offered):
            page.refresh()

    def _show_overview(self, overview: Overview) -> None:
        self.overview = overview
        counts, scanning = overview.counts, self.session.is_scanning
        self.sidebar.show_counts(overview.listed, overview.pairs, _also(overview))
        self.coverage.show_counts(counts, overview.warning())
        self.sidebar.show_source(overview.title(), overview.line())
        if overview.arguments:
            self.bar.reads_from(overview.arguments)
        self._fit()
        self.findings.show_counts(overview.listed, overview.to_review, overview.quiet)
        self.findings.show_empty(nothing(overview, scanning=scanning))
        if scanning:
            self._tell_news(overview.listed)
            return
        self._progressed(overview.progress)
        self.findings.show_whole(
            overview.warning(), "likely", wording.words("Resume") if overview.is_partial and overview.arguments else ""
        )

    def _tell_news(self, found: int) -> None:
        if not self._listed and found:
            self._list()  # nothing is shown yet, so nothing can jump
        news = found - self._listed
        self.findings.show_whole(
            wording.counted(news, "{n} new finding", "{n} new findings") if news > 0 else "",
            action=wording.words("Show them") if news > 0 else "",
        )

    def _act_on_note(self) -> None:
        if self.session.is_scanning:
            self.refresh()
        else:
            self.read_again()

    def _progressed(self, progress: Progress) -> None:
        self.bar.show_progress(progress, may_resume=progress.state in (ScanState.STOPPED, ScanState.FAILED))

    def _show(self, item: Item) -> None:
        lists: dict[str, ListPage | CoveragePage] = {
            CENSUS.name: self.census,
            OFFERED.name: self.offered,
            COVERAGE: self.coverage,
        }
        page = lists.get(item.kind)
        before, shown = self._pages.currentWidget(), page or self.findings
        focus = self.focusWidget()
        had_keys = before not in (None, shown) and focus is not None and before.isAncestorOf(focus)
        self._pages.setCurrentWidget(shown)
        if had_keys:  # who worked in a list that is hidden now works on in the one that is shown
            shown.keys_go_to.setFocus()
        if page is not None:
            page.refresh()
        elif item.kind == QUIET:
            self.findings.show_quiet(item.text)
        else:
            self.findings.show_pair(item.pair if item.kind == "pair" else None, item.text)

    def _decided(self, ids: list[int], code: str) -> None:
        verdict = Verdict(code)
        if verdict is not Verdict.ALLOWED:
            self.deciding.decide(ids, verdict)
        elif ids:
            self._ask_allowance(ids)

    def _ask_allowance(self, ids: list[int]) -> None:
        def counted(case: Case) -> tuple[list[Address], int, int]:
            addresses = [row.address for row in case.findings.rows_of(ids)]
            settles = case.decisions.would_settle
            return (
                addresses,
                sum(settles("address", value) for value in {one.addr_spec for one in addresses}),
                sum(settles("domain", value) for value in {one.domain for one in addresses}),
            )

        def ask(found: tuple[list[Address], int, int]) -> None:
            addresses, *counts = found
            if not addresses:
                return
            dialog = AllowDialog(addresses, (counts[0], counts[1]), self)
            dialog.accepted.connect(lambda: self.deciding.allow(ids, *dialog.answer()))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

        self.session.work.query(counted, ask, "allowance")

    @property
    def shows_findings(self) -> bool:
        """Tell whether the findings are shown, and no other list."""
        return self._pages.currentWidget() is self.findings

    def to_findings(self) -> FindingsPage:
        """Show the findings, when another list is shown, and give their page."""
        if not self.shows_findings:
            self.sidebar.choose("all")
        return self.findings

    def filter(self) -> None:
        """Go to the filter of the list that is shown."""
        page = self._pages.currentWidget()
        (page.filter if isinstance(page, ListPage) else self.to_findings().filters.text).setFocus()

    def _take_up(self, ids: list[int], verdict: Verdict) -> None:
        self.look_again()
        self.findings.advance(ids)
        self.findings.show_act(wording.decided(len(ids), verdict))

    def _take_back(self, finding: int | None) -> None:
        self.look_again()
        self.findings.go_back(finding)
        self.findings.show_act("")


def _also(overview: Overview) -> list[Item]:
    """Give the lines of what else is in this mail; a quiet list that is empty is left out."""
    quiet = [Item(QUIET, wording.words("Unknown names"), "diamond", overview.quiet)] if overview.quiet else []
    offered = overview.counts.offered
    return [
        *quiet,
        *([Item(OFFERED.name, wording.words(OFFERED.title), OFFERED.icon, offered)] if offered else []),
        Item(CENSUS.name, wording.words(CENSUS.title), CENSUS.icon, overview.domains),
        Item(COVERAGE, wording.words("Coverage"), "clipboard-text", overview.counts.problems),
    ]
