"""The bundled sample mailbox is what its builder makes, and shows what Missent can find."""

import pytest

from builders.command import missent
from builders.sample import HOME, build, files
from missent.model import Band, Harm


@pytest.fixture(scope="module")
def scanned():
    return missent("scan", HOME, "--band", "review", "--quiet")


def test_the_sample_is_what_its_builder_makes(tmp_path):
    build(tmp_path)
    made = {path.relative_to(tmp_path): path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    kept = {path.relative_to(HOME): path.read_bytes() for path in HOME.rglob("*") if path.is_file()}
    assert made == kept


def test_no_name_in_it_is_a_trap_for_a_checkout():
    assert not [path for path in files() if set(path) & set(':*?"<>|\\') or path.endswith((" ", "."))]


def test_it_says_that_it_is_invented():
    assert "invented" in (HOME / "README.txt").read_text("utf-8")
    assert all(b"This message is invented." in content for path, content in files().items() if path != "README.txt")


def test_it_has_some_three_hundred_messages(scanned):
    assert 280 <= scanned.summary["messages"] <= 320


@pytest.mark.parametrize("band", [band.value for band in Band if band is not Band.NONE])
def test_it_shows_every_band(scanned, band):
    assert band in {one["band"] for one in scanned.findings}


@pytest.mark.parametrize("harm", [harm.value for harm in Harm])
def test_it_shows_every_harm(scanned, harm):
    assert harm in {one["harm"] for one in scanned.findings}


@pytest.mark.parametrize("field", ["to", "cc", "bcc", "resent-to"])
def test_it_shows_slips_in_every_field(scanned, field):
    assert field in {one["field"] for one in scanned.findings}


def test_it_shows_what_cannot_be_read_and_who_cannot_be_resolved(scanned):
    assert {one["code"] for one in scanned.problems} == {"header-damaged", "recipient-unreadable"}
    assert scanned.summary["unresolved"] == 2


def test_one_slip_repeats_as_autocomplete_repeats_it(scanned):
    assert len([one for one in scanned.findings if one["address"] == "ops.desk@navy.ml"]) == 10


def test_a_message_found_twice_is_one_finding_with_two_copies(tmp_path):
    case = tmp_path / "sample.missent"
    missent("scan", HOME, "--case", case, "--quiet")
    kept = missent("findings", case).findings
    assert {one["subject"] for one in kept if one["copies"] == 2} == {"Berth for the tall ship, second try", "Pilot times"}
    assert [one["subject"] for one in kept if one["deleted"]] == ["Visit of the training ship"]


def test_drafts_are_no_findings(scanned):
    assert not [one for one in scanned.findings if "Drafts" in one["folder"]]


@pytest.mark.parametrize("right", ["mod.gov.uk", "mindef.nl", "navy.mil", "bundeswehr.org", "ymail.com", "orange.fr"])
def test_right_domains_are_not_flagged(scanned, right):
    assert not [one for one in scanned.findings if one["address"].endswith("@" + right)]
