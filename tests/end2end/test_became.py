"""What became of each message of the sample mailbox, and what was in it, by every way a person can ask."""

import json
from pathlib import Path

import pytest

from builders.command import missent
from missent.paths import resources

SAMPLES = resources() / "samples"


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("case") / "sample.missent"
    missent("scan", SAMPLES, "--case", place, "--format", "jsonl")
    return place


@pytest.fixture(scope="module")
def found(case: Path) -> dict[str, dict[str, object]]:
    """Give the findings by address and subject."""
    lines = missent("findings", case, "--format", "jsonl", "--band", "review").findings
    return {f"{line['address']} {line['subject']}": line for line in lines}


def codes(line: dict[str, object]) -> set[object]:
    markings = line["markings"]
    assert isinstance(markings, list)
    return {marking["code"] for marking in markings}


def test_the_message_that_came_back_is_rejected_and_no_other(found: dict[str, dict[str, object]]) -> None:
    rejected = {name for name, line in found.items() if line["bounce"] == "rejected"}
    assert rejected == {"ops.desk@navy.mli Pilot times for Easter"}
    assert {line["bounce"] for line in found.values()} == {"rejected", "none-found"}


def test_a_delay_and_a_read_receipt_reject_nothing(found: dict[str, dict[str, object]]) -> None:
    assert found["flight.plans@us.af.ml Air show stand"]["bounce"] == "none-found"
    assert found["ports@dft.gov New signage"]["bounce"] == "none-found"


def test_what_was_in_the_messages_is_told_by_category_and_count(found: dict[str, dict[str, object]]) -> None:
    crew = found["ops.desk@navy.ml OFFICIAL-SENSITIVE: crew list"]
    assert {"personnel-list", "OFFICIAL-SENSITIVE", "[OFFICIAL-SENSITIVE]"} <= codes(crew)
    assert codes(found["ports@dft.gov.lk Quarterly figures"]) == {"iban"}
    assert codes(found["flight.plans@us.af.ml Air show stand"]) == {"entry-code"}
    assert codes(found["flight.plans@us.af.ml Travel plan of the delegation"]) == {"travel"}
    assert codes(found["ops.desk@navy.ml Gangway heights"]) == set()
    (iban,) = found["ports@dft.gov.lk Quarterly figures"]["markings"]  # type: ignore[misc]
    assert iban == {"code": "iban", "category": "personal-data", "where": "body", "count": 1, "level": 2, "weak": 0}


def test_no_value_that_was_found_is_kept_or_told(case: Path, found: dict[str, dict[str, object]]) -> None:
    for value in ("GB82", "5698", "Puddlefoot", "Drowsy Gull"):
        assert value.encode() not in case.read_bytes()
        assert value not in json.dumps(list(found.values()))


def test_a_scan_tells_the_same_as_the_case(found: dict[str, dict[str, object]]) -> None:
    names = ("message", "address", "bounce", "markings")
    scanned = missent("scan", SAMPLES, "--format", "jsonl", "--band", "review").findings
    assert sorted(str([line[name] for name in names]) for line in scanned) == sorted(
        str([line[name] for name in names]) for line in found.values()
    )


def test_findings_can_be_asked_for_by_what_became_of_them(case: Path) -> None:
    lines = missent("findings", case, "--bounce", "rejected", "--format", "jsonl").findings
    assert [line["address"] for line in lines] == ["ops.desk@navy.mli"]


def test_an_export_holds_what_came_back_and_how_the_address_went_round(case: Path, tmp_path: Path) -> None:
    place = tmp_path / "out.jsonl"
    assert missent("export", case, "--to", place).code == 0
    told = [json.loads(line) for line in place.read_text("ascii").splitlines()]
    lines = {f"{line['address']} {line['subject']}": line for line in told if "address" in line}
    failed = lines["ops.desk@navy.mli Pilot times for Easter"]
    assert (failed["bounce_code"], failed["bounce_time"]) == ("5.1.2", "2025-04-02T11:40:00Z")
    assert lines["ports@dft.gov New signage"]["receipt_time"] == "2025-09-16T17:02:00Z"
    assert lines["ops.desk@navy.ml Gangway heights"]["cause"] == "autocompleted"
    assert lines["ops.desk@navy.ml Gangway heights"]["carried_on"] == 1
    assert lines["fleet.visits@navy.ml Harbour watch list"]["cause"] == "carried-on"
    assert lines["ports@dft.gov New signage"]["cause"] == "typed"
    assert lines["ops.desk@navy.ml OFFICIAL-SENSITIVE: crew list"]["level"] == 4
