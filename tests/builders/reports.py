"""Builds reports on delivery, byte for byte: with machine-readable fields (RFC 3464, RFC 8098) or in prose."""

from collections.abc import Sequence

from builders.mail import mail

SYSTEM = "Mail System <mailer-daemon@mx.example.net>"
LATER = "Sun, 7 Apr 2024 16:40:00 +0200"
ORIGINAL_ID = "<original-1@example.org>"


def original(to: str = "ops@navy.ml", *, message_id: str = ORIGINAL_ID, subject: str = "Weekly report") -> str:
    """Give the message that a report is about, as text."""
    return mail(to, message_id=message_id, subject=subject).decode()


def status(*recipients: tuple[str, str, str], extra: str = "") -> str:
    """Give the fields of message/delivery-status for (address, action, code) triples."""
    groups = (
        f"Final-Recipient: rfc822; {address}\n{extra}Action: {action}\nStatus: {code}\n" for address, action, code in recipients
    )
    return "Reporting-MTA: dns; mx.example.net\n\n" + "\n".join(groups)


def report(
    *recipients: tuple[str, str, str],
    returned: str | None = None,
    extra: str = "",
    date: str = LATER,
    kind: str = "delivery-status",
    carried: str = "message/rfc822",
    fields: str = "",
    **headers: str,
) -> bytes:
    """Render a multipart/report (RFC 6522) on (address, action, code) triples; an empty `returned` returns no message."""
    parts = [
        ("Content-Type: text/plain", "The message could not be handled as asked.\n"),
        (f"Content-Type: message/{kind}", fields or status(*recipients, extra=extra)),
    ]
    if returned is None:
        returned = original(recipients[0][0] if recipients else "ops@navy.ml")
    if returned:
        parts.append((f"Content-Type: {carried}", returned))
    body = "".join(f"--=_r\n{head}\n\n{content}\n" for head, content in parts) + "--=_r--\n"
    about = [
        ("Return-Path", "<>"),
        ("MIME-Version", "1.0"),
        ("Content-Type", f'multipart/report; report-type={kind}; boundary="=_r"'),
    ]
    headers = {"sender": SYSTEM, "subject": "Report on delivery", "message_id": "<report-1@mx.example.net>", **headers}
    return mail("own@example.org", date=date, extra=about, body=body, **headers)


def receipt(address: str = "ops@navy.ml", disposition: str = "displayed", message_id: str = ORIGINAL_ID) -> bytes:
    """Render the receipt of a mail program."""
    fields = (
        f"Final-Recipient: rfc822; {address}\nOriginal-Message-ID: {message_id}\n"
        f"Disposition: manual-action/MDN-sent-manually; {disposition}\n"
    )
    return report(fields=fields, kind="disposition-notification", returned="", sender=address, subject="Read: Weekly report")


def prose(
    lines: Sequence[str],
    *,
    sender: str = SYSTEM,
    subject: str = "Returned mail",
    returned: str | None = None,
    first: Sequence[tuple[str, str]] = (("Return-Path", "<>"),),
    extra: Sequence[tuple[str, str]] = (),
    date: str = LATER,
    newline: str = "\n",
) -> bytes:
    """Render a report without machine-readable fields, the returned message below its words."""
    below = original() if returned is None else returned
    body = "\n".join(lines) + "\n\n" + (f"--- The original message follows ---\n\n{below}" if below else "")
    return mail(
        "own@example.org",
        sender=sender,
        subject=subject,
        date=date,
        message_id="<report-2@mx.example.net>",
        first=first,
        extra=extra,
        body=body,
        newline=newline,
    )
