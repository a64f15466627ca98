"""In a narrow window the recipients keep their room: the sidebar becomes a rail and the bounce goes to the detail."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu

from missent.case.case import Case
from missent.case.rows import PairCount
from missent.gui.session import Session
from missent.gui.style import px
from missent.gui.views.side_list import Item
from missent.gui.views.sidebar import Sidebar
from missent.gui.workplace import Workplace

PAIRS = [PairCount("navy.ml", "navy.mil", 16), PairCount("gmial.com", "gmail.com", 3)]


def also(problems: int) -> list[Item]:
    return [Item("problems", "Problems", "clipboard-text", problems)]


RAIL, RECIPIENT = 15, 54  # steps


@pytest.fixture
def sidebar(look: QApplication, qtbot) -> Sidebar:
    shown = Sidebar()
    qtbot.addWidget(shown)
    shown.show_counts(19, PAIRS, also(2))
    shown.resize(shown.sizeHint().width(), 600)
    shown.show()
    return shown


@pytest.fixture
def page(tmp_path: Path, look: QApplication, qtbot) -> Iterator[Workplace]:
    session = Session(Case.create(tmp_path / "case.missent"))
    shown = Workplace(session)
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitUntil(lambda: shown.overview is not None)
    yield shown
    session.hush()
    session.close()


def press(sidebar: Sidebar, line: int, qtbot) -> None:
    view = sidebar._list
    place: QPoint = view.visualRect(view.model().index(line, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


@pytest.mark.parametrize(("width", "is_rail"), [(320, False), (256, True)])
def test_the_sidebar_gives_way_before_the_recipients_do(page: Workplace, qtbot, width: int, is_rail: bool) -> None:
    page.resize(px(width), px(160))
    qtbot.waitUntil(lambda: (page.sidebar.width() == px(RAIL)) is is_rail)
    page.findings.table.setVisible(True)
    page.layout().activate()
    QApplication.processEvents()
    assert page.findings.table.columnWidth(0) >= px(RECIPIENT)


def test_a_rail_becomes_a_list_again(sidebar: Sidebar) -> None:
    full = sidebar.sizeHint().width()
    sidebar.set_rail(True)
    assert sidebar.sizeHint().width() == px(RAIL) < full
    sidebar.set_rail(False)
    assert sidebar.sizeHint().width() == full


def test_every_sign_of_a_rail_has_a_name(sidebar: Sidebar) -> None:
    sidebar.set_rail(True)
    model = sidebar._list.model()
    lines = [model.index(place, 0) for place in range(model.rowCount())]
    assert [line.data(Qt.ItemDataRole.ToolTipRole) for line in lines] == ["All findings", "By domain", "Problems"]
    assert all(line.data(Qt.ItemDataRole.AccessibleTextRole) for line in lines)


@pytest.mark.qt_log_ignore("does not support raise", "does not support grabbing")
def test_the_pairs_of_a_rail_are_in_a_menu(sidebar: Sidebar, qtbot) -> None:
    sidebar.set_rail(True)
    press(sidebar, 1, qtbot)
    menu = sidebar.findChildren(QMenu)[0]
    assert [action.text().split("  ")[0] for action in menu.actions()] == ["navy.ml → navy.mil", "gmial.com → gmail.com"]
    with qtbot.waitSignal(sidebar.chosen) as chosen:
        menu.actions()[1].trigger()
    assert chosen.args[0].pair == ("gmial.com", "gmail.com")
    menu.close()


def test_what_was_chosen_stays_chosen_when_the_window_is_made_narrow_and_wide(sidebar: Sidebar, qtbot) -> None:
    with qtbot.waitSignal(sidebar.chosen):
        sidebar.choose("problems")
    with qtbot.assertNotEmitted(sidebar.chosen):
        sidebar.set_rail(True)
        sidebar.show_counts(20, PAIRS, also(3))
        sidebar.set_rail(False)
    assert sidebar._list.currentIndex().data() == "Problems, 3"


def test_a_click_chooses_once(sidebar: Sidebar, qtbot) -> None:
    told = []
    sidebar.chosen.connect(told.append)
    press(sidebar, 2, qtbot)
    press(sidebar, 2, qtbot)
    assert [item.pair for item in told] == [("navy.ml", "navy.mil")]
