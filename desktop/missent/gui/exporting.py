"""Export and self-report from the window: ask what, in which form and where, write it off the window's thread, say what came."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from missent.case.case import Case
from missent.case.query import FindingQuery
from missent.errors import MessageGone
from missent.gui import wording
from missent.gui.dialogs.export import ExportDialog, ask_where
from missent.gui.session import Session
from missent.gui.workplace import Workplace
from missent.model import Locator, Message, Verdict
from missent.report.forms import Form, Job, Result, export
from missent.report.mail import Opener
from missent.report.visible import visible

_MISTAKES = FindingQuery(decisions=(Verdict.MISTAKE,))


class Exporting(QObject):
    """Write findings of one workplace."""

    def __init__(self, work: Workplace, window: QWidget) -> None:
        super().__init__(work)
        self._work = work
        self._window = window

    def ask(self) -> None:
        """Ask what to write and in which form."""
        shown = self._work.findings.query()

        def counted(case: Case) -> tuple[tuple[int, int, int], bool]:
            count, last = case.findings.count, case.scans.last()
            whole = last is not None and last.whole and last.judged and not case.problems.count()
            return (count(), count(shown), count(_MISTAKES)), whole

        def show(found: tuple[tuple[int, int, int], bool]) -> None:
            counts, whole = found
            partial = wording.words("Reading is not finished, or not everything could be read. The file will say so.")
            dialog = ExportDialog(shown, counts, "" if whole else partial, self._window)
            dialog.chosen.connect(lambda query, form: ask_where(form, self._window, lambda place: self.write(query, form, place)))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

        self._work.session.work.query(counted, show)

    def write(self, query: FindingQuery, form: Form, place: Path) -> None:
        """Write what was asked for, and say what came of it."""
        session, said = self._work.session, self._work.findings.say
        said(wording.words("Writing {place} …").replace("{place}", visible(str(place))))

        def failed(words: str) -> None:
            said("")
            self._work.failed.emit(words)

        session.work.do(lambda: written(session, query, form, place), lambda result: said(_told(result, place)), failed)

    def report(self) -> None:
        """Lead through a self-report."""
        from missent.gui.selfreport.wizard import SelfReportWizard

        wizard = SelfReportWizard(self._work.session.work, parent=self._window)
        wizard.finished.connect(wizard.deleteLater)
        wizard.open()


def written(session: Session, query: FindingQuery, form: Form, place: Path) -> Result:
    """Write an export and note it in the case's journal; raise `ExportError` when it cannot be written."""
    from missent.case.journal import Act
    from missent.report.manifest import digest

    with session.case.reader() as case, _opener(session, form) as opener:
        result = export(form, Job(case, query, place, None, opener))
    params = {"form": form.name, "sha256": digest(result.manifest)}
    session.case.journal.note(Act.EXPORTED, str(result.manifest.resolve()), params, f"{result.count} {result.unit[1]}")
    return result


@contextmanager
def _opener(session: Session, form: Form) -> Iterator[Opener]:
    """Open messages again in one confined process, where the form holds messages."""
    from missent.scan.asking import open_message

    if not form.opens:
        yield _closed
        return
    sources = {row.source.location: row.source for row in session.case.sources.rows()}
    places = dict.fromkeys(source.argument or source.location for source in sources.values())
    with session.workers(1, list(places)) as pool:

        def opens(locator: Locator) -> Message:
            if locator.source not in sources:
                raise MessageGone("The mailbox of this message is not in the case any more. Read it again.")
            return open_message(pool, sources[locator.source], locator)

        yield opens


def _closed(locator: Locator) -> Message:
    raise MessageGone("The message was not opened.")


_WRITTEN = {
    "finding": ("{n} finding written to {place}.", "{n} findings written to {place}."),
    "message": ("{n} message written to {place}.", "{n} messages written to {place}."),
    "domain": ("{n} domain written to {place}.", "{n} domains written to {place}."),
    "line": ("{n} line written to {place}.", "{n} lines written to {place}."),
}


def _told(result: Result, place: Path) -> str:
    """Say what was written, and what was not."""
    said = wording.counted(result.count, *_WRITTEN[result.unit[0]]).replace("{place}", visible(str(place)))
    if result.missing:
        missing = wording.counted(
            len(result.missing), "{n} could not be written: {first}", "{n} could not be written, first: {first}"
        )
        said += " " + missing.replace("{first}", visible(result.missing[0]))
    return said
