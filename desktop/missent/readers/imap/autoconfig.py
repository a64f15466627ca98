"""What a domain says of its mail servers, as programs ask for it (the clientConfig format, version 1.1); it may say anything."""

from dataclasses import dataclass
from typing import Final
from xml.parsers import expat

from missent.readers.imap.account import Security

_SOCKETS: Final = {"SSL": Security.IMPLICIT, "STARTTLS": Security.STARTTLS}
_DEEPEST: Final = 16
_MOST: Final = 20
_LONGEST: Final = 300
_FIELDS: Final = frozenset(("hostname", "port", "socketType", "username"))


class NoConfig(Exception):
    """Say that a page is no configuration that can be used."""


@dataclass(frozen=True, slots=True)
class Server:
    """Hold one IMAP server over TLS; `host` and `user` may hold places like %EMAILADDRESS%."""

    host: str
    port: int
    security: Security
    user: str


def read(page: bytes) -> list[Server]:
    """Give the servers that a page names, in its order; those without TLS are left out. Raise `NoConfig`."""
    reader = _Reader()
    try:
        reader.parser.Parse(page, True)
    except (expat.ExpatError, ValueError) as error:
        raise NoConfig(str(error)) from error
    return reader.servers


class _Reader:
    """Gather the servers while the page is parsed."""

    def __init__(self) -> None:
        self.servers: list[Server] = []
        self._path: list[str] = []
        self._fields: dict[str, str] = {}
        self._text = ""
        self.parser = expat.ParserCreate()
        self.parser.StartDoctypeDeclHandler = self._refuse  # with it go entities of its own, and their bombs
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._take

    def _refuse(self, *_: object) -> None:
        raise NoConfig("a document type")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._path.append(name)
        self._text = ""
        if len(self._path) > _DEEPEST:
            raise NoConfig("nested too deeply")
        if name == "incomingServer":
            self._fields = {"type": attributes.get("type", "")}

    def _take(self, text: str) -> None:
        self._text = (self._text + text)[:_LONGEST]

    def _end(self, name: str) -> None:
        self._path.pop()
        inside = bool(self._path) and self._path[-1] == "incomingServer"
        if inside and name in _FIELDS:
            self._fields[name] = self._text.strip()
        elif name == "incomingServer" and len(self.servers) < _MOST:
            self._add()

    def _add(self) -> None:
        told = self._fields
        port = told.get("port", "")
        security = _SOCKETS.get(told.get("socketType", ""))
        if told["type"] == "imap" and told.get("hostname") and security and port.isascii() and port.isdigit() and len(port) < 6:
            self.servers.append(Server(told["hostname"], int(port), security, told.get("username", "")))
