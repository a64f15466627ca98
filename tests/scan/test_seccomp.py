"""The filter decides as meant on both architectures; it is run here by a small machine of the same instructions."""

import errno
import struct

import pytest

from missent.scan import seccomp

OWN = 4711
ALLOWED, REFUSED, UNKNOWN = "allowed", "refused", "unknown"
ANSWERS = {
    0x7FFF0000: ALLOWED,
    0x80000000: "killed",
    0x50000 | errno.EPERM: REFUSED,
    0x50000 | errno.ENOSYS: UNKNOWN,
}


def decide(machine: str, number: int, *arguments: int, audit: int | None = None) -> str:
    """Run the filter of `machine` over one call."""
    padded = [*arguments, *[0] * (6 - len(arguments))]
    call = struct.pack("=IIQ6Q", number, seccomp.ARCHITECTURES[machine][0] if audit is None else audit, 0, *padded)
    code = list(struct.iter_unpack("=HBBI", seccomp.program(machine, OWN)))
    accumulator = place = 0
    while True:
        operation, when_true, when_false, value = code[place]
        place += 1
        if operation == seccomp.RETURN:
            return ANSWERS[value]
        if operation == seccomp.LOAD:
            (accumulator,) = struct.unpack_from("=I", call, value)
        elif operation == seccomp.AND:
            accumulator &= value
        else:
            holds = accumulator == value if operation == seccomp.EQUAL else accumulator > value
            place += when_true if holds else when_false


def number(machine: str, name: str) -> int:
    return seccomp._numbers(machine)[name]


machines = pytest.mark.parametrize("machine", ["x86_64", "aarch64"])


@machines
def test_reading_is_allowed_and_writing_to_files_is_not(machine: str) -> None:
    openat = number(machine, "openat")
    assert decide(machine, number(machine, "read"), 3) == ALLOWED
    assert decide(machine, openat, 0, 0, 0o2000000) == ALLOWED
    for writing in (0o1, 0o2, 0o100, 0o1000, 0o101, 0o2000102):
        assert decide(machine, openat, 0, 0, writing) == REFUSED


@machines
def test_a_thread_may_be_started_and_a_process_may_not(machine: str) -> None:
    clone = number(machine, "clone")
    assert decide(machine, clone, 0x3D0F00) == ALLOWED  # what pthread_create asks for
    assert decide(machine, clone, 17) == REFUSED  # what fork asks for: SIGCHLD
    assert decide(machine, 435, 0, 0) == UNKNOWN  # clone3: libc then takes clone


@machines
def test_a_signal_reaches_nobody_but_the_worker_itself(machine: str) -> None:
    assert decide(machine, number(machine, "tgkill"), OWN, OWN, 6) == ALLOWED
    assert decide(machine, number(machine, "tgkill"), 1, 1, 9) == REFUSED
    assert decide(machine, {"x86_64": 62, "aarch64": 129}[machine], 1, 9) == REFUSED


@machines
def test_limits_are_told_and_not_changed(machine: str) -> None:
    assert decide(machine, number(machine, "prlimit64"), 0, 4, 0, 0x7000) == ALLOWED
    assert decide(machine, number(machine, "prlimit64"), 0, 4, 0x7000, 0) == REFUSED
    assert decide(machine, number(machine, "prlimit64"), 0, 4, 0x7000_0000_0000, 0) == REFUSED


@machines
def test_locks_and_devices_are_out_of_reach(machine: str) -> None:
    assert decide(machine, number(machine, "fcntl"), 3, 3) == ALLOWED
    assert decide(machine, number(machine, "fcntl"), 3, 6) == REFUSED  # F_SETLK
    assert decide(machine, number(machine, "ioctl"), 3, 0x5401) == ALLOWED
    assert decide(machine, number(machine, "ioctl"), 3, 0x5412) == REFUSED  # TIOCSTI: type for another


@machines
def test_what_is_not_listed_is_refused(machine: str) -> None:
    listed = set(seccomp._numbers(machine).values()) | {seccomp.CLONE3}
    others = [call for call in range(seccomp.NEWEST_KNOWN + 1) if call not in listed]
    assert len(others) > 250
    assert {decide(machine, call) for call in others} == {REFUSED}
    assert decide(machine, seccomp.NEWEST_KNOWN + 1) == UNKNOWN


def test_another_architecture_ends_the_process_and_x32_is_unknown() -> None:
    assert decide("x86_64", 0, audit=0x40000003) == "killed"
    assert decide("x86_64", 0x40000000 | 1) == UNKNOWN


@machines
def test_no_jump_leaves_the_program(machine: str) -> None:
    code = list(struct.iter_unpack("=HBBI", seccomp.program(machine, OWN)))
    for place, (operation, when_true, when_false, _) in enumerate(code):
        if operation in (seccomp.EQUAL, seccomp.ABOVE):
            assert place + 1 + max(when_true, when_false) < len(code)
    assert code[-1][0] == seccomp.RETURN
