"""The bundled tables are whole, quick to read, and read without the network in sight."""

import subprocess
import sys
from pathlib import Path

import pytest

from missent.detection.tables import load
from missent.paths import resources

DATA = resources() / "data"
ROOT = Path(__file__).resolve().parents[2]
NAMES = ROOT.parent / "shared" / "corpora" / "detect" / "legit.tsv"
HEADERS = {
    "hazard-endings.tsv": ["written", "meant", "slip", "harm", "holder", "note"],
    "protected-domains.tsv": ["domain", "country", "kind", "note"],
    "mil-labels.tsv": ["label", "hosts", "source"],
    "real-neighbours.tsv": ["domain", "looks_like", "kind", "note"],
    "freemail.tsv": ["domain", "provider", "country", "share", "note"],
    "ending-shares.tsv": ["ending", "share", "registry"],
    "look-alikes.tsv": ["letter", "latin", "script"],
}


def lines(name: str) -> list[list[str]]:
    return [line.split("\t") for line in (DATA / name).read_text(encoding="utf-8").split("\n") if line]


@pytest.mark.parametrize("name", HEADERS)
def test_a_table_is_whole(name: str) -> None:
    header, *rows = lines(name)
    assert header == HEADERS[name]
    assert all(len(row) == len(header) for row in rows)
    key = 2 if name == "hazard-endings.tsv" else 1
    assert len({tuple(row[:key]) for row in rows}) == len(rows), "a row stands twice"


@pytest.mark.parametrize("name", HEADERS)
def test_a_table_is_explained_beside_it(name: str) -> None:
    assert f"`{name}`" in (DATA / "README.md").read_text(encoding="utf-8")


def test_every_hazardous_ending_says_truly_whether_it_exists() -> None:
    tables = load()
    for written, _meant, _slip, harm, holder, _note in lines("hazard-endings.tsv")[1:]:
        assert tables.suffixes.exists(written) == (harm != "cannot-exist"), written
        assert bool(holder) <= (harm != "cannot-exist"), written


def test_every_zone_that_is_protected_whole_is_a_public_suffix() -> None:
    tables = load()
    assert {"mil", "gov", "gov.uk", "police.uk", "nhs.uk", "gc.ca"} <= set(tables.zones)
    assert "mod.uk" not in tables.zones


def test_look_alike_letters_are_foreign_and_stand_for_plain_ones() -> None:
    for letter, latin, _script in lines("look-alikes.tsv")[1:]:
        assert not letter.isascii()
        assert latin.isascii() and latin.isalnum() and len(latin) == 1


def test_judging_loads_no_network_code_and_no_tldextract() -> None:
    code = (
        "import sys; from missent.detection.detector import Detector; from missent.model import Address; "
        "Detector().judge(Address('', 'a', 'navy.ml', '')); "
        "print(*sorted({'tldextract', 'requests', 'urllib3', 'socket', 'ssl', 'http', 'idna'} & set(sys.modules)))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT / "desktop")
    assert run.stdout.strip() == ""


def test_the_names_are_up_to_date_with_the_tables_beside_them() -> None:
    code = (
        "import sys; sys.path.insert(0, 'packaging'); from build_tables import names; from missent.paths import resources; "
        "sys.stdout.buffer.write(names(resources() / 'data'))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, cwd=ROOT, env={"PYTHONPATH": "desktop"})
    assert run.stdout == (DATA / "names.bin").read_bytes(), "run packaging/build_tables.py"


def test_a_name_that_may_be_a_slip_is_never_listed_as_somebody_to_write_to() -> None:
    tables = load()
    assert not {"navy.ml", "army.ml", "gmial.com", "gmai.com", "hotmial.com"} & tables.known.keys()


@pytest.mark.skipif(not NAMES.exists(), reason="the name lists that the character model learns from are not here")
def test_the_character_counts_are_up_to_date() -> None:
    code = (
        f"import sys; sys.path.insert(0, 'packaging'); from build_tables import build; from pathlib import Path; "
        f"sys.stdout.buffer.write(build(Path({str(NAMES)!r})))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, cwd=ROOT, env={"PYTHONPATH": "desktop"})
    assert run.stdout == (DATA / "characters.bin").read_bytes()


def test_the_built_files_stay_small() -> None:
    assert (DATA / "characters.bin").stat().st_size < 300_000
    assert (DATA / "names.bin").stat().st_size < 1_000_000


def test_a_name_that_reads_like_a_name_is_likelier() -> None:
    characters = load().characters
    assert characters.log_probability("washington") > characters.log_probability("wshaingtno")
