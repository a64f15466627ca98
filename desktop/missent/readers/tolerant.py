"""Read an address list that is not plain (RFC 5322 3.4, obsolete forms of 4.4, and what real programs write).

Every part of the value ends in a recipient: with an address, or unresolved with its raw text. Only the name of a group and a lone
comment are no recipients. Work is linear in the length: tokens are found by possessive patterns, and no character is read again
but inside a quoted string, an encoded-word or angle brackets that hold the only address, to a fixed depth.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from missent.model import Address, Field, Origin, Recipient
from missent.readers.addrspec import clean, read_addr_spec
from missent.readers.segments import HARD_SEPARATORS, Segment, bare_words, segments
from missent.readers.words import decode_text, name_of, unfold

MOST_RECIPIENTS = 100_000
"""Recipients read from one field; what follows is kept raw, as one unresolved recipient. No header block of 4 MiB holds more."""

_DEEPEST = 2


def read_address_list(where: Field, value: str) -> list[Recipient]:
    """Give the recipients of one address field, in order; `value` is the whole value as text."""
    return list(_recipients(where, unfold(value), 0))


def _recipients(where: Field, text: str, depth: int) -> Iterator[Recipient]:
    count = 0
    held: list[Segment] = []  # words without an address: a mailbox by themselves, or 'Last' of 'Last, First <a@x>'
    for segment in segments(text):
        if segment.labelled:
            yield from _release(where, text, held)
        found: Iterable[Recipient]
        if segment.angle is not None:
            found = _in_angle(where, text, [*held, segment], depth)
            held.clear()
        elif "@" in clean(segment.outside()):
            yield from _release(where, text, held)
            found = _bare(where, segment, segment.raw(text))
        elif found := _hidden(where, segment, segment.raw(text), depth):
            yield from _release(where, text, held)
        elif segment.says_something():
            held.append(segment)
        for recipient in found:
            count += 1
            yield recipient
        if segment.separator and segment.separator in HARD_SEPARATORS:
            yield from _release(where, text, held)
        if count + len(held) >= MOST_RECIPIENTS:
            yield from _release(where, text, held)
            if rest := text[segment.end :].strip():
                yield _unresolved(where, rest)
            return
    yield from _release(where, text, held)


def _unresolved(where: Field, raw: str) -> Recipient:
    return Recipient(where, None, raw, Origin.HEADER)


def _release(where: Field, text: str, held: list[Segment]) -> Iterator[Recipient]:
    """Let go what was held back for a name: each part is a recipient that has no address."""
    if held and any(mark in text for mark in HARD_SEPARATORS):  # Outlook: 'Last, First; Last, First'
        yield _unresolved(where, text[held[0].start : held[-1].end].strip())
    else:
        for segment in held:
            yield _unresolved(where, segment.raw(text))
    held.clear()


def _in_angle(where: Field, text: str, parts: list[Segment], depth: int) -> list[Recipient]:
    """Read 'phrase <content>'. The brackets alone say where the mail went; an address in the phrase is only a name."""
    last = parts[-1]
    content = decode_text(last.angle or "")
    raw = text[parts[0].start : last.end].strip()
    name = name_of(", ".join(part.phrase() for part in parts)) or name_of(" ".join(last.comments))
    if address := read_addr_spec(content, name):
        written = (last.angle or "").strip()
        return [Recipient(where, address if address.raw == written else replace(address, raw=written), raw, Origin.HEADER)]
    if not content.strip() and "@" in clean(last.outside()):  # 'a@x <>'
        return _bare(where, last, raw)
    if depth < _DEEPEST and "@" in clean(content):  # '<a@x, b@y>', '<First Last/OU/ORG@HOST>'
        inner = list(_recipients(where, content, depth + 1))
        if any(recipient.address for recipient in inner):
            return [replace(recipient, address=_named(recipient.address, name), raw=raw) for recipient in inner]
    return [_unresolved(where, raw)]


def _named(address: Address | None, name: str) -> Address | None:
    return replace(address, display_name=name) if address and name and not address.display_name else address


def _hidden(where: Field, segment: Segment, raw: str, depth: int) -> list[Recipient]:
    """Look into quoted strings and encoded-words when no address stands outside of them."""
    if depth >= _DEEPEST or not segment.has_words_of("quoted", "word"):
        return []
    inner = decode_text(segment.phrase())
    if "@" not in clean(inner):
        return []
    found = list(_recipients(where, inner, depth + 1))
    return [replace(recipient, raw=raw) for recipient in found] if any(recipient.address for recipient in found) else []


def _bare(where: Field, segment: Segment, raw: str) -> list[Recipient]:
    """Read a mailbox without angle brackets: one addr-spec, several with blanks between, or words round one."""
    outside = segment.outside()
    text = clean(outside)
    comment = name_of(" ".join(segment.comments))
    if not segment.has_words_of("word") and (address := read_addr_spec(outside, comment)):
        return [Recipient(where, address, raw, Origin.HEADER)]
    if joined := _with_blanks(bare_words(text), text, comment):
        return [Recipient(where, replace(joined, raw=outside.strip()), raw, Origin.HEADER)]
    found: list[Recipient] = []
    before: list[str] = []
    for word in bare_words(outside):
        if not _has_at_sign(clean(word)):
            before.append(word)
            continue
        name = " ".join(before)
        address = read_addr_spec(decode_text(word), name_of(name) or comment)
        if address and name and "." not in address.domain and "[" not in address.domain:
            # Notes: 'First Last/OU/ORG@HOST' is one address whose local-part has blanks.
            whole = f"{name} {address.local_part}"
            address = replace(address, display_name=comment, local_part=whole, raw=f"{name} {word}")
        found.append(Recipient(where, address, f"{name} {word}".strip(), Origin.HEADER))
        before.clear()
    if len(found) == 1:
        return [replace(found[0], raw=raw)]
    if before and found:  # words behind the last address stay with it
        found[-1] = replace(found[-1], raw=" ".join([found[-1].raw, *before]))
    return found or [_unresolved(where, raw)]


def _has_at_sign(word: str) -> bool:
    return "@" in word and not (word.startswith('"') and word.endswith('"'))


def _with_blanks(words: list[str], text: str, name: str) -> Address | None:
    """Read the obsolete 'jdoe @ test . example' (RFC 5322 4.4): blanks round the dots and round the one at-sign."""
    if text.count("@") != 1 or not any(word.startswith(("@", ".")) or word.endswith(("@", ".")) for word in words):
        return None
    local, _, domain = text.partition("@")
    joined = "@".join(".".join(part.strip() for part in side.split(".")) for side in (local, domain))
    return read_addr_spec(joined, name)
