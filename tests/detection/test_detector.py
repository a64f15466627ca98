"""Right about what was meant, and quiet about what is right."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders.judging import address, judged, mailbox, office
from missent.detection import bands
from missent.detection.detector import Detector
from missent.detection.reasons import Code
from missent.detection.tables import load
from missent.model import Band, Habits, Harm, Policy

RIGHT = [
    "navy.mil", "us.navy.mil", "mail.mil", "us.af.mil", "mod.uk", "army.mod.uk", "mod.gov.uk", "dstl.gov.uk",
    "nato.int", "hq.nato.int", "met.police.uk", "btp.police.uk", "nhs.net", "homeoffice.gov.uk", "fco.gov.uk",
    "fcdo.gov.uk", "mindef.nl", "politie.nl", "bund.de", "bmi.bund.de", "interieur.gouv.fr", "europa.eu",
    "ec.europa.eu", "who.int", "defence.gov.au", "forces.gc.ca", "gmail.com", "googlemail.com", "hotmail.co.uk",
    "ymail.com", "mail.com", "gmx.de", "orange.ml", "gouv.ml", "malijet.com", "lemmy.ml", "yahoo.co.jp", "163.com",
    "navy.mil.",
]  # fmt: skip

MISTYPED = {
    "gmial.com": "gmail.com",
    "gmai.com": "gmail.com",
    "gmail.con": "gmail.com",
    "gmail.cmo": "gmail.com",
    "gmailcom": "gmail.com",
    "gmail,com": "gmail.com",
    "gmail..com": "gmail.com",
    "gmail.com.com": "gmail.com",
    "g.mail.com": "gmail.com",
    "hotmal.com": "hotmail.com",
    "hotmial.co.uk": "hotmail.co.uk",
    "yaho.com": "yahoo.com",
    "outlok.com": "outlook.com",
    "mindef.nll": "mindef.nl",
    "navy.mli": "navy.mil",
    "navymil": "navy.mil",
    "navy,mil": "navy.mil",
    "army.mil.com": "army.mil",
    "hmrc.gov.uk.hk": "hmrc.gov.uk",
    "nav.y.mil": "navy.mil",
    "bundeswher.org": "bundeswehr.org",
    "homeofice.gov.uk": "homeoffice.gov.uk",
    "hotmail.ml": "hotmail.com",
    "gm\u0430il.com": "gmail.com",
    "n\u0430vy.mil": "navy.mil",
}


@pytest.mark.parametrize("written", RIGHT)
def test_a_right_name_is_left_alone(written: str) -> None:
    finding = judged(written)
    assert (finding.band, finding.intended_domain, finding.alternatives) == (Band.NONE, "", ())


def test_no_bundled_name_is_flagged_or_corrected() -> None:
    tables = load()
    for name in (*tables.known, *tables.neighbours):
        assert not judged(name).band.reaches(Band.POSSIBLE), name


@pytest.mark.parametrize("written", MISTYPED)
def test_a_mistyped_name_is_found_by_name_without_a_mailbox(written: str) -> None:
    finding = judged(written)
    assert finding.band.reaches(Band.POSSIBLE)
    assert finding.intended_domain == MISTYPED[written]


def test_the_likelier_name_comes_first_and_the_other_is_an_alternative() -> None:
    finding = judged("mail.ml")
    assert finding.intended_domain == "mail.mil"
    assert "gmail.com" in [other.domain for other in finding.alternatives]


@pytest.mark.parametrize(
    ("written", "harm"),
    [
        ("navy.ml", Harm.OPEN),
        ("gmail.con", Harm.CANNOT_EXIST),
        ("mindef.nll", Harm.CANNOT_EXIST),
        ("navy,mil", Harm.CANNOT_EXIST),
        ("navvy.mil", Harm.CLOSED),
        ("homeofice.gov.uk", Harm.CLOSED),
        ("defence.gov.ua", Harm.FOREIGN_ZONE),
        ("gmial.com", Harm.OPEN),
    ],
)
def test_harm_is_told_apart_from_certainty(written: str, harm: Harm) -> None:
    assert judged(written).harm is harm


def test_an_ending_that_does_not_exist_is_told_even_when_nothing_resembles_it() -> None:
    finding = judged("server.zzzzzzzz")
    assert (finding.band, finding.intended_domain, finding.harm) == (Band.REVIEW, "", Harm.CANNOT_EXIST)
    assert Code.NO_SUCH_ENDING in [reason.code for reason in finding.reasons]


@pytest.mark.parametrize("written", ["[192.0.2.1]", "printer.local", "localhost", "x" * 300 + ".com", ""])
def test_what_is_no_internet_name_is_not_judged(written: str) -> None:
    finding = judged(written)
    assert finding.band is Band.NONE
    assert [reason.code for reason in finding.reasons] == [Code.NOT_JUDGED]


def test_short_names_are_not_decided_without_a_mailbox() -> None:
    for written in ("ao.com", "al.com", "ab.nl", "q.com"):
        assert not judged(written).band.reaches(Band.LIKELY)


def test_the_score_rises_through_the_bands() -> None:
    order = [Band.NONE, Band.REVIEW, Band.POSSIBLE, Band.LIKELY, Band.CERTAIN]
    names = [*RIGHT, *MISTYPED, "unheardof.ml", "navy.ml", "random-words.org", "il.fi", "undh.org", "mof.go.jp"]
    findings = sorted((judged(name) for name in names), key=lambda finding: finding.score)
    ranks = [order.index(finding.band) for finding in findings]
    assert ranks == sorted(ranks)
    assert set(ranks) == {0, 1, 2, 3, 4}


@given(st.floats(-60, 60))
def test_a_band_is_a_function_of_the_score(score: float) -> None:
    for edge in (bands.CERTAIN, bands.LIKELY, bands.POSSIBLE, bands.REVIEW):
        assert not bands.band(bands.below(score, edge)).reaches(bands.band(edge))
    assert bands.band(score).reaches(bands.band(score - 1))


def test_judging_does_not_depend_on_the_order() -> None:
    habits = mailbox(office() | {"partnr-firm.com": 1, "navy.ml": 2}, people={"j.smith@navy.mil": 4})
    specs = [f"{who}@{name}" for who in ("j.smith", "info") for name in (*RIGHT, *MISTYPED, "partnr-firm.com", "navy.ml")]
    forward, backward = Detector(Policy(), habits), Detector(Policy(), habits)
    first = {spec: forward.judge(address(spec)) for spec in specs}
    random.Random(3).shuffle(specs)
    assert {spec: backward.judge(address(spec)) for spec in specs} == first


def test_a_domain_is_weighed_once_however_often_it_is_written_to(monkeypatch: pytest.MonkeyPatch) -> None:
    detector = Detector(Policy(), Habits())
    weighed = []
    weigh = detector._scales.weigh
    monkeypatch.setattr(detector._scales, "weigh", lambda name: weighed.append(name) or weigh(name))
    for person in range(50):
        detector.judge(address(f"person{person}@navy.ml"))
    assert weighed == ["navy.ml"]


@given(st.text(max_size=80))
def test_no_domain_is_too_strange_to_judge(written: str) -> None:
    assert judged(f"a@{written}").score >= -60


def test_a_name_under_a_public_bodys_zone_is_told_as_such() -> None:
    finding = judged("smalltown-council.gov.k")
    assert finding.intended_domain == "smalltown-council.gov.uk"
    assert (Code.MEANT_PROTECTED, (("domain", "gov.uk"), ("kind", "government"))) in [(r.code, r.facts) for r in finding.reasons]


def test_two_dots_in_the_slip_of_an_ending_do_not_recommend_the_slip() -> None:
    found = judged("x@navy..ml")
    assert (found.band, found.intended_domain) == (Band.CERTAIN, "navy.mil")
    assert [other.domain for other in found.alternatives][:1] == ["navy.ml"]
