"""What the detector promises of every input: each simple slip of a friend is found, in any order, at a bounded cost."""

import random
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builders.judging import address, judged, mailbox, office
from missent.detection import endings, index, letters
from missent.detection.detector import Detector
from missent.detection.tables import load
from missent.model import Band, Harm, Policy

ROOT = Path(__file__).resolve().parents[2]
PROTECTED = sorted(name for name, known in load().known.items() if known.is_protected)


def simple_slips(name: str) -> set[str]:
    """Leave out, double and swap each letter of a name, its ending's letters too."""
    found = set()
    for at, letter in enumerate(name):
        if letter == ".":
            continue
        found |= {name[:at] + name[at + 1 :], name[:at] + letter + name[at:]}
        if name[at + 1 : at + 2] not in ("", "."):
            found.add(name[:at] + name[at : at + 2][::-1] + name[at + 2 :])
    tables = load()
    real = tables.known.keys() | tables.neighbours.keys() | {name}
    return {typed for typed in found - real if ".." not in typed and not typed.startswith(".") and "." in typed}


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(PROTECTED))
def test_every_simple_slip_of_a_protected_correspondent_is_flagged(name: str) -> None:
    habits = mailbox(office() | {name: 120}, received={name: 60})
    detector = Detector(Policy(), habits)
    for typed in sorted(simple_slips(name)):
        finding = detector.judge(address(f"a.person@{typed}"))
        assert finding.band is not Band.NONE, (typed, name)
        if not (load().suffixes.is_suffix(typed) or finding.band is Band.REVIEW):
            assert name in [finding.intended_domain, *(other.domain for other in finding.alternatives)], (typed, name)


@settings(max_examples=25, deadline=None)
@given(st.randoms(use_true_random=False))
def test_findings_do_not_depend_on_what_was_judged_before(rng: random.Random) -> None:
    names = rng.sample(PROTECTED, 6)
    typed = [slip for name in names for slip in rng.sample(sorted(simple_slips(name)), 2)]
    habits = mailbox(office() | dict.fromkeys(names, 9) | dict.fromkeys(typed, 1))
    specs = [f"{who}@{name}" for who in ("j.smith", "info") for name in (*names, *typed)]
    one = Detector(Policy(), habits)
    first = {spec: one.judge(address(spec)) for spec in specs}
    rng.shuffle(specs)
    other = Detector(Policy(), habits)
    assert {spec: other.judge(address(spec)) for spec in specs} == first


STRANGE = [
    "navy.ml", "entirely-different-name.org", "a-" * 120 + "a.mil", "x." * 120 + "ml", ("gmail.com." * 25)[:-1],
    "navy." * 48 + "mil", "xn--" + "z" * 59 + ".ml", "aaaaaaaaaaaaaaaaaaaaaaaa.gov.uk", "e.e.e.e.e.e.e.e.e.e.e.e.e.e.uk",
    "1234567890.com", "--------.mil", "gmail" * 12 + ".co", "parliament" * 24 + ".gv.uk", "mail.mail.mail.mail.mail.com",
]  # fmt: skip


@pytest.mark.parametrize("written", STRANGE)
def test_the_work_for_one_input_is_bounded(written: str, monkeypatch: pytest.MonkeyPatch) -> None:
    work: Counter[str] = Counter()

    def counted(module: object, name: str) -> None:
        real = getattr(module, name)

        def count(*arguments: object) -> object:
            work[name] += 1
            return real(*arguments)

        monkeypatch.setattr(module, name, count)

    counted(letters, "one_slip")
    counted(letters, "two_slips")
    counted(endings, "one_slip")
    counted(index, "keys_without_one")
    Detector(Policy(), mailbox(office())).judge(address(f"a@{written}"))
    assert work["one_slip"] <= 600  # names and endings looked at by letters
    assert work["two_slips"] <= 400
    assert work["keys_without_one"] <= 12  # each at most 254 hashes


def test_a_display_name_that_thousands_share_is_sorted_once() -> None:
    many = {f"person{n}@firm-{n % 50}.example.org": 1 for n in range(5000)}
    habits = mailbox(office() | {"partnr-firm.com": 1}, names={"support": many | {"support@partner-firm.com": 3}})
    detector = Detector(Policy(), habits)
    findings = [detector.judge(address(f"a{n}@partnr-firm.com", "Support")) for n in range(50)]
    assert {finding.intended_address for finding in findings} == {"support@partner-firm.com"}
    assert len(detector._witness._by_name) == 1


def test_a_judgement_keeps_no_more_than_it_needs() -> None:
    detector = Detector()
    for n in range(5000):
        detector.judge(address(f"a@name-{n}.org"))
    assert len(detector._weighed) <= 4096
    assert judged("navy.ml").band is Band.CERTAIN


_TELL = """
import sys
sys.path.insert(0, "tests")
from builders.judging import judged, mailbox, office
sent = office() | {"partnr-firm.com": 1, "parishcouncil.org": 2, "parishcuoncil.org": 1}
order = reversed(sent) if sys.argv[1] == "2" else sent
habits = mailbox({name: sent[name] for name in order}, people={"m.jansen@parishcouncil.org": 2})
for name in ["navy.ml", "mail.ml", "gmial.com", "parliament.gv.uk", "unheardof.co", "hotmial.co.uk", *sent]:
    print(judged(f"m.jansen@{name}"), judged(f"m.jansen@{name}", habits=habits))
"""


def test_findings_do_not_depend_on_the_order_of_the_mailbox_nor_on_the_hashing_of_texts() -> None:
    told = []
    for seed in ("1", "2"):
        surroundings = {"PYTHONHASHSEED": seed, "PYTHONPATH": "desktop"}
        run = subprocess.run([sys.executable, "-c", _TELL, seed], capture_output=True, text=True, cwd=ROOT, env=surroundings)
        assert run.returncode == 0, run.stderr
        told.append(run.stdout)
    assert told[0] == told[1]
    assert "navy.mil" in told[0]


@pytest.mark.parametrize("name", ["homeoffice.gov.uk", "hmrc.gov.uk", "fcdo.gov.uk", "mod.gov.uk", "councils.gov.uk"])
def test_what_stays_in_a_zone_is_always_of_the_same_harm(name: str) -> None:
    label = name.partition(".")[0]
    stays = {typed for typed in simple_slips(name) if typed.endswith(".gov.uk") and not typed.startswith(f"{label}.")}
    assert len(stays) > 5
    assert {judged(typed).harm for typed in {name, *stays}} == {Harm.CLOSED}
