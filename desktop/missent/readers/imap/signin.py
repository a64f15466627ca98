"""Sign in to a mail server: with a password (RFC 4616) or with a token of OAuth 2.0 (RFC 7628, and XOAUTH2 before it)."""

import json
from base64 import b64encode
from binascii import Error as NoBase64
from binascii import a2b_base64

from missent.readers.imap.account import Account, Method, Secret
from missent.readers.imap.answers import Answer
from missent.readers.imap.commands import quoted
from missent.readers.imap.faults import Misbehaved, Refused, SignInRefused
from missent.readers.imap.session import COMMAND_SECONDS, MOST_BYTES, Session

_LONGEST_REASON = 200


def sign_in(session: Session, account: Account, method: Method, secret: Secret) -> None:
    """Sign in, by the best way that the server offers; raise `SignInRefused`. Nothing is said before TLS is spoken."""
    assert session.transport.is_secure
    session.learn()
    offered = session.capabilities
    if method is Method.OAUTH:
        mechanism = next((name for name in ("OAUTHBEARER", "XOAUTH2") if f"AUTH={name}" in offered), "")
        if not mechanism:
            raise SignInRefused("the server does not offer OAuth 2.0")
        code = _authenticate(session, mechanism, _bearer(mechanism, account, secret))
    elif "AUTH=PLAIN" in offered:
        code = _authenticate(session, "PLAIN", f"\0{account.user}\0{secret.reveal()}".encode())
    else:
        code = _login(session, account, secret)
    session.learn(code)


def _bearer(mechanism: str, account: Account, secret: Secret) -> bytes:
    token = secret.reveal()
    if mechanism == "XOAUTH2":
        return f"user={account.user}\1auth=Bearer {token}\1\1".encode()
    user = account.user.replace("=", "=3D").replace(",", "=2C")  # [RFC 5801] 4: saslname
    return f"n,a={user},\1host={account.host}\1port={account.port}\1auth=Bearer {token}\1\1".encode()


def _authenticate(session: Session, mechanism: str, response: bytes) -> str:
    """Say AUTHENTICATE; give the response code of the OK."""
    coded = b64encode(response)
    at_once = "SASL-IR" in session.capabilities  # [RFC 4959]
    session.transport.allow(COMMAND_SECONDS, MOST_BYTES)
    tag = session.say(b"AUTHENTICATE", mechanism.encode() + (b" " + coded if at_once else b""))
    said = at_once
    reason = ""
    for _ in range(100):
        answer = session.answers.next()
        if answer.tag == tag:
            return _outcome(session, answer, reason)
        if answer.tag == b"+":
            if said:  # [RFC 7628] 3.2.3: why it failed, and an answer is due before it is told
                reason = _reason(answer.rest)
            session.transport.send((b"AQ==" if said and mechanism == "OAUTHBEARER" else b"" if said else coded) + b"\r\n")
            said = True
        else:
            session.is_data(answer)
    raise Misbehaved("a sign-in without end")


def _outcome(session: Session, answer: Answer, reason: str) -> str:
    status = session.completion(answer)
    if status.kind == "OK":
        return status.code
    fault = session.fault(status)
    raise SignInRefused(f"{fault.detail} {reason}".strip()) if isinstance(fault, Refused) else fault


def _login(session: Session, account: Account, secret: Secret) -> str:
    if "LOGINDISABLED" in session.capabilities:
        raise SignInRefused("the server does not offer to sign in with a password")
    try:
        name, password = account.user.encode("ascii"), secret.reveal().encode("ascii")
    except UnicodeEncodeError:
        raise SignInRefused("the server takes only plain letters and digits in names and passwords") from None
    try:
        session.ask(b"LOGIN", quoted(name) + b" " + quoted(password))
    except Refused as refused:
        raise SignInRefused(refused.detail) from None
    except ValueError:
        raise SignInRefused("a name or password cannot hold a line break") from None
    return ""


def _reason(coded: bytes) -> str:
    """Read why a token was refused."""
    try:
        told = json.loads(a2b_base64(coded))
    except (NoBase64, ValueError, RecursionError):
        return ""
    if not isinstance(told, dict):
        return ""
    return " ".join(f"{key}={value}" for key, value in told.items() if isinstance(value, str))[:_LONGEST_REASON]
