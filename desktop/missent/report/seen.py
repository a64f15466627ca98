"""The English words for what was seen in a message, what came back about it, and how a wrong address came in and went round.

They say what was found and never what that means for sure: no sign found is no proof of nothing there, and a hint is no finding.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from missent.model import Answer, Category, Cause, Outcome, Sign, Spread, Triage, Where, moment
from missent.report.visible import visible

CATEGORIES: Final[Mapping[Category, str]] = {
    Category.MARKING: "Protective marking",
    Category.LABEL: "Label",
    Category.PERSONAL: "Personal data",
    Category.HEALTH: "Health",
    Category.CREDENTIALS: "Credentials",
    Category.TRAVEL: "Travel",
    Category.PEOPLE: "Lists of persons",
    Category.PLACE: "Places",
    Category.ATTACHMENT: "Attachments",
    Category.ENCRYPTED: "Encrypted",
}
PLACES: Final[Mapping[Where, str]] = {
    Where.HEADER: "in the header",
    Where.SUBJECT: "in the subject",
    Where.BODY: "in the text",
    Where.QUOTED: "in quoted text",
    Where.NAME: "by the name of an attachment",
    Where.ATTACHMENT: "in an attachment",
}
SIGNS: Final[Mapping[str, tuple[str, str]]] = {
    "payment-card": ("{n} payment card number", "{n} payment card numbers"),
    "iban": ("{n} account number (IBAN)", "{n} account numbers (IBAN)"),
    "us-ssn": ("{n} US social security number", "{n} US social security numbers"),
    "uk-nino": ("{n} UK national insurance number", "{n} UK national insurance numbers"),
    "uk-nhs": ("{n} NHS number", "{n} NHS numbers"),
    "nl-bsn": ("{n} Dutch citizen service number (BSN)", "{n} Dutch citizen service numbers (BSN)"),
    "fr-nir": ("{n} French social security number (NIR)", "{n} French social security numbers (NIR)"),
    "de-idnr": ("{n} German tax number", "{n} German tax numbers"),
    "be-nn": ("{n} Belgian national number", "{n} Belgian national numbers"),
    "ca-sin": ("{n} Canadian social insurance number", "{n} Canadian social insurance numbers"),
    "au-tfn": ("{n} Australian tax file number", "{n} Australian tax file numbers"),
    "nz-ird": ("{n} New Zealand tax number", "{n} New Zealand tax numbers"),
    "dk-cpr": ("{n} Danish personal number (CPR)", "{n} Danish personal numbers (CPR)"),
    "se-personnummer": ("{n} Swedish personal number", "{n} Swedish personal numbers"),
    "no-fodselsnummer": ("{n} Norwegian personal number", "{n} Norwegian personal numbers"),
    "pl-pesel": ("{n} Polish personal number (PESEL)", "{n} Polish personal numbers (PESEL)"),
    "es-dni": ("{n} Spanish identity number", "{n} Spanish identity numbers"),
    "it-codice-fiscale": ("{n} Italian tax number", "{n} Italian tax numbers"),
    "ie-pps": ("{n} Irish PPS number", "{n} Irish PPS numbers"),
    "ch-ahv": ("{n} Swiss social security number", "{n} Swiss social security numbers"),
    "passport-number": ("{n} passport number", "{n} passport numbers"),
    "passport": ("{n} passport page", "{n} passport pages"),
    "date-of-birth": ("{n} date of birth", "{n} dates of birth"),
    "health": ("{n} word of illness or treatment", "{n} words of illness or treatment"),
    "medical-picture": ("{n} medical picture", "{n} medical pictures"),
    "private-key": ("{n} private key", "{n} private keys"),
    "cloud-key": ("{n} key to a cloud service", "{n} keys to cloud services"),
    "service-token": ("{n} access token", "{n} access tokens"),
    "web-token": ("{n} web token", "{n} web tokens"),
    "password": ("{n} password", "{n} passwords"),
    "entry-code": ("{n} door code or PIN", "{n} door codes or PINs"),
    "secret-file": ("{n} file of keys or passwords", "{n} files of keys or passwords"),
    "travel": ("a journey ({n} sign)", "a journey ({n} signs)"),
    "travel-of-named-person": ("the journey of a named person, whose safety it concerns",) * 2,
    "personnel-list": ("a list of a crew, unit or staff, {n} line", "a list of a crew, unit or staff, {n} lines"),
    "list-of-people": ("a list of persons, {n} line", "a list of persons, {n} lines"),
    "position-in-photograph": ("{n} photograph that says where it was taken", "{n} photographs that say where they were taken"),
    "encrypted-attachment": ("{n} encrypted attachment", "{n} encrypted attachments"),
    "encrypted-message": ("the message is encrypted: its content was less exposed, its header and subject were open",) * 2,
    "named-crew": ("a crew list",) * 2,
    "named-roster": ("a roster",) * 2,
    "named-staff": ("a list of staff",) * 2,
    "named-manifest": ("a manifest",) * 2,
    "named-passport": ("a passport",) * 2,
    "named-itinerary": ("a travel plan",) * 2,
    "named-salary": ("pay",) * 2,
    "named-medical": ("medical papers",) * 2,
    "named-map": ("a map",) * 2,
    "named-plan": ("a plan",) * 2,
    "named-contract": ("a contract",) * 2,
    "named-password": ("passwords",) * 2,
}
"""What each sign is called, for one and for many; markings and labels are called by their own names."""

KINDS: Final[Mapping[str, tuple[str, str]]] = {
    "pdf": ("{n} PDF file", "{n} PDF files"),
    "document": ("{n} document", "{n} documents"),
    "spreadsheet": ("{n} spreadsheet", "{n} spreadsheets"),
    "presentation": ("{n} presentation", "{n} presentations"),
    "old-office": ("{n} older office file", "{n} older office files"),
    "zip": ("{n} ZIP file", "{n} ZIP files"),
    "archive": ("{n} archive", "{n} archives"),
    "photograph": ("{n} photograph", "{n} photographs"),
    "picture": ("{n} picture", "{n} pictures"),
    "medical-picture": SIGNS["medical-picture"],
    "message": ("{n} message", "{n} messages"),
    "calendar": ("{n} calendar entry", "{n} calendar entries"),
    "text": ("{n} text file", "{n} text files"),
    "password-store": ("{n} password store", "{n} password stores"),
    "protected-message": ("{n} protected message", "{n} protected messages"),
    "winmail": ("{n} winmail.dat", "{n} winmail.dat"),
    "program": ("{n} program", "{n} programs"),
    "sound-or-video": ("{n} sound or video file", "{n} sound or video files"),
    "other": ("{n} other file", "{n} other files"),
}
"""The kinds of attachments, counted."""

UNREAD: Final[Mapping[str, str]] = {
    "cut": "what lies beyond a length that was looked at",
    "encrypted": "what is encrypted",
    "pdf": "PDF files",
    "old-office": "older office files",
    "archive": "archives",
    "photograph": "what photographs show",
    "picture": "what pictures show",
    "medical-picture": "what medical pictures show",
    "sound-or-video": "sound and video",
    "winmail": "winmail.dat",
    "program": "programs",
    "password-store": "password stores",
    "protected-message": "protected messages",
    "other": "other files",
}
OUTCOMES: Final[Mapping[Outcome, str]] = {
    Outcome.FAILED: "A report of {when} says that it was not delivered",
    Outcome.DELAYED: "A report of {when} says that delivery was delayed, which is no failure",
    Outcome.PASSED_ON: "A report of {when} says that it was passed on, and no more",
    Outcome.DELIVERED: "A report of {when} says that it was delivered",
    Outcome.READ: "A read receipt of {when} came back: the message reached the wrong address and was opened there",
}
CAUSES: Final[Mapping[Cause, tuple[str, str]]] = {
    Cause.TYPED: ("It seems to have been typed: it stands in {n} conversation.",
                  "It seems to have been typed: it stands in {n} conversations."),
    Cause.AUTOCOMPLETED: ("The mail program seems to offer the wrong address: it stands in {n} conversation.",
                          "The mail program seems to offer the wrong address: it stands in {n} conversations."),
    Cause.CARRIED_ON: ("The wrong address came in with a message that somebody else sent, and an answer carried it on.",) * 2,
}  # fmt: skip
CARRIED: Final = (
    "{n} message of somebody else carries it on: tell who sent it.",
    "{n} messages of others carry it on: tell who sent them.",
)
_OFFERED: Final = "begin to write to the address in a new message, and press the X beside it in the list that opens."
CLEAN_UP: Final[Mapping[str, str]] = {
    "outlook": f"To stop Outlook offering it, {_OFFERED}",
    "outlook-web": f"To stop Outlook on the web offering it, {_OFFERED}",
    "outlook-mac": f"To stop Outlook for Mac offering it, {_OFFERED}",
    "windows-mail": "To stop Windows Mail offering it, delete it from the contacts that it collects.",
    "thunderbird": "To stop Thunderbird offering it, delete it from the address book “Collected Addresses”.",
    "apple-mail": "To stop Mail offering it, choose Window, Previous Recipients, and remove it there.",
    "apple-mail-mobile": "To stop the telephone offering it, begin to write to it, press the i beside it, and remove it from the "
    "recent ones.",
    "android-mail": "To stop the telephone offering it, delete it from the contacts that the mail program keeps.",
    "gmail": "To stop Gmail offering it, delete it in Google Contacts, also under “Other contacts”.",
    "yahoo": "To stop Yahoo Mail offering it, delete it from the contacts.",
    "evolution": "To stop Evolution offering it, delete it from the address book “Personal” or “Recent”.",
    "kmail": "To stop KMail offering it, open the recent addresses in the settings of the composer, and remove it.",
    "em-client": "To stop eM Client offering it, delete it in the settings, under “Mail history”.",
    "the-bat": "To stop The Bat! offering it, delete it from the address history.",
    "webmail": "To stop the web mail offering it, delete it from the collected or recent addresses.",
    "unknown": "To stop the mail program offering it, delete it from the list of addresses that it collects.",
}
"""What to do for each mail program, by its code."""

LEVELS: Final = (
    "No sign found in what was read.",
    "What was in it seems routine (level 1 of 5).",
    "What was in it is sensitive (level 2 of 5).",
    "What was in it needs care (level 3 of 5).",
    "What was in it needs great care: look to the safety of persons first (level 4 of 5).",
    "What was in it needs the greatest care: stop using this system for it (level 5 of 5).",
)


@dataclass(frozen=True, slots=True)
class Speaker:
    """Say how texts become a language: `words` a whole text, `counted` one for a count, `when` a time in epoch seconds."""

    words: Callable[[str], str]
    counted: Callable[[int, str, str], str]
    when: Callable[[int | None], str]


ENGLISH: Final = Speaker(
    lambda text: text,
    lambda count, one, many: (one if count == 1 else many).replace("{n}", f"{count:,}"),
    lambda at: moment(at)[:10] or "an unknown day",
)


def returned(answers: Sequence[Answer], speak: Speaker = ENGLISH) -> Iterator[str]:
    """Say what came back, a sentence each."""
    for answer in answers:
        code = f" ({visible(answer.status)})" if answer.status else ""
        yield speak.words(OUTCOMES[answer.outcome]).replace("{when}", speak.when(answer.at)) + f"{code}."


def seen(triage: Triage | None, speak: Speaker = ENGLISH) -> Iterator[str]:
    """Say what was in a message, a line for each category, and what could not be looked into."""
    if triage is None:
        return
    yield speak.words(LEVELS[max(0, min(triage.level, len(LEVELS) - 1))])
    in_order = sorted(triage.signs, key=lambda sign: list(Category).index(sign.category))
    for category, signs in groupby(in_order, key=lambda sign: sign.category):
        yield f"{speak.words(CATEGORIES[category])}: {'; '.join(sign_words(sign, speak) for sign in signs)}."
    if triage.unread:
        names = ", ".join(speak.words(UNREAD.get(one, UNREAD["other"])) for one in triage.unread)
        yield speak.words("Not looked into: {names}.").replace("{names}", names)


def sign_words(sign: Sign, speak: Speaker = ENGLISH) -> str:
    """Say one sign with its count and place."""
    table = KINDS if sign.category is Category.ATTACHMENT and sign.code in KINDS else SIGNS
    named = table.get(sign.code)
    said = speak.counted(sign.count, *named) if named else visible(sign.code)
    if sign.category is Category.ATTACHMENT:
        return said
    said = f"{said}, {speak.words(PLACES[sign.where])}"
    return speak.words("perhaps {sign}").replace("{sign}", said) if sign.weak else said


def went_round(spread: Spread | None, program: str = "unknown", speak: Speaker = ENGLISH) -> Iterator[str]:
    """Say how the wrong address seems to have come in, what to do about it, and who carries it on."""
    if spread is None:
        return
    yield speak.counted(spread.threads, *CAUSES[spread.cause])
    if spread.cause is not Cause.TYPED:
        yield speak.words(CLEAN_UP.get(program, CLEAN_UP["unknown"]))
    if spread.carried:
        yield speak.counted(spread.carried, *CARRIED)
