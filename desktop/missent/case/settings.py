"""What a case remembers about itself: small named texts."""

from missent.case.connection import Connection


class Settings:
    """Keep texts by name."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, key: str, default: str = "") -> str:
        """Give the text kept under `key`, or `default`."""
        with self._connection.reading() as database:
            row = database.execute("SELECT value FROM setting WHERE key = ?", (key,)).fetchone()
        return str(row[0]) if row else default

    def put(self, key: str, value: str) -> None:
        """Keep a text under `key`."""
        with self._connection.writing() as database:
            database.execute("INSERT INTO setting VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value", (key, value))
