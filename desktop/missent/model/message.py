"""One message opened again: as text for preview and export, or taken apart to be examined; nothing that could act."""

from dataclasses import dataclass

from missent.model.source import Locator


@dataclass(frozen=True, slots=True)
class Attachment:
    """Name one attachment; `size` in bytes after decoding, or as declared when it was not decoded."""

    name: str
    content_type: str
    size: int


@dataclass(frozen=True, slots=True)
class Message:
    """Hold one opened message.

    `body` is plain text, capped (`body_cut` says so). `raw` is the message's bytes as stored, or, when `derived`, an EML written
    from the store's properties; `sha256` is the digest of `raw` (hex). `headers` are name and decoded value, in order.
    """

    locator: Locator
    headers: tuple[tuple[str, str], ...]
    body: str
    body_cut: bool
    attachments: tuple[Attachment, ...]
    raw: bytes
    derived: bool
    sha256: str


@dataclass(frozen=True, slots=True)
class Part:
    """Hold one leaf of a message's MIME structure (RFC 2046), or the message itself when it has none.

    `text` is what a person would read of it, line feeds between lines, and empty where it is no text; `data` are its bytes after
    decoding, `size` counts them before anything was cut, and `cut` says that it was. `carried` is the message inside it, when it
    is one (message/rfc822), or its header (text/rfc822-headers).
    """

    content_type: str
    name: str
    text: str
    data: bytes
    size: int
    cut: bool = False
    attached: bool = False
    carried: "Content | None" = None


@dataclass(frozen=True, slots=True)
class Content:
    """Hold one message taken apart; `headers` are lower-case names and decoded values, in order."""

    headers: tuple[tuple[str, str], ...]
    parts: tuple[Part, ...]
    cut: bool = False

    def header(self, name: str) -> str:
        """Give the first value of a field, empty when there is none."""
        return next((value for known, value in self.headers if known == name), "")

    def headers_named(self, name: str) -> tuple[str, ...]:
        """Give all values of a field."""
        return tuple(value for known, value in self.headers if known == name)
