"""The table keeps the names in sight at the usual size of a window; a row is tinted and framed as one."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent
from PySide6.QtWidgets import QApplication

from builders.finding import ROW
from missent.gui import paint, style
from missent.gui.letters import sides
from missent.gui.models.findings_model import COLUMNS, FindingsModel
from missent.gui.style import colour, px
from missent.gui.views.finding_cells import tip, widths
from missent.gui.views.findings_table import FindingsTable
from missent.model import Address

ROWS = [replace(ROW, id=number) for number in range(4)]
LIST_SIDE = 700  # pixels that a window of 1280 leaves between the sidebar and the detail


class Ready:
    """Answer at once with the same rows, in the place of a case."""

    def query(self, ask: object, done: Callable[[object], None], key: str = "") -> None:
        """Answer what a model asks for."""
        done(([row.id for row in ROWS], {row.id: row.id for row in ROWS}, ROWS) if key == "findings" else ROWS)


@pytest.fixture
def table(look: QApplication, qtbot) -> FindingsTable:
    model = FindingsModel(Ready())  # type: ignore[arg-type]
    made = FindingsTable(model)
    qtbot.addWidget(made)
    model.ask(model.query)
    made.resize(LIST_SIDE, 400)
    made.show()
    QApplication.processEvents()
    return made


def point_at(table: FindingsTable, row: int) -> None:
    place = QPointF(30, table.rowViewportPosition(row) + 20)
    nothing = Qt.MouseButton.NoButton
    moved = QMouseEvent(QEvent.Type.MouseMove, place, QPointF(table.viewport().mapToGlobal(place.toPoint())), nothing, nothing,
                        Qt.KeyboardModifier.NoModifier)  # fmt: skip
    QApplication.sendEvent(table.viewport(), moved)


def picture_of(table: FindingsTable) -> QImage:
    return table.viewport().grab().toImage()


def grounds(table: FindingsTable, row: int) -> list[QColor]:
    """Give the ground of a row at the end of each of its cells."""
    picture, y = picture_of(table), table.rowViewportPosition(row) + 5
    shown = [section for section in range(len(COLUMNS)) if not table.isColumnHidden(section)]
    return [picture.pixelColor(table.columnViewportPosition(section) + table.columnWidth(section) - 4, y) for section in shown]


def test_the_whole_row_under_the_pointer_is_tinted_and_no_other(table: FindingsTable) -> None:
    point_at(table, 2)
    assert set(map(QColor.name, grounds(table, 2))) == {colour("hover").name()}
    assert set(map(QColor.name, grounds(table, 3))) == {colour("surface").name()}
    QApplication.sendEvent(table, QEvent(QEvent.Type.Leave))
    assert set(map(QColor.name, grounds(table, 2))) == {colour("surface").name()}


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_frame_of_the_current_row_has_an_edge_at_either_end(
    table: FindingsTable, qtbot, direction: Qt.LayoutDirection
) -> None:
    table.setLayoutDirection(direction)
    table.choose(1)
    table.activateWindow()
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    picture, y = picture_of(table), table.rowViewportPosition(1) + 24
    edge = colour("accent").name()
    assert picture.pixelColor(0, y).name() == edge
    assert picture.pixelColor(table.viewport().width() - 1, y).name() == edge
    assert picture.pixelColor(table.viewport().width() // 2, y).name() != edge


@pytest.mark.parametrize("side", [0, 1])
def test_a_usual_domain_and_the_name_before_it_are_seen_at_the_usual_size(table: FindingsTable, side: int) -> None:
    letters = sides("pilots.of.the.harbour", "tidewatr.example.net", "tidewater.example.net")[side]
    room = table.columnWidth(0) - px(5 if side == 0 else 9.5)
    font = style.look().scale.font("small" if side else "body")
    shown = "".join(letter for letter, _ in paint.fitted(letters, font, room))
    assert shown.endswith("@tidewatr.example.net" if side == 0 else "@tidewater.example.net")
    assert shown.startswith("pil")


def test_every_column_holds_its_longest_word(table: FindingsTable) -> None:
    assert all(table.columnWidth(section) >= width for section, width in enumerate(widths(), 1) if table.columnWidth(section))


def test_the_tip_of_a_recipient_gives_both_spellings_of_a_disguised_name() -> None:
    disguised = replace(ROW, address=Address("", "jan", "xn--gmil-63d.com", ""), intended_domain="gmail.com")
    assert tip(disguised).split("\n") == ["jan@xn--gmil-63d.com (“gm⟨U+0430⟩il.com”)", "Probably meant for gmail.com"]
    assert tip(replace(ROW, address=Address("", "a\u202eb", "navy.ml", ""))).startswith("a⟨U+202E⟩b@navy.ml")
