"""A private authority and the certificate of a server, strict enough for every Python (RFC 5280), made by openssl."""

import subprocess
from dataclasses import dataclass
from pathlib import Path

_AUTHORITY = """[req]
distinguished_name=dn
prompt=no
x509_extensions=v3
[dn]
CN=Missent test authority
[v3]
basicConstraints=critical,CA:TRUE
keyUsage=critical,keyCertSign,cRLSign
subjectKeyIdentifier=hash
"""
_SERVER = """basicConstraints=critical,CA:FALSE
keyUsage=critical,digitalSignature,keyEncipherment
extendedKeyUsage=serverAuth
subjectKeyIdentifier=hash
authorityKeyIdentifier=keyid
subjectAltName={names}
"""
_CURVE = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes")


@dataclass(frozen=True, slots=True)
class Certificates:
    """Hold the files of an authority and of one server, in PEM form."""

    authority: Path
    server: Path
    key: Path


def make(folder: Path, names: str = "DNS:localhost,IP:127.0.0.1") -> Certificates:
    """Make an authority and a certificate for a server of these names."""

    def run(*arguments: str) -> None:
        subprocess.run(["openssl", *arguments], check=True, cwd=folder, capture_output=True)

    (folder / "authority.cnf").write_text(_AUTHORITY)
    (folder / "server.ext").write_text(_SERVER.format(names=names))
    run("req", "-x509", *_CURVE, "-days", "2", "-keyout", "ca.key", "-out", "ca.pem", "-config", "authority.cnf")
    run("req", *_CURVE, "-keyout", "server.key", "-out", "server.csr", "-subj", "/CN=localhost")
    signing = ("-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "2", "-extfile", "server.ext")
    run("x509", "-req", "-in", "server.csr", *signing, "-out", "server.pem")
    return Certificates(folder / "ca.pem", folder / "server.pem", folder / "server.key")
