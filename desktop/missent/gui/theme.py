"""The look as data: colours by role, the type scale, and the step that all sizes are counted in."""

from dataclasses import dataclass, field, fields

from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette


@dataclass(frozen=True, slots=True)
class Theme:
    """Name every colour by its role; `contrast` says that the system's own high-contrast colours are in use."""

    canvas: str
    side: str
    surface: str
    sunken: str
    line: str
    outline: str
    ink: str
    ink2: str
    ink3: str
    accent: str
    accent_hover: str
    accent_press: str
    on_accent: str
    selected: str
    hover: str
    bar: str
    slip: str
    slip_soft: str
    likely: str
    likely_soft: str
    quiet: str
    quiet_soft: str
    review: str
    review_soft: str
    good: str
    good_soft: str
    on_selected: str
    contrast: bool = False


LIGHT = Theme(
    canvas="#F7F7F5", side="#EFEFEC", surface="#FFFFFF", sunken="#F6F7F6", line="#E0E0DC", outline="#848A8F",
    ink="#1B2229", ink2="#46505A", ink3="#5F6872",
    accent="#0E5A67", accent_hover="#0B4B56", accent_press="#083C45", on_accent="#FFFFFF",
    selected="#DDECEE", hover="#F1F5F4", bar="#5E9098",
    slip="#A5311C", slip_soft="#FAE7E0", likely="#754A00", likely_soft="#FAF0D9", quiet="#4A535D", quiet_soft="#ECECE9",
    review="#5A4391", review_soft="#ECE7F6", good="#24643A", good_soft="#DFEEE3", on_selected="#1B2229",
)  # fmt: skip
DARK = Theme(
    canvas="#16191C", side="#111416", surface="#1D2125", sunken="#181B1F", line="#2F353B", outline="#7C858F",
    ink="#ECEAE5", ink2="#BCC1C6", ink3="#9BA2AA",
    accent="#7CC6D1", accent_hover="#97D4DD", accent_press="#B4E1E7", on_accent="#06252A",
    selected="#1F3B41", hover="#252B30", bar="#4C8791",
    slip="#FF9F87", slip_soft="#42251E", likely="#EBC06C", likely_soft="#3A3018", quiet="#BCC1C6", quiet_soft="#2C3136",
    review="#C6B6F4", review_soft="#302A45", good="#8ACF9F", good_soft="#1D3627", on_selected="#ECEAE5",
)  # fmt: skip


def from_system(palette: QPalette) -> Theme:
    """Build a theme of the system's own roles only, for a high-contrast desktop: no colour is mixed and no tint is left."""

    def role(name: str) -> str:
        return palette.color(getattr(QPalette.ColorRole, name)).name()

    text, base, window, link = role("WindowText"), role("Base"), role("Window"), role("Link")
    colours = {field.name: base if field.name.endswith("_soft") else text for field in fields(Theme) if field.name != "contrast"}
    grounds = {"canvas": window, "side": window, "surface": base, "sunken": base, "hover": base, "on_accent": base}
    accents = {"accent": link, "accent_hover": link, "accent_press": link}
    chosen = {"selected": role("Highlight"), "on_selected": role("HighlightedText")}
    return Theme(**(colours | grounds | accents | chosen), contrast=True)


_DEMI, _NORMAL = QFont.Weight.DemiBold, QFont.Weight.Normal
TYPE: dict[str, tuple[float, QFont.Weight]] = {
    "display": (1.70, _DEMI),
    "headline": (1.32, _DEMI),
    "title": (1.15, _DEMI),
    "section": (1.00, _DEMI),
    "strong": (1.00, _DEMI),
    "body": (1.00, _NORMAL),
    "small": (0.90, _NORMAL),
    "small strong": (0.90, _DEMI),
}
"""Factor of the system's font, and weight, of each role."""


@dataclass(frozen=True, slots=True)
class Scale:
    """Count sizes in steps of the system's font: four pixels a step where it is 13 pixels high."""

    base: QFont
    fixed: str
    _sizes: QFontInfo = field(init=False, repr=False, compare=False)
    _fonts: dict[str, QFont] = field(init=False, repr=False, compare=False, default_factory=dict)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_sizes", QFontInfo(self.base))  # asked for at every cell that is painted

    def px(self, steps: float) -> int:
        """Give a size in pixels."""
        return round(steps * 4 * self._sizes.pixelSize() / 13)

    @property
    def points(self) -> float:
        """Give the size of the system's font in points, also where the system gives it in pixels."""
        return self._sizes.pointSizeF()

    def font(self, role: str = "body") -> QFont:
        """Give the font of a role, with figures of equal width where the font has them."""
        if role not in self._fonts:
            self._fonts[role] = self._font(role)
        return self._fonts[role]

    def _font(self, role: str) -> QFont:
        factor, weight = TYPE[role]
        font = QFont(self.base)
        font.setPointSizeF(self.points * factor)
        font.setWeight(weight)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def mono(self, factor: float = 1.0, weight: QFont.Weight = _NORMAL) -> QFont:
        """Give the fixed-pitch font, without the ligatures that would hide a letter of an address."""
        font = QFont(self.fixed)
        font.setPointSizeF(self.points * factor)
        font.setWeight(weight)
        font.setFeature(QFont.Tag("calt"), 0)
        font.setFeature(QFont.Tag("liga"), 0)
        return font


def contrast(one: str, other: str) -> float:
    """Give the contrast of two colours (WCAG 2.2, relative luminance), 1 to 21."""

    def luminance(name: str) -> float:
        colour = QColor(name)
        channels = (colour.redF(), colour.greenF(), colour.blueF())
        red, green, blue = (c / 12.92 if c <= 0.04045 else float(((c + 0.055) / 1.055) ** 2.4) for c in channels)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)
