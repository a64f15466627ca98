"""Builds one message, byte for byte: fields in order, folded or not, any line end."""

from collections.abc import Sequence

SENT_AT = 1_712_500_262  # Sun, 07 Apr 2024 14:31:02 +0000
DATE = "Sun, 7 Apr 2024 16:31:02 +0200"


def mail(
    to: str = "anna@example.com",
    *,
    cc: str = "",
    bcc: str = "",
    sender: str = "Own Account <own@example.org>",
    subject: str = "Weekly report",
    date: str = DATE,
    message_id: str = "",
    first: Sequence[tuple[str, str]] = (),
    extra: Sequence[tuple[str, str]] = (),
    body: str = "Good morning,\n\nall is well.\n",
    newline: str = "\n",
) -> bytes:
    """Render one message; a field with an empty value is left out, `first` and `extra` stand before and after the others."""
    fields = [
        *first,
        ("Message-ID", message_id or f"<{abs(hash((to, cc, bcc, subject))) % 10**12}@example.org>"),
        ("Date", date),
        ("From", sender),
        ("To", to),
        ("Cc", cc),
        ("Bcc", bcc),
        ("Subject", subject),
        *extra,
    ]
    text = "".join(f"{name}: {value}\n" for name, value in fields if value) + "\n" + body
    return text.replace("\n", newline).encode("utf-8", "surrogateescape")


def multipart(*parts: tuple[str, str], boundary: str = "=_border", **fields: str) -> bytes:
    """Render a multipart/mixed message from (header lines, content) pairs."""
    body = "".join(f"--{boundary}\n{head}\n\n{content}\n" for head, content in parts) + f"--{boundary}--\n"
    about = [("MIME-Version", "1.0"), ("Content-Type", f'multipart/mixed; boundary="{boundary}"')]
    return mail(extra=about, body=body, **fields)
