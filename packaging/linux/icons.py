"""Draw the icon in the sizes of the hicolor theme (freedesktop.org, Icon Theme Specification)."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES: Final = (16, 22, 24, 32, 48, 64, 128, 256)


def draw(picture: Path, theme: Path) -> None:
    """Write `picture` (SVG) in every size below `theme`; no screen is needed."""
    source = QSvgRenderer(str(picture))
    for size in SIZES:
        drawn = QImage(size, size, QImage.Format.Format_ARGB32)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        source.render(painter)
        painter.end()
        place = theme / f"{size}x{size}" / "apps" / "missent.png"
        place.parent.mkdir(parents=True, exist_ok=True)
        if not source.isValid() or not drawn.save(str(place)):
            raise OSError(f"{picture} could not be drawn in {size} pixels")
