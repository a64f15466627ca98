"""What a person, or the office that runs the accounts, can do when a sign-in is refused: by the provider's own codes."""

import re
from typing import Final

from missent.readers.imap.account import Account

_CODE: Final = re.compile(r"AADSTS(\d{4,7})")

_MICROSOFT: Final = {
    "50011": "The redirect address http://localhost is not registered for this program. Your IT department must add it.",
    "50020": "This account belongs to another organisation than the one the program is registered for.",
    "50034": "There is no such account in this organisation. Check the address.",
    "50053": "The account is locked after too many attempts. Wait, then try again.",
    "50076": "A second proof of identity is needed. Sign in again in the browser.",
    "50079": "A second proof of identity must be set up for this account first.",
    "50105": "The account has not been given the right to use this program. Your IT department can give it.",
    "50173": "The password was changed since the last sign-in. Sign in again.",
    "53003": "A rule of your organisation does not allow this sign-in. Your IT department can tell which.",
    "65001": "Nobody has agreed yet that this program may read mail. Your IT department can agree for all (admin consent).",
    "65004": "The agreement was declined in the browser. Sign in again and agree, or ask your IT department.",
    "70000": "The sign-in has ended. Sign in again.",
    "70008": "The sign-in has ended because it was not used for long. Sign in again.",
    "70011": "The registered program has not been given the right IMAP.AccessAsUser.All. Your IT department must add it.",
    "90094": "An administrator must agree before this program may be used. Send this text to your IT department.",
    "90095": "An administrator was asked to agree. Try again when the answer has come.",
    "500113": "The registered program has no redirect address. Your IT department must add http://localhost.",
    "650053": "The registered program has not been given the right IMAP.AccessAsUser.All. Your IT department must add it.",
    "700016": "The identifier of the program is not known in this organisation. Check the client id and the tenant.",
    "700082": "The sign-in has ended because it was not used for long. Sign in again.",
    "7000218": "The program is registered as one with a secret. Your IT department must allow public client flows.",
    "9002313": "The sign-in was not understood by the provider. Check the client id and the tenant.",
}
"""Microsoft's codes (AADSTS), of the hundreds there are those that are met by who signs in to a mailbox."""

_STANDARD: Final = {
    "access_denied": "The sign-in was declined in the browser.",
    "admin_policy_enforced": "A rule of your organisation does not allow this program. Its administrator can allow it.",
    "org_internal": "This program may only be used inside the organisation that registered it.",
    "invalid_client": "The identifier of the program is not known to the provider. Check the client id and its secret.",
    "unauthorized_client": "The registered program may not sign in this way. Your IT department must allow public client flows.",
    "invalid_grant": "The sign-in has ended or was withdrawn. Sign in again.",
    "invalid_scope": "The registered program has not been given the right to read mail. Your IT department must add it.",
    "interaction_required": "The provider wants to see you in the browser again. Sign in again.",
    "consent_required": "Nobody has agreed yet that this program may read the mailbox. Your IT department can agree for all.",
    "expired_token": "The code was not entered in time. Begin again.",
    "authorization_declined": "The sign-in was declined.",
    "temporarily_unavailable": "The provider cannot be reached for now. Try again later.",
}
"""Errors of OAuth (RFC 6749 4.1.2.1 and 5.2, RFC 8628 3.5) and of Google."""

_WORDS: Final = (
    (r"application-specific password", "This account needs an app password: make one in the settings of the account."),
    (r"web login required|weblogin", "The provider wants to see you in the browser first. Sign in there, then try again."),
    (r"imap access is disabled|not enabled for imap", "IMAP is switched off for this account. Switch it on in its settings."),
    (r"authenticated but not connected", "The sign-in is right, but IMAP is switched off for this mailbox by its administrator."),
    (r"basic ?auth(?:entication)? (?:is )?(?:blocked|disabled)", "This server takes no passwords any more."),
)
"""What servers say, and what it means; matched without regard to case."""

_HOSTS: Final = (
    (
        r"(?:\.|^)office365\.(?:com|us)$|(?:\.|^)outlook\.com$",
        "Microsoft takes no passwords for IMAP. Sign in with: missent accounts add ADDRESS --oauth microsoft --client-id ID",
    ),
    (
        r"(?:\.|^)gmail\.com$",
        "Google takes no passwords of accounts for IMAP, but app passwords (they need 2-Step Verification).",
    ),
    (
        r"(?:\.|^)(?:yahoo|aol|me|att|zoho|fastmail|yandex)\.(?:com|net)$",
        "This provider takes app passwords: make one there.",
    ),
)


def of_oauth(error: str, description: str) -> str:
    """Give a sentence for an error of OAuth, empty when nothing is known of it."""
    code = _CODE.search(description)
    return (_MICROSOFT.get(code[1], "") if code else "") or _STANDARD.get(error, "")


def of_sign_in(account: Account, detail: str) -> str:
    """Give a sentence for a sign-in that a mail server refused, by its words or its name; empty when nothing is known of it."""
    for pattern, advice in _WORDS:
        if re.search(pattern, detail, re.I):
            return advice
    return next((advice for pattern, advice in _HOSTS if re.search(pattern, account.host)), "")
