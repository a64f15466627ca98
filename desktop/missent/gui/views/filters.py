"""The row of filters above the findings: a text, and what may be chosen; a choice without room stands back unless it is set."""

from time import time

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from missent.case.query import FindingQuery
from missent.gui import wording
from missent.gui.overview import LOUD
from missent.gui.parts import Choice, across, icon, restyle
from missent.gui.style import px
from missent.model import Band, Bounce, Verdict

_AFTER_KEY_MS = 150
_DAY = 86_400
_DAYS = (30, 90, 365)
_LEAST_TEXT = 40  # steps


class Filters(QWidget):
    """Narrow the findings down."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.text = QLineEdit()
        self.text.setProperty("kind", "filter")
        self.text.setPlaceholderText(wording.words("Filter by address or subject"))
        self.text.setAccessibleName(wording.words("Filter"))
        self.text.addAction(icon("magnifying-glass", "ink3"), QLineEdit.ActionPosition.LeadingPosition)
        self.decisions = Choice(wording.words("Any decision"), [(wording.verdict(verdict), verdict) for verdict in Verdict])
        self.bands = Choice(
            wording.words("Any confidence"), [(wording.band(band), band) for band in LOUD if band is not Band.NONE]
        )
        self.times = Choice(wording.words("Any time"), [(wording.last_days(days), days) for days in _DAYS])
        self.bounces = Choice(wording.words("Any bounce"), [(wording.bounce(bounce), bounce) for bounce in Bounce])
        self._choices = (self.decisions, self.bands, self.times, self.bounces)
        """In the order in which they are given room."""
        self._without_bands = False
        row = across(self.text, *self._choices, margins=(4, 0, 4, 3))
        row.setStretch(0, 1)
        self.setLayout(row)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_AFTER_KEY_MS)
        self._later.timeout.connect(self.changed)
        self.text.textChanged.connect(lambda _: self._later.start())
        for choice in self._choices:
            choice.currentIndexChanged.connect(lambda _, of=choice: self._chosen(of))

    def query(self, bands: tuple[Band, ...]) -> FindingQuery:
        """Give what is asked for now, of findings in these bands."""
        band, verdict, bounce = (choice.currentData() for choice in (self.bands, self.decisions, self.bounces))
        days = self.times.currentData()
        return FindingQuery(
            text=self.text.text().strip(),
            bands=(band,) if band else bands,
            decisions=(verdict,) if verdict else (),
            bounces=(bounce,) if bounce else (),
            since=int(time()) // _DAY * _DAY - days * _DAY if days else None,
        )

    @property
    def is_set(self) -> bool:
        """Tell whether less than everything is asked for."""
        return bool(self.text.text().strip()) or any(choice.currentIndex() > 0 for choice in self._choices)

    def clear(self) -> None:
        """Ask for everything again."""
        self.text.clear()
        for choice in self._choices:
            choice.setCurrentIndex(0)

    def leave_out_bands(self, without: bool) -> None:
        """Offer no confidence to choose, where all have the same."""
        self._without_bands = without
        if without:
            self.bands.setCurrentIndex(0)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give room to the text first, and to the choices in their order."""
        super().resizeEvent(event)
        self._fit()

    def _chosen(self, choice: Choice) -> None:
        choice.setProperty("on", "true" if choice.currentIndex() > 0 else "false")
        restyle(choice)
        self.changed.emit()

    def _fit(self) -> None:
        left = self.width() - px(8) - px(_LEAST_TEXT)
        for choice in self._choices:
            needed = choice.sizeHint().width() + px(2)
            wanted = not (choice is self.bands and self._without_bands)
            shown = wanted and (left >= needed or choice.currentIndex() > 0)
            choice.setVisible(shown)
            left -= needed if shown else 0
