"""What everybody can reach, and what nothing reaches: names, keys alone, no network, nothing heavy at the start."""

import os
import shutil
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from missent.gui import actions
from missent.gui.main_window import MainWindow
from missent.gui.models.findings_model import FINDING_ROLE
from missent.gui.workplace import Workplace

PATIENCE = 30_000
HEAVY = ("pypff", "openpyxl", "xlsxwriter", "distributed", "imaplib", "tldextract", "extract_msg", "requests", "ssl")


@pytest.fixture
def scanned(window: MainWindow, samples: Path, qtbot) -> Workplace:
    window.read([str(samples)])

    def is_settled() -> bool:  # the scan has ended, and the list that is shown is its last
        work = window.work
        if work is None or work.session.is_scanning or work.overview is None or work.findings.finding is None:
            return False
        page = work.findings
        return page.model.rowCount() == work.overview.listed > 0 and page.finding.row.id == page.model.id_at(0)

    qtbot.waitUntil(is_settled, timeout=PATIENCE)
    assert window.work is not None
    return window.work


def nameless(root: QWidget) -> list[str]:
    """List the widgets that take the focus and that a screen reader could not announce."""
    found = []
    for widget in [root, *root.findChildren(QWidget)]:
        spoken = QAccessible.queryAccessibleInterface(widget)
        takes_focus = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isVisible()
        if takes_focus and (spoken is None or not spoken.text(QAccessible.Text.Name)):
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def test_everything_that_takes_the_focus_has_a_name(window: MainWindow, scanned: Workplace, qtbot) -> None:
    assert nameless(window) == []
    scanned.sidebar.choose("coverage")
    assert nameless(window) == []
    window.leave_case()
    assert nameless(window) == []


def test_a_row_is_spoken_as_a_sentence(scanned: Workplace) -> None:
    first = scanned.findings.model.index(0, 0)
    spoken, row = first.data(Qt.ItemDataRole.AccessibleTextRole), first.data(FINDING_ROLE)
    assert row.address.addr_spec in spoken
    assert row.intended_domain in spoken


def test_the_tab_key_goes_round_the_whole_page_and_is_caught_nowhere(window: MainWindow, scanned: Workplace, qtbot) -> None:
    window.activateWindow()
    scanned.findings.table.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is scanned.findings.table)
    visited = []
    for _ in range(60):
        focused = QApplication.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
        visited.append(QApplication.focusWidget())
        if visited[-1] is scanned.findings.table:
            break
    assert visited[-1] is scanned.findings.table
    assert scanned.findings.filters.text in visited
    assert len(visited) > 8


def test_no_two_actions_share_a_key(window: MainWindow) -> None:
    keys = [declared.keys for declared in actions.ACTIONS if declared.keys]
    assert len(keys) == len(set(keys))


def test_every_action_is_in_a_menu(window: MainWindow) -> None:
    in_menus = {action.objectName() for menu in window.menuBar().actions() for action in menu.menu().actions()}
    assert {declared.name for declared in actions.ACTIONS} <= in_menus


def test_the_preview_opens_no_socket_and_shows_markup_as_text(scanned: Workplace, qtbot, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    scanned.open_text(scanned.findings.finding.row)  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: bool(scanned.findings.detail.text()), timeout=PATIENCE)


def test_a_message_that_is_gone_is_told_in_words(window: MainWindow, tmp_path: Path, qtbot, samples: Path) -> None:
    mail = tmp_path / "mail"
    shutil.copytree(samples, mail)
    window.read([str(mail)])

    def is_settled() -> bool:  # the scan has ended, and the list that is shown is its last
        work = window.work
        if work is None or work.session.is_scanning or work.overview is None or work.findings.finding is None:
            return False
        page = work.findings
        return page.model.rowCount() == work.overview.listed > 0 and page.finding.row.id == page.model.id_at(0)

    qtbot.waitUntil(is_settled, timeout=PATIENCE)
    shutil.rmtree(mail)
    assert window.work is not None
    window.work.open_text(window.work.findings.finding.row)  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: bool(window.errors()), timeout=PATIENCE)
    assert "could not be opened again" in window.errors()[0]


@pytest.mark.skipif(not Path("/proc").exists(), reason="the processes are listed in /proc")
def test_closing_during_a_scan_ends_its_workers(window: MainWindow, samples: Path, qtbot) -> None:
    window.read([str(samples)])
    qtbot.waitUntil(lambda: bool(workers()))
    window.close()
    assert not [thread.name for thread in threading.enumerate() if thread.name == "missent-scan"]
    qtbot.waitUntil(lambda: workers() == [])


def workers() -> list[str]:
    """List the processes below this one that read mail."""
    found = []
    for place in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = place.read_text().rpartition(")")[2].split()
            command = (place.parent / "cmdline").read_text()
        except OSError:
            continue
        if int(fields[1]) == os.getpid() and "missent.scan.process" in command:
            found.append(place.parent.name)
    return found


def test_nothing_heavy_is_loaded_before_the_first_paint() -> None:
    code = (
        "import sys\n"
        "from missent.gui.app import main\n"
        "code = main(None, True)\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules])\n"
        "sys.exit(code)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    milliseconds, loaded = done.stdout.splitlines()
    assert float(milliseconds) > 0
    assert loaded == "[]"
