"""The figures that the guide tells come out again, on slips and right names that others collected."""

from pathlib import Path

import pytest

from builders.judging import address
from missent.detection.detector import Detector
from missent.detection.tables import load
from missent.model import DomainHabit, Finding, Habits, Policy

NAMES = Path(__file__).with_name("real-names.tsv")
CORPORA = Path(__file__).resolve().parents[3] / "shared" / "corpora" / "detect"
beside = pytest.mark.skipif(not CORPORA.exists(), reason="the evaluation sets are not beside this checkout")

HUMAN_LIKE = {"omission", "transposition", "repetition", "replacement", "insertion", "subdomain", "vowel-swap"}


def rows(name: str) -> list[list[str]]:
    return [line.split("\t") for line in (CORPORA / name).read_text(encoding="utf-8").split("\n")[1:] if line]


def rate(hits: list[bool]) -> float:
    return sum(hits) / len(hits)


@pytest.fixture(scope="module")
def cold() -> Detector:
    return Detector()


def findings(detector: Detector, table: list[list[str]]) -> list[tuple[str, Finding]]:
    return [(row[1], detector.judge(address(row[0]))) for row in table]


@beside
def test_slips_that_people_collected_are_found_without_a_mailbox(cold: Detector) -> None:
    found = findings(cold, rows("human_typos.tsv"))
    assert rate([finding.score >= 1 for _meant, finding in found]) >= 0.92
    assert rate([finding.score >= 1 and finding.intended_domain == meant for meant, finding in found]) >= 0.84


@beside
def test_human_like_slips_of_public_bodies_are_found_without_a_mailbox(cold: Detector) -> None:
    found = findings(cold, [row for row in rows("dnstwist.tsv") if row[2] in HUMAN_LIKE])
    assert rate([finding.score >= 1 for _meant, finding in found]) >= 0.60


@beside
def test_real_names_are_left_alone_without_a_mailbox(cold: Detector) -> None:
    tables, slips = load(), {row[0] for name in ("human_typos.tsv", "organic_typos.tsv") for row in rows(name)}
    names = sorted({row[0] for row in rows("legit.tsv")} - slips - set(tables.known) - set(tables.neighbours))[::12]
    flagged = [name for name in names if cold.judge(address(name)).score >= 1]
    assert 1e4 * len(flagged) / len(names) <= 12  # per 10,000 distinct names
    assert 1e4 * sum(cold.judge(address(name)).score >= 4 for name in names) / len(names) <= 1


@beside
def test_real_slips_are_found_in_the_mailbox_they_stand_in() -> None:
    counts = {row[0]: int(row[1]) for row in rows("trailer_counts.tsv")}
    habits = Habits({name: DomainHabit(n, n if n >= 10 else 0) for name, n in counts.items()}, sent_total=sum(counts.values()))
    detector = Detector(Policy(), habits)
    found = findings(detector, rows("organic_typos.tsv"))
    assert rate([finding.score >= 8 for _meant, finding in found]) >= 0.70
    assert rate([finding.score >= 4 for _meant, finding in found]) >= 0.85
    assert all(finding.intended_domain == meant for meant, finding in found if finding.score >= 4)
    others = [name for name in counts if name not in {row[0] for row in rows("organic_typos.tsv")}]
    flagged = [name for name in others if detector.judge(address(name)).score >= 4]
    assert 1e4 * len(flagged) / len(others) <= 20  # per 10,000 distinct names
    assert 1e4 * sum(counts[name] for name in flagged) / habits.sent_total <= 0.3  # per 10,000 recipients


def test_real_names_under_endings_that_are_slips_of_others_are_hardly_suspected() -> None:
    names = [line.split("\t")[0] for line in NAMES.read_text(encoding="utf-8").split("\n")[1:] if line]
    detector, tables = Detector(), load()
    assert len(names) >= 300
    assert not set(names) & (tables.known.keys() | tables.neighbours.keys()), "a name that is bundled is no test"
    suspected = [name for name in names if detector.judge(address(name)).score >= 4]
    assert len(suspected) <= len(names) / 300, suspected
