"""Write a case as linked data of the CASE ontology (JSON-LD), for programs that exchange evidence between tools.

The flagged messages are `EmailMessage`s with their addresses; the sources are `File`s with their SHA-256; the scan is an
`InvestigativeAction` with Missent as its instrument, and a `ProvenanceRecord` binds them. Findings stand as notes on the
messages: the ontology has no word for them. Identifiers are UUIDs of what they name, so that the same case gives the same file.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, BinaryIO, Final
from uuid import UUID, uuid5

from missent.case.case import Case
from missent.case.query import FindingQuery
from missent.case.sources import SourceRow
from missent.model import Recipient, moment
from missent.report.account import Account, account, coverage
from missent.report.messages import Flagged, messages
from missent.report.safe import new_file
from missent.report.wording import BANDS

VERSION: Final = "1.4.0"
"""The version of CASE whose shapes the output is held to by a test."""

_UCO: Final = "https://ontology.unifiedcyberontology.org/uco"
_CONTEXT: Final = {
    "kb": "urn:missent:",
    "case-investigation": "https://ontology.caseontology.org/case/investigation/",
    "uco-action": f"{_UCO}/action/",
    "uco-core": f"{_UCO}/core/",
    "uco-observable": f"{_UCO}/observable/",
    "uco-tool": f"{_UCO}/tool/",
    "uco-types": f"{_UCO}/types/",
    "uco-vocabulary": f"{_UCO}/vocabulary/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
_SPACE: Final = UUID("6f1f1f0e-1a39-5c2b-9b52-3f6c6d697373")
_FIELDS: Final = {"to": "to", "resent-to": "to", "cc": "cc", "resent-cc": "cc", "bcc": "bcc", "resent-bcc": "bcc"}

Node = dict[str, Any]


def write(case: Case, query: FindingQuery, path: Path) -> int:
    """Write the messages of these findings; give their number. Raise `ExportError` when it cannot be written."""
    told = account(case, query)
    count = 0
    known: set[str] = set()
    made: list[Node] = []
    with new_file(path) as stream:
        stream.write(f'{{"@context":{json.dumps(_CONTEXT)},"@graph":[\n'.encode())
        tool = _node("tool", f"missent {told.version}", "uco-tool:Tool", **{"uco-core:name": "Missent",
                     "uco-tool:version": told.version})  # fmt: skip
        files = [_file(row) for row in told.sources]
        _put(stream, [tool, *files])
        for flagged in messages(case, query):
            count += 1
            nodes = list(_message(flagged, known))
            made.append({"@id": nodes[-1]["@id"]})
            _put(stream, nodes)
        _put(stream, list(_acts(told, tool, files, made)), last=True)
        stream.write(b"]}\n")
    return count


def _put(stream: BinaryIO, nodes: Sequence[Node], *, last: bool = False) -> None:
    for place, node in enumerate(nodes):
        end = "\n" if last and place + 1 == len(nodes) else ",\n"
        stream.write(json.dumps(node, separators=(",", ":")).encode("ascii") + end.encode())


def _node(kind: str, name: str, type_: str, **told: object) -> Node:
    return {"@id": f"kb:{kind}-{uuid5(_SPACE, f'{kind} {name}'.encode('utf-8', 'surrogatepass').hex())}", "@type": type_, **told}


def _file(row: SourceRow) -> Node:
    name = row.source.location
    facets = [_node("file-facet", name, "uco-observable:FileFacet", **{"uco-observable:filePath": name,
              "uco-observable:sizeInBytes": row.source.size})]  # fmt: skip
    if row.source.sha256:
        digest = _node("hash", f"{name} {row.source.sha256}", "uco-types:Hash", **{
            "uco-types:hashMethod": {"@type": "uco-vocabulary:HashNameVocab", "@value": "SHA256"},
            "uco-types:hashValue": {"@type": "xsd:hexBinary", "@value": row.source.sha256},
        })  # fmt: skip
        facets.append(_node("content-data-facet", name, "uco-observable:ContentDataFacet", **{"uco-observable:hash": [digest]}))
    return _node("file", name, "uco-observable:File", **{"uco-core:hasFacet": facets})


def _message(flagged: Flagged, known: set[str]) -> Iterator[Node]:
    """Yield the addresses that were not told before, and last the message."""
    first = flagged.first
    name = f"{first.row.source} {first.row.folder} {first.row.key}"
    facet: Node = {"uco-observable:subject": first.row.subject}
    if first.row.message_id:
        facet["uco-observable:messageID"] = first.row.message_id
    if first.row.sent_at is not None:
        facet["uco-observable:sentTime"] = _time(moment(first.row.sent_at))
    if first.sender is not None:
        sender = _address(first.sender.addr_spec)
        yield from _new([sender], known)
        facet["uco-observable:from"] = {"@id": sender["@id"]}
    by_field: dict[str, list[Node]] = {}
    for to in first.recipients:
        by_field.setdefault(_FIELDS[to.field.value], []).append(_address(_spec(to)))
    for field, addresses in by_field.items():
        yield from _new(addresses, known)
        facet[f"uco-observable:{field}"] = [{"@id": one} for one in dict.fromkeys(address["@id"] for address in addresses)]
    yield _node("email-message", name, "uco-observable:EmailMessage", **{
        "uco-core:description": [_finding(one.row.address.addr_spec, one.row.intended_domain, BANDS[one.row.band])
                                 for one in flagged.findings],
        "uco-core:hasFacet": [_node("email-message-facet", name, "uco-observable:EmailMessageFacet", **facet)],
    })  # fmt: skip


def _finding(address: str, meant: str, band: str) -> str:
    return f"{address}: possibly misaddressed ({band})" + (f", probably meant for {meant}" if meant else "")


def _spec(to: Recipient) -> str:
    return to.address.addr_spec if to.address else to.raw


def _address(spec: str) -> Node:
    facet = _node("email-address-facet", spec, "uco-observable:EmailAddressFacet", **{"uco-observable:addressValue": spec})
    return _node("email-address", spec, "uco-observable:EmailAddress", **{"uco-core:hasFacet": [facet]})


def _new(nodes: Sequence[Node], known: set[str]) -> Iterator[Node]:
    for node in nodes:
        if node["@id"] not in known:
            known.add(node["@id"])
            yield node


def _acts(told: Account, tool: Node, files: Sequence[Node], made: Sequence[Mapping[str, str]]) -> Iterator[Node]:
    scan = told.scan
    times = {}
    if scan is not None:
        times["uco-action:startTime"] = _time(moment(scan.started_at))
        if scan.ended_at is not None:
            times["uco-action:endTime"] = _time(moment(scan.ended_at))
    objects = [{"@id": one["@id"]} for one in files]
    record = _node("provenance-record", told.case_name, "case-investigation:ProvenanceRecord", **{
        "uco-core:description": "Sources as they were read, and the messages that are possibly misaddressed",
        "uco-core:object": [*objects, *made],
    })  # fmt: skip
    if exhibit := told.keeper.get("Exhibit"):
        record["case-investigation:exhibitNumber"] = exhibit
    yield record
    yield _node("investigative-action", told.case_name, "case-investigation:InvestigativeAction", **{
        "uco-core:name": "Search for possibly misaddressed mail",
        "uco-core:description": " ".join(coverage(told)),
        "uco-action:instrument": {"@id": tool["@id"]},
        "uco-action:object": objects,
        "uco-action:result": [{"@id": record["@id"]}, *made],
        **times,
    })  # fmt: skip


def _time(text: str) -> dict[str, str]:
    return {"@type": "xsd:dateTime", "@value": text}
