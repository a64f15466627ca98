"""The welcome page lists the mailboxes found here, reads those that a person ticks, and says of the others why not."""

import os
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel

from builders.mail import mail
from builders.mbox import write_mbox
from missent.gui.main_window import MainWindow
from missent.gui.parts import Elided
from missent.gui.views.found_list import FoundList
from missent.gui.views.scan_bar import ScanBar
from missent.gui.views.welcome import Welcome
from missent.model import Hindrance, Keeper, Mailbox, Progress, ScanState

PATIENCE = 30_000
LONG_AGO = 1_700_000_000 * 10**9  # 14 November 2023

THUNDERBIRD = Mailbox(Keeper.THUNDERBIRD, "imap.example.org", "/mail/imap.example.org", 820_000_000, LONG_AGO)
OUTLOOK = Mailbox(Keeper.OUTLOOK, "office.pst", "/mail/office.pst", 4_100_000_000, LONG_AGO)
IN_USE = Mailbox(Keeper.OUTLOOK, "office.ost", "/mail/office.ost", 6_300_000_000, LONG_AGO, hindrance=Hindrance.IN_USE)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def page(look: QApplication, qtbot) -> Welcome:
    made = Welcome()
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    return made


def said(found: FoundList) -> str:
    return "\n".join(label.text() for label in found.findChildren(QLabel) if label.isVisible())


def test_nothing_is_said_before_it_was_looked_for(page: Welcome) -> None:
    assert not page.found.isVisible()


def test_that_nothing_was_found_is_said_without_an_empty_list(page: Welcome) -> None:
    page.show_found([])
    assert said(page.found) == "No mailboxes were found. Drop a file here, choose one, or sign in."
    assert not page.found.check.isVisible()


def test_a_row_tells_program_name_date_and_size(page: Welcome) -> None:
    page.show_found([THUNDERBIRD])
    assert page.found.texts() == ["Thunderbird, imap.example.org, Changed on 14 November 2023, 820 MB"]
    assert page.found.rows[0].toolTip() == "/mail/imap.example.org"


def test_what_was_changed_today_says_the_hour(page: Welcome) -> None:
    page.show_found([Mailbox(Keeper.KMAIL, "local-mail", "/mail", 82_000, time.time_ns(), is_whole=False)])
    assert "Changed today, " in page.found.texts()[0]
    assert page.found.texts()[0].endswith(", more than 82 kB")


def test_nothing_is_ticked_or_checked_but_by_the_person(page: Welcome) -> None:
    page.show_found([THUNDERBIRD, OUTLOOK])
    assert not any(row.box.isChecked() for row in page.found.rows)
    assert not page.found.check.isEnabled()
    assert "Tick the mailboxes to be checked." in said(page.found)


def test_the_button_says_how_many_are_ticked_and_hands_them_over_together(page: Welcome, qtbot) -> None:
    page.show_found([THUNDERBIRD, OUTLOOK])
    page.found.rows[1].box.click()
    assert (page.found.check.text(), "1 mailbox ticked, 4.1 GB" in said(page.found)) == ("Check this mailbox", True)
    page.found.rows[0].box.click()
    assert (page.found.check.text(), "2 mailboxes ticked, 4.9 GB" in said(page.found)) == ("Check the 2 ticked mailboxes", True)
    with qtbot.waitSignal(page.dropped) as given:
        page.found.check.click()
    assert given.args == [["/mail/imap.example.org", "/mail/office.pst"]]


def test_a_press_anywhere_in_a_row_ticks_it(page: Welcome, qtbot) -> None:
    page.show_found([THUNDERBIRD])
    row = page.found.rows[0]
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(row.width() - 5, 5))
    assert row.box.isChecked()


def test_a_mailbox_that_cannot_be_read_says_why_in_its_second_line_and_takes_no_tick(page: Welcome, qtbot) -> None:
    page.show_found([OUTLOOK, IN_USE])
    row = page.found.rows[1]
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert not row.box.isEnabled()
    assert not row.box.isChecked()
    (reason,) = (label for label in row.findChildren(QLabel) if label.property("tone") == "likely")
    assert reason.text() == "In use by Outlook. Close Outlook, or make a copy."
    assert reason.text() in row.box.accessibleName()


def test_looking_again_keeps_the_ticks(page: Welcome, qtbot) -> None:
    page.show_found([THUNDERBIRD, OUTLOOK])
    page.found.rows[1].box.click()
    page.show_found([OUTLOOK, IN_USE])
    assert [row.box.isChecked() for row in page.found.rows] == [True, False]
    assert page.found.check.text() == "Check this mailbox"


def test_a_name_with_hidden_characters_is_shown_with_them(page: Welcome) -> None:
    page.show_found([Mailbox(Keeper.FOLDER, "a\u202eb", "/mail/a\u202eb", 1, LONG_AGO)])
    assert "U+202E" in page.found.texts()[0]
    assert "U+202E" in page.found.rows[0].toolTip()


def test_a_small_window_scrolls_and_cuts_nothing(page: Welcome) -> None:
    page.resize(1024, 640)
    page.show_found([OUTLOOK] * 9)
    QApplication.processEvents()
    rows = page.found.rows
    assert all(row.height() >= row.heightForWidth(row.width()) > 0 for row in rows)
    assert all(above.geometry().bottom() < below.geometry().top() for above, below in pairwise(rows))
    assert page.minimumSizeHint().height() < 640


@pytest.fixture
def mailboxes(own_folders: Path) -> tuple[str, str]:
    """Lay two mailboxes where programs keep them, the newer first."""
    (own_folders / "Mail").mkdir()
    for place in (own_folders / "mbox", own_folders / "Mail" / "Sent"):
        write_mbox(place, [mail(to="friend@example.org")])
    os.utime(own_folders / "mbox", (1, 1))
    return str(own_folders / "Mail"), str(own_folders / "mbox")


def test_the_window_finds_mailboxes_and_reads_all_that_are_ticked_into_one_case(
    mailboxes: tuple[str, str], window: MainWindow, qtbot
) -> None:
    found = window.welcome.found
    qtbot.waitUntil(lambda: len(found.rows) == 2, timeout=PATIENCE)
    for row in found.rows:
        qtbot.keyClick(row.box, Qt.Key.Key_Space)
    qtbot.keyClick(found.check, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.work is not None, timeout=PATIENCE)
    work = window.work
    assert work is not None
    qtbot.waitUntil(lambda: not work.session.is_scanning and bool(work.overview and work.overview.arguments), timeout=PATIENCE)
    assert work.overview is not None
    assert work.overview.arguments == mailboxes


def test_looking_again_finds_what_has_come(own_folders: Path, window: MainWindow, qtbot) -> None:
    qtbot.waitUntil(window.welcome.found.isVisible, timeout=PATIENCE)
    assert window.welcome.found.rows == []
    write_mbox(own_folders / "mbox", [mail(to="friend@example.org")])
    window.welcome.found.look_wanted.emit()
    qtbot.waitUntil(lambda: len(window.welcome.found.rows) == 1, timeout=PATIENCE)


def promise(bar: ScanBar) -> str:
    (shown,) = bar.findChildren(Elided)
    return shown.text()


@pytest.mark.parametrize("state", list(ScanState))
def test_of_an_account_it_is_never_said_that_nothing_leaves_this_computer(look: QApplication, qtbot, state: ScanState) -> None:
    bar = ScanBar()
    qtbot.addWidget(bar)
    bar.reads_from(["imaps://me@mail.example.org/", "/mail/Sent"])
    bar.show_progress(Progress(state))
    assert promise(bar) == "Missent reads from mail.example.org. It changes nothing there."


def test_of_mail_on_this_computer_it_is_said_that_nothing_leaves_it(look: QApplication, qtbot) -> None:
    bar = ScanBar()
    qtbot.addWidget(bar)
    bar.reads_from(["/mail/Sent"])
    assert promise(bar) == "Missent only reads. Nothing leaves this computer."
