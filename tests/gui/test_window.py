"""The window from a dropped mailbox to an export, as a person goes through it, over the real sample mailbox."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget

from builders.command import letter, sent
from missent.case.case import Case
from missent.gui.dialogs.allow import AllowDialog
from missent.gui.dialogs.export import ExportDialog
from missent.gui.main_window import MainWindow
from missent.gui.workplace import Workplace
from missent.model import ScanState, Verdict

PATIENCE = 30_000


@pytest.fixture
def scanned(window: MainWindow, samples: Path, qtbot) -> Workplace:
    drop(window.welcome, samples)
    return settled(window, qtbot)


def drop(window: QWidget, place: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(place))])
    copy, left, no_key = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(9, 9), copy, data, left, no_key))
    QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), copy, data, left, no_key))


def settled(window: MainWindow, qtbot) -> Workplace:
    """Wait until the scan has ended and all it found is shown."""

    def is_settled() -> bool:
        work = window.work
        return (
            work is not None
            and not work.session.is_scanning
            and work.overview is not None
            and work.overview.progress.state in (ScanState.DONE, ScanState.DONE_WITH_PROBLEMS)
            and work.findings.model.rowCount() == work.overview.listed
            and work.findings.model.query == work.findings.query()
            and work.findings.finding is not None
        )

    qtbot.waitUntil(is_settled, timeout=PATIENCE)
    work = window.work
    assert work is not None
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    work.findings.table.choose(0)
    work.findings.table.setFocus()
    qtbot.waitUntil(work.findings.table.hasFocus)
    qtbot.waitUntil(lambda: shown_id(work) == work.findings.model.id_at(0))
    return work


def verdict(work: Workplace, finding: int) -> Verdict:
    with work.session.case.reader() as case:
        return case.findings.row(finding).verdict


def shown_id(work: Workplace) -> int:
    assert work.findings.finding is not None
    return work.findings.finding.row.id


def test_a_dropped_mailbox_is_read_and_its_findings_are_shown(scanned: Workplace) -> None:
    assert scanned.findings.model.rowCount() > 0
    assert scanned.findings.finding is not None
    assert scanned.bar.progress.state is ScanState.DONE_WITH_PROBLEMS
    assert scanned.coverage.lists["problems"].model.rowCount() == scanned.bar.progress.problems > 0


def test_a_decision_is_made_and_taken_back_by_keys_alone_and_the_next_finding_follows(scanned: Workplace, qtbot) -> None:
    table = scanned.findings.table
    table.setFocus()
    table.choose(0)
    first, second = scanned.findings.model.id_at(0), scanned.findings.model.id_at(1)
    assert first is not None
    qtbot.waitUntil(lambda: shown_id(scanned) == first)
    qtbot.keyClick(table, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: shown_id(scanned) == second)
    assert verdict(scanned, first) is Verdict.MISTAKE
    qtbot.keyClick(table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: shown_id(scanned) == first)
    assert verdict(scanned, first) is Verdict.TO_REVIEW
    assert table.chosen() == [first], "what was undone is chosen, though Ctrl is held down"
    qtbot.keyClick(table, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: verdict(scanned, first) is Verdict.MISTAKE)


def test_what_was_decided_is_said_with_a_button_that_takes_it_back(scanned: Workplace, qtbot) -> None:
    first = shown_id(scanned)
    qtbot.keyClick(scanned.findings.table, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: scanned.findings.act_text() == "Marked as a mistake.")
    undo = next(button for button in scanned.findings.findChildren(QPushButton) if button.accessibleName() == "Undo")
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: verdict(scanned, first) is Verdict.TO_REVIEW)
    qtbot.waitUntil(lambda: scanned.findings.act_text() == "")


def test_intended_is_another_key(scanned: Workplace, qtbot) -> None:
    first = shown_id(scanned)
    scanned.findings.table.setFocus()
    qtbot.keyClick(scanned.findings.table, Qt.Key.Key_I)
    qtbot.waitUntil(lambda: verdict(scanned, first) is Verdict.INTENDED)


def test_a_letter_typed_into_the_filter_decides_nothing(scanned: Workplace, qtbot) -> None:
    ids = scanned.findings.model.ids()
    scanned.findings.filters.text.setFocus()
    qtbot.keyClicks(scanned.findings.filters.text, "mia")
    assert scanned.findings.filters.text.text() == "mia"
    qtbot.waitUntil(lambda: scanned.findings.model.query.text == "mia")
    assert {verdict(scanned, finding) for finding in ids} == {Verdict.TO_REVIEW}


def test_always_allow_asks_which_and_settles_it(scanned: Workplace, qtbot) -> None:
    first = shown_id(scanned)
    scanned.findings.table.setFocus()
    qtbot.keyClick(scanned.findings.table, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: bool(scanned.findChildren(AllowDialog)))
    scanned.findChildren(AllowDialog)[0].accept()
    qtbot.waitUntil(lambda: verdict(scanned, first) is Verdict.ALLOWED)
    assert [row.kind for row in scanned.session.case.decisions.allowed()] == ["address"]


def test_the_filters_narrow_the_list_and_say_when_nothing_is_left(scanned: Workplace, qtbot) -> None:
    page = scanned.findings
    everything = page.model.rowCount()
    page.filters.text.setText(page.finding.row.address.domain)  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: 0 < page.model.rowCount() < everything)
    page.filters.text.setText("no such thing anywhere")
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    assert "Clear the filter" in page.empty_text()
    page.filters.text.setFocus()
    qtbot.waitUntil(page.filters.text.hasFocus)
    qtbot.keyClick(page.filters.text, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.model.rowCount() == everything)
    page.filters.decisions.setCurrentIndex(page.filters.decisions.findData(Verdict.MISTAKE))
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)


def test_an_export_can_be_read_back_and_holds_what_was_chosen(
    window: MainWindow, scanned: Workplace, tmp_path: Path, qtbot
) -> None:
    first, target = shown_id(scanned), tmp_path / "out.csv"
    scanned.deciding.decide([first], Verdict.MISTAKE)
    qtbot.waitUntil(lambda: verdict(scanned, first) is Verdict.MISTAKE)
    window.actions_by_name["export"].trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(ExportDialog)))
    dialog = window.findChildren(ExportDialog)[0]
    mistakes = next(choice for choice in dialog.choices() if "mistakes" in choice.text())
    assert mistakes.accessibleName().endswith("1 row")
    mistakes.setChecked(True)
    dialog.choose_form("csv")
    dialog.take()
    qtbot.waitUntil(lambda: bool(window.findChildren(QFileDialog)))
    window.findChildren(QFileDialog)[0].fileSelected.emit(str(target))
    qtbot.waitUntil(target.exists)
    with target.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [(row["id"], row["decision"]) for row in rows] == [(str(first), "mistake")]
    window.findChildren(QFileDialog)[0].close()


def test_the_text_stays_open_when_the_same_finding_is_read_again(scanned: Workplace, qtbot) -> None:
    detail = scanned.findings.detail
    qtbot.keyClick(scanned.findings.table, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(detail.text()), timeout=PATIENCE)
    text = detail.text()
    scanned.findings._choose(shown_id(scanned))
    scanned.findings.show_detail(scanned.findings.finding)
    assert detail.text() == text
    scanned.findings.step(1)
    qtbot.waitUntil(lambda: detail.text() == "")


@pytest.mark.parametrize("key", [Qt.Key.Key_T, Qt.Key.Key_Space])
def test_the_text_of_a_message_is_shown_on_demand_and_is_inert(scanned: Workplace, qtbot, key: Qt.Key) -> None:
    detail = scanned.findings.detail
    assert detail.text() == ""
    scanned.findings.table.setFocus()
    qtbot.keyClick(scanned.findings.table, key)
    qtbot.waitUntil(lambda: bool(detail.text()), timeout=PATIENCE)
    scanned.findings.step(1)
    qtbot.waitUntil(lambda: detail.text() == "")


def test_a_case_that_was_closed_is_listed_and_opens_again_as_it_was(window: MainWindow, scanned: Workplace, qtbot) -> None:
    count, place = scanned.findings.model.rowCount(), scanned.session.case.path
    window.leave_case()
    assert window.work is None
    qtbot.waitUntil(lambda: any(place.stem in text for text in window.welcome.recent_texts()))
    window.open_case(place)
    again = settled(window, qtbot)
    assert again.findings.model.rowCount() == count
    assert again.bar.progress.state is ScanState.DONE_WITH_PROBLEMS


def test_a_file_that_is_no_case_is_told_in_words(window: MainWindow, tmp_path: Path, qtbot) -> None:
    other = tmp_path / "notes.missent"
    other.write_text("not a case")
    window.open_case(other)
    qtbot.waitUntil(lambda: bool(window.errors()))
    assert window.work is None


def test_pairs_in_the_sidebar_narrow_the_list(scanned: Workplace, qtbot) -> None:
    pair = scanned.overview.pairs[0]  # type: ignore[union-attr]
    scanned.sidebar.choose("pair")
    qtbot.waitUntil(lambda: scanned.findings.model.rowCount() == pair.count)
    scanned.sidebar.choose("all")
    qtbot.waitUntil(lambda: scanned.findings.model.rowCount() == scanned.overview.listed)  # type: ignore[union-attr]


def test_what_is_dropped_on_an_open_case_is_read_into_it(scanned: Workplace, window: MainWindow, tmp_path: Path, qtbot) -> None:
    before = scanned.overview.counts.messages  # type: ignore[union-attr]
    box = sent(tmp_path / "more", letter("To: ops.desk@navy.ml"))
    drop(window, box)
    qtbot.waitUntil(lambda: scanned.overview.counts.messages == before + 1, timeout=PATIENCE)  # type: ignore[union-attr]
    assert window.work is scanned
    assert scanned.overview.arguments[-1] == str(box)  # type: ignore[union-attr]


def test_a_dropped_case_is_opened(scanned: Workplace, window: MainWindow, tmp_path: Path, qtbot) -> None:
    kept = tmp_path / "kept.missent"
    scanned.session.case.save_copy(kept)
    window.take([str(kept)])
    qtbot.waitUntil(lambda: window.work is not None and window.work.session.case.path == kept, timeout=PATIENCE)


def test_a_place_that_is_not_there_makes_no_case(window: MainWindow, own_folders: Path, qtbot) -> None:
    window.take(["/no/such mailbox"])
    qtbot.waitUntil(lambda: window.errors() == ["There is nothing at /no/such mailbox."])
    assert window.work is None
    assert not list(own_folders.rglob("*.missent"))


def test_nobody_decides_on_what_cannot_be_seen(scanned: Workplace, window: MainWindow, qtbot) -> None:
    first = shown_id(scanned)
    scanned.show_coverage("problems")
    window.actions_by_name["mistake"].trigger()
    window.actions_by_name["list"].trigger()
    assert scanned.shows_findings
    assert scanned.findings.table.hasFocus()
    assert verdict(scanned, first) is Verdict.TO_REVIEW
    window.actions_by_name["detail"].trigger()
    assert scanned.findings.detail.isAncestorOf(window.focusWidget())


def test_always_allow_settles_all_that_were_chosen(scanned: Workplace, qtbot) -> None:
    table = scanned.findings.table
    table.selectAll()
    ids = table.chosen()[:3]
    scanned._ask_allowance(ids)
    qtbot.waitUntil(lambda: bool(scanned.findChildren(AllowDialog)))
    dialog = scanned.findChildren(AllowDialog)[0]
    dialog.accept()
    qtbot.waitUntil(lambda: "always allowed" in scanned.findings.act_text().lower())
    assert {verdict(scanned, finding) for finding in ids} == {Verdict.ALLOWED}
    scanned.deciding.undo()
    qtbot.waitUntil(lambda: {verdict(scanned, finding) for finding in ids} == {Verdict.TO_REVIEW})


def test_the_counts_follow_what_is_shown(scanned: Workplace, qtbot) -> None:
    scanned.sidebar.choose("pair")
    pair = scanned.overview.pairs[0]  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: scanned.findings._line.text().startswith(f"{pair.count} of "))
    scanned.findings.table.selectAll()
    assert scanned.findings._line.text().endswith(f"{pair.count} chosen")


def test_names_that_nobody_knows_are_a_quiet_list_of_their_own(scanned: Workplace, qtbot) -> None:
    overview = scanned.overview
    assert overview is not None
    assert overview.quiet > 0
    assert overview.listed + overview.quiet == overview.counts.findings
    scanned.sidebar.choose("review")
    qtbot.waitUntil(lambda: scanned.findings.model.rowCount() == overview.quiet)
    assert not scanned.findings.filters.bands.isVisible()
    scanned.sidebar.choose("all")
    qtbot.waitUntil(lambda: scanned.findings.model.rowCount() == overview.listed)


def test_every_domain_is_listed_and_can_be_filtered_and_put_in_order(scanned: Workplace, qtbot) -> None:
    scanned.sidebar.choose("census")
    model = scanned.census.list.model
    qtbot.waitUntil(lambda: model.rowCount() == scanned.overview.domains > 0)  # type: ignore[union-attr]
    model.sort(0)
    names = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert names == sorted(names)
    scanned.census.filter.setText("NAVY.M")
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["navy.mil", "navy.ml", "navy.mli"]
    assert model.as_text().splitlines()[0].startswith("Domain\tSent to\t")


def test_each_count_of_the_coverage_opens_its_list(scanned: Workplace, qtbot) -> None:
    scanned.sidebar.choose("coverage")
    page = scanned.coverage
    for name, card in page.cards.items():
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
        assert page.lists[name].isVisible()
        qtbot.waitUntil(lambda name=name: page.lists[name].model.total > 0)
    assert "no address" in page.lists["unresolved"].line.text()
    assert page.cards["folders"].accessibleName() == "Read: 296 messages, by folder"


def test_a_month_of_the_timeline_narrows_the_list_and_lets_go_again(scanned: Workplace, qtbot) -> None:
    page, bars = scanned.findings, scanned.findings.timeline.bars
    everything = page.model.rowCount()
    qtbot.waitUntil(bars.isVisible)
    bars.setFocus()
    qtbot.keyClick(bars, Qt.Key.Key_Home)
    qtbot.keyClick(bars, Qt.Key.Key_Right)
    assert bars.accessibleDescription() == "Feb 2025: 3 findings"
    qtbot.keyClick(bars, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    assert page.timeline.period is not None
    assert "only these are shown" in bars.accessibleDescription()
    qtbot.keyClick(bars, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.model.rowCount() == everything)


def test_the_bar_leads_to_the_problems(scanned: Workplace, qtbot) -> None:
    scanned.bar.problems_wanted.emit()
    assert scanned.coverage.isVisible()


def test_a_case_opened_twice_says_who_holds_it(scanned: Workplace) -> None:
    from missent.errors import CaseInUse

    with pytest.raises(CaseInUse):
        Case.open(scanned.session.case.path)
