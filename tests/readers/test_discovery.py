"""Mailboxes are found where programs keep them, with their size and date, or with what stands against reading them."""

import os
from pathlib import Path

import pytest

from builders.mail import mail
from builders.maildir import deliver, maildir
from builders.mbox import write_mbox
from missent.model import Hindrance, Keeper
from missent.readers import discovery
from missent.readers.mail_places import Surroundings, System

DAY = 1_700_000_000
PST = b"!BDN" + bytes(600)
EMLX = b"72\n" + mail(to="friend@example.org")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def found(home: Path, system: System = System.LINUX, **environment: str):
    return discovery.discover(Surroundings(system, home, environment))


def the_only(home: Path, system: System = System.LINUX, **environment: str):
    mailboxes = found(home, system, **environment)
    assert len(mailboxes) == 1, mailboxes
    return mailboxes[0]


def put(place: Path, data: bytes = PST) -> Path:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(data)
    return place


def box(place: Path, letters: int = 1) -> Path:
    place.parent.mkdir(parents=True, exist_ok=True)
    write_mbox(place, [mail(to="friend@example.org") for _ in range(letters)])
    return place


def profile(
    root: Path, ini: str = "[Profile0]\nName=default\nIsRelative=1\nPath=abc.default\n", name: str = "abc.default"
) -> Path:
    root.mkdir(parents=True, exist_ok=True)
    (root / "profiles.ini").write_text(ini)
    box(root / name / "ImapMail" / "imap.example.org" / "Sent")
    return root / name


def test_nothing_is_found_where_nothing_is(home):
    assert found(home) == []
    home.mkdir()
    assert all(found(home, system) == [] for system in System)


@pytest.mark.parametrize(
    "root", [".thunderbird", ".var/app/org.mozilla.Thunderbird/.thunderbird", "snap/thunderbird/common/.thunderbird"]
)
def test_each_account_of_a_thunderbird_profile_is_a_mailbox(home, root):
    at = profile(home / root)
    box(at / "Mail" / "Local Folders" / "Archives")
    mailboxes = found(home)
    assert {one.name for one in mailboxes} == {"imap.example.org", "Local Folders"}
    assert {one.place for one in mailboxes} == {str(at / "ImapMail" / "imap.example.org"), str(at / "Mail" / "Local Folders")}
    assert {(one.keeper, one.hindrance) for one in mailboxes} == {(Keeper.THUNDERBIRD, None)}


@pytest.mark.parametrize(
    ("system", "root"), [(System.WINDOWS, "AppData/Roaming/Thunderbird"), (System.MACOS, "Library/Thunderbird")]
)
def test_thunderbird_is_found_on_other_systems(home, system, root):
    profile(home / root)
    assert the_only(home, system).keeper is Keeper.THUNDERBIRD


def test_of_several_profiles_each_mailbox_says_its_own_one(home):
    root = home / ".thunderbird"
    elsewhere = profile(home / "disk", name="work")
    profile(root, f"nonsense\n[General]\nStartWithLastProfile=1\n[Profile0]\nName=home\nIsRelative=1\nPath=abc.default\n"
                  f"[Profile1]\nName=work\nIsRelative=0\nPath={elsewhere}\n")  # fmt: skip
    assert {one.name for one in found(home)} == {"imap.example.org (home)", "imap.example.org (work)"}


def test_an_account_that_the_settings_place_outside_of_the_profile_is_found(home):
    at = profile(home / ".thunderbird")
    outside = box(home / "big disk" / "office" / "Sent").parent
    inside = at / "ImapMail" / "imap.example.org"
    (at / "prefs.js").write_text(
        f'user_pref("mail.server.server1.directory", "{inside}");\n'
        f'user_pref("mail.server.server2.directory", "{outside}");\nuser_pref("mail.server.server3.directory", "relative");\n'
    )
    assert {one.place for one in found(home)} == {str(inside), str(outside)}


def test_an_account_without_mail_is_left_out(home):
    at = profile(home / ".thunderbird")
    put(at / "Mail" / "Local Folders" / "Trash", b"")
    put(at / "Mail" / "Local Folders" / "filterlog.html", b"<html>")
    assert [one.name for one in found(home)] == ["imap.example.org"]


def test_size_is_the_sum_and_the_date_that_of_the_newest_file_without_indexes(home):
    at = profile(home / ".thunderbird") / "ImapMail" / "imap.example.org"
    older, newer = at / "Sent", box(at / "INBOX", 3)
    put(at / "INBOX.msf", bytes(9999))
    os.utime(older, (DAY, DAY))
    os.utime(newer, (DAY + 60, DAY + 60))
    one = the_only(home)
    assert one.size == older.stat().st_size + newer.stat().st_size
    assert one.modified == (DAY + 60) * 10**9
    assert one.is_whole


def test_a_mailbox_of_very_many_files_is_weighed_in_part_and_says_so(home, monkeypatch):
    monkeypatch.setattr(discovery, "_MOST_FILES", 3)
    place = maildir(home / "Maildir")
    letter = mail(to="friend@example.org")
    for _ in range(3):
        deliver(place, letter)
    assert the_only(home).is_whole
    deliver(place, letter)
    assert (the_only(home).is_whole, the_only(home).size) == (False, 3 * len(letter))


def test_files_that_are_no_mail_are_opened_only_so_often(home, monkeypatch):
    opened = []
    monkeypatch.setattr(discovery, "_kind", opened.append)
    for number in range(150):
        put(home / "Mail" / f"{number:03}", b"x")
    assert found(home) == []
    assert len(opened) == 100


def test_evolution_is_found_with_its_maildir_and_what_it_keeps_of_accounts(home):
    local = maildir(home / ".local/share/evolution/mail/local")
    deliver(maildir(local / ".Sent"), mail(to="friend@example.org"))
    put(home / "caches/evolution/mail/4711/folders/INBOX/cur/00/1", mail(to="friend@example.org"))
    mailboxes = found(home, XDG_CACHE_HOME=str(home / "caches"))
    assert {(one.keeper, one.name) for one in mailboxes} == {(Keeper.EVOLUTION, "local"), (Keeper.EVOLUTION, "4711")}
    assert all(one.size and one.hindrance is None for one in mailboxes)


def test_a_variable_that_names_no_absolute_place_is_not_obeyed(home):
    deliver(maildir(home / ".local/share/local-mail/sent-mail"), mail(to="friend@example.org"))
    assert the_only(home, XDG_DATA_HOME="share").keeper is Keeper.KMAIL


def test_outlook_files_are_found_by_their_content(home):
    put(home / "AppData/Local/Microsoft/Outlook/office.ost")
    put(home / "AppData/Local/Microsoft/Outlook/broken.ost", b"no mail at all")
    put(home / "Documents/Outlook-Dateien/archive.pst")
    put(home / "cloud/Documents/Outlook Files/old.pst")
    mailboxes = found(home, System.WINDOWS, OneDrive=str(home / "cloud"))
    assert {one.name for one in mailboxes} == {"office.ost", "archive.pst", "old.pst"}
    assert {(one.keeper, one.size, one.hindrance) for one in mailboxes} == {(Keeper.OUTLOOK, len(PST), None)}


@pytest.mark.parametrize(
    ("system", "hindrance"), [(System.WINDOWS, Hindrance.IN_USE), (System.LINUX, Hindrance.CANNOT_OPEN)]
)  # fmt: skip
def test_a_file_that_may_not_be_opened_says_why_and_the_others_go_on(home, monkeypatch, system, hindrance):
    places = {System.WINDOWS: "AppData/Local/Microsoft/Outlook/office.ost", System.LINUX: "mbox"}
    closed, one_more = (
        put(home / places[system]),
        profile(home / ("AppData/Roaming/Thunderbird" if system is System.WINDOWS else ".thunderbird")),
    )
    look = discovery._kind

    def kind(place: Path):
        if place == closed:
            raise PermissionError(13, "Permission denied", str(place))
        return look(place)

    monkeypatch.setattr(discovery, "_kind", kind)
    readable, hindered = found(home, system)
    assert (readable.hindrance, Path(readable.place).parent.parent) == (None, one_more)
    assert (hindered.place, hindered.hindrance, hindered.size) == (str(closed), hindrance, len(PST))


def test_what_is_only_in_a_cloud_is_not_opened(home, monkeypatch):
    put(home / "Documents/Outlook Files/archive.pst")
    monkeypatch.setattr(discovery, "is_placeholder", lambda _: True)
    monkeypatch.setattr(discovery, "_kind", lambda place: pytest.fail(f"{place} was opened"))
    assert the_only(home, System.WINDOWS).hindrance is Hindrance.PLACEHOLDER


def test_the_new_outlook_keeps_nothing_here(home):
    (home / "AppData/Local/Microsoft/Olk").mkdir(parents=True)
    assert the_only(home, System.WINDOWS).hindrance is Hindrance.ON_SERVER


def test_apple_mail_is_shown_with_what_stands_against_reading_it(home):
    put(home / "Library/Mail/V10/4711/Sent.mbox/4711/Data/Messages/1.emlx", EMLX)
    one = the_only(home, System.MACOS)
    assert (one.keeper, one.name, one.hindrance, one.size) == (Keeper.APPLE_MAIL, "", Hindrance.NOT_SUPPORTED, len(EMLX))


def test_a_folder_that_the_system_keeps_closed_is_told(home, monkeypatch):
    closed = home / "Library/Mail"
    closed.mkdir(parents=True)
    listed = os.scandir

    def scandir(place):
        if Path(place) == closed:
            raise PermissionError(1, "Operation not permitted", str(place))
        return listed(place)

    monkeypatch.setattr(os, "scandir", scandir)
    one = the_only(home, System.MACOS)
    assert (one.keeper, one.place, one.hindrance) == (Keeper.APPLE_MAIL, str(closed), Hindrance.CANNOT_OPEN)


def test_a_takeout_is_found_unpacked_and_packed_and_other_folders_are_not_taken_for_it(home):
    box(home / "Téléchargements/Takeout/Mail/All mail.mbox")
    put(home / "Téléchargements/Takeout/Photos/one.jpg", b"\xff\xd8\xff")
    put(home / "Téléchargements/takeout-20250101T000000Z-001.zip", b"PK\x03\x04" + bytes(90))
    put(home / "Téléchargements/takeout-menu.txt", b"Soup")
    readable, packed = found(home)
    assert (readable.keeper, readable.name, readable.hindrance) == (Keeper.TAKEOUT, "Mail", None)
    assert (packed.keeper, packed.hindrance) == (Keeper.TAKEOUT, Hindrance.ARCHIVE)


def test_no_link_is_followed_out(home, tmp_path):
    box(tmp_path / "outside" / "Sent")
    home.mkdir()
    (home / "Mail").symlink_to(tmp_path / "outside")
    (home / ".thunderbird").mkdir()
    inside = profile(home / ".thunderbird") / "Mail"
    inside.mkdir()
    (inside / "linked").symlink_to(tmp_path / "outside")
    assert [one.name for one in found(home)] == ["imap.example.org"]


def test_a_mailbox_that_two_rows_of_the_table_name_is_listed_once(home):
    put(home / "Documents/Outlook Files/archive.pst")
    assert the_only(home, System.WINDOWS, OneDrive=str(home)).name == "archive.pst"


def test_the_newest_stands_first(home):
    old, new = box(home / "mbox"), box(home / "Mail" / "sent")
    os.utime(old, (DAY, DAY))
    os.utime(new, (DAY + 1, DAY + 1))
    assert [one.place for one in found(home)] == [str(home / "Mail"), str(old)]


def test_settings_that_are_noise_name_no_profile(home):
    put(home / ".thunderbird/profiles.ini", bytes(range(256)) * 8)
    assert found(home) == []
