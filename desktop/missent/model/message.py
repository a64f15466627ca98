"""One message opened again, for preview and export: text only, nothing that could act."""

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
