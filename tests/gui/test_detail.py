"""The detail: as high as what it holds, from its beginning, with the text in sight and what differs marked."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QWidget

from builders.finding import ROW, detail_of
from missent.detection.reasons import Code, reason
from missent.gui import message_text, style
from missent.gui.theme import Theme, contrast, from_system
from missent.gui.views.column import Column
from missent.gui.views.detail import Detail
from missent.gui.views.marked import Marked
from missent.gui.views.pair import Pair
from missent.model import Address, Message

DISGUISED = replace(ROW, id=3, address=Address("", "jan", "xn--gmil-63d.com", ""), intended_domain="gmail.com")
LONG_NAME = replace(ROW, id=4, address=Address("", "jan" * 30, "tidewatr." + "example." * 9 + "net", ""), intended_domain="")


def message(body: str, cut: bool = False) -> Message:
    return Message(ROW.locator, (), body, cut, (), b"", False, "")


@pytest.fixture
def detail(look: QApplication, qtbot) -> Detail:
    made = Detail()
    qtbot.addWidget(made)
    made.resize(style.px(84), 420)
    made.show()
    made.show_finding(detail_of(ROW), "1 of 2")
    QApplication.processEvents()
    return made


def column_of(detail: Detail) -> Column:
    found = detail.findChild(Column)
    assert isinstance(found, Column)
    return found


def test_the_pane_scrolls_over_what_it_holds_and_no_further(detail: Detail) -> None:
    inside = column_of(detail).widget()
    parts = [part for part in inside.findChildren(QWidget) if part.isVisible()]
    lowest = max(part.mapTo(inside, QPoint(0, part.height())).y() for part in parts)
    assert inside.height() <= max(lowest, column_of(detail).viewport().height()) + style.px(5)


def test_the_next_finding_is_shown_from_its_beginning_and_the_same_one_stays_where_it_was(detail: Detail) -> None:
    bar = column_of(detail).verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    detail.show_finding(detail_of(ROW), "1 of 2")
    assert bar.value() > 0
    detail.show_finding(detail_of(replace(ROW, id=2)), "2 of 2")
    assert bar.value() == 0


def test_a_text_that_is_opened_is_in_sight(detail: Detail) -> None:
    detail.show_text(message("Dear all,"))
    text, view = detail.findChild(QPlainTextEdit), column_of(detail).viewport()
    top = text.mapTo(view, QPoint(0, 0)).y()
    assert top >= 0
    assert top + text.height() <= view.height()


def test_a_text_begins_with_its_first_line(detail: Detail) -> None:
    detail.show_text(message("\r\n \n\n  Dear all,\r\n\r\nyours"))
    assert detail.text() == "  Dear all,\n\nyours"


def test_an_empty_text_is_told_as_one_and_a_cut_one_says_so() -> None:
    assert message_text.readable(message("\n\n")) == "[The message has no text.]"
    assert message_text.readable(message("a", cut=True)).startswith("a\n\n[The text is longer")


@pytest.mark.parametrize("letter", ["x", "漢", "\u202e"])
def test_a_very_long_line_is_broken_with_a_mark(detail: Detail, letter: str) -> None:
    body = letter * 200_000
    detail.show_text(message(body))
    lines = detail.text().split("\n")
    assert max(map(len, lines)) <= message_text.LONGEST * len("⟨U+202E⟩") + len(message_text.MARK)
    assert lines[0].endswith(message_text.MARK)
    assert "[Very long lines are broken; ⟨…⟩ stands where.]" in detail.text()


def test_a_line_of_the_usual_length_is_left_as_it_is() -> None:
    line = "y" * message_text.LONGEST
    assert message_text.readable(message(f"{line}\nz")) == f"{line}\nz"


def test_the_headline_marks_the_letter_that_was_meant(detail: Detail) -> None:
    headline = detail.findChild(Marked)
    assert headline.text() == "Probably meant for navy.mil"
    assert headline.marks() == ["i"]
    marked = headline.grab().toImage()
    headline.say(headline.text(), [])
    assert headline.grab().toImage() != marked
    detail.show_finding(None, "")
    assert headline.marks() == []


def test_a_headline_is_as_high_as_its_lines(look: QApplication, qtbot) -> None:
    headline = Marked("headline", "Probably meant for " + "x" * 60)
    qtbot.addWidget(headline)
    assert headline.heightForWidth(150) > 3 * headline.heightForWidth(2_000)


def test_a_disguised_name_is_shown_in_both_spellings_and_its_letters_by_their_code_points(detail: Detail) -> None:
    detail.show_finding(detail_of(DISGUISED), "1 of 1")
    pair = detail.findChild(Pair)
    assert pair.captions() == ["Sent to", "Shown as", "Probably meant for"]
    assert "jan@xn--gmil-63d.com (shown as “gm⟨U+0430⟩il.com”)" in pair.accessibleName()
    assert detail.findChild(Marked).marks() == ["a"]


def test_the_sentence_about_a_disguised_name_shows_where_it_differs(detail: Detail) -> None:
    told = reason(Code.OTHER_SCRIPT, "xn--gmil-63d.com", "gm\u0430il.com", "gmail.com")
    detail.show_finding(detail_of(replace(DISGUISED, reasons=(told,))), "1 of 1")
    said = "\n".join(made.text() for made in detail.findChildren(QLabel))
    assert "xn--gmil-63d.com (shown as “gm⟨U+0430⟩il.com”) has letters of another script" in said
    assert "\u0430" not in said


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_figures_stand_below_each_other_by_their_last_digit(detail: Detail, direction: Qt.LayoutDirection) -> None:
    detail.setLayoutDirection(direction)
    QApplication.processEvents()
    figures = [made for made in detail.findChildren(QLabel) if made.isVisible() and made.text() in ("312", "0")]
    assert len(figures) == 2
    assert len({made.mapTo(detail, QPoint(made.width(), 0)).x() for made in figures}) == 1


def colours_of(picture: QImage) -> set[str]:
    return {QColor(picture.pixelColor(x, y)).name() for x in range(picture.width()) for y in range(picture.height())}


@pytest.fixture
def high_contrast(look: QApplication) -> Theme:
    palette, role = look.palette(), look.palette().ColorRole
    for name, value in (
        (role.Window, "#000000"), (role.Base, "#000000"), (role.WindowText, "#ffffff"), (role.Text, "#ffffff"),
        (role.Link, "#ffff00"), (role.Highlight, "#1aebff"), (role.HighlightedText, "#000000"),
    ):  # fmt: skip
        palette.setColor(name, QColor(value))
    theme = from_system(palette)
    style.apply(look, theme)
    return theme


def test_in_high_contrast_the_pair_has_edges_and_no_tints(high_contrast: Theme, qtbot) -> None:
    pair = Pair()
    qtbot.addWidget(pair)
    pair.show_pair("ops.desk", "navy.ml", "navy.mil")
    pair.resize(300, pair.sizeHint().height())
    seen = colours_of(pair.grab().toImage())
    assert high_contrast.accent in seen
    assert high_contrast.selected not in seen
    assert contrast(high_contrast.accent, high_contrast.sunken) > 4.5


def test_a_pair_that_is_too_long_stays_in_its_strip(look: QApplication, qtbot) -> None:
    pair = Pair()
    qtbot.addWidget(pair)
    pair.show_pair(LONG_NAME.address.local_part, LONG_NAME.address.domain, LONG_NAME.address.domain.replace("atr", "ater"))
    pair.resize(300, pair.sizeHint().height())
    picture = pair.grab().toImage()
    beside = picture.copy(picture.width() - style.px(3), style.px(6), 1, picture.height() - style.px(12))
    assert len(colours_of(beside)) == 1
    assert style.look().theme.slip_soft.lower() in colours_of(picture)
