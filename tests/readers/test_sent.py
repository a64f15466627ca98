"""What a folder is for, which way a message went, and whose mailbox it is."""

import unicodedata
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from missent.model import Evidence, FolderRole, MessageState
from missent.paths import resources
from missent.readers.sent import SenderTally, folder_role, infer_owners, verdict

LINES = [line.split("\t") for line in (resources() / "data" / "folder-names.tsv").read_text("utf-8").splitlines()[1:]]


@pytest.mark.parametrize(
    "path",
    [
        "Sent", "SENT", "sent-mail", "Sent Items", "INBOX.Sent", "INBOX/Sent", "INBOX.Sent Items", "[Gmail]/Sent Mail",
        "[Google Mail]/Sent Mail", ".Sent", ".Work.Sent", "Sent.mbox", "Sent Messages.mbox", "Archive.sbd/Sent", "Sent.sbd",
        "Sent-1", "Sent (2)", "Sent 2019", "sent-mail-jan-2004", "jan/_sent_mail", "jan/sent_items", "Sent Items/2019",
        "Sent/Projects",
        "C:\\Mail\\Sent", "Gesendete Elemente", "&BB4EQgQ,BEAEMAQyBDsENQQ9BD0ESwQ1-",
        "&AMk-l&AOk-ments envoy&AOk-s", "Trash/Sent",
    ],
)  # fmt: skip
def test_a_sent_folder_is_known_by_its_name(path: str) -> None:
    assert folder_role(path) is FolderRole.SENT


@pytest.mark.parametrize(
    ("path", "role"),
    [
        ("INBOX", FolderRole.INBOX),
        ("INBOX/Projects", FolderRole.OTHER),
        ("Entw&APw-rfe", FolderRole.DRAFTS),
        ("Templates", FolderRole.DRAFTS),
        ("Unsent Messages", FolderRole.OUTBOX),
        ("Sent/Drafts", FolderRole.DRAFTS),
        ("[Gmail]/Spam", FolderRole.JUNK),
        ("Deleted Items", FolderRole.TRASH),
        ("sentinel", FolderRole.OTHER),
        ("not sent", FolderRole.OTHER),
        ("2019", FolderRole.OTHER),
        ("Sent Items/2019/June", FolderRole.OTHER),  # only what lies directly in it
        ("", FolderRole.OTHER),
        ("///", FolderRole.OTHER),
        ("&", FolderRole.OTHER),
        ("&AAA", FolderRole.OTHER),
        ("&2AA-", FolderRole.OTHER),  # half a character
        ("&A-", FolderRole.OTHER),
    ],
)
def test_other_folders_are_told_apart(path: str, role: FolderRole) -> None:
    assert folder_role(path) is role


def test_the_sent_folder_is_known_in_more_than_twenty_languages() -> None:
    assert len({language for _, role, language in LINES if role == "sent"}) >= 20


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_every_name_in_the_table_is_found_however_it_is_spelt(form: str) -> None:
    for name, role, _ in LINES:
        written = unicodedata.normalize(form, name)
        for path in (written, f"INBOX.{written}", f"Mail/{written}.mbox"):
            assert folder_role(path) == role, path


def test_no_name_means_two_things() -> None:
    roles: dict[str, set[str]] = {}
    for name, role, _ in LINES:
        roles.setdefault(unicodedata.normalize("NFC", name).casefold(), set()).add(role)
    assert [name for name, known in roles.items() if len(known) > 1] == []


@given(st.text(max_size=40))
def test_any_path_has_a_role(path: str) -> None:
    assert folder_role(path) in FolderRole


E = Evidence


@pytest.mark.parametrize(
    ("evidence", "owner", "state"),
    [
        ({E.FOLDER_SENT}, False, MessageState.SENT),
        ({E.LABEL_SENT}, False, MessageState.SENT),
        ({E.LABEL_SENT, E.LABEL_OTHER, E.TRACE}, False, MessageState.SENT),  # sent to oneself, or deleted afterwards
        ({E.FOLDER_SENT, E.TRACE}, True, MessageState.SENT),  # the list's copy, filed with the sent ones
        ({E.FOLDER_SENT, E.FLAG_DRAFT}, True, MessageState.DRAFT),
        ({E.FOLDER_SENT, E.FLAG_UNSENT}, True, MessageState.DRAFT),
        ({E.FOLDER_DRAFTS}, True, MessageState.DRAFT),
        ({E.LABEL_DRAFT, E.LABEL_OTHER}, True, MessageState.DRAFT),
        ({E.FOLDER_OUTBOX, E.SUBMIT_TIME}, True, MessageState.DRAFT),  # not sent yet
        (set(), True, MessageState.SENT),  # wherever it lies: in the archive, in the bin
        ({E.FOLDER_INBOX}, True, MessageState.SENT),
        ({E.LABEL_OTHER}, True, MessageState.SENT),
        ({E.TRACE}, True, MessageState.RECEIVED),  # through a list, to oneself, or forged
        ({E.RESENT_BY_OWNER, E.TRACE}, False, MessageState.SENT),
        ({E.SENT_ACCOUNT}, False, MessageState.SENT),
        ({E.SENT_ACCOUNT, E.TRACE}, False, MessageState.RECEIVED),
        ({E.TRACE}, False, MessageState.RECEIVED),
        ({E.FOLDER_INBOX}, False, MessageState.RECEIVED),
        ({E.LABEL_OTHER}, False, MessageState.RECEIVED),
        ({E.SUBMIT_TIME}, False, MessageState.UNKNOWN),  # received messages bear one, too
        ({E.SUBMIT_TIME}, True, MessageState.SENT),
        (set(), False, MessageState.UNKNOWN),
    ],
)
def test_the_strongest_sign_decides(evidence: set[Evidence], owner: bool, state: MessageState) -> None:
    assert verdict(frozenset(evidence), owner) is state


def test_knowing_the_owner_never_makes_a_sent_message_unsent() -> None:
    for signs in (frozenset(signs) for size in range(4) for signs in combinations(Evidence, size)):
        if verdict(signs, False) in (MessageState.SENT, MessageState.DRAFT):
            assert verdict(signs, True) is verdict(signs, False)


def test_both_addresses_of_one_owner_are_found_in_the_sent_folder() -> None:
    tallies = [
        SenderTally("jan@example.mil", 1_203, 0, 1_203),
        SenderTally("j..smit@example.mil", 297, 0, 297),
        SenderTally("colleague@example.mil", 8, 90, 8),
        SenderTally("other@example.org", 0, 400, 0),
    ]
    assert infer_owners(tallies) == ("jan@example.mil", "j..smit@example.mil")


def test_a_stray_copy_in_the_sent_folder_makes_nobody_an_owner() -> None:
    tallies = [SenderTally("jan@example.mil", 90, 500, 50), SenderTally("list@example.org", 800, 30, 2)]
    assert infer_owners(tallies) == ("jan@example.mil",)


def test_the_owners_of_many_mailboxes_read_at_once_are_all_found() -> None:
    tallies = [SenderTally(f"user{number}@example.mil", 120, 300, 60) for number in range(150)]
    tallies += [SenderTally("filed@example.org", 2_000, 10, 25)]
    assert set(infer_owners(tallies)) == {f"user{number}@example.mil" for number in range(150)}


def test_without_sent_folders_the_owner_both_writes_and_is_written_to() -> None:
    tallies = [
        SenderTally("newsletter@example.org", 900, 0, 0),
        SenderTally("jan@example.mil", 300, 700, 0),
        SenderTally("colleague@example.mil", 250, 200, 0),
    ]
    assert infer_owners(tallies)[0] == "jan@example.mil"
    assert "colleague@example.mil" not in infer_owners(tallies)


def test_a_second_address_is_found_in_a_box_of_sent_mail_without_a_telling_name() -> None:
    tallies = [SenderTally("jan@example.mil", 1_203, 0, 0), SenderTally("j..smit@example.mil", 297, 0, 0)]
    assert infer_owners(tallies) == ("jan@example.mil", "j..smit@example.mil")


def test_a_lone_message_belongs_to_its_sender() -> None:
    assert infer_owners([SenderTally("jan@navy.mil", 1, 0, 0), SenderTally("piet@navy.ml", 0, 1, 0)]) == ("jan@navy.mil",)


def test_where_nobody_wrote_there_is_no_owner() -> None:
    assert infer_owners([]) == ()
    assert infer_owners([SenderTally("piet@navy.ml", 0, 5, 0)]) == ()
