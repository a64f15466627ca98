"""The words of the window, each through the translation system: codes come from the core, and become what a person reads."""

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QTimeZone

from missent.case.rows import FindingDetail, FindingRow
from missent.gui.letters import revealed
from missent.model import Band, Bounce, Field, Harm, Origin, Problem, ProblemCode, Progress, Reason, ScanState, Stage, Verdict
from missent.report import seen
from missent.report import wording as english
from missent.report.visible import visible


def words(text: str) -> str:
    """Give a text of the core's wording in the person's language."""
    return QCoreApplication.translate("wording", text)


def number(count: int) -> str:
    """Give a count with the separators of the person's language."""
    return QLocale().toString(count)


def counted(count: int, one: str, many: str) -> str:
    """Give a count with its noun; `one` and `many` hold the place {n}."""
    return plural(count, one, many).replace("{n}", number(count))


def plural(count: int, one: str, many: str) -> str:
    """Give the form of a text for a count; a language with more than two forms has them in its catalogue under `many`."""
    found = QCoreApplication.translate("wording", many, None, count)
    return one if count == 1 and found == many else found


def band(of: Band) -> str:
    """Name a confidence."""
    return words(english.BANDS[of])


def harm(of: Harm) -> str:
    """Say what the written domain can do."""
    return words(english.HARMS[of])


def bounce(of: Bounce) -> str:
    """Say in two words what became of a message."""
    return words({Bounce.REJECTED: "Rejected", Bounce.NONE_FOUND: "No bounce found", Bounce.NOT_CHECKED: "Not checked"}[of])


def bounce_limit(of: Bounce) -> str:
    """Say what became of a message with what that does not prove."""
    return words(english.BOUNCES[of])


def became(detail: FindingDetail) -> list[str]:
    """Say what became of a message and what was in it, how the wrong address came in, and what to do about that; a line each."""
    triage = detail.triage
    lines = [bounce_limit(detail.row.bounce), *seen.returned(detail.answers, _SPEAKER), *seen.seen(triage, _SPEAKER)]
    return [*lines, *seen.went_round(detail.spread, triage.program if triage else "", _SPEAKER)]


def verdict(of: Verdict) -> str:
    """Name a decision."""
    return words(english.VERDICTS[of])


def decided(count: int, of: Verdict) -> str:
    """Say what was just decided."""
    return counted(count, *_DECIDED[of])


_DECIDED = {
    Verdict.MISTAKE: ("Marked as a mistake.", "{n} findings marked as mistakes."),
    Verdict.INTENDED: ("Marked as intended.", "{n} findings marked as intended."),
    Verdict.ALLOWED: ("Always allowed from now on.", "{n} findings are always allowed from now on."),
    Verdict.TO_REVIEW: ("Put back to review.", "{n} findings put back to review."),
}


def field(of: Field) -> str:
    """Name an address field."""
    return words(english.FIELDS[of])


def error(of: Exception) -> str:
    """Say an error in a sentence: our own as it is, one of the system with the place it is about."""
    if not isinstance(of, OSError) or not of.strerror:
        return str(of)
    place = visible(str(of.filename)) if of.filename else ""
    said = words("{place} could not be used: {reason}.") if place else words("The system says: {reason}.")
    return said.replace("{place}", place).replace("{reason}", of.strerror)


def origin(of: Origin) -> str:
    """Name the place in the store that a recipient was read from."""
    return words(_ORIGINS[of])


_ORIGINS = {
    Origin.HEADER: "Message header",
    Origin.RECIPIENT_TABLE: "Recipient table",
    Origin.ONE_OFF: "Recipient table, single entry",
    Origin.X500_MAP: "Known elsewhere in the file",
    Origin.DISPLAY_NAME: "Display name",
    Origin.TRANSPORT_HEADER: "Header as it was sent",
    Origin.CARVED: "Found in damaged data",
    Origin.AUTOCOMPLETE: "Known to autocomplete",
}


def stage(of: Stage) -> str:
    """Say at which step something was met."""
    return words(english.STAGES[of])


def problem_code(of: ProblemCode) -> str:
    """Say what went wrong."""
    return words(english.PROBLEMS[of])


def problem(of: Problem) -> str:
    """Say what could not be read, and what the system says of it, as its words."""
    return f"{problem_code(of.code)} “{visible(of.detail)}”" if of.detail else problem_code(of.code)


_TIMES = {
    "written-to-intended": ("message was sent to {domain}", "messages were sent to {domain}"),
    "written-to-this": ("message was sent to {domain}", "messages were sent to {domain}"),
    "received-from-intended": ("message came from {domain}", "messages came from {domain}"),
    "received-from-this": ("message came from {domain}", "messages came from {domain}"),
    "same-person-known": ("time the same name was written to at {address}", "times the same name was written to at {address}"),
    "same-name-known": ("time “{name}” was written to at {address}", "times “{name}” was written to at {address}"),
    "answer-to-intended": (
        "message to this address answers mail that came from {domain}",
        "messages to this address answer mail that came from {domain}",
    ),
    "answered-by-this": (
        "message from {domain} answers one that was sent there",
        "messages from {domain} answer messages that were sent there",
    ),
    "never-received-from": ("message ever came from {domain}", "messages ever came from {domain}"),
}
"""The reasons that begin with a figure: the words after it for one, and for none or many."""


_AT_THE_END = {
    "letter-missing": "The letter “{letter}” is missing at the end",
    "letter-extra": "The letter “{letter}” is too many at the end",
}


def reason(of: Reason) -> str:
    """Say one reason in a sentence without its full stop."""
    at_the_end = of.code in _AT_THE_END and not dict(of.facts)["before"]
    found = _AT_THE_END[of.code] if at_the_end else english.REASONS[of.code]
    return _filled(words(found) if isinstance(found, str) else plural(int(dict(of.facts)["count"]), *found), of)


def reason_line(of: Reason) -> tuple[str, str]:
    """Give the figure of a reason, empty for one that counts nothing, and its words."""
    if of.code not in _TIMES:
        return "", reason(of)
    count = int(dict(of.facts).get("count", 0))
    return number(count), _filled(plural(count, *_TIMES[of.code]), of)


def _filled(template: str, of: Reason) -> str:
    facts = {name: _fact(name, fact) for name, fact in of.facts}
    return template.format_map(facts)


def _fact(name: str, fact: str | int) -> str:
    """Give a fact as it can be read; letters in disguise are told by their code points, else no difference would show."""
    if isinstance(fact, int):
        return number(fact)
    if name in _NAMED:
        return visible(words(fact))
    return f"“{revealed(fact)}”" if name == "shown" else visible(fact)


_NAMED = frozenset({"kind", "holder"})
"""The facts that are words of our tables and not of mail."""


def headline(row: FindingRow) -> str:
    """Say in one line what was probably meant."""
    if not row.intended_domain:
        return words("Not known what was meant by {domain}").replace("{domain}", visible(row.address.domain))
    return words("Probably meant for {domain}").replace("{domain}", visible(row.intended_domain))


def spoken(row: FindingRow) -> str:
    """Say a row of the table in a sentence, for who listens instead of looking."""
    meant = visible(row.intended_domain) or words("not known what was meant")
    said = [
        visible(row.address.addr_spec),
        words("probably {domain}").replace("{domain}", meant),
        band(row.band),
        verdict(row.verdict),
    ]
    return ", ".join(said)


def date(sent_at: int | None) -> str:
    """Give a day as the person writes it."""
    if sent_at is None:
        return words("No date")
    return QLocale().toString(_moment(sent_at).date(), words("d MMM yyyy"))


_SPEAKER = seen.Speaker(words, counted, date)


def hour(sent_at: int | None, utc_offset: int | None) -> str:
    """Give the hour where the sender was, UTC when that is not known."""
    if sent_at is None:
        return ""
    return _moment(sent_at + 60 * (utc_offset or 0)).toString("HH:mm")


def whole_date(sent_at: int | None, utc_offset: int | None) -> str:
    """Give day and hour with the sender's offset from UTC."""
    if sent_at is None:
        return words("The message has no readable date")
    local = _moment(sent_at + 60 * (utc_offset or 0))
    said = QLocale().toString(local.date(), words("d MMMM yyyy")) + local.toString(", HH:mm")
    if utc_offset is None:
        return f"{said} (UTC)"
    sign = "+" if utc_offset >= 0 else "−"
    return f"{said} (UTC {sign}{abs(utc_offset) // 60}:{abs(utc_offset) % 60:02d})"


_FARTHEST = 1 << 53
"""Beyond this no date is shown; a case that was tampered with may hold any number."""


def _moment(seconds: int) -> QDateTime:
    seconds = max(-_FARTHEST, min(seconds, _FARTHEST))
    return QDateTime.fromSecsSinceEpoch(seconds, QTimeZone(QTimeZone.Initialization.UTC))


def read_of_total(progress: Progress) -> str:
    """Say how much was read, of how much."""
    read = number(progress.messages)
    if progress.total_messages is None or (not progress.total_is_estimate and progress.messages == progress.total_messages):
        return counted(progress.messages, "{n} message read", "{n} messages read")
    text = words("{read} of about {total} read") if progress.total_is_estimate else words("{read} of {total} read")
    return text.replace("{read}", read).replace("{total}", number(progress.total_messages))


def quiet_line(count: int) -> str:
    """Say what the quiet list is."""
    names = counted(count, "{n} recipient", "{n} recipients")
    said = words("{n}: nobody is known to own these names, and their endings are where slips land. Look through them once.")
    return said.replace("{n}", names)


def findings_line(total: int, to_review: int, shown: int, chosen: int) -> str:
    """Count the findings: those that are shown of all, those to review and decided, and those that are chosen."""
    findings = counted(total, "{n} finding", "{n} findings")
    if shown != total:
        findings = words("{n} of {all} shown").replace("{n}", number(shown)).replace("{all}", findings)
    parts = [
        findings,
        counted(to_review, "{n} to review", "{n} to review"),
        counted(total - to_review, "{n} decided", "{n} decided"),
        counted(chosen, "{n} chosen", "{n} chosen") if chosen > 1 else "",
    ]
    return " · ".join(filter(None, parts))


def last_days(days: int) -> str:
    """Name the time until now."""
    return words("Last 12 months") if days == 365 else counted(days, "Last {n} day", "Last {n} days")


def waiting(host: str, code: ProblemCode, seconds: float) -> str:
    """Say that a mail server is waited for, and how long."""
    said = words(english.WAITING[code]).replace("{host}", visible(host))
    return f"{said} {counted(round(seconds), 'The next attempt is in {n} second.', 'The next attempt is in {n} seconds.')}"


def time_left(seconds: float | None) -> str:
    """Say how long it will take, rounded as such a guess deserves."""
    if seconds is None:
        return ""
    if seconds < 60:
        return words("less than a minute left")
    return counted(round(seconds / 60), "about {n} minute left", "about {n} minutes left")


def state(of: ScanState) -> str:
    """Name the state of a scan."""
    return words(
        {
            ScanState.READY: "Ready", ScanState.READING: "Reading", ScanState.PAUSED: "Paused", ScanState.STOPPED: "Stopped",
            ScanState.FAILED: "Failed", ScanState.DONE: "Done", ScanState.DONE_WITH_PROBLEMS: "Done with problems",
        }[of]
    )  # fmt: skip
