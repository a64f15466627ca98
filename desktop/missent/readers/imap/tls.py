"""What makes a server believed: TLS 1.2 or newer, and a certificate for its name from a known authority. No exceptions."""

import ssl
from pathlib import Path

from missent.errors import UsageError


def context(ca_file: str = "") -> ssl.SSLContext:
    """Give the rules of a TLS connection.

    `ca_file` names an office's own authorities, which then count beside those of the system. Raise `UsageError` when it cannot
    be used.
    """
    rules = ssl.create_default_context()
    rules.minimum_version = ssl.TLSVersion.TLSv1_2
    if not ca_file:
        return rules
    try:
        rules.load_verify_locations(cafile=ca_file)
    except (OSError, ssl.SSLError) as error:
        raise UsageError(
            f"The file of certificates {ca_file} cannot be used ({error.strerror or error}). "
            "It must hold certificates in PEM form."
        ) from error
    return rules


def authorities() -> int:
    """Count the certificates of the system's authorities, those in a folder that OpenSSL opens one by one included."""
    folder = ssl.get_default_verify_paths().capath
    ones = sum(1 for _ in Path(folder).glob("*.[0-9]")) if folder else 0
    return max(len(context().get_ca_certs()), ones)


def read_later() -> list[str]:
    """List where OpenSSL looks for the system's authorities while it greets a server; only certificates lie there."""
    paths = ssl.get_default_verify_paths()
    return [str(Path(place)) for place in (paths.cafile, paths.capath) if place]


def words(error: ssl.SSLError) -> str:
    """Give what OpenSSL says of a server that was not believed."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return str(error.verify_message)
    return (error.reason or str(error)).replace("_", " ").lower()
