"""Which message is answered: the first named in In-Reply-To, else the last of References (RFC 5322 3.6.4)."""

import pytest

from missent.model import Envelope, Folder, FolderRole, id_hash
from missent.readers.columns import Columns
from missent.readers.headers import HeaderReader

READER = HeaderReader("/mail/Sent", Folder("Sent", FolderRole.SENT))


@pytest.mark.parametrize(
    ("fields", "answers"),
    [
        ("In-Reply-To: <a@x>", "<a@x>"),
        ("in-reply-to:<a@x>\r", "<a@x>"),
        ("In-Reply-To:\n <a@x>\n <b@x>", "<a@x>"),
        ("In-Reply-To: Your message of Monday <a@x>", "<a@x>"),
        ("References: <b@x> <c@x>\nIn-Reply-To: <a@x>", "<a@x>"),
        ("References: <b@x>\n\t<c@x>", "<c@x>"),
        ("In-Reply-To: Your message of Monday\nReferences: <b@x> <c@x> (cut", "<c@x>"),
        ("References: " + " ".join(f"<{number}@x>" for number in range(1000)), "<999@x>"),
        ("In-Reply-To: a@x", ""),
        ("In-Reply-To: " + "<" * 100_000, ""),
        ("In-Reply-To:", ""),
        ("Subject: Hello", ""),
    ],
)
def test_what_is_answered_is_read_from_the_header_whichever_way_it_is_read(fields: str, answers: str) -> None:
    block = f"\nTo: anna@example.com\n{fields}".encode()
    (envelope,) = READER.read("0+1", 100, block)
    assert isinstance(envelope, Envelope)
    assert envelope.in_reply_to == answers
    filled, added = Columns(), Columns()
    assert list(READER.put(filled, "0+1", 100, block)) == [None]
    added.add(envelope)
    assert filled.batch() == added.batch()
    assert filled.batch().envelopes[0][13] == id_hash(answers)
