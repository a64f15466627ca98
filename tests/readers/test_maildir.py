"""Maildirs: cur, new and tmp, flags in the names, Maildir++ subfolders, and a mail program that works in it meanwhile."""

from pathlib import Path

import pytest

from builders.mail import mail
from builders.maildir import deliver, maildir
from contract.reader_contract import ReaderContract, Sample, addresses, envelopes, problems
from missent.model import Evidence, FolderRole, Mark, MessageState, ProblemCode, Source, SourceKind
from missent.readers import files as files_module
from missent.readers.opening import open_source


def source_of(place: Path, argument: Path | None = None) -> Source:
    return Source(SourceKind.MAILDIR, str(place), str(argument or place))


class TestContract(ReaderContract):
    @pytest.fixture
    def sample(self, tmp_path: Path) -> Sample:
        root = maildir(tmp_path / "Maildir")
        first = deliver(root, mail("own@example.org", sender="anna@example.com", subject="One"))
        deliver(root, mail("own@example.org", sender="bert@example.com", subject="Two"), flags=None, box="new")
        deliver(maildir(root / ".Sent"), mail("carla@navy.ml, dirk@example.com", subject="Three"))
        deliver(maildir(root / ".Sent.2020"), mail("els@example.com", subject="Four"))
        recipients = [["own@example.org"], ["own@example.org"], ["carla@navy.ml", "dirk@example.com"], ["els@example.com"]]
        return Sample(source_of(root), recipients, first.unlink)


class TestContractInSmallSpans(TestContract):
    @pytest.fixture(autouse=True)
    def small_spans(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(files_module, "_SPAN_BYTES", 1)


def test_the_top_is_the_inbox_and_subfolders_are_known_by_their_names(tmp_path: Path) -> None:
    root = maildir(tmp_path / "anna")
    for name in (".Sent", ".Drafts", ".Work.Archive", ".Sent.2020"):
        maildir(root / name)
    with open_source(source_of(root)) as reader:
        roles = {folder.path: folder.role for folder in reader.folders()}
    assert roles == {
        "anna": FolderRole.INBOX,
        "anna/Sent": FolderRole.SENT,
        "anna/Drafts": FolderRole.DRAFTS,
        "anna/Work/Archive": FolderRole.OTHER,
        "anna/Sent/2020": FolderRole.SENT,
    }


def test_a_sent_maildir_alone_is_known_by_its_name(tmp_path: Path) -> None:
    place = maildir(tmp_path / ".Sent")
    deliver(place, mail())
    assert envelopes(source_of(place))[0].state is MessageState.SENT


@pytest.mark.parametrize("separator", [":", ";", "!"])
def test_flags_tell_what_was_thrown_away_and_what_is_a_draft(tmp_path: Path, separator: str) -> None:
    place = maildir(tmp_path / "Sent")
    for flags in ("S", "ST", "DS"):
        deliver(place, mail(), flags=flags, separator=separator)
    plain, trashed, draft = envelopes(source_of(place))
    assert (plain.marks, trashed.marks, draft.marks) == ((), (Mark.DELETED,), ())
    assert Evidence.FLAG_DRAFT in draft.evidence
    assert draft.state is not MessageState.SENT
    assert trashed.state is MessageState.SENT


def test_a_delivery_that_was_not_finished_is_read_and_marked(tmp_path: Path) -> None:
    place = maildir(tmp_path / "Sent")
    deliver(place, mail("anna@navy.ml")[:-40], flags=None, box="tmp")
    (envelope,) = envelopes(source_of(place))
    assert addresses(envelope) == ["anna@navy.ml"]
    assert Mark.TRUNCATED in envelope.marks


def test_lost_empty_boxes_and_hidden_files_do_no_harm(tmp_path: Path) -> None:
    place = maildir(tmp_path / "Sent")
    deliver(place, mail())
    (place / "cur" / ".noindex").write_bytes(b"")
    (place / "tmp").rmdir()
    assert len(envelopes(source_of(place))) == 1
    assert problems(source_of(place)) == []


def test_a_file_that_is_no_message_is_counted_and_told(tmp_path: Path) -> None:
    place = maildir(tmp_path / "Sent")
    deliver(place, b"nothing of a header here\n")
    deliver(place, b"")
    assert len(envelopes(source_of(place))) == 2
    assert [problem.code for problem in problems(source_of(place))] == [ProblemCode.HEADER_MISSING] * 2


def test_a_message_whose_flags_change_while_it_is_read_is_still_found(tmp_path: Path) -> None:
    place = maildir(tmp_path / "Sent")
    path = deliver(place, mail("anna@example.com"), flags=None, box="new")
    with open_source(source_of(place)) as reader:
        (span,) = reader.spans()
        (before,) = reader.envelopes(span)
        path.rename(place / "cur" / f"{path.name}:2,RS")
        (after,) = reader.envelopes(span)
        assert addresses(after) == ["anna@example.com"]  # type: ignore[arg-type]
        assert reader.message(before.locator).raw == mail("anna@example.com")  # type: ignore[union-attr]


def test_a_message_that_went_away_is_told(tmp_path: Path) -> None:
    place = maildir(tmp_path / "Sent")
    path = deliver(place, mail())
    with open_source(source_of(place)) as reader:
        (span,) = reader.spans()
        path.unlink()
        (problem,) = reader.envelopes(span)
    assert problem.code is ProblemCode.CANNOT_READ  # type: ignore[union-attr]


def test_a_message_sent_on_is_the_owners_and_went_to_the_resent_fields(tmp_path: Path) -> None:
    place = maildir(tmp_path / "Sent")
    sent_on = [("Resent-From", "Own Account <own@example.org>"), ("Resent-To", "piet@army.ml")]
    deliver(place, mail("jan@navy.ml", sender="Other <other@example.net>", first=sent_on))
    deliver(place, mail("jan@navy.ml", first=sent_on[:1]))
    whole, torn = envelopes(source_of(place))
    assert whole.sender is not None
    assert (whole.sender.addr_spec, Evidence.RESENT_BY_OWNER in whole.evidence) == ("own@example.org", True)
    assert Evidence.RESENT_BY_OWNER not in torn.evidence  # without a Resent-To the others must not be lost
