"""A message is taken apart: its text as a person reads it, its attachments, what it carries; hostile mail costs no more."""

import base64

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builders.mail import mail, multipart
from missent.readers import parts
from missent.readers.parts import take_apart

HEAD = [("MIME-Version", "1.0")]


def typed(content_type: str, body: str, *extra: tuple[str, str]) -> bytes:
    return mail(extra=[*HEAD, ("Content-Type", content_type), *extra], body=body)


def test_plain_mail_is_one_part_of_text() -> None:
    content = take_apart(mail(subject="=?utf-8?q?Gr=C3=BC=C3=9Fe?="))
    assert [(part.content_type, part.text, part.attached) for part in content.parts] == [
        ("text/plain", "Good morning,\n\nall is well.\n", False)
    ]
    assert content.header("subject") == "Grüße"
    assert content.header("nothing") == ""


def test_parts_are_listed_in_order_with_their_names_and_sizes() -> None:
    raw = multipart(
        ("Content-Type: text/plain", "Hello"),
        (
            "Content-Type: application/pdf; name=plan.pdf\nContent-Transfer-Encoding: base64",
            base64.b64encode(b"%PDF-1.7").decode(),
        ),
        ("Content-Type: text/csv\nContent-Disposition: attachment; filename*0*=utf-8''crew.csv", "a,b"),
    )
    assert [(part.content_type, part.name, part.size, part.attached) for part in take_apart(raw).parts] == [
        ("text/plain", "", 6, False),
        ("application/pdf", "plan.pdf", 8, True),
        ("text/csv", "crew.csv", 4, True),
    ]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_any_line_end_is_read(newline: str) -> None:
    raw = multipart(("Content-Type: text/plain", "one\ntwo"), ("Content-Type: text/plain", "three")).replace(
        b"\n", newline.encode()
    )
    assert [part.text.strip() for part in take_apart(raw).parts] == ["one\ntwo", "three"]


def test_transfer_encodings_are_undone_even_when_damaged() -> None:
    damaged = base64.b64encode("Grüße".encode("cp1252")).decode().rstrip("=") + "\n!!"
    raw = typed("text/plain; charset=iso-8859-1", damaged, ("Content-Transfer-Encoding", "BASE64"))
    assert take_apart(raw).parts[0].text == "Grüße"
    quoted = typed("text/plain; charset=utf-8", "Gr=C3=BC=\n=C3=9Fe =", ("Content-Transfer-Encoding", "quoted-printable"))
    assert take_apart(quoted).parts[0].text.strip(" =\n") == "Grüße"


def test_html_is_read_without_tags_scripts_and_styles() -> None:
    body = "<style>p{}</style><p>One &amp; two<br>three <b>four</b></p><script>alert('x@y')</script><p>&lt;a@b.example&gt;"
    assert take_apart(typed("text/html", body)).parts[0].text.split() == ["One", "&", "two", "three", "four", "<a@b.example>"]


def test_an_attached_message_is_carried_and_its_recipients_are_not_the_messages_own() -> None:
    inner = mail("someone@example.net", subject="Inside").decode()
    content = take_apart(multipart(("Content-Type: message/rfc822", inner)))
    carried = content.parts[0].carried
    assert carried is not None
    assert carried.header("to") == "someone@example.net"
    assert content.header("to") == "anna@example.com"


def test_a_multipart_without_its_boundaries_is_text() -> None:
    content = take_apart(typed("multipart/mixed; boundary=lost", "All is well.\n"))
    assert [part.text for part in content.parts] == ["All is well.\n"]


def nested(depth: int) -> bytes:
    body = "deep\n"
    for level in range(depth):
        body = f'--b{level}\nContent-Type: multipart/mixed; boundary="b{level - 1}"\n\n{body}--b{level}--\n'
    return typed(f'multipart/mixed; boundary="b{depth - 1}"', body)


def test_nesting_ends_at_a_bound() -> None:
    content = take_apart(nested(500))
    assert len(content.parts) == 1
    assert "deep" in content.parts[0].text


def test_the_number_of_parts_is_bounded_and_told() -> None:
    content = take_apart(multipart(*[("Content-Type: text/plain", "x")] * (2 * parts.MOST_PARTS)))
    assert len(content.parts) < parts.MOST_PARTS
    assert content.cut


def test_a_long_text_is_kept_from_both_ends() -> None:
    part = take_apart(mail(body="first\n" + "x" * (3 * parts.LONGEST_TEXT) + "\nlast\n")).parts[0]
    assert part.cut
    assert part.text.startswith("first\n")
    assert part.text.endswith("\nlast\n")
    assert len(part.text) < 3 * parts.LONGEST_TEXT


def test_the_work_grows_with_the_message_and_not_with_its_nesting(monkeypatch: pytest.MonkeyPatch) -> None:
    """The bytes that boundaries are looked for in are counted: at most once a level."""

    def searched(raw: bytes) -> int:
        total = 0
        pieces = parts._pieces

        def counted(body: bytes, boundary: bytes) -> object:
            nonlocal total
            total += len(body)
            return pieces(body, boundary)

        monkeypatch.setattr(parts, "_pieces", counted)
        take_apart(raw)
        monkeypatch.setattr(parts, "_pieces", pieces)
        return total

    for depth in (4, 50, 500):
        raw = nested(depth)
        assert searched(raw) <= parts.DEEPEST * len(raw)


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=600))
def test_no_bytes_make_it_raise(raw: bytes) -> None:
    take_apart(raw)
    take_apart(b'Content-Type: multipart/mixed; boundary="b"\n\n--b\n' + raw + b"\n--b--\n" + raw)
