"""The painted views: they draw something, mirror, follow the theme, and show what is hidden in foreign text."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QLabel, QStyle, QStyleOptionViewItem, QWidget

from builders.finding import ROW, detail_of
from missent.case.rows import FindingRow, PairCount
from missent.detection.reasons import Code, reason
from missent.gui import style
from missent.gui.models.findings_model import COLUMNS, FINDING_ROLE
from missent.gui.theme import DARK, LIGHT, Theme, from_system
from missent.gui.views.detail import Detail
from missent.gui.views.finding_cells import FindingDelegate
from missent.gui.views.pair import Pair
from missent.gui.views.sidebar import Sidebar
from missent.model import Address, Verdict

HOSTILE = replace(ROW, subject="<b>bold</b>\u202egnp.exe", address=Address("", "a\u202eb", "navy.ml\u200b", ""))


def painted(row: object, column: int, *, mirrored: bool = False, selected: bool = False) -> QImage:
    """Paint one cell as the table would."""
    model = QStandardItemModel(1, len(COLUMNS))
    item = QStandardItem()
    item.setData(row, FINDING_ROLE)
    model.setItem(0, column, item)
    image = QImage(240, 52, QImage.Format.Format_RGB32)
    image.fill(QColor(style.look().theme.surface))
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 240, 52)  # type: ignore[attr-defined]
    option.direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight  # type: ignore[attr-defined]
    if selected:
        option.state |= QStyle.StateFlag.State_Selected  # type: ignore[attr-defined]
    painter = QPainter(image)
    FindingDelegate().paint(painter, option, model.index(0, column))
    painter.end()
    return image


def ink_centre(image: QImage) -> float:
    """Give where the ink of a cell lies between its left edge (0) and its right one (1)."""
    ground = image.pixelColor(image.width() // 2, 1)
    places = [x for x in range(image.width()) for y in range(4, 44, 2) if image.pixelColor(x, y) != ground]
    return sum(places) / len(places) / image.width()


@pytest.mark.parametrize("column", range(len(COLUMNS)))
@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_every_cell_of_a_finding_is_painted(look: QApplication, theme: Theme, column: int) -> None:
    style.apply(look, theme)
    assert painted(ROW, column) != painted(None, column)
    assert painted(ROW, column, selected=True) != painted(ROW, column)


@pytest.mark.parametrize("column", range(len(COLUMNS)))
def test_a_cell_is_mirrored_with_the_window(look: QApplication, column: int) -> None:
    assert ink_centre(painted(ROW, column)) < 0.5 < ink_centre(painted(ROW, column, mirrored=True))


def test_rows_are_parted_by_a_hairline(look: QApplication) -> None:
    assert painted(ROW, 1).pixelColor(230, 51) == QColor(LIGHT.line)


def test_the_pencil_is_rare(look: QApplication) -> None:
    slip = QColor(LIGHT.slip)

    def marks(row: FindingRow) -> int:
        cell = painted(row, 0)
        return sum(cell.pixelColor(x, y) == slip for x in range(cell.width()) for y in range(cell.height()))

    assert marks(ROW) > 0
    assert marks(replace(ROW, verdict=Verdict.MISTAKE)) == 0
    assert marks(replace(ROW, intended_domain="", intended_address="")) == 0


def texts(root: QWidget) -> str:
    return "\n".join(made.text() for made in root.findChildren(QLabel))


@pytest.fixture
def detail(look: QApplication, qtbot) -> Detail:
    made = Detail()
    qtbot.addWidget(made)
    made.show_finding(detail_of(ROW), "1 of 1")
    return made


def test_the_detail_sets_figures_apart_and_the_slip_first(detail: Detail) -> None:
    said = texts(detail).split("\n")
    assert {"312", "0"} <= set(said)
    assert "messages were sent to navy.mil" in said
    assert any("“i” is missing before “l”" in line for line in said)


def test_the_detail_shows_markup_and_hidden_characters_as_text(detail: Detail) -> None:
    detail.show_finding(detail_of(HOSTILE), "1 of 1")
    assert "<b>bold</b>⟨U+202E⟩gnp.exe" in texts(detail)
    assert "\u202e" not in texts(detail)
    assert "⟨U+202E⟩" in detail.findChild(Pair).accessibleName()
    assert all(made.textFormat() == Qt.TextFormat.PlainText for made in detail.findChildren(QLabel))


def test_a_next_finding_leaves_nothing_of_the_one_before(detail: Detail) -> None:
    other = replace(ROW, reasons=(reason(Code.DOT_MISSING, "mil"),))
    detail.show_finding(detail_of(other), "1 of 1")
    visible_texts = [made.text() for made in detail.findChildren(QLabel) if made.isVisibleTo(detail)]
    assert "312" not in visible_texts


def test_a_decision_names_its_verdict(detail: Detail, qtbot) -> None:
    from PySide6.QtWidgets import QPushButton

    for name, code in (("Mistake", "mistake"), ("Intended", "intended"), ("Always allow…", "allowed")):
        button = next(made for made in detail.findChildren(QPushButton) if made.accessibleName() == name)
        with qtbot.waitSignal(detail.decided) as asked:
            button.click()
        assert asked.args == [code]


def test_the_sidebar_is_as_wide_as_its_longest_pair_needs(look: QApplication, qtbot) -> None:
    side = Sidebar()
    qtbot.addWidget(side)
    side.show_counts(3, [PairCount("navy.ml", "navy.mil", 3)], ())
    narrow = side.sizeHint().width()
    side.show_counts(3, [PairCount("kent.polic.uk", "kent.police.uk", 3)], ())
    assert narrow < side.sizeHint().width()
    side.show_counts(3, [PairCount("x" * 200, "y" * 200, 3)], ())
    assert side.sizeHint().width() <= style.px(59)


def test_a_high_contrast_desktop_keeps_its_own_colours(look: QApplication) -> None:
    palette = look.palette()
    palette.setColor(palette.ColorRole.Highlight, QColor("#00FF00"))
    theme = from_system(palette)
    style.apply(look, theme)
    assert theme.slip_soft == theme.surface
    assert painted(ROW, 0, selected=True).pixelColor(200, 3) == QColor("#00FF00")


def test_no_model_index_is_needed_to_paint_nothing(look: QApplication) -> None:
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    FindingDelegate().paint(painter, QStyleOptionViewItem(), QModelIndex())
    painter.end()
