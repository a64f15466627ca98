"""A column of parts that scrolls: as high as its parts need at the width that there is, and no higher."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

from missent.gui.parts import holder
from missent.gui.style import px


class Column(QScrollArea):
    """Hold a layout. A scroll area by itself keeps the height that broken sentences would have in the narrowest pane."""

    def __init__(self, layout: QLayout) -> None:
        super().__init__()
        self._layout, self._inside = layout, holder(layout)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setWidget(self._inside)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the parts when they change."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self._inside:
            self.fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the sentences anew."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Become as high as the parts."""
        width, room = self.viewport().width(), self.viewport().height()
        self._layout.activate()
        self._inside.resize(width, max(self._layout.totalHeightForWidth(width), room))

    def show_top(self) -> None:
        """Go back to the beginning."""
        self.verticalScrollBar().setValue(0)

    def reveal(self, part: QWidget) -> None:
        """Scroll as little as shows the whole of a part, or its beginning where it is higher than the view."""
        self.fit()
        place = part.geometry()
        bar, margin = self.verticalScrollBar(), px(2)
        bar.setValue(min(max(bar.value(), place.bottom() + margin - self.viewport().height()), place.top() - margin))
