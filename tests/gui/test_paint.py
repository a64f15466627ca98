"""A painted address: what differs is marked and seen in however little room, and it is read from left to right everywhere."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from missent.gui.letters import Letters, sides
from missent.gui.paint import draw_letters, fitted, width_of


def plain(letters: Letters) -> str:
    return "".join(letter for letter, _ in letters)


def marked(letters: Letters) -> list[str]:
    return [letter for letter, differs in letters if differs]


def test_a_long_address_is_cut_inside_its_local_part(look: QApplication) -> None:
    sent, _ = sides("a.very.long.local.part.of.somebody", "navy.ml", "navy.mil")
    narrow = width_of(sent, QFont()) / 2
    kept = fitted(sent, QFont(), narrow)
    assert plain(kept).endswith("…@navy.ml")
    assert plain(kept).startswith("a.v")
    assert width_of(kept, QFont()) <= narrow


@pytest.mark.parametrize("room", [60.0, 90.0, 120.0])
@pytest.mark.parametrize("local_part", ["", "office"])
def test_a_domain_that_is_cut_says_so_and_keeps_what_differs(look: QApplication, room: float, local_part: str) -> None:
    _, intended = sides(local_part, "tidewatr.example.net", "tidewater.example.net")
    kept = fitted(intended, QFont(), room)
    assert "…" in plain(kept)
    assert marked(kept) == ["e"]
    assert width_of(kept, QFont()) <= room
    assert plain(fitted(intended, QFont(), 10_000)) == plain(intended)


def test_two_pairs_that_are_cut_are_still_told_apart(look: QApplication) -> None:
    room = width_of(sides("", "example.net", "example.com")[1], QFont()) * 0.6
    shown = {plain(fitted(sides("", "example.net", meant)[1], QFont(), room)) for meant in ("example.com", "example.org")}
    assert len(shown) == 2


def test_no_room_at_all_is_no_fault(look: QApplication) -> None:
    assert plain(fitted(sides("", "navy.ml", "navy.mil")[1], QFont(), 0.0)) == "…"


@pytest.mark.parametrize("address", ["first.aid@wh.int", "a.b-@c.d"])
def test_an_address_looks_the_same_in_a_mirrored_window(look: QApplication, address: str) -> None:
    local_part, _, domain = address.partition("@")
    letters, _ = sides(local_part, domain, domain.replace(".", "o.", 1))
    pictures = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        picture = QImage(round(width_of(letters, QFont())) + 1, 40, QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        painter.setLayoutDirection(direction)
        draw_letters(painter, QRectF(0, 0, width_of(letters, QFont()), 40), letters, QFont(), "ink", "slip")
        painter.end()
        pictures.append(picture)
    assert pictures[0] == pictures[1]
