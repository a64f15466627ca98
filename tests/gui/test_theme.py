"""The colours can be read: contrast is computed from the tokens (WCAG 2.2), light and dark."""

import pytest

from missent.gui.theme import DARK, LIGHT, Theme, contrast

TEXT = [(ink, ground) for ink in ("ink", "ink2", "ink3") for ground in ("canvas", "side", "surface", "sunken", "selected")]
TEXT += [("accent", ground) for ground in ("canvas", "side", "surface", "selected")]
TEXT += [("on_accent", "accent"), ("on_accent", "accent_hover"), ("slip", "surface"), ("slip", "selected")]
TEXT += [(hue, f"{hue}_soft") for hue in ("slip", "likely", "quiet", "review", "good")]
SHAPES = [(line, ground) for line in ("outline", "bar") for ground in ("canvas", "side", "surface")]


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), TEXT)
def test_text_can_be_read(theme: Theme, ink: str, ground: str) -> None:
    assert contrast(getattr(theme, ink), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("line", "ground"), SHAPES)
def test_edges_and_bars_can_be_seen(theme: Theme, line: str, ground: str) -> None:
    assert contrast(getattr(theme, line), getattr(theme, ground)) >= 3.0


def test_black_on_white_is_the_most_there_is() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#777777") == pytest.approx(1.0)
