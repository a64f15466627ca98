"""Read one addr-spec (RFC 5322 3.4.1, RFC 6532) that stands alone: clean it, split it, bring its domain to A-labels."""

import re
import unicodedata
from functools import lru_cache

from missent.model import Address
from missent.readers.words import decode_text

# Never part of an address that worked, and a way to hide one domain in another: controls but blanks, and what Unicode lets a
# program leave out when it shows a text (UAX #44, Default_Ignorable_Code_Point), direction marks among it.
_HIDDEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U000e0000-\U000e0fff]+"
)
_LOOK_ALIKE = str.maketrans({"。": ".", "．": ".", "｡": ".", "＠": "@", "﹫": "@", "\u00a0": " ", "\u3000": " "})

_COMMENT = re.compile(r"\([^()]*+\)")
_SCHEME = re.compile(r"(?:[\s\[(<]*+(mailto|smtp):)++", re.I)
_LOCAL = r"""(?:"(?:[^"\\]|\\.)*+"|\\(?!@)|[^\s"@<>(),;:\\\[\]])++"""
_ADDR_SPEC = re.compile(rf"""({_LOCAL})@(\[[^\[\]\s]++\]|[^\s@<>()\[\],;:"\\]++)""", re.S)
_DOT_ATOM_QUOTED = re.compile(r'"((?!\.)(?:\.?[^\s".@<>(),;:\\\[\]]++)++)"')
# [MS-OXCMAIL] IMCEA encapsulation: a foreign name in the dress of an SMTP address; only the kind SMTP holds an address inside.
_ENCAPSULATED = re.compile(r"IMCEA([A-Z0-9]++)-([^@]*+)@", re.I)
_X500 = re.compile(r"/o=", re.I)
_HEX = re.compile(r"\+([0-9a-fA-F]{2})")
_BEFORE = "<>',;: \t\u2018\u2019\u201c\u201d\u00ab\u00bb"
_PADDING = " \t\r\n\0"  # NUL: the end of a text in C, which some stores keep
_AFTER = _BEFORE + ".`|{}*!?"  # all of these may begin a local-part; none ends a domain
_LONGEST_DOMAIN = 255


def clean(text: str) -> str:
    """Take out what cannot be seen and put ASCII for full-width dots and at-signs."""
    return text if text.isascii() and text.isprintable() else _HIDDEN.sub("", text).translate(_LOOK_ALIKE)


def holds_hidden(written: str) -> bool:
    """Tell whether an addr-spec, as it was written, holds characters that nobody sees and that `clean` takes out."""
    if written.isascii() and written.isprintable() and "=?" not in written:
        return False
    return _HIDDEN.search(decode_text(written).strip(_PADDING)) is not None


def read_addr_spec(written: str, name: str) -> Address | None:
    """Read `written` as exactly one addr-spec; None when it is none, or when it could be read in two ways.

    Routes (RFC 5322 4.4), comments, `mailto:`, stray quotes, brackets and dots round it are taken off. X.500 names are
    no addr-spec.
    """
    text = clean(written).strip()
    if "(" in text and not text.startswith('"'):
        text = _COMMENT.sub("", text)
    if scheme := _SCHEME.match(text):
        text = text[scheme.end() :]
        if scheme[1].lower() == "mailto":
            text = text.partition("?")[0]
    if text.startswith("@") and ":" in text:
        text = text.rpartition(":")[2]
    text = _strip(text)
    found = _ADDR_SPEC.fullmatch(text)
    if found is None or _X500.match(text):
        return None
    if hidden := _ENCAPSULATED.match(text):
        inner = _HEX.sub(lambda code: chr(int(code[1], 16)), hidden[2].replace("_", "/"))
        is_address = hidden[1].upper() == "SMTP" and not _ENCAPSULATED.match(inner)
        return read_addr_spec(inner, name) if is_address else None
    local_part = found[1]
    if plain := _DOT_ATOM_QUOTED.fullmatch(local_part):
        local_part = plain[1]
    domain = to_a_labels(found[2])
    return Address(name, local_part, domain, written.strip()) if domain else None


def _strip(text: str) -> str:
    text = text.lstrip(_BEFORE).rstrip(_AFTER)
    if text.startswith("[") or (text.endswith("]") and "@[" not in text):
        text = text.removeprefix("[").removesuffix("]").lstrip(_BEFORE).rstrip(_AFTER)
    if text.endswith('"'):  # a closing quote after the domain opens nowhere or at the very start
        text = text.removesuffix('"').removeprefix('"').lstrip(_BEFORE).rstrip(_AFTER)
    return text


def to_a_labels(written: str) -> str:
    """Bring a domain to the form in which domains are compared: lower-case, NFKC, A-labels (RFC 5890), no dots at the ends.

    A label that no A-label can be made of stays as it is, in NFKC and lower-case. A literal in brackets stays as it is.
    """
    if written.startswith("["):
        return written.lower()
    if written.isascii():
        return written.lower().strip(".-'`")
    domain = unicodedata.normalize("NFKC", written).translate(_LOOK_ALIKE).lower().strip(_AFTER)
    if len(domain) > _LONGEST_DOMAIN:  # no name that could be registered; the work on one grows with its square
        return domain
    return ".".join(map(_a_label, domain.split(".")))


@lru_cache(4096)
def _a_label(label: str) -> str:
    if label.isascii():
        return label
    # Both are dear to load, and most mailboxes never need them.
    from encodings.idna import ToASCII

    import idna

    try:
        return idna.alabel(label).decode("ascii")
    except UnicodeError:
        pass  # IDNA 2008 refuses symbols that IDNA 2003 allowed and that were registered
    try:
        return ToASCII(label).decode("ascii")
    except UnicodeError:
        return label
