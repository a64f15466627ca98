"""`missent --selftest` tells whether an installation is whole, and what is missing where it is not."""

import re
import shutil
import sys

import pytest

from builders import selftest_mail
from builders.command import missent
from missent.cli import exits, selftest
from missent.model import SourceKind
from missent.paths import resources
from missent.readers.imap import vault

KINDS = [kind.value for kind in SourceKind if kind is not SourceKind.IMAP]


@pytest.fixture(scope="module")
def whole():
    return missent("--selftest")


@pytest.fixture
def damaged(tmp_path, monkeypatch):
    """Give a copy of the bundled files that the self-test takes for the installation's."""
    shutil.copytree(resources() / "selftest", tmp_path / "selftest")
    monkeypatch.setattr(selftest, "resources", lambda: tmp_path)
    return tmp_path / "selftest"


def test_a_whole_installation_passes(whole):
    assert whole.code == exits.READ_WHOLE, whole.out
    assert whole.out.decode().splitlines()[-1] == "The installation is whole."


@pytest.mark.parametrize("kind", KINDS)
def test_the_reader_of_every_kind_finds_the_slip(whole, kind):
    assert re.search(rf"^ok +reader of {kind}: [12] found$", whole.out.decode(), re.MULTILINE)


@pytest.mark.parametrize("name", ["detector data", "personal data", "extract-msg", "libpff", "TLS", "keyring", "translations"])
def test_what_else_is_needed_is_named(whole, name):
    assert re.search(rf"^(ok|absent) +{name}: \S", whole.out.decode(), re.MULTILINE)


@pytest.mark.skipif(sys.platform != "linux", reason="workers are confined on Linux only")
@pytest.mark.parametrize("layer", ["limits", "landlock", "seccomp"])
def test_what_the_confinement_of_workers_reached_is_told(whole, layer):
    assert re.search(rf"^(ok|absent) +confinement of workers, {layer}: \S", whole.out.decode(), re.MULTILINE)


def test_a_reader_that_does_not_find_its_mail_fails_the_test(damaged, capsys):
    (damaged / "pst" / "Outlook.pst").unlink()
    assert selftest.run() == exits.OUR_FAULT
    told = capsys.readouterr().out
    assert re.search(r"^FAILED +reader of pst: \S", told, re.MULTILINE)
    assert re.search(r"^ok +reader of mbox: 1 found$", told, re.MULTILINE)
    assert told.splitlines()[-1].endswith("Install Missent again.")


def test_personal_data_that_is_not_seen_fails_the_test(damaged):
    for path in (damaged / "eml" / "letter.eml", damaged / "mbox" / "Sent", *(damaged / "maildir").rglob("*.harbour")):
        path.write_bytes(path.read_bytes().replace(b"GB82", b"GB00"))
    failed = [tested.name for tested in selftest.readers() if tested.state is selftest.State.FAILED]
    assert failed == ["personal data"]


def test_a_library_that_cannot_be_loaded_fails_the_test(monkeypatch):
    monkeypatch.setitem(sys.modules, "pypff", None)
    monkeypatch.delitem(sys.modules, "missent.readers.pst.libpff", raising=False)
    states = {tested.name: tested.state for tested in selftest.second_opinions()}
    assert states == {"extract-msg": selftest.State.WELL, "libpff": selftest.State.FAILED}


def test_a_computer_without_a_trusted_keyring_is_told_so_and_passes(monkeypatch):
    monkeypatch.setattr(vault, "_trusted", lambda: None)
    tested = {tested.name: tested for tested in selftest.accounts()}
    assert tested["keyring"].state is selftest.State.ABSENT
    assert "not kept" in tested["keyring"].detail


def test_the_languages_that_are_there_are_named(damaged):
    (damaged.parent / "translations").mkdir()
    for language in ("nl", "de"):
        (damaged.parent / "translations" / f"missent_{language}.qm").touch()
    [tested] = selftest.translations()
    assert (tested.state, tested.detail) == (selftest.State.WELL, "de, nl")


def test_the_built_in_mail_is_what_its_builder_writes(tmp_path):
    selftest_mail.write(tmp_path)
    written = {path.relative_to(tmp_path): path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    home = selftest_mail.HOME
    assert written == {path.relative_to(home): path.read_bytes() for path in home.rglob("*") if path.is_file()}
