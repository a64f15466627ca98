"""Examine one flagged message: which signs it bears, how much that matters, and what could not be looked into."""

from collections.abc import Iterable, Iterator
from typing import Final

from missent.model import Category, Content, Part, Sign, Triage, Where
from missent.triage.archives import Allowance, texts_inside
from missent.triage.credentials import credential_signs
from missent.triage.files import file_signs, is_encrypted, kind_of, message_is_encrypted
from missent.triage.lines import Block, blocks
from missent.triage.markings import body_signs, header_signs, subject_signs
from missent.triage.personal import personal_signs
from missent.triage.text import Text
from missent.triage.travel import health_signs, people_signs, travel_signs

MOST_TEXT: Final = 1 << 20
"""Characters of the message's own text that are examined."""
MOST_ATTACHED: Final = 2 << 20
"""Characters of its attachments' text."""

_PACKED: Final = frozenset(("zip", "document", "spreadsheet", "presentation"))
_READABLE: Final = frozenset(("text", "calendar", "message")) | _PACKED


def examine(content: Content, program: str = "unknown") -> Triage:
    """Examine a message taken apart; `program` is the mail program that wrote it."""
    body, attached = _sort(content.parts)
    unread: dict[str, None] = dict.fromkeys(("cut",) if content.cut else ())
    signs: list[Sign] = [*header_signs(content), *subject_signs(content.header("subject"))]
    text = "\n".join(part.text for part in body)
    unread.update(dict.fromkeys(["cut"] if len(text) > MOST_TEXT or any(part.cut for part in body) else []))
    subject = content.header("subject")
    calendar = any(part.content_type == "text/calendar" for part in content.parts)
    signs += _text_signs(text[:MOST_TEXT], subject, calendar=calendar)
    signs += file_signs(attached)
    if message_is_encrypted(content.parts, content.header("content-type")):
        signs.append(Sign(Category.ENCRYPTED, "encrypted-message", Where.BODY, 1, 0))
        unread["encrypted"] = None
    allowance = Allowance()
    left = MOST_ATTACHED
    for part in attached:
        kind = kind_of(part)
        if is_encrypted(part, kind):
            unread["encrypted"] = None
        elif kind not in _READABLE:
            unread[kind] = None
            continue
        for name, inside in _inside(part, kind, allowance):
            signs += _attached_signs(inside[:left], f"{part.name} {name} {subject}")
            left = max(0, left - len(inside))
    if allowance.short or not left:
        unread["cut"] = None
    weighed = _weigh(signs)
    return Triage(
        max((sign.level for sign in weighed), default=0),
        weighed,
        tuple(unread),
        len(attached),
        sum(part.size for part in attached),
        program,
    )


def _sort(parts: Iterable[Part]) -> tuple[list[Part], list[Part]]:
    """Tell the parts a person reads as the message's text from its attachments; HTML only where there is no plain text."""
    shown = [part for part in parts if not part.attached and part.content_type.startswith(("text/", "multipart/")) and part.text]
    plain = [part for part in shown if part.content_type != "text/html"]
    rest = [part for part in parts if part.attached or part.carried is not None]
    return plain or shown, rest


def _text_signs(text: str, subject: str, *, calendar: bool) -> Iterator[Sign]:
    """Yield the signs of a message's own text, and of what it quotes."""
    bodies = blocks(text)
    yield from body_signs(bodies)
    for quoted, where in ((False, Where.BODY), (True, Where.QUOTED)):
        part = "\n".join("\n".join(block.lines) for block in bodies if block.quoted is quoted)
        about = subject if not quoted else ""
        yield from _said(part if quoted else f"{subject}\n{part}", where, about, calendar=calendar and not quoted)


def _attached_signs(text: str, about: str) -> Iterator[Sign]:
    """Yield the signs of a text in an attachment: its first page and its last lines may bear a banner."""
    yield from body_signs([Block(block.lines, quoted=False) for block in blocks(text)[:1]], where=Where.ATTACHMENT)
    yield from _said(text, Where.ATTACHMENT, about, calendar=False)


def _said(value: str, where: Where, about: str, *, calendar: bool) -> Iterator[Sign]:
    if not value or value.isspace():
        return
    text = Text(value)
    personal = list(personal_signs(text, where))
    yield from personal
    yield from credential_signs(text, where)
    yield from travel_signs(text, where, calendar=calendar)
    yield from health_signs(text, where, personal=any(not sign.weak for sign in personal))
    yield from people_signs(text, where, about=about)


def _inside(part: Part, kind: str, allowance: Allowance) -> Iterator[tuple[str, str]]:
    """Yield names and texts of what an attachment holds."""
    if part.carried is not None:
        subject = part.carried.header("subject")
        for inner in part.carried.parts:
            yield f"{inner.name} {subject}", inner.text
    elif kind in _PACKED:
        yield from texts_inside(part.data, allowance)
    else:
        yield "", part.text


def _weigh(signs: Iterable[Sign]) -> tuple[Sign, ...]:
    """Put the same signs together, and take weak ones a level lower unless another kind of sign agrees.

    What matters most stands first.
    """
    together: dict[tuple[Category, str, Where], Sign] = {}
    for sign in signs:
        key = (sign.category, sign.code, sign.where)
        known = together.get(key)
        if known is not None:
            sign = Sign(*key, known.count + sign.count, max(known.level, sign.level), known.weak and sign.weak)
        together[key] = sign
    weighed = [_lowered(sign, together.values()) for sign in together.values()]
    return tuple(sorted(weighed, key=lambda sign: (-sign.level, sign.weak, list(Category).index(sign.category), sign.code)))


def _lowered(sign: Sign, all_signs: Iterable[Sign]) -> Sign:
    agreed = any(other.category is sign.category and other.code != sign.code and other.level >= sign.level for other in all_signs)
    if not sign.weak or agreed or sign.level <= 1:
        return sign
    return Sign(sign.category, sign.code, sign.where, sign.count, sign.level - 1, weak=True)
