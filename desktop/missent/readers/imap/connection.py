"""From a connected line to a session over TLS: in the clear stand only a greeting and the wish for TLS (RFC 8314, RFC 2595)."""

import socket
import ssl

from missent.readers.imap.account import Account, Security
from missent.readers.imap.session import Session
from missent.readers.imap.transport import Transport


def begin(line: socket.socket, account: Account, rules: ssl.SSLContext) -> Session:
    """Speak TLS and read the greeting; raise `Untrusted` for a server that cannot prove who it is, or has no TLS."""
    transport = Transport(line)
    session = Session(transport)
    if account.security is Security.IMPLICIT:
        transport.start_tls(rules, account.host)
        session.greet()
    else:
        session.greet()
        session.start_tls()
        transport.start_tls(rules, account.host)
    return session
