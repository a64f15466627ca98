"""Every form that findings can be written in, in one table: its name, its words, and what writes it.

The command line and the window both read this table; a new form is one line here.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import tzinfo
from functools import partial
from pathlib import Path
from typing import Final, TypeAlias

from missent.case.case import Case
from missent.case.query import FindingQuery
from missent.errors import ExportError, MessageGone
from missent.model import Locator, Message
from missent.report import manifest
from missent.report.mail import Opener, Written
from missent.report.safe import keep_clear_of, new_file
from missent.report.table import summarise


def _nothing_opens(locator: Locator) -> Message:
    raise MessageGone("The message was not opened, because nothing was there to open it with.")


@dataclass(frozen=True, slots=True)
class Job:
    """Say what to write, of which case, and where. `open_message` is needed by the forms that hold messages."""

    case: Case
    query: FindingQuery
    path: Path
    zone: tzinfo | None = None
    open_message: Opener = _nothing_opens


@dataclass(frozen=True, slots=True)
class Result:
    """Say what was written: how many findings, domains or messages; the files, each with its digest; and what is missing."""

    count: int
    unit: tuple[str, str]
    digests: Mapping[str, str]
    manifest: Path
    missing: tuple[str, ...] = ()
    complete: bool = True


Told: TypeAlias = tuple[int, tuple[str, ...], tuple[Path, ...]]
"""The count of what was written, what is missing, and the files."""

Writer: TypeAlias = Callable[[Job], Told]

_FINDINGS: Final = ("finding", "findings")
_MESSAGES: Final = ("message", "messages")
_DOMAINS: Final = ("domain", "domains")
PDF_CARDS, DOCX_CARDS, HTML_CARDS = 100, 200, 2_000
"""Messages that a document shows in full: a page holds two or three, and nobody reads ten thousand pages."""

_REST: Final = "All of them are in the .xlsx and .jsonl forms."


@dataclass(frozen=True, slots=True)
class Form:
    """Name one form. `opens` tells that messages are opened again for it, `folder` that it is a folder of files."""

    name: str
    words: str
    write: Writer
    unit: tuple[str, str] = _FINDINGS
    opens: bool = False
    folder: bool = False
    ending: str = ""


def export(form: Form, job: Job) -> Result:
    """Write one form and its manifest; raise `ExportError` when it cannot be written, and then nothing new is there."""
    keep_clear_of(job.path, [str(job.case.path), *(row.source.location for row in job.case.sources.rows())])
    count, missing, files = form.write(job)
    place = job.path / manifest.IN_FOLDER if form.folder else manifest.of_file(job.path)
    digests = manifest.write(files, place)
    return Result(count, form.unit, digests, place, missing, summarise(job.case, count).complete)


def of_ending(name: str) -> Form:
    """Give the form that a file's ending or a name means; raise `ExportError` when there is none."""
    form = FORMS.get(name) or next((form for form in FORMS.values() if form.ending == name), None)
    if form is None:
        known = ", ".join(f".{one.ending or one.name}" for one in FORMS.values() if not one.folder)
        raise ExportError(f"Missent writes no file of the kind “.{name}”. End the name in one of {known}, or use --as.")
    return form


def _csv(job: Job) -> Told:
    from missent.report import csv
    from missent.report.table import exported

    table = exported(job.case, job.query, job.zone)
    csv.write(table, job.path)
    return table.summary.findings if table.summary else 0, (), (job.path,)


def _jsonl(job: Job) -> Told:
    from missent.report import jsonl
    from missent.report.table import exported

    table = exported(job.case, job.query, job.zone)
    jsonl.write(table, job.path)
    return table.summary.findings if table.summary else 0, (), (job.path,)


def _xlsx(job: Job) -> Told:
    from missent.report import xlsx

    return xlsx.write(job.case, job.query, job.path, job.zone), (), (job.path,)


def _document(job: Job, kind: str, cards: int) -> Told:
    from importlib import import_module

    from missent.report.telling import document

    told = document(job.case, job.query, cards, _REST, job.zone)
    import_module(f"missent.report.{kind}").write(told, job.path)
    return job.case.findings.count(job.query), (), (job.path,)


def _messages(written: Written, *files: Path) -> Told:
    return written.messages, written.missing, files


def _eml(job: Job) -> Told:
    from missent.report import about, mail

    written = mail.write_folder(job.case, job.query, job.open_message, job.path, job.zone)
    about.write(job.case, job.query, job.path / about.NAME)
    return _messages(written, *manifest.within(job.path))


def _mbox(job: Job) -> Told:
    from missent.report import about, mail

    written = mail.write_mbox(job.case, job.query, job.open_message, job.path, job.zone)
    about.write(job.case, job.query, about.beside(job.path))
    return _messages(written, job.path, mail.index_of(job.path), about.beside(job.path))


def _dat(job: Job) -> Told:
    from missent.report import about, loadfile

    written = loadfile.write(job.case, job.query, job.open_message, job.path, job.zone)
    about.write(job.case, job.query, loadfile.files_of(job.path) / about.NAME)
    return _messages(written, job.path, *manifest.within(loadfile.files_of(job.path)))


def _jsonld(job: Job) -> Told:
    from missent.report import linked

    return linked.write(job.case, job.query, job.path), (), (job.path,)


def _journal(job: Job) -> Told:
    lines = job.case.journal.lines()
    with new_file(job.path) as stream:
        stream.writelines(f"{line}\n".encode() for line in lines)
    return len(lines), (), (job.path,)


def _gateway(job: Job, style: str) -> Told:
    from missent.report import gateway

    return gateway.write(job.case, job.query, style, job.path), (), (job.path,)


FORMS: Final[Mapping[str, Form]] = {
    form.name: form
    for form in (
        Form("xlsx", "Workbook: summary, findings, recipients, domains, problems", _xlsx),
        Form("csv", "Table for spreadsheets, one row for each recipient", _csv),
        Form("jsonl", "For programs, with all facts of each reason", _jsonl),
        Form("pdf", "Report to print and sign", partial(_document, kind="pdf", cards=PDF_CARDS)),
        Form("docx", "Report to edit in a word processor", partial(_document, kind="docx", cards=DOCX_CARDS)),
        Form("html", "Report for a browser, in one file", partial(_document, kind="html", cards=HTML_CARDS)),
        Form("eml", "The messages themselves, a file each, in a folder", _eml, _MESSAGES, opens=True, folder=True),
        Form("mbox", "The messages themselves, in one file", _mbox, _MESSAGES, opens=True),
        Form("dat", "Load file for review platforms, with the messages", _dat, _MESSAGES, opens=True),
        Form("jsonld", "Linked data of the CASE ontology", _jsonld, _MESSAGES),
        Form("journal", "The custody journal of the case, as it is kept", _journal, ("line", "lines")),
        Form("domains", "The wrong domains as a list", partial(_gateway, style="domains"), _DOMAINS, ending="txt"),
        Form("postfix", "A recipient access map for Postfix", partial(_gateway, style="postfix"), _DOMAINS, ending="postfix"),
        Form("exchange", "A transport rule for Exchange Online", partial(_gateway, style="exchange"), _DOMAINS, ending="ps1"),
    )
}
