"""The page of an open case: sidebar, findings or problems, and the bar at the foot; it answers to one session."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QStackedWidget

from missent.case.case import Case
from missent.case.query import FindingQuery
from missent.case.rows import Counts, FindingRow, PairCount
from missent.case.scans import ScanRow
from missent.case.sources import SourceRow
from missent.gui import wording
from missent.gui.decisions import Deciding
from missent.gui.parts import across, down, holder
from missent.gui.session import Session
from missent.gui.views.findings_page import FindingsPage
from missent.gui.views.problems_page import ProblemsPage
from missent.gui.views.scan_bar import ScanBar
from missent.gui.views.sidebar import Item, Sidebar
from missent.model import Progress, ScanState, Verdict

Overview = tuple[int, int, list[PairCount], Counts, ScanRow | None, list[SourceRow]]


class Workplace(QFrame):
    """Show one case and work on it."""

    failed = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("page")
        self.session = session
        self.deciding = Deciding(session, self)
        self.findings, self.problems = FindingsPage(session.work), ProblemsPage(session.work)
        self.sidebar, self.bar = Sidebar(), ScanBar()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.findings)
        self._pages.addWidget(self.problems)
        self._to_next: int | None = None
        row = across(self.sidebar, self._pages, gap=0)
        row.setStretch(1, 1)
        column = down(holder(row), self.bar, gap=0)
        column.setStretch(0, 1)
        self.setLayout(column)
        self.sidebar.chosen.connect(self._show)
        self.bar.problems_wanted.connect(lambda: self.sidebar.choose("problems"))
        self.bar.stopped.connect(session.stop)
        self.bar.paused.connect(lambda pause: session.pause() if pause else session.resume())
        self.bar.resumed.connect(self.read_again)
        session.progressed.connect(self._progressed)
        session.found.connect(lambda _: self.refresh())
        session.ended.connect(lambda _: self.refresh())
        session.failed.connect(self.failed)
        self.deciding.changed.connect(self.refresh)
        self.findings.decided.connect(self._decided)
        self.findings.text_wanted.connect(self._open_text)
        self.refresh()

    def read_again(self) -> None:
        """Read what was named for this case, from where reading stopped; what was read is not read again."""

        def begin(arguments: list[str]) -> None:
            if arguments:
                self.session.scan(arguments)

        self.session.work.query(_arguments, begin)

    def refresh(self) -> None:
        """Show the case as it is now."""
        self.session.work.query(_overview, self._show_overview, "overview")
        self.findings.refresh()
        self.problems.refresh()

    def say_written(self, count: int, target: Path) -> None:
        """Say what an export wrote."""
        rows = wording.counted(count, "{n} finding written to {place}", "{n} findings written to {place}")
        self.findings.show_whole(rows.replace("{place}", str(target)))

    def _show_overview(self, found: Overview) -> None:
        total, to_review, pairs, counts, last, sources = found
        self.sidebar.show_counts(total, pairs, counts.problems)
        self.findings.show_counts(total, to_review)
        name = sources[0].source.argument.rstrip("/\\").replace("\\", "/").rpartition("/")[2] if sources else ""
        files = wording.counted(len(sources), "{n} source, read only", "{n} sources, read only")
        self.sidebar.show_source(name or wording.words("No source yet"), files)
        if not self.session.is_scanning:
            self._progressed(_progress_of(total, counts, last))
        self._say_whole(counts, last)

    def _say_whole(self, counts: Counts, last: ScanRow | None) -> None:
        progress = _progress_of(0, counts, last)
        if self.session.is_scanning or last is None:
            self.findings.show_whole("")
            self.findings.show_empty(wording.words("Nothing found so far; reading goes on." if last else "Nothing read yet."))
        elif not last.whole:
            read = wording.read_of_total(progress)
            self.findings.show_whole(
                wording.words("Reading was stopped: {read}. What is shown is partial, and every export says so.").replace(
                    "{read}", read
                ),
                "likely",
            )
            self.findings.show_empty(wording.words("None so far; reading was stopped: {read}.").replace("{read}", read))
        else:
            self.findings.show_whole("")
            self.findings.show_empty(_nothing_found(counts))

    def _progressed(self, progress: Progress) -> None:
        self.bar.show_progress(progress, may_resume=progress.state in (ScanState.STOPPED, ScanState.FAILED))

    def _show(self, item: Item) -> None:
        self._pages.setCurrentWidget(self.problems if item.kind == "problems" else self.findings)
        if item.kind in ("all", "pair"):
            self.findings.show_pair(item.pair if item.kind == "pair" else None, item.text)

    def _decided(self, ids: list[int], code: str) -> None:
        verdict = Verdict(code)
        if verdict is Verdict.ALLOWED:
            self._ask_allowance(ids)
            return
        self.deciding.decide(ids, verdict)
        self.findings.step(1)

    def _ask_allowance(self, ids: list[int]) -> None:
        if not ids:
            return

        def ask(found: tuple[FindingRow, int, int]) -> None:
            from missent.gui.dialogs.allow import AllowDialog

            row, by_address, by_domain = found
            dialog = AllowDialog(row.address, (by_address, by_domain), self)
            if dialog.exec():
                self.deciding.allow(*dialog.answer())
                self.findings.step(1)

        self.session.work.query(lambda case: _allowance(case, ids[0]), ask)

    def _open_text(self, row: FindingRow | None) -> None:
        if row is not None:
            self.session.work.do(lambda: self.session.open_message(row.locator), self.findings.detail.show_text)


def _allowance(case: Case, finding: int) -> tuple[FindingRow, int, int]:
    row = case.findings.row(finding)
    settles = case.decisions.would_settle
    return row, settles("address", row.address.addr_spec), settles("domain", row.address.domain)


def _arguments(case: Case) -> list[str]:
    last = case.scans.last()
    return [argument for argument in (last.options.get("arguments", "") if last else "").split("\n") if argument]


def _overview(case: Case) -> Overview:
    review = case.findings.count(FindingQuery(decisions=(Verdict.TO_REVIEW,)))
    return (
        case.findings.count(), review, case.findings.pairs(), case.ledger.counts(), case.scans.last(), case.sources.rows(),
    )  # fmt: skip


def _progress_of(findings: int, counts: Counts, last: ScanRow | None) -> Progress:
    """Say how far the case is, when nothing is being read."""
    if last is None:
        return Progress(ScanState.READY)
    state = last.state if last.ended_at is not None else ScanState.STOPPED
    total = counts.messages if last.whole else last.total
    read = (counts.bytes_read, counts.bytes_read + counts.bytes_unread)
    return Progress(state, counts.messages, total, not last.whole, *read, findings, counts.problems)


def _nothing_found(counts: Counts) -> str:
    """Say that nothing was found only together with what was read and what was not."""
    if not counts.messages:
        return wording.words("No message was read.") + " " + _unread(counts)
    read = wording.counted(counts.messages, "{n} message", "{n} messages")
    judged = wording.counted(counts.judged, "{n} of them counts as sent", "{n} of them count as sent")
    said = wording.words("No recipient looks mistyped in {read}.").replace("{read}", read)
    return f"{said} {judged}. {_unread(counts)}"


def _unread(counts: Counts) -> str:
    return wording.counted(counts.problems, "{n} thing could not be read.", "{n} things could not be read.")
