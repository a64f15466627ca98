"""Work for a confined worker: read the source of a `SpansTask` whole, by libpff."""

from collections.abc import Callable

from missent.model import Envelope, Folder, FolderRole, Span
from missent.readers.pst.libpff import LibpffReader
from missent.scan import wire


def by_libpff(task: bytes, tick: Callable[[int], None] | None = None) -> bytes:
    """Give one span whose names are what was found: how many messages, and every recipient."""
    order = wire.decode_task(task)
    assert isinstance(order, wire.SpansTask)
    with LibpffReader(order.source) as reader:
        found = [item for span in reader.spans() for item in reader.envelopes(span)]
        envelopes = [item for item in found if isinstance(item, Envelope)]
        texts = [reader.message(envelope.locator).body for envelope in envelopes]
    people = sorted(one.address.addr_spec for envelope in envelopes for one in envelope.recipients if one.address)
    folder = Folder("", FolderRole.OTHER, sum(map(bool, texts)))
    return wire.encode_reply(wire.Spans([folder], [Span(order.source, folder, 0, len(envelopes), tuple(people))]))
