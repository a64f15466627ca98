"""Endings one slip apart are ruled on whatever the sum says."""

import pytest

from builders.judging import judged, mailbox, office
from missent.detection.reasons import Code
from missent.detection.tables import load
from missent.model import Band, Harm, Policy

MIL_LABELS = sorted(
    name.removesuffix(".mil") for name, known in load().known.items() if name.endswith(".mil") and name.count(".") == 1
)


def test_the_list_of_labels_is_there() -> None:
    assert len(MIL_LABELS) >= 198


@pytest.mark.parametrize("host", ["", "us.", "mail.hq."])
def test_every_known_name_under_mil_is_found_when_written_with_ml(host: str) -> None:
    for label in MIL_LABELS:
        finding = judged(f"{host}{label}.ml")
        if f"{label}.ml" in load().known or f"{label}.ml" in load().neighbours:
            continue
        assert finding.band in (Band.CERTAIN, Band.LIKELY), label
        # ncsc.ml: a Dutch body of that name is the better known
        assert f"{host}{label}.mil" in [finding.intended_domain, *(other.domain for other in finding.alternatives)]
        assert finding.harm is Harm.OPEN


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("navy.ml", "navy.mil"),
        ("us.navy.ml", "us.navy.mil"),
        ("mail.ml", "mail.mil"),
        ("mindef.ml", "mindef.nl"),
        ("politie.ml", "politie.nl"),
        ("mod.go.uk", "mod.gov.uk"),
        ("homeoffice.gv.uk", "homeoffice.gov.uk"),
        ("met.ploice.uk", "met.police.uk"),
        ("nato.in", "nato.int"),
        ("nato.it", "nato.int"),
        ("army.il", "army.mil"),
        ("defence.gov.ua", "defence.gov.au"),
        ("interieur.gouv.gr", "interieur.gouv.fr"),
    ],
)
def test_a_protected_name_under_a_neighbouring_ending_is_found_by_name(written: str, meant: str) -> None:
    finding = judged(written)
    assert finding.band in (Band.CERTAIN, Band.LIKELY)
    assert finding.intended_domain == meant


@pytest.mark.parametrize(
    "written", ["unheardof.ml", "a.unheardof.ml", "unheardof.gv.uk", "unheardof.cm", "unheardof.om", "unheardof.il"]
)
def test_an_unknown_name_under_a_hazardous_ending_is_never_passed_over_in_silence(written: str) -> None:
    assert judged(written).band is not Band.NONE


def test_an_unknown_name_is_for_review_and_no_guess_is_made() -> None:
    finding = judged("unheardof.ml")
    assert (finding.band, finding.intended_domain) == (Band.REVIEW, "")
    codes = [reason.code for reason in finding.reasons]
    assert Code.NAME_UNKNOWN in codes
    assert Code.ENDING_NEVER_WRITTEN_TO in codes
    assert "unheardof.mil" in [other.domain for other in finding.alternatives]


def test_an_ending_is_not_for_review_where_several_partners_answer_from_it() -> None:
    partners = {f"partner-{place}.ml": 12 for place in ("bamako", "gao", "kayes", "mopti", "segou")}
    bamako = mailbox(office() | partners | {"unheardof.ml": 1}, received=partners)
    assert judged("unheardof.ml", habits=bamako).band is Band.NONE
    assert judged("navy.ml", habits=bamako).band is Band.CERTAIN


REAL_ZONES = [
    "mail.gov.ua", "mail.gov.gr", "mail.gov.pk", "mod.gov.gr", "defense.gouv.ml", "minfin.gouv.ml", "diplomatie.gouv.ml",
    "nung.edu.ua", "cabinet.gov.uk",
]  # fmt: skip


@pytest.mark.parametrize("written", REAL_ZONES)
def test_a_name_in_another_states_zone_is_real_until_the_mailbox_says_otherwise(written: str) -> None:
    assert judged(written).band is Band.NONE
    assert judged(written).harm is Harm.CLOSED


def test_a_zone_never_written_to_is_for_review_where_the_neighbouring_zone_is_everyday() -> None:
    canberra = mailbox({"defence.gov.au": 90, "parks.gov.au": 30, "parcs.gov.ua": 1})
    assert judged("lighthouses.gov.ua", habits=canberra).band is Band.REVIEW
    kyiv = mailbox({"defence.gov.au": 90, "mfa.gov.ua": 30})
    assert judged("lighthouses.gov.ua", habits=kyiv).band is Band.NONE


def test_the_nearer_ending_comes_before_the_same_name_in_another_country() -> None:
    finding = judged("parliament.gv.uk")
    assert finding.band is Band.REVIEW
    assert finding.alternatives[0].domain == "parliament.gov.uk"


def test_a_slip_that_autocomplete_repeats_does_not_excuse_itself() -> None:
    habits = mailbox(office() | {"navy.ml": 9})
    finding = judged("navy.ml", habits=habits)
    assert (finding.band, finding.intended_domain) == (Band.CERTAIN, "navy.mil")


def test_a_correspondent_under_a_neighbouring_ending_is_found() -> None:
    finding = judged("partner-firm.co", habits=mailbox(office()))
    assert (finding.band, finding.intended_domain) == (Band.CERTAIN, "partner-firm.com")


def test_a_partner_of_the_policy_is_found_under_a_neighbouring_ending() -> None:
    finding = judged("smallcontractor.cm", policy=Policy(protected=frozenset({"smallcontractor.com"})))
    assert (finding.band, finding.intended_domain) == (Band.CERTAIN, "smallcontractor.com")


def test_mail_received_from_the_written_name_stays_the_rule() -> None:
    habits = mailbox(office() | {"navy.ml": 6}, received={"navy.ml": 5, "navy.mil": 200})
    assert judged("navy.ml", habits=habits).band is Band.NONE


def test_every_real_neighbour_stays_under_likely_by_itself() -> None:
    for name in load().neighbours:
        assert not judged(name).band.reaches(Band.POSSIBLE), name


def test_another_states_ministry_is_no_certain_slip() -> None:
    finding = judged("hmrc.gov.ug")
    assert (finding.band, finding.intended_domain, finding.harm) == (Band.LIKELY, "hmrc.gov.uk", Harm.FOREIGN_ZONE)
    assert judged("mod.gov.ua").band is Band.NONE


def test_the_story_is_told_whole() -> None:
    finding = judged("j.smith@navy.ml", habits=mailbox(office() | {"navy.ml": 1}, {"navy.mil": 200}, {"j.smith@navy.mil": 41}))
    told = {reason.code: dict(reason.facts) for reason in finding.reasons}
    assert told[Code.LETTER_MISSING] == {"letter": "i", "before": "l"}
    assert told[Code.ENDING_BELONGS_TO] == {"ending": "ml", "holder": "Mali"}
    assert told[Code.WRITTEN_TO_INTENDED] == {"domain": "navy.mil", "count": 312}
    assert told[Code.WRITTEN_TO_THIS] == {"domain": "navy.ml", "count": 1}
    assert told[Code.NEVER_RECEIVED_FROM] == {"domain": "navy.ml"}
    assert told[Code.SAME_PERSON_KNOWN] == {"address": "j.smith@navy.mil", "count": 41}
    assert finding.intended_address == "j.smith@navy.mil"


def test_an_ending_whose_names_are_given_out_one_level_lower_is_found_too() -> None:
    finding = judged("politie.np")
    assert (finding.band, finding.intended_domain) == (Band.CERTAIN, "politie.nl")


def test_nearly_every_pair_with_a_protected_name_is_found() -> None:
    tables = load()
    found, missed = 0, []
    for name, known in tables.known.items():
        suffix = tables.suffixes.split(name)[2]
        for pair in tables.hazards.pairs():
            written = name.removesuffix(suffix) + pair.written
            if pair.meant != suffix or pair.slip == "habit" or not known.is_protected:
                continue
            if written in tables.known or written in tables.neighbours:
                continue
            found += 1
            if not judged(written).band.reaches(Band.LIKELY):
                missed.append(written)
    assert found > 4000
    assert len(missed) <= found / 100, missed


def test_a_bare_name_inside_a_network_is_not_taken_for_a_slip() -> None:
    habits = mailbox({"enron.com": 400}, owners=frozenset({"someone@enron.com"}))
    assert judged("first last/hou/ect@enron", habits=habits).band is Band.NONE
    assert judged("someone@gmail").intended_domain == "gmail.com"


def test_an_ending_typed_after_the_one_it_is_a_slip_of_is_for_review_with_the_name_before_it() -> None:
    finding = judged("us.navy.mil.ml")  # Mali's armed forces would be there too
    assert finding.band is Band.REVIEW
    assert finding.alternatives[0].domain == "us.navy.mil"
