"""A large invented mailbox is read exactly: every offset and every recipient, in each dialect and line end."""

from pathlib import Path

import pytest

from builders.mailbox import MailboxBuilder
from builders.mbox import Dialect
from contract.reader_contract import addresses, envelopes, problems
from missent.model import Source, SourceKind
from missent.readers import mbox as mbox_module


@pytest.mark.parametrize("newline", ["\n", "\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize("dialect", Dialect)
def test_offsets_and_recipients_equal_the_truth(
    tmp_path: Path, dialect: Dialect, newline: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "Sent"
    truth = MailboxBuilder(seed=7, dialect=dialect, newline=newline).write(path, 5_000_000)
    monkeypatch.setattr(mbox_module, "SPAN", 300_000)
    source = Source(SourceKind.MBOX, str(path), str(path), path.stat().st_size)
    found = envelopes(source)
    assert [int(envelope.locator.key.partition("+")[0]) for envelope in found] == [told.offset for told in truth]
    assert [tuple(address.lower() for address in addresses(envelope)) for envelope in found] == [
        told.recipients for told in truth
    ]
    assert problems(source) == []
    assert len(truth) > 40


def test_the_same_seed_invents_the_same_mail(tmp_path: Path) -> None:
    for name in ("one", "two"):
        MailboxBuilder(seed=3).write(tmp_path / name, 300_000)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()
