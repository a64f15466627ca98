"""Work that cannot tick is spoken for while it runs, and not for ever."""

import threading

from missent.scan.heartbeat import heartbeat


def test_it_ticks_while_the_work_runs_and_not_after() -> None:
    heard: list[int] = []
    enough = threading.Event()

    def tick(count: int) -> None:
        heard.append(count)
        if count == 2:
            enough.set()

    with heartbeat(tick, beat=0.001):
        assert enough.wait(30)
    assert heard[:3] == [0, 1, 2]
    assert "heartbeat" not in {thread.name for thread in threading.enumerate()}


def test_it_falls_silent_in_the_end() -> None:
    heard: list[int] = []
    with heartbeat(heard.append, beat=0.0, longest=5):
        for thread in threading.enumerate():
            if thread.name == "heartbeat":
                thread.join(30)
    assert heard == [0, 1, 2, 3, 4]
