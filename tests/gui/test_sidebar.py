"""The sidebar shows both domains of a pair with what differs in them, its count beside them, and the source below a hairline."""

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QIcon, QImage, QPainter
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from missent.case.rows import PairCount
from missent.gui.parts import Elided, button, icon, tool
from missent.gui.style import colour, px
from missent.gui.views import side_pair
from missent.gui.views.scan_bar import ScanBar
from missent.gui.views.side_list import ITEM
from missent.gui.views.sidebar import Sidebar
from missent.model import Progress, ScanState

LONG = ("department-of-harbours.example.net", "department-of-harbors.example.net")
WIDTH = 180.0


@pytest.fixture
def sidebar(look: QApplication, qtbot) -> Sidebar:
    made = Sidebar()
    qtbot.addWidget(made)
    made.show_counts(20, [PairCount("navy.ml", "navy.mil", 16), PairCount("kent.polic.uk", "kent.police.uk", 1),
                          PairCount(*LONG, 3)], ())  # fmt: skip
    made.show_source("a-mailbox-with-a-name-that-is-longer-than-the-sidebar-is-wide.mbox", "16,000 messages, read only")
    made.resize(made.sizeHint().width(), 500)
    made.show()
    QApplication.processEvents()
    return made


def painted(pair: tuple[str, str], count: str, *, mirrored: bool = False) -> QImage:
    height = px(side_pair.TWO_LINES)
    picture = QImage(round(WIDTH), height, QImage.Format.Format_RGB32)
    picture.fill(colour("side"))
    painter = QPainter(picture)
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    broken = side_pair.takes_two_lines(pair, WIDTH, count)
    side_pair.draw(painter, QRectF(0, 0, WIDTH, height), pair, count, 0.5, broken, "ink")
    painter.end()
    return picture


def columns_with(picture: QImage, tone: str) -> list[int]:
    return [x for x in range(picture.width()) if any(picture.pixelColor(x, y) == colour(tone) for y in range(picture.height()))]


def test_a_pair_that_is_too_long_for_a_line_takes_two(sidebar: Sidebar) -> None:
    model = sidebar._list.model()
    heights = {
        index.data(ITEM).pair[0]: sidebar._list.visualRect(index).height()
        for index in (model.index(row, 0) for row in range(model.rowCount()))
        if index.data(ITEM).kind == "pair"
    }
    assert heights["navy.ml"] == px(side_pair.ONE_LINE)
    assert heights["kent.polic.uk"] == heights[LONG[0]] == px(side_pair.TWO_LINES)


@pytest.mark.parametrize("mirrored", [False, True])
def test_no_name_is_painted_over_its_count(look: QApplication, mirrored: bool) -> None:
    long, longest, short = (
        painted(pair, "1,234", mirrored=mirrored) for pair in (LONG, ("a" * 60, "b" * 60), ("navy.ml", "navy.mil"))
    )
    room = round(side_pair.room(WIDTH, "1,234"))
    count = QRect(0 if mirrored else room + 2, 0, round(WIDTH) - room - 2, px(7))
    assert long.copy(count) == longest.copy(count)
    ink = columns_with(short.copy(count), "ink2")
    assert ink
    assert columns_with(long.copy(count), "ink") == []


def test_what_differs_in_a_pair_is_always_seen(look: QApplication) -> None:
    for pair in (LONG, ("x" * 40 + "navy.ml", "x" * 40 + "navy.mil")):
        assert columns_with(painted(pair, "3"), "slip")
    one, other = (painted(("example.net", f"example.{ending}"), "1,234,567,890") for ending in ("com", "org"))
    assert one != other


def test_the_arrow_of_a_pair_turns_with_the_window(look: QApplication) -> None:
    slips = [columns_with(painted(("navy.ml", "navy.mil"), "3", mirrored=mirrored), "slip") for mirrored in (False, True)]
    assert max(slips[0]) < WIDTH / 2 < min(slips[1])


def test_the_source_is_named_whole_or_says_that_it_is_cut(sidebar: Sidebar) -> None:
    name = sidebar.findChild(Elided)
    assert name.text().endswith("wide.mbox")
    assert "…" in name.shown()
    assert name.shown().endswith("mbox")
    line = next(made for made in sidebar.findChildren(QLabel) if made.text() == "16,000 messages, read only")
    assert line.height() >= line.heightForWidth(line.width())


def test_a_hairline_parts_the_source_from_the_list(sidebar: Sidebar) -> None:
    picture = sidebar.grab().toImage()
    foot = sidebar._foot.geometry()
    assert foot.top() >= sidebar._list.geometry().bottom()
    assert picture.pixelColor(foot.center().x(), foot.top()) == colour("line")


def test_a_disguised_name_is_told_in_both_spellings(sidebar: Sidebar) -> None:
    sidebar.show_counts(1, [PairCount("xn--gmil-63d.com", "gmail.com", 1)], ())
    said = [sidebar._list.model().index(row, 0).data(Qt.ItemDataRole.ToolTipRole) for row in range(3)]
    assert "xn--gmil-63d.com (“gm⟨U+0430⟩il.com”) → gmail.com" in said


def sign(of: QIcon) -> QImage:
    return of.pixmap(20, 20).toImage()


def test_the_button_that_goes_on_shows_that_it_does(look: QApplication, qtbot) -> None:
    bar = ScanBar()
    qtbot.addWidget(bar)
    for state, name, picture in ((ScanState.PAUSED, "Go on", "play"), (ScanState.READING, "Pause", "pause")):
        bar.show_progress(Progress(state, messages=12_000))
        pressed = next(made for made in bar.findChildren(QPushButton) if made.accessibleName() == name)
        assert sign(pressed.icon()) == sign(icon(picture))


def test_a_sign_without_words_is_no_link_but_a_word_that_acts_is(look: QApplication, qtbot) -> None:
    step, link = tool("caret-up", "Previous"), button("Undo", "caret-up", "quiet")
    for made in (step, link):
        qtbot.addWidget(made)
    assert sign(step.icon()) == sign(icon("caret-up", "ink2"))
    assert sign(link.icon()) == sign(icon("caret-up", "accent"))
