"""What stands in the place of a list, and what is said when something happened."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QWidget

from missent.gui import style
from missent.gui.crash import Crash
from missent.gui.dialogs.notice import Notice
from missent.gui.theme import DARK
from missent.gui.views.empty_page import EmptyPage, Fact, Offer

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def pressed(root: QWidget, name: str) -> QPushButton:
    return next(made for made in root.findChildren(QPushButton) if made.accessibleName() == name)


@pytest.fixture
def page(look: QApplication, qtbot) -> EmptyPage:
    made = EmptyPage()
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    made.show_words(
        "envelope-open",
        "No recipient looks mistyped",
        ["It cannot know every name."],
        [
            Fact("check-circle", "20 messages read"),
            Fact("warning-circle", "2 could not be read", "Nothing is said of them.", "likely"),
        ],
        [Offer("census", "See all domains", "globe-simple", "primary")],
    )
    qtbot.waitUntil(lambda: pressed(made, "See all domains").width() > 0)
    return made


def test_an_empty_page_says_all_it_rests_on(page: EmptyPage) -> None:
    assert page.text().split("\n") == [
        "No recipient looks mistyped", "It cannot know every name.", "20 messages read", "2 could not be read",
        "Nothing is said of them.",
    ]  # fmt: skip


def test_an_empty_page_tells_which_offer_was_taken(page: EmptyPage, qtbot) -> None:
    with qtbot.waitSignal(page.wanted) as wanted:
        pressed(page, "See all domains").click()
    assert wanted.args == ["census"]


def test_other_words_leave_nothing_of_the_ones_before(page: EmptyPage, qtbot) -> None:
    page.show_words("tray", "Nothing read yet.")
    said = [made.text() for made in page.findChildren(QLabel) if made.isVisibleTo(page) and made.text()]
    assert said == ["Nothing read yet."]


def test_an_empty_page_is_not_higher_than_its_window(page: EmptyPage) -> None:
    assert page.height() == 600
    assert page.minimumSizeHint().height() < 300


def test_a_notice_is_plain_text_and_blocks_nothing(look: QApplication, qtbot) -> None:
    style.apply(look, DARK)
    made = Notice("This could not be done", "<b>bold</b>\u202e\nsecond line")
    made.show()
    assert made.text() == "<b>bold</b>⟨U+202E⟩\nsecond line"
    assert not made.isModal()
    assert all(one.textFormat() == Qt.TextFormat.PlainText for one in made.findChildren(QLabel))
    assert [one.accessibleName() for one in made.findChildren(QPushButton)] == ["Close"]
    with qtbot.waitSignal(made.finished):
        pressed(made, "Close").click()


def test_an_unforeseen_error_is_said_once_with_what_to_pass_on(look: QApplication, qtbot, capsys) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    crash = Crash(window)
    for words in ("first", "second"):
        error = RuntimeError(words)
        crash.tell(RuntimeError, error, None)
    qtbot.waitUntil(lambda: bool(window.findChildren(Notice)))
    (notice,) = window.findChildren(Notice)
    assert "RuntimeError: first" in notice.findChild(QPlainTextEdit).toPlainText()
    assert "second" in capsys.readouterr().err
    pressed(notice, "Copy").click()
    assert "RuntimeError: first" in QGuiApplication.clipboard().text()
    notice.accept()
