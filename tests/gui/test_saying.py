"""What the window says of the whole: a stopped scan says so for ever, and nothing found never stands alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from builders.mail import mail
from builders.mbox import write_mbox
from missent.case.case import Case
from missent.gui import style
from missent.gui.main_window import MainWindow
from missent.gui.nothing import nothing
from missent.gui.overview import Overview
from missent.gui.session import Session, new_case
from missent.gui.theme import DARK
from missent.gui.views.scan_bar import ScanBar
from missent.gui.workplace import Workplace
from missent.model import Progress, ScanState

PATIENCE = 30_000


@pytest.fixture
def session(tmp_path: Path, look: QApplication) -> Iterator[Session]:
    opened = Session(Case.create(tmp_path / "case.missent"))
    yield opened
    opened.hush()
    opened.close()


@pytest.fixture
def page(session: Session, qtbot) -> Workplace:
    shown = Workplace(session)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def stop_at_once(session: Session, place: Path, qtbot) -> None:
    with qtbot.waitSignal(session.ended, timeout=PATIENCE):
        session.scan([str(place)])
        session.stop()


def test_a_stopped_scan_says_how_far_it_came_and_goes_on_from_there(
    page: Workplace, session: Session, samples: Path, qtbot
) -> None:
    stop_at_once(session, samples, qtbot)
    qtbot.waitUntil(lambda: page.overview is not None and page.overview.is_partial)
    assert page.bar.progress.state is ScanState.STOPPED
    assert "stopped" in page.findings.note_text()
    assert "No recipient looks mistyped" not in page.findings.empty_text()
    with qtbot.waitSignal(session.ended, timeout=PATIENCE):
        page.findings.note_acted.emit()
    qtbot.waitUntil(lambda: page.overview is not None and not page.overview.is_partial)
    qtbot.waitUntil(lambda: page.findings.note_text() == "")
    qtbot.waitUntil(lambda: page.findings.model.rowCount() > 0)


def test_a_stopped_scan_still_says_so_when_the_case_is_opened_again(session: Session, samples: Path, qtbot) -> None:
    stop_at_once(session, samples, qtbot)
    overview = Overview.of(session.case)
    assert overview.progress.state is ScanState.STOPPED
    assert "What is shown is partial" in overview.warning()


def test_a_partial_read_without_findings_says_so_far() -> None:
    stopped = Progress(ScanState.STOPPED, messages=128, total_messages=200)
    said = nothing(overview_of(stopped, messages=128)).text()
    assert said.startswith("None so far: 128 of about 200 read.")
    assert "No recipient" not in said


def test_nothing_found_says_what_was_read_and_what_was_not() -> None:
    said = nothing(overview_of(Progress(ScanState.DONE_WITH_PROBLEMS), messages=3, problems=2)).text()
    assert said.splitlines()[0] == "No recipient looks mistyped"
    assert "3 messages read" in said
    assert "2 things could not be read" in said


def test_nothing_read_is_never_told_as_nothing_found() -> None:
    said = nothing(overview_of(Progress(ScanState.DONE), messages=0)).text()
    assert said.startswith("No message was read")


def overview_of(progress: Progress, messages: int, problems: int = 0) -> Overview:
    from missent.case.rows import Counts

    counts = Counts(messages, messages, 0, 0, 0, messages, messages, 0, problems, 0, 0, 1, 0)
    return Overview(
        counts=counts, listed=0, to_review=0, quiet=0, domains=0, pairs=(), judged=True, progress=progress, arguments=("mail",)
    )


def test_a_mailbox_without_a_slip_shows_the_sentence_and_no_empty_table(
    page: Workplace, session: Session, tmp_path: Path, qtbot
) -> None:
    box = tmp_path / "Sent"
    write_mbox(box, [mail(to="friend@example.org") for _ in range(3)])
    with qtbot.waitSignal(session.ended, timeout=PATIENCE):
        session.scan([str(box)])
    qtbot.waitUntil(lambda: "message" in page.findings.empty_text())
    assert not page.findings.table.isVisibleTo(page.findings)


def test_a_place_without_mail_is_told_and_not_called_clean(page: Workplace, session: Session, tmp_path: Path, qtbot) -> None:
    with qtbot.waitSignal(session.ended, timeout=PATIENCE):
        session.scan([str(tmp_path / "nothing here")])
    qtbot.waitUntil(lambda: page.findings.empty_text().startswith("No message was read"))


def test_the_bar_pauses_and_says_so(look: QApplication, qtbot) -> None:
    bar = ScanBar()
    qtbot.addWidget(bar)
    bar.show_progress(Progress(ScanState.READING, messages=5, total_messages=10, folder="Sent"))
    with qtbot.waitSignal(bar.paused) as asked:
        bar.pause()
    assert asked.args == [True]
    bar.show_progress(Progress(ScanState.PAUSED, messages=5, total_messages=10))
    with qtbot.waitSignal(bar.paused) as asked:
        bar.pause()
    assert asked.args == [False]


def test_new_cases_of_the_same_mailbox_do_not_collide(tmp_path: Path) -> None:
    names = []
    for _ in range(3):
        with new_case(tmp_path, ["/mail/office.mbox"]) as case:
            names.append(case.path.name)
    assert len(set(names)) == 3
    assert all(name.startswith("office ") for name in names)


def test_pictures_take_the_colours_of_the_dark_look_while_running(window: MainWindow) -> None:
    drawn = next(one for one in window.welcome.findChildren(QLabel) if one.property("picture"))
    before = drawn.pixmap().toImage()
    style.apply(QApplication.instance(), DARK)  # type: ignore[arg-type]
    window.take_up_look()
    assert drawn.pixmap().toImage() != before


def test_a_pasted_path_is_read(window: MainWindow, samples: Path, qtbot) -> None:
    QApplication.clipboard().setText(f'"{samples}"')
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.work is not None, timeout=PATIENCE)


def test_what_cannot_be_opened_takes_nothing_away(window: MainWindow, samples: Path, tmp_path: Path, qtbot) -> None:
    window.read([str(samples)])
    qtbot.waitUntil(lambda: window.work is not None)
    work = window.work
    other = tmp_path / "notes.missent"
    other.write_text("not a case")
    window.open_case(other)
    qtbot.waitUntil(lambda: bool(window.errors()))
    assert window.work is work


def test_an_unforeseen_error_is_shown_and_not_swallowed(look: QApplication, session: Session, qtbot) -> None:
    def fail(_: Case) -> int:
        raise ZeroDivisionError("unforeseen")

    with qtbot.captureExceptions() as seen:
        session.work.query(fail, lambda _: None)
        qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][0] is ZeroDivisionError
