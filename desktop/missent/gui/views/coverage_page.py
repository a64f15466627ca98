"""The page of coverage: what was read, what could not be, who has no address, what was not judged; each count opens its list."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QStackedWidget, QWidget

from missent.case.rows import Counts
from missent.gui import wording
from missent.gui.background import Background
from missent.gui.lists import FOLDERS, PROBLEMS, SKIPPED, UNRESOLVED
from missent.gui.models.list_model import Listing
from missent.gui.parts import across, down, drawing, holder, label, restyle
from missent.gui.style import look, px
from missent.gui.views.list_page import ListTable, copy_button
from missent.gui.views.pressable import Pressable

_CARDS = (FOLDERS, PROBLEMS, UNRESOLVED, SKIPPED)
_TONES = {FOLDERS.name: "good", PROBLEMS.name: "likely"}
_LEAST = 40  # steps


class Card(Pressable):
    """Show one count of the ledger; pressed, it opens the list behind it."""

    def __init__(self, listing: Listing, below: str) -> None:
        self._title = wording.words(listing.title)
        self._below = below
        self._figure, self._line = label("0", "display"), label(below, "small", "ink2")
        head = across(drawing(listing.icon, _TONES.get(listing.name, "ink2"), 4, ""), label(self._title), None, gap=2)
        super().__init__("card", self._title, down(head, self._figure, self._line, gap=1, margins=(4, 3, 4, 3)))
        self.setMinimumWidth(px(_LEAST))

    def show_count(self, count: int) -> None:
        """Show another count."""
        self._figure.setText(wording.number(count))
        self.setAccessibleName(f"{self._title}: {wording.number(count)} {self._below}")

    def choose(self, chosen: bool) -> None:
        """Be the one whose list is shown, or not."""
        self.setProperty("on", "true" if chosen else "false")
        self.setAccessibleDescription(wording.words("Its list is shown") if chosen else "")
        restyle(self)


class CoveragePage(QWidget):
    """Say what all counts rest on."""

    chosen = Signal(str)

    def __init__(self, work: Background) -> None:
        super().__init__()
        self._line = label("", "body", "ink2", wrap=True)
        self.lists = {listing.name: ListTable(work, listing) for listing in _CARDS}
        self.cards = {listing.name: Card(listing, wording.words(_BELOW[listing.name])) for listing in _CARDS}
        self._pages, self._copies, self._about = QStackedWidget(), QStackedWidget(), QStackedWidget()
        for name, shown in self.lists.items():
            self._pages.addWidget(shown)
            self._copies.addWidget(copy_button(shown))
            self._about.addWidget(shown.line)
            self.cards[name].clicked.connect(lambda _=False, wanted=name: self.show_list(wanted))
        self._about.setFixedHeight(round(2.4 * QFontMetricsF(look().scale.font()).lineSpacing()))
        words = holder(down(label(wording.words("Coverage and problems"), "title"), self._line, gap=0.5))
        head = across(words, self._copies, gap=4, margins=(4, 4, 4, 3))
        head.setStretch(0, 1)
        cards = across(*self.cards.values(), gap=3, margins=(4, 0, 4, 3))
        column = down(holder(head), holder(cards), holder(across(self._about, margins=(4, 0, 4, 1))), self._pages, gap=0)
        column.setStretch(3, 1)
        self.setLayout(column)
        self.show_list(PROBLEMS.name)

    @property
    def keys_go_to(self) -> QWidget:
        """Give the part that is worked in by keys."""
        return list(self.lists.values())[self._pages.currentIndex()].table

    def refresh(self) -> None:
        """Ask the case again."""
        for shown in self.lists.values():
            shown.refresh()

    def show_counts(self, counts: Counts, warning: str = "") -> None:
        """Show the counts of the whole case, and before them what must be known about all of them."""
        figures = {
            FOLDERS.name: counts.messages,
            PROBLEMS.name: counts.problems,
            UNRESOLVED.name: counts.unresolved,
            SKIPPED.name: counts.messages - counts.judged,
        }
        for name, figure in figures.items():
            self.cards[name].show_count(figure)
        said = [
            wording.counted(counts.messages, "{n} message read", "{n} messages read"),
            wording.counted(counts.judged, "{n} of them judged", "{n} of them judged"),
        ]
        if counts.skipped:
            said.append(wording.counted(counts.skipped, "{n} file holds no mail", "{n} files hold no mail"))
        self._line.setText("\n".join(filter(None, (warning, " · ".join(said)))))

    def show_list(self, name: str) -> None:
        """Show the list behind a count."""
        place = list(self.lists).index(name)
        for stack in (self._pages, self._copies, self._about):
            stack.setCurrentIndex(place)
        for one, card in self.cards.items():
            card.choose(one == name)


_BELOW = {
    FOLDERS.name: "messages, by folder",
    PROBLEMS.name: "not able to assess",
    UNRESOLVED.name: "recipients without an address",
    SKIPPED.name: "not known to be sent by the owner",
}
