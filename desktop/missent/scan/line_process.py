"""The worker process that speaks to one mail server: it connects, shuts itself in, and from then on has nothing but that line.

Not a byte of the server is read before the doors close. The one connection is all the network it has; when it breaks, the process
ends and another takes its place. No file can be opened but certificates of authorities. The secret comes over the pipe.
"""

import sys
from typing import Final

from missent.readers.imap import tls
from missent.scan.confine import confine
from missent.scan.line_duties import LineWorker
from missent.scan.process import serve, settle_in

MODULE: Final = "missent.scan.line_process"


def main() -> None:
    """Serve; arguments: the parent's process id, bytes of memory, host, port, and a file of certificates or nothing."""
    parent, memory, host, port, ca_file = sys.argv[1:]
    pipes = settle_in(int(parent))
    worker = LineWorker(host, int(port), ca_file)
    serve(pipes, worker.do, confine(tls.read_later(), int(memory)))
