"""The body of a message as plain text, from the form that its store keeps it in; bounded, and nothing in it acts."""

import re
from typing import Final

from missent.readers.rtf import decompress, text_of_rtf
from missent.readers.words import decode_bytes

_LARGEST_HTML: Final = 1 << 20
_HTML_DEPTH: Final = 200
_OPENING: Final = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)[^<>]*(?<!/)>")
_TAG: Final = re.compile(r"<[^<>]*>")
_VOID: Final = frozenset(("br", "hr", "img", "meta", "link", "input", "col", "area", "base", "embed", "source", "track", "wbr"))
_CHARSET: Final = re.compile(rb"charset\s{0,9}=\s{0,9}[\"']?([A-Za-z0-9._:-]{2,40})", re.I)


def body_of_rtf(compressed: bytes) -> str:
    """Give the text of PidTagRtfCompressed; where HTML is wrapped in it, the text of that."""
    text, is_html = text_of_rtf(decompress(compressed))
    return text_of_html(text) if is_html else text


def body_of_html(stored: bytes, codec: str) -> str:
    """Give the text of PidTagHtml, which is bytes in the charset that it states, or else in the message's own."""
    stored = stored[:_LARGEST_HTML]
    stated = _CHARSET.search(stored[:4096])
    return text_of_html(decode_bytes(stored, stated[1].decode("ascii") if stated else codec))


def text_of_html(html: str) -> str:
    """Turn HTML into text; what is too deep or broken for the renderer loses its tags instead."""
    html = html[:_LARGEST_HTML]
    if _depth(html) > _HTML_DEPTH:
        return _TAG.sub(" ", html)
    import inscriptis  # type: ignore[import-untyped]  # dear to load: only where a body is HTML alone
    from lxml.etree import LxmlError  # type: ignore[import-untyped]

    try:
        return str(inscriptis.get_text(html))
    except (LxmlError, ValueError, AttributeError, IndexError, KeyError, TypeError):
        return _TAG.sub(" ", html)


def _depth(html: str) -> int:
    """Give how deep elements are nested at most, counting every element that is not closed."""
    depth = deepest = 0
    for closing, name in _OPENING.findall(html):
        if closing:
            depth = max(0, depth - 1)
        elif name.lower() not in _VOID:
            depth += 1
            deepest = max(deepest, depth)
    return deepest
