"""The main window: it puts the parts together and answers to the menus, nothing more."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow, QStackedWidget

from missent import __version__
from missent.case.case import Case
from missent.gui import actions, style, wording
from missent.gui.app import FirstPaint
from missent.gui.background import Worker
from missent.gui.dialogs.notice import Notice
from missent.gui.exporting import Exporting
from missent.gui.lists import CENSUS, PROBLEMS, UNRESOLVED
from missent.gui.overview import recent
from missent.gui.parts import focus_inside, retint
from missent.gui.session import Session, new_case
from missent.gui.style import px
from missent.gui.views.welcome import Welcome, dropped
from missent.gui.workplace import QUIET, Workplace
from missent.model import Mailbox, Verdict
from missent.paths import place, resources, user_cases
from missent.report.visible import visible
from missent.settings import Settings, save
from missent.settings import place as place_of_settings

_MOST_PASTED = 100  # lines


class MainWindow(QMainWindow):
    """Show the welcome page or one case."""

    def __init__(self, settings: Settings | None = None) -> None:
        super().__init__()
        self.settings = settings or Settings()
        self.setWindowTitle("Missent")
        self.resize(px(320), px(200))
        self.setMinimumSize(px(256), px(160))
        self.work: Workplace | None = None
        self._housekeeper = Worker("housekeeper", self)
        self._housekeeper.failed.connect(self.show_error)
        self.welcome = Welcome()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.welcome)
        self.setCentralWidget(self._pages)
        self.actions_by_name = actions.install(self, self._acts())
        self.setAcceptDrops(True)
        self.welcome.dropped.connect(self.take)
        self.welcome.files_wanted.connect(self.choose_files)
        self.welcome.folder_wanted.connect(self.choose_folder)
        self.welcome.account_wanted.connect(self.choose_account)
        self.welcome.look_wanted.connect(self._look_around)
        self.welcome.sample_wanted.connect(lambda: self.read([str(resources() / "samples")]))
        self.welcome.case_wanted.connect(lambda place: self.open_case(Path(place)))
        QTimer.singleShot(0, self._list_recent)
        FirstPaint(self).then(self._look_around)
        self._enable()

    def read(self, arguments: Sequence[str]) -> None:
        """Begin a case with what was named, and read it; a case file that is named is opened."""
        places = self._there(arguments)
        if len(places) == 1 and places[0].endswith(".missent"):
            self.open_case(Path(places[0]))
        elif places:
            kept = self.settings
            self._open(lambda: new_case(user_cases(), places, kept), places)

    def take(self, arguments: Sequence[str]) -> None:
        """Take what was dropped or pasted: read it into the case that is open, or into a new one."""
        places = self._there(arguments)
        if self.work is None or any(name.endswith(".missent") for name in places):
            self.read(places)
        elif places:
            self.work.add(places)

    def _there(self, arguments: Sequence[str]) -> list[str]:
        """Give the places that were named, each once; what is not there is told, and not made a case of."""
        places = list(dict.fromkeys(place(name) for name in arguments if name))
        missing = [name for name in places if "://" not in name and not os.path.lexists(name)]
        if missing:
            self.show_error(wording.words("There is nothing at {place}.").replace("{place}", visible(missing[0][:300])))
        return [name for name in places if name not in missing]

    def open_case(self, path: Path) -> None:
        """Open a case that was kept."""
        self._open(lambda: Case.open(path))

    def take_up_look(self) -> None:
        """Paint everything in the colours of the look in use, after the system has changed."""
        retint(self)
        if self.work is not None:
            self.work.refresh()

    def choose_files(self) -> None:
        """Ask for mailbox files. The system's dialog opens none of them."""
        names, _ = QFileDialog.getOpenFileNames(self, wording.words("Open a mailbox: Missent reads it and does not change it"))
        self.read(names)

    def choose_folder(self) -> None:
        """Ask for a folder."""
        name = QFileDialog.getExistingDirectory(self, wording.words("Open a folder of mail"))
        self.read([name])

    def choose_account(self) -> None:
        """Ask for a mail account, and read it once it could be signed in to."""
        from missent.gui import accounts
        from missent.gui.dialogs.account import AccountDialog

        dialog = AccountDialog(accounts.attempt, can_keep=accounts.keys().vault.is_open, parent=self)
        dialog.signed_in.connect(lambda signed_in: self.read([accounts.take(signed_in)]))
        dialog.page_wanted.connect(lambda page: QDesktopServices.openUrl(QUrl(page)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def show_error(self, words: str) -> None:
        """Say what happened; not modal, nothing waits for it."""
        Notice(wording.words("That could not be done"), words, self).show()

    def errors(self) -> list[str]:
        """Give the errors that are being shown."""
        return [notice.text() for notice in self.findChildren(Notice)]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders of this computer, also over an open case."""
        if dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped."""
        event.acceptProposedAction()
        self.take(dropped(event))

    def choose_settings(self) -> None:
        """Show the settings, and take up what is changed in them."""
        from missent.gui.dialogs.settings import SettingsDialog

        dialog = SettingsDialog(self.settings, self)
        dialog.changed.connect(self._set)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _set(self, changed: Settings) -> None:
        self.settings = changed
        style.prefer(changed.theme, changed.text_size)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            style.apply(app)
        self.take_up_look()
        self._housekeeper.run(lambda: save(changed, place_of_settings()), lambda _: None)

    def leave_case(self) -> None:
        """Close the case and show the welcome page."""
        work, self.work = self.work, None
        if work is not None:
            session = work.session
            session.hush()
            self._housekeeper.run(session.close, lambda _: session.deleteLater())
            self._pages.removeWidget(work)
            work.deleteLater()
        self._pages.setCurrentWidget(self.welcome)
        self._list_recent()
        self._enable()

    def closeEvent(self, event: QCloseEvent) -> None:
        """End the scan; what was read is kept."""
        self.hide()  # nobody watches a window that waits for its processes to end
        if self.work is not None:
            self.work.session.hush()
            self.work.session.close()
            self.work = None
        self._housekeeper.hush()
        self._housekeeper.close()
        event.accept()

    def _open(self, case: Callable[[], Case], arguments: Sequence[str] = ()) -> None:
        def opened(found: Case) -> None:
            self.leave_case()  # only now: what cannot be opened takes nothing away
            self._show_case(Session(found, self.settings), arguments)

        self._housekeeper.run(case, opened)

    def _show_case(self, session: Session, arguments: Sequence[str]) -> None:
        if arguments:
            session.scan(arguments)
        self.work = Workplace(session)
        self.work.bar.reads_from(arguments)
        self.work.failed.connect(self.show_error)
        self.work.more_wanted.connect(self.choose_files)
        self.work.findings.export_wanted.connect(self._writing(Exporting.ask))
        self.work.findings.report_wanted.connect(self._writing(Exporting.report))
        if self.settings.letter_keys:
            actions.bind_letters(self.actions_by_name, self.work.findings.table, self.work.findings.detail)
        self._pages.addWidget(self.work)
        self._pages.setCurrentWidget(self.work)
        self._enable()
        self.work.findings.table.setFocus()

    def _list_recent(self) -> None:
        self._housekeeper.run(lambda: recent(user_cases()), self.welcome.show_recent, "recent")

    def _look_around(self) -> None:
        self._housekeeper.run(_mailboxes, self.welcome.show_found, "found")

    def _enable(self) -> None:
        for name, action in self.actions_by_name.items():
            if name not in ("settings", "open_files", "open_folder", "open_account", "open_case", "welcome", "quit", "about"):
                action.setEnabled(self.work is not None or name == "paste")

    def _acts(self) -> dict[str, Callable[[], None]]:
        return {
            "open_files": self.choose_files, "open_folder": self.choose_folder, "open_case": self._choose_case,
            "open_account": self.choose_account, "paste": self._paste,
            "save_copy": self._save_copy, "export": self._writing(Exporting.ask),
            "self_report": self._writing(Exporting.report), "welcome": self.leave_case, "quit": self._quit,
            "undo": self._on(lambda work: work.deciding.undo()), "redo": self._on(lambda work: work.deciding.redo()),
            "mistake": self._deciding(Verdict.MISTAKE), "intended": self._deciding(Verdict.INTENDED),
            "allow": self._deciding(Verdict.ALLOWED),
            "filter": self._on(lambda work: work.filter()),
            "clear_filter": self._on(lambda work: work.to_findings().clear_filter()),
            "all": self._on(lambda work: work.sidebar.choose("all")),
            "list": self._on(lambda work: work.to_findings().table.setFocus()),
            "detail": self._on(lambda work: focus_inside(work.to_findings().detail)),
            "problems": self._on(lambda work: work.show_coverage(PROBLEMS.name)),
            "census": self._on(lambda work: work.sidebar.choose(CENSUS.name)),
            "quiet": self._on(lambda work: work.sidebar.choose(QUIET)),
            "unresolved": self._on(lambda work: work.show_coverage(UNRESOLVED.name)),
            "next": self._on(lambda work: work.to_findings().step(1)),
            "previous": self._on(lambda work: work.to_findings().step(-1)),
            "show_text": self._on(lambda work: work.to_findings().detail.text_wanted.emit()),
            "read": self._on(lambda work: work.read_again()),
            "pause": self._on(lambda work: work.bar.pause()), "stop": self._on(lambda work: work.session.stop()),
            "about": self._about, "settings": self.choose_settings,
        }  # fmt: skip

    def _on(self, act: Callable[[Workplace], object]) -> Callable[[], None]:
        def acted() -> None:
            if self.work is not None:
                act(self.work)

        return acted

    def _deciding(self, verdict: Verdict) -> Callable[[], None]:
        def decide(work: Workplace) -> None:
            if work.shows_findings:  # nobody decides on what cannot be seen
                work.findings.detail.decided.emit(verdict.value)

        return self._on(decide)

    def _writing(self, act: Callable[[Exporting], None]) -> Callable[[], None]:
        return self._on(lambda work: act(Exporting(work, self)))

    def _quit(self) -> None:
        self.close()

    def _paste(self) -> None:
        """Read what the clipboard names: copied files, or a path a line."""
        data = QApplication.clipboard().mimeData()
        places = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        lines = [line.strip().strip('"') for line in data.text().splitlines()[:_MOST_PASTED]]
        self.take(places or [str(Path(line).expanduser()) if line.startswith("~") else line for line in lines])

    def _choose_case(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, wording.words("Open a case"), str(user_cases()), "*.missent")
        if name:
            self.open_case(Path(name))

    def _save_copy(self) -> None:
        if self.work is None:
            return
        name, _ = QFileDialog.getSaveFileName(self, wording.words("Save a copy of the case"), "case.missent", "*.missent")
        work = self.work
        if name and work is not None:
            said = wording.words("A copy of the case was written to {place}").replace("{place}", visible(name))
            work.session.work.change(lambda case: case.save_copy(Path(name)), lambda _: work.findings.say(said))

    def _about(self) -> None:
        words = wording.words(
            "Missent finds e-mail that was already sent to a mistyped domain. It only reads, and calls no network but "
            "the mail servers that you name."
        )
        Notice(f"Missent {__version__}", f"{words}\n\nGPL-3.0-or-later", self).show()


def _mailboxes() -> list[Mailbox]:
    """Look for mailboxes on this computer; call it off the window's thread."""
    from missent.readers.discovery import discover
    from missent.readers.mail_places import here

    return discover(here())
