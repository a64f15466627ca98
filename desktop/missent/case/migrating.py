"""Bring a case's structure up to date, and tell whether it is what it should be."""

import sqlite3


def migrate(database: sqlite3.Connection, migrations: tuple[str, ...]) -> None:
    """Bring a database from its `user_version` to the last of these migrations, all in the caller's transaction."""
    (version,) = database.execute("PRAGMA user_version").fetchone()
    for script in migrations[version:]:
        for statement in script.split(";"):
            if statement.strip():
                database.execute(statement)
    database.execute(f"PRAGMA user_version = {len(migrations)}")


def structure(database: sqlite3.Connection) -> frozenset[tuple[str, str, str]]:
    """Give kind, name and text of everything that a database declares; SQLite's own indices have no text and tell nothing."""
    rows = database.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    return frozenset((kind, name, text) for kind, name, text in rows)


def expected_structure(migrations: tuple[str, ...]) -> frozenset[tuple[str, str, str]]:
    """Give what `structure` of an untouched case is after these migrations."""
    with_all = sqlite3.connect(":memory:", isolation_level=None)
    try:
        migrate(with_all, migrations)
        return structure(with_all)
    finally:
        with_all.close()
