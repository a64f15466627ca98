"""Turn header bytes into text: charsets, folding and the encoded-words of RFC 2047; nothing here raises, whatever the bytes."""

import binascii
import codecs
import re
from functools import lru_cache

# [RFC 2047] 2, but tolerant: senders leave blanks and commas in the text. Bounds keep the search for a lost end short.
ENCODED_WORD = r"=\?[^?\s]{1,80}+\?[bBqQ]\?[^?<>]{0,4000}+\?="
LONGEST_TEXT = 16_384
"""Characters of a decoded header that are worth showing; the store keeps the rest."""

_WORD = re.compile(r"=\?([^?\s]{1,80}+)\?([bBqQ])\?([^?]{0,4000}+)\?=")
_FOLD = re.compile(r"[\r\n]+[ \t]*")
_SURROGATE = re.compile("[\ud800-\udfff]")
# Not `\s`: that takes U+001C to U+001F, U+0085 and U+2028, too, which are hidden and not blank.
_BLANKS = re.compile("[ \t\n\r\x0b\x0c\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
_PADDING = " \t\n\r\x0b\x0c\0"
_CHARSET = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:+-]*")

_WIDER = {
    "ascii": "utf-8",  # 8-bit bytes said to be ASCII are UTF-8 more often than not; on failure Windows-1252 is tried
    "iso8859-1": "cp1252",  # as every mail program reads it: Outlook says the one and writes the other
    "gb2312": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}
_SPELLINGS = {
    "iso-8859-8-i": "iso-8859-8",
    "iso-8859-8-e": "iso-8859-8",
    "iso-8859-6-i": "iso-8859-6",
    "ks_c_5601-1987": "cp949",
    "x-sjis": "cp932",
    "x-gbk": "gb18030",
    "x-mac-roman": "mac-roman",
    "cp-850": "cp850",
    "iso-10646": "utf-8",
    "utf8mb4": "utf-8",
}
_UNSAFE = {"idna", "punycode", "undefined", "unicode_escape", "raw_unicode_escape", "mbcs", "oem"}


def to_text(value: bytes) -> str:
    """Read raw header bytes: as UTF-8 (RFC 6532), else as Windows-1252, else one letter a byte."""
    for charset in ("utf-8", "cp1252"):
        try:
            return value.decode(charset)
        except UnicodeDecodeError:
            continue
    return value.decode("latin-1")


def unfold(text: str) -> str:
    """Undo folding (RFC 5322 2.2.3): a line break and the blanks after it are one blank."""
    return _FOLD.sub(" ", text) if "\n" in text or "\r" in text else text


def decode_words(value: bytes) -> str:
    """Give a header value as text for a person: unfolded, encoded-words decoded, on one line.

    At most `LONGEST_TEXT` characters.
    """
    return tidy(decode_text(unfold(to_text(value[: 4 * LONGEST_TEXT]))))[:LONGEST_TEXT]


def decode_text(text: str) -> str:
    """Decode the encoded-words in `text`; what is not one stays as it is.

    Blanks between two encoded-words do not count (RFC 2047 6.2), and neighbours in one charset are joined before they are
    decoded: some senders cut a word in the middle of a letter.
    """
    if "=?" not in text:
        return text
    out: list[str] = []
    run, charset, end = b"", "", 0
    for word in _WORD.finditer(text):
        between = text[end : word.start()]
        name = word[1].partition("*")[0].lower()  # [RFC 2231] 5: a language may follow the charset
        if between.strip() or name != charset or not end:
            out.append(decode_bytes(run, charset))
            if between.strip() or not end:
                out.append(between)
            run, charset = b"", name
        run += _payload(word[2], word[3])
        end = word.end()
    out.append(decode_bytes(run, charset))
    out.append(text[end:])
    return "".join(out)


def tidy(text: str) -> str:
    """Bring text to one line with single blanks; hidden and direction characters stay, for they are part of what was sent.

    Whoever shows the text makes them visible. Only NUL becomes U+FFFD: databases and programs in C end a text at it.
    """
    text = text.strip(_PADDING)
    if not text.isprintable():
        text = _BLANKS.sub(" ", text.replace("\0", "\ufffd")).strip(" ")
    elif "  " in text:
        text = " ".join(text.split())
    return text


def name_of(phrase: str) -> str:
    """Give a display name as a person reads it, without the apostrophes that Outlook puts round it."""
    name = tidy(decode_text(phrase))
    if len(name) > 1 and name[0] == name[-1] and name[0] in "'\"":
        name = name[1:-1].strip()
    return name


def _payload(encoding: str, data: str) -> bytes:
    raw = data.encode("utf-8", "replace")
    if encoding in "qQ":
        return binascii.a2b_qp(raw, header=True)
    raw = raw.rstrip(b"= ")
    for cut in (raw + b"===", raw[:-1] + b"==="):
        try:
            return binascii.a2b_base64(cut)
        except binascii.Error:
            continue  # one character too many: the last one says nothing by itself
    return raw


def decode_bytes(raw: bytes, charset: str) -> str:
    """Decode bytes that are said to be in a charset; in another that fits when it is unknown or wrong. Never raise."""
    if not raw:
        return ""
    codec = _codec(charset)
    if codec == "utf-8":
        return to_text(raw)
    try:
        text = raw.decode(codec, "replace")
    except (UnicodeError, LookupError, ValueError):
        text = to_text(raw)
    # UTF-7 can spell half a character, which no file and no database takes.
    return _SURROGATE.sub("\ufffd", text)


@lru_cache(256)
def _codec(charset: str) -> str:
    if not _CHARSET.fullmatch(charset):
        return "utf-8"
    try:
        name = codecs.lookup(_SPELLINGS.get(charset, charset)).name
        b"".decode(name)
    except (LookupError, ValueError, UnicodeError):
        return "utf-8"
    return "utf-8" if name.replace("-", "_") in _UNSAFE else _WIDER.get(name, name)
