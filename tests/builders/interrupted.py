"""Run the command line and press Ctrl+C at the first step of reading, as often as the first argument says.

Reading waits until the stop has reached it, so that nothing depends on the speed of the computer.
"""

import os
import signal
import sys

from missent.cli.group import run
from missent.scan.engine import Scan

step_on = Scan._step
presses = [signal.SIGINT] * int(sys.argv[1])


def step(self, scan, listed):
    """Press what is left to press, then go on."""
    while presses:
        os.kill(os.getpid(), presses.pop())
        while not self._crew.stopped:
            pass
    step_on(self, scan, listed)


Scan._step = step
sys.exit(run(sys.argv[2:]))
