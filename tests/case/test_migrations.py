"""Numbered migrations: a case of any older version is brought up to date in one transaction, or left as it was."""

import hashlib
import sqlite3
from pathlib import Path

import pytest

from builders.letters import Letter, read
from missent.case import guard, opening
from missent.case.case import Case
from missent.case.migrating import expected_structure, migrate, structure
from missent.case.schema import APPLICATION_ID, CODES, MIGRATIONS
from missent.errors import CaseError

RELEASED: dict[int, str] = {}
"""SHA-256 of each migration that a released Missent has applied, by its number."""

NEXT = (
    *MIGRATIONS,
    "ALTER TABLE source ADD COLUMN label TEXT NOT NULL DEFAULT ''; CREATE TABLE exhibit (id INTEGER PRIMARY KEY) STRICT",
)
BROKEN = (*MIGRATIONS, "CREATE TABLE exhibit (id INTEGER PRIMARY KEY) STRICT; CREATE TABLE source (id INTEGER)")


@pytest.fixture
def old_case(tmp_path: Path) -> Path:
    with Case.create(tmp_path / "old.missent") as case:
        read(case, Letter())
    return tmp_path / "old.missent"


def use(monkeypatch: pytest.MonkeyPatch, migrations: tuple[str, ...]) -> None:
    monkeypatch.setattr(guard, "MIGRATIONS", migrations)
    monkeypatch.setattr(opening, "MIGRATIONS", migrations)


def test_an_older_case_is_brought_up_to_date_and_keeps_what_it_holds(old_case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, NEXT)
    for _ in range(2):
        with Case.open(old_case) as case:
            assert case.ledger.counts().messages == 1
    database = sqlite3.connect(old_case)
    assert database.execute("PRAGMA user_version").fetchone() == (len(NEXT),)
    assert database.execute("SELECT label FROM source").fetchall() == [("",)]
    assert structure(database) == expected_structure(NEXT)
    database.close()


def test_a_migration_that_fails_leaves_the_case_as_it_was(old_case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as broken:
        use(broken, BROKEN)
        with pytest.raises(CaseError):
            Case.open(old_case)
    with Case.open(old_case) as case:
        assert case.ledger.counts().messages == 1


def test_a_read_only_view_does_not_bring_a_case_up_to_date(old_case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = old_case.read_bytes()
    use(monkeypatch, NEXT)
    with pytest.raises(CaseError, match="older Missent"):
        Case.open(old_case, read_only=True)
    assert old_case.read_bytes() == before


def test_every_version_can_be_made_and_is_brought_to_the_newest() -> None:
    for version in range(1, len(MIGRATIONS) + 1):
        database = sqlite3.connect(":memory:", isolation_level=None)
        migrate(database, MIGRATIONS[:version])
        assert database.execute("PRAGMA user_version").fetchone() == (version,)
        migrate(database, MIGRATIONS)
        assert structure(database) == expected_structure(MIGRATIONS)
        database.close()


def test_a_released_migration_is_never_changed() -> None:
    for number, digest in RELEASED.items():
        assert hashlib.sha256(MIGRATIONS[number - 1].encode()).hexdigest() == digest


def test_every_column_of_codes_exists() -> None:
    database = sqlite3.connect(":memory:", isolation_level=None)
    migrate(database, MIGRATIONS)
    for table, column in CODES:
        database.execute(f"SELECT {column} FROM {table}")
    database.close()


def test_the_application_id_reads_miss() -> None:
    assert APPLICATION_ID.to_bytes(4, "big") == b"MISS"
