"""A flagged message is examined: categories and counts come out, what was not read is told, and the content stays inside."""

import base64
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builders.exposures import encrypted_zip, photograph, with_file, zipped
from builders.mail import mail, multipart
from missent.model import Category, Sign, Triage, Where
from missent.readers.parts import take_apart
from missent.triage import archives, lines
from missent.triage import examine as examining
from missent.triage.examine import examine


def triage(raw: bytes) -> Triage:
    return examine(take_apart(raw))


def of(found: Triage, category: Category) -> list[Sign]:
    return [sign for sign in found.signs if sign.category is category]


def test_ordinary_mail_bears_no_sign() -> None:
    assert triage(mail()) == Triage(0, ())


def test_the_level_is_that_of_the_highest_sign_and_it_stands_first() -> None:
    found = triage(mail(subject="[SEC=OFFICIAL] Tide", body="Password: Mango!Kite77\n"))
    assert found.level == 3
    assert [sign.category for sign in found.signs] == [Category.CREDENTIALS, Category.MARKING]


def test_what_was_found_is_never_in_what_is_told() -> None:
    secrets = ("4111111111111111", "Mango!Kite77", "NL91ABNA0417164300", "QX7T2P", "Puddlefoot")
    body = (
        "Card 4111111111111111, password: Mango!Kite77, IBAN NL91ABNA0417164300.\n"
        "Hotel, booking reference QX7T2P, arrival 12 May, Admiral Puddlefoot.\n"
    )
    told = repr(triage(mail(body=body)))
    assert "payment-card" in told
    assert [secret for secret in secrets if secret in told] == []


def test_different_values_are_counted_once_each() -> None:
    body = "Cards: 4111 1111 1111 1111, 5500-0055-5555-5559 and again 4111111111111111.\n"
    (sign,) = of(triage(mail(body=body)), Category.PERSONAL)
    assert (sign.code, sign.count, sign.where) == ("payment-card", 2, Where.BODY)


def test_a_number_without_its_word_is_no_number_of_a_person() -> None:
    assert triage(mail(body="The parcel 123456782 is here.\n")).signs == ()
    assert of(triage(mail(body="BSN 123456782\n")), Category.PERSONAL)[0].code == "nl-bsn"


def test_a_machine_readable_passport_page_is_checked_by_its_digits() -> None:
    page = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10\n"
    assert [sign.code for sign in of(triage(mail(body=page)), Category.PERSONAL)] == ["passport"]
    assert of(triage(mail(body=page.replace("L898902C36", "L898902C35"))), Category.PERSONAL) == []


def test_a_journey_of_a_person_of_rank_concerns_safety() -> None:
    body = "Itinerary: flight KL 1023 on 12 May, hotel, room 14.\n"
    assert triage(mail(body=body)).level == 3
    assert triage(mail(body=body + "For Rear Admiral Puddlefoot.\n")).level == 4


def test_one_word_of_illness_counts_beside_a_number_of_a_person() -> None:
    assert of(triage(mail(body="The patient waits.\n")), Category.HEALTH) == []
    assert of(triage(mail(body="Patient, BSN 123456782.\n")), Category.HEALTH)[0].level == 3


def test_a_crew_list_concerns_safety_however_short() -> None:
    rows = "cabin,name,rank\n1,Puddlefoot,Seaman\n2,Thistledown,Bosun\n3,Marrowbone,Cook\n"
    found = triage(multipart(("Content-Type: text/plain", "Here."), ("Content-Type: text/csv; name=crew-list.csv", rows)))
    (sign,) = [sign for sign in of(found, Category.PEOPLE) if not sign.weak]
    assert (sign.code, sign.where, sign.count, sign.level) == ("personnel-list", Where.ATTACHMENT, 3, 4)


def test_a_short_list_of_something_is_weak() -> None:
    rows = "room,name\n1,Puddlefoot\n2,Thistledown\n3,Marrowbone\n"
    (sign,) = of(triage(mail(body=rows)), Category.PEOPLE)
    assert (sign.code, sign.weak, sign.level) == ("list-of-people", True, 2)


def test_attachments_are_counted_by_what_their_bytes_are() -> None:
    found = triage(with_file("song.txt", b"%PDF-1.7\n%%EOF"))
    assert (found.attachments, found.attached_bytes) == (1, 14)
    assert [sign.code for sign in of(found, Category.ATTACHMENT)] == ["pdf"]
    assert found.unread == ("pdf",)


@pytest.mark.parametrize("name", ["safe.kdbx", "harbour.ovpn", "id_rsa", "desk.pfx"])
def test_files_that_hold_credentials_are_known_by_name(name: str) -> None:
    assert [sign.code for sign in of(triage(with_file(name, b"data")), Category.CREDENTIALS)] == ["secret-file"]


def test_a_photograph_tells_whether_it_says_where_it_was_taken() -> None:
    assert [sign.code for sign in of(triage(with_file("a.jpg", photograph(position=True))), Category.PLACE)] == [
        "position-in-photograph"
    ]
    assert of(triage(with_file("a.jpg", photograph(position=False))), Category.PLACE) == []


def test_an_encrypted_attachment_is_told_and_not_read() -> None:
    found = triage(with_file("a.zip", encrypted_zip()))
    assert [sign.code for sign in of(found, Category.ENCRYPTED)] == ["encrypted-attachment"]
    assert "encrypted" in found.unread


def test_an_encrypted_message_is_told() -> None:
    found = triage(
        mail(extra=[("Content-Type", "application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m")], body="AAAA")
    )
    assert [sign.code for sign in of(found, Category.ENCRYPTED)] == ["encrypted-message"]


@pytest.mark.parametrize(
    ("name", "members"),
    [
        ("a.docx", {"word/document.xml": "<w:p><w:t>NATO SECRET</w:t></w:p><w:p><w:t>Text</w:t></w:p>"}),
        ("a.odt", {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<text:p>NATO SECRET</text:p>"}),
        ("a.zip", {"inner/notes.txt": "NATO SECRET\n\nText\n"}),
        ("b.zip", {"inner.zip": zipped({"notes.txt": "NATO SECRET\n"})}),
        ("a.pptx", {"ppt/slides/slide1.xml": "<a:p><a:t>NATO SECRET</a:t></a:p>"}),
    ],
)
def test_the_text_inside_attachments_is_read(name: str, members: dict[str, str | bytes]) -> None:
    found = of(triage(with_file(name, zipped(members))), Category.MARKING)
    assert [(sign.code, sign.where) for sign in found] == [("NATO SECRET", Where.ATTACHMENT)]


def test_an_attached_message_is_read_as_an_attachment() -> None:
    inner = mail(body="NATO SECRET\n\nText\n").decode()
    found = of(triage(multipart(("Content-Type: message/rfc822", inner))), Category.MARKING)
    assert [(sign.code, sign.where) for sign in found] == [("NATO SECRET", Where.ATTACHMENT)]


def test_the_program_is_told_as_it_was_given() -> None:
    assert examine(take_apart(mail()), "thunderbird").program == "thunderbird"


def test_a_paragraph_written_as_one_line_is_read_to_its_end() -> None:
    found = triage(mail(body="The tide was low. " * 200 + "Password: Mango!Kite77\n"))
    assert [sign.code for sign in of(found, Category.CREDENTIALS)] == ["password"]


def test_a_text_of_very_many_lines_is_read_to_its_end() -> None:
    found = triage(mail(body="a\n" * (lines.MOST_LINES + 5) + "Password: Mango!Kite77\n"))
    assert [sign.code for sign in of(found, Category.CREDENTIALS)] == ["password"]


# --- hostile mail


def test_a_file_that_would_unpack_to_much_is_read_a_little_and_told() -> None:
    bomb = zipped({f"{place}.txt": b"\0" * (16 << 20) for place in range(6)})
    raw = with_file("a.zip", bomb)
    tracemalloc.start()
    found = triage(raw)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert "cut" in found.unread
    assert peak < 64 << 20


def test_files_packed_in_files_are_opened_to_a_bounded_depth() -> None:
    data = zipped({"notes.txt": "NATO SECRET\n"})
    for _ in range(10):
        data = zipped({"inner.zip": data})
    found = triage(with_file("a.zip", data))
    assert of(found, Category.MARKING) == []
    assert "cut" in found.unread


def test_what_is_unpacked_for_one_message_is_bounded() -> None:
    allowance = archives.Allowance(left=1_000)
    texts = [text for _, text in archives.texts_inside(zipped({"a.txt": "x" * 700, "b.txt": "y" * 700}), allowance)]
    assert [len(text) for text in texts] == [700, 300]
    assert allowance.short


def test_more_text_than_is_examined_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(examining, "MOST_TEXT", 100)
    assert "cut" in triage(mail(body="Tide tables.\n" * 50)).unread


def test_damaged_files_are_told_and_raise_nothing() -> None:
    whole = zipped({"word/document.xml": "<w:p>Text</w:p>" * 100, "a.txt": "b" * 500})
    for stop in range(0, len(whole), 7):
        triage(with_file("a.docx", b"PK\x03\x04" + whole[4:stop]))


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=500), st.text(max_size=300))
def test_no_bytes_make_it_raise(data: bytes, text: str) -> None:
    triage(data)
    triage(with_file("a.bin", data))
    triage(mail(body=text, subject=text.replace("\n", " ").replace("\r", " ")))
    head = 'Content-Type: application/zip; name="a.zip"\nContent-Transfer-Encoding: base64'
    triage(multipart((head, base64.b64encode(b"PK\x03\x04" + data).decode())))


def test_no_module_of_triage_reaches_for_the_network() -> None:
    room = Path(examining.__file__).parent
    assert [path.name for path in room.glob("*.py") if "socket" in path.read_text() or "urllib" in path.read_text()] == []
