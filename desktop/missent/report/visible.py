"""Make hostile text harmless to look at: control, direction and invisible characters become visible code points.

A terminal obeys ESC, and U+202E turns `mil.yvan` round (UAX #9); shown as ⟨U+202E⟩ both are only text.
"""

import re
from typing import Final

_HIDDEN: Final = re.compile(
    "["
    "\x00-\x1f\x7f-\x9f"  # C0, DEL, C1: a terminal obeys them
    "\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"  # soft hyphen, joiners, fillers
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f"  # zero width, separators, direction
    "\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb"  # fillers, variation selectors, byte order mark, annotations
    "\ud800-\udfff"  # halves of a pair: no encoder takes them
    "\U000e0000-\U000e0fff"  # tags and further selectors
    "]"
)


def visible(text: str) -> str:
    """Show every character that could hide, reorder or command as its code point, `⟨U+202E⟩`; other text is left as it is."""
    if text.isascii() and text.isprintable():
        return text
    return _HIDDEN.sub(lambda found: f"⟨U+{ord(found[0]):04X}⟩", text)
