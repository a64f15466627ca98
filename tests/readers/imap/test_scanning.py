"""A scan of a mail server: resumed, grown, disturbed and refused, through real workers."""

import errno
import json
import os
import random
import socket
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from builders import imap_certificates, imap_dovecot, imap_prisoner
from builders.imap_dovecot import PASSWORD, USER, Dovecot
from builders.imap_relay import Relay
from builders.imap_scripted import Scripted, header
from builders.mail import mail
from missent.case.case import Case
from missent.model import ProblemCode, ScanState
from missent.readers.imap import tls
from missent.readers.imap.account import Account, Method, Secret
from missent.scan.child import Child
from missent.scan.engine import Event, Options, Outcome, Scan, Waiting
from missent.scan.hiring import hire
from missent.scan.line import Line, Remote
from missent.scan.switchboard import Switchboard

needs_dovecot = pytest.mark.skipif(not imap_dovecot.available(), reason="Dovecot 2.3 is not installed")


def letters(count: int, start: int = 0) -> list[bytes]:
    return [
        mail(
            f"p{number % 50}@navy.m{'' if number % 100 == 0 else 'i'}l",
            subject=f"N {number}",
            message_id=f"<{number}@example.org>",
        )
        for number in range(start, start + count)
    ]


@dataclass
class Scanner:
    """Scan into one case, again and again."""

    case: Case
    authority: str
    password: str = PASSWORD
    pauses: Sequence[float] = (0.0,) * 60
    waits: list[Waiting] = field(default_factory=list)
    connections: int = 0

    def __call__(self, url: str, **options: bool) -> Outcome:
        def credentials(account: Account) -> tuple[Method, Secret]:
            return Method.PASSWORD, Secret(self.password)

        remote = Remote(credentials, self.authority, self.waits.append, self.pauses)
        events: list[Event] = []
        with hire(1, [url], remote, everything=options.get("all_folders", False)) as workers:
            assert isinstance(workers, Switchboard)
            outcome = Scan(self.case, workers, Options(jobs=1, hash_sources=True, **options), events.append).run([url])
            self.connections = sum(line.connections for line in workers.lines.values())
        return outcome

    @property
    def found(self) -> set[str]:
        return {row.message_id for row in self.case.findings.rows_of(self.case.findings.ids())}

    @property
    def read(self) -> list[str]:
        return sorted(f"{line.message_id} {line.recipient.raw}" for line in self.case.ledger.recipients(all_folders=True))

    @property
    def told(self) -> list[ProblemCode]:
        return [problem.code for problem in self.case.problems.rows()]


@pytest.fixture
def scanner(dovecot: Dovecot, tmp_path: Path) -> Scanner:
    return Scanner(Case.create(tmp_path / "case.missent"), dovecot.authority)


def test_what_was_sent_is_read_and_judged(dovecot: Dovecot, scanner: Scanner) -> None:
    dovecot.deliver("Sent", letters(200))
    dovecot.deliver("Other", letters(100, 500))
    assert scanner(dovecot.url) == Outcome(ScanState.DONE, True)
    assert scanner.case.ledger.counts().sent == 200
    assert scanner.found == {"<0@example.org>", "<100@example.org>"}
    assert scanner(dovecot.url, all_folders=True) == Outcome(ScanState.DONE, True)
    assert scanner.case.ledger.counts().messages == 300


def test_a_folder_that_grew_is_read_from_where_it_was(dovecot: Dovecot, scanner: Scanner) -> None:
    dovecot.deliver("Sent", letters(300))
    scanner(dovecot.url)
    first = scanner.read
    dovecot.deliver("Sent", letters(10, 1000))
    assert scanner(dovecot.url).complete
    assert scanner.case.ledger.counts().messages == 310
    assert set(first) < set(scanner.read)
    assert "<1000@example.org>" in scanner.found


def test_a_scan_again_asks_for_nothing_that_is_known(dovecot: Dovecot, scanner: Scanner) -> None:
    dovecot.deliver("Sent", letters(2000))
    with Relay(dovecot.port) as relay:
        url = dovecot.url.replace(str(dovecot.port), str(relay.port))
        scanner(url)
        first, before = scanner.read, relay.down
        scanner(url)
        assert relay.down - before < 10_000
        dovecot.deliver("Sent", letters(10, 5000))
        before = relay.down
        scanner(url)
        assert relay.down - before < 20_000
    assert len(scanner.read) == len(first) + 10


def test_a_folder_numbered_anew_is_read_anew(dovecot: Dovecot, scanner: Scanner) -> None:
    dovecot.deliver("Sent", letters(30))
    scanner(dovecot.url)
    old = scanner.found
    dovecot.recreate("Sent", letters(20))
    scanner(dovecot.url)
    assert scanner.case.ledger.counts().messages == 20
    assert scanner.found == old
    assert scanner.told == []


def test_deleted_messages_stay_in_the_case(dovecot: Dovecot, scanner: Scanner) -> None:
    dovecot.deliver("Sent", letters(30))
    scanner(dovecot.url)
    dovecot.drop("Sent", 0)
    assert scanner(dovecot.url).complete
    assert scanner.found == {"<0@example.org>"}


@needs_dovecot
def test_a_connection_killed_at_any_point_changes_nothing_but_the_time(tmp_path: Path) -> None:
    count = 9000  # three spans
    with Dovecot() as server:
        server.deliver("Sent", letters(count))
        with Case.create(tmp_path / "calm.missent") as case, Relay(server.port) as relay:
            calm = Scanner(case, server.authority)
            assert calm(server.url.replace(str(server.port), str(relay.port))).complete
            undisturbed, expected = relay.down, calm.read
        chance = random.Random(9051)
        cuts = [undisturbed // 2, *(chance.randrange(1000, undisturbed) for _ in range(19))]
        with Case.create(tmp_path / "storm.missent") as case, Relay(server.port, cuts=cuts) as relay:
            storm = Scanner(case, server.authority)
            assert storm(server.url.replace(str(server.port), str(relay.port))) == Outcome(ScanState.DONE, True)
            assert storm.read == expected
            assert len(expected) == count
            batch = undisturbed // 2  # the largest of three spans, and a generous rest
            assert relay.down <= undisturbed + (relay.connections - 1) * (batch + 20_000)
            assert len(storm.waits) >= 1
            assert relay.connections > 2


@needs_dovecot
def test_a_message_that_ends_every_connection_is_named_and_the_others_are_read(tmp_path: Path) -> None:
    """What makes a server, or the way to it, break off whenever it is asked for."""
    certificates = imap_certificates.make(tmp_path)
    rules = tls.ssl.SSLContext(tls.ssl.PROTOCOL_TLS_SERVER)
    rules.load_cert_chain(certificates.server, certificates.key)

    def fetch(send: Callable[[bytes], object], tag: bytes) -> None:
        asked = server.heard[-1].split(b" ")[2]
        first, _, last = asked.partition(b":")
        for uid in range(int(first), int(last or first) + 1):
            if uid == 2:
                raise ValueError("the connection ends here")
            send(header(uid))
        send(tag + b" OK done\r\n")

    with Scripted({b"UID FETCH": fetch}, rules=rules) as server, Case.create(tmp_path / "x.missent") as case:
        scanner = Scanner(case, str(certificates.authority))
        outcome = scanner(f"imaps://anna@localhost:{server.port}/")
        assert outcome == Outcome(ScanState.DONE_WITH_PROBLEMS, False)
        assert case.ledger.counts().messages == 2
        (problem,) = case.problems.rows()
        assert (problem.code, problem.key) == (ProblemCode.CANNOT_READ, "7:2")


@needs_dovecot
def test_a_connection_lost_over_a_flagged_message_is_made_again(tmp_path: Path) -> None:
    certificates = imap_certificates.make(tmp_path)
    rules = tls.ssl.SSLContext(tls.ssl.PROTOCOL_TLS_SERVER)
    rules.load_cert_chain(certificates.server, certificates.key)
    whole: list[bytes] = []

    def fetch(send: Callable[[bytes], object], tag: bytes) -> None:
        if b"BODY.PEEK[]" not in server.heard[-1]:
            fields = b"To: jan@navy.%b\r\nFrom: anna@example.org\r\n\r\n"
            send(header(1, fields % b"mil") + header(2, fields % b"ml") + header(3, fields % b"mil") + tag + b" OK\r\n")
            return
        whole.append(server.heard[-1])
        if len(whole) == 1:
            raise ValueError("the connection ends here")
        uid, text = int(server.heard[-1].split(b" ")[2]), b"To: jan@navy.ml\r\n\r\nhello"
        send(b"* 1 FETCH (UID %d BODY[] {%d}\r\n%b)\r\n" % (uid, len(text), text) + tag + b" OK\r\n")

    with Scripted({b"UID FETCH": fetch}, rules=rules) as server, Case.create(tmp_path / "x.missent") as case:
        scanner = Scanner(case, str(certificates.authority))
        assert scanner(f"imaps://anna@localhost:{server.port}/").complete
        assert scanner.told == []
        assert [wait.code for wait in scanner.waits] == [ProblemCode.CONNECTION_LOST]
    assert len(whole) == 2


class TestWaiting:
    """A server that asks for a pause gets it, and who waits is told why."""

    @pytest.fixture
    def rules(self, tmp_path: Path) -> tls.ssl.SSLContext:
        self.certificates = imap_certificates.make(tmp_path)
        rules = tls.ssl.SSLContext(tls.ssl.PROTOCOL_TLS_SERVER)
        rules.load_cert_chain(self.certificates.server, self.certificates.key)
        return rules

    def test_throttled_twice_and_then_served(self, rules: tls.ssl.SSLContext, tmp_path: Path) -> None:
        left = [b"NO [THROTTLED] too fast", b"BAD Request is throttled. Suggested Backoff Time: 20 milliseconds"]

        def fetch(send: Callable[[bytes], object], tag: bytes) -> None:
            send(tag + b" " + left.pop(0) + b"\r\n" if left else b"".join(map(header, (1, 2, 3))) + tag + b" OK\r\n")

        with Scripted({b"UID FETCH": fetch}, rules=rules) as server, Case.create(tmp_path / "x.missent") as case:
            scanner = Scanner(case, str(self.certificates.authority))
            assert scanner(f"imaps://anna@localhost:{server.port}/").complete
            assert case.ledger.counts().messages == 3
        assert [(wait.host, wait.code, wait.seconds) for wait in scanner.waits] == [
            ("localhost", ProblemCode.SERVER_BUSY, 0.0), ("localhost", ProblemCode.SERVER_BUSY, 0.02),
        ]  # fmt: skip
        assert "too fast" in scanner.waits[0].detail

    def test_throttled_for_too_long_is_told_and_the_next_scan_goes_on(self, rules: tls.ssl.SSLContext, tmp_path: Path) -> None:
        calm = False

        def fetch(send: Callable[[bytes], object], tag: bytes) -> None:
            send(b"".join(map(header, (1, 2, 3))) + tag + b" OK\r\n" if calm else tag + b" NO [THROTTLED] never\r\n")

        with Scripted({b"UID FETCH": fetch}, rules=rules) as server, Case.create(tmp_path / "x.missent") as case:
            scanner = Scanner(case, str(self.certificates.authority), pauses=(0.0, 0.0))
            url = f"imaps://anna@localhost:{server.port}/"
            assert not scanner(url).complete
            assert scanner.told == [ProblemCode.SERVER_BUSY]
            calm = True
            assert scanner(url).complete
            assert case.ledger.counts().messages == 3

    def test_stopping_does_not_wait_for_the_pause(self, rules: tls.ssl.SSLContext, tmp_path: Path) -> None:
        busy = {b"UID FETCH": lambda send, tag: send(tag + b" NO [THROTTLED] never\r\n")}
        with Scripted(busy, rules=rules) as server, Case.create(tmp_path / "x.missent") as case:
            url = f"imaps://anna@localhost:{server.port}/"
            scans: list[Scan] = []
            remote = Remote(
                lambda account: (Method.PASSWORD, Secret("x")), str(self.certificates.authority),
                lambda waiting: scans[0].stop(), pauses=(3600.0,),
            )  # fmt: skip
            with hire(1, [url], remote) as workers:
                scans.append(Scan(case, workers, Options(jobs=1), lambda event: None))
                assert scans[0].run([url]).state is ScanState.STOPPED


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"password": "wrong"}, ProblemCode.SIGN_IN_REFUSED),
        ({"authority": ""}, ProblemCode.SERVER_UNTRUSTED),
    ],
)
def test_what_keeps_an_account_from_being_read_is_told(
    dovecot: Dovecot, scanner: Scanner, change: dict[str, str], code: ProblemCode
) -> None:
    for name, value in change.items():
        setattr(scanner, name, value)
    outcome = scanner(dovecot.url)
    assert (outcome.complete, scanner.told, scanner.waits) == (False, [code], [])


def test_a_server_that_is_not_there_is_told_at_once(tmp_path: Path) -> None:
    with socket.socket() as closed, Case.create(tmp_path / "x.missent") as case:
        closed.bind(("127.0.0.1", 0))
        scanner = Scanner(case, "", pauses=(3600.0,))
        scanner(f"imaps://anna@localhost:{closed.getsockname()[1]}/")
        assert (scanner.told, scanner.waits) == ([ProblemCode.SERVER_UNREACHABLE], [])


def test_no_folder_of_sent_mail_is_told_with_the_folders_there_are(tmp_path: Path) -> None:
    if not imap_dovecot.available():
        pytest.skip("Dovecot 2.3 is not installed")
    with Dovecot(special_use=[("Papers", "\\Archive")]) as server, Case.create(tmp_path / "x.missent") as case:
        scanner = Scanner(case, server.authority)
        scanner(server.url)
        (problem,) = case.problems.rows()
        assert problem.code is ProblemCode.SENT_FOLDER_UNKNOWN
        assert "Papers" in problem.detail


def test_files_and_a_server_are_read_in_one_scan(dovecot: Dovecot, tmp_path: Path) -> None:
    dovecot.deliver("Sent", letters(20))
    (tmp_path / "Sent").mkdir()
    (tmp_path / "Sent" / "a.eml").write_bytes(mail("x@navy.ml"))
    arguments = [str(tmp_path / "Sent"), dovecot.url]
    remote = Remote(lambda account: (Method.PASSWORD, Secret(PASSWORD)), dovecot.authority)
    with Case.create(tmp_path / "x.missent") as case:
        with hire(1, arguments, remote) as workers:
            assert Scan(case, workers, Options(jobs=1), lambda event: None).run(arguments).complete
        assert case.ledger.counts().messages == 21


def test_a_worker_that_is_taken_over_has_its_line_and_nothing_else() -> None:
    with Scripted() as server:
        child = Child(["127.0.0.1", str(server.port), ""], 1 << 30, 20.0, module=imap_prisoner.MODULE)
        try:
            layers = child.ready()
            if any(reached.startswith("absent") for reached in layers.values()):
                pytest.skip(f"this system does not confine: {layers}")
            told = json.loads(child.ask(b"go"))
        finally:
            child.end()
    # It may read; that nothing has come yet is no refusal.
    assert told.pop("read from its line") in {"done", os.strerror(errno.EAGAIN)}
    assert set(told.values()) <= {"Permission denied", "Operation not permitted"}, told


def test_a_line_that_is_closed_ends_its_worker(dovecot: Dovecot) -> None:
    line = Line(
        tls_account(dovecot), Remote(lambda account: (Method.PASSWORD, Secret(PASSWORD)), dovecot.authority), everything=False
    )
    future = line.submit(b"nonsense")
    assert future.result(20)
    line.close()
    assert line._child is None


def tls_account(server: Dovecot) -> Account:
    from missent.readers.imap.account import parse

    return parse(server.url).account


class TestTheCanary:
    """The password is in nothing that is written, and in no list of processes."""

    def run(self, *arguments: str, tmp_path: Path, **more: object) -> subprocess.CompletedProcess[str]:
        environment = {name: value for name, value in os.environ.items() if name != "MISSENT_IMAP_PASSWORD"}
        environment |= {
            "HOME": str(tmp_path / "home"),
            "XDG_CONFIG_HOME": str(tmp_path / "home"),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        }
        environment |= more.pop("environment", {})  # type: ignore[arg-type, operator]
        command = [sys.executable, "-m", "missent", *arguments]
        return subprocess.run(command, env=environment, cwd=tmp_path, text=True, capture_output=True, **more)  # type: ignore[call-overload, no-any-return]

    @pytest.mark.parametrize("way", ["standard input", "environment"])
    @pytest.mark.parametrize("right", [True, False])
    def test_it_is_in_nothing_that_is_written(self, dovecot: Dovecot, tmp_path: Path, way: str, right: bool) -> None:
        dovecot.deliver("Sent", letters(200))
        canary = PASSWORD if right else PASSWORD + "-wrong"
        ways: dict[str, dict[str, object]] = {
            "standard input": {"input": canary + "\n"},
            "environment": {"environment": {"MISSENT_IMAP_PASSWORD": canary}, "stdin": subprocess.DEVNULL},
        }
        asked = ["--password-stdin"] if way == "standard input" else []
        case = tmp_path / "case.missent"
        done = self.run(
            "scan", dovecot.url, "--ca-file", dovecot.authority, "--case", str(case), *asked, tmp_path=tmp_path, **ways[way]
        )
        assert done.returncode == (0 if right else 2), done.stderr
        assert ("navy.ml" in done.stdout) is right
        assert canary not in done.stdout + done.stderr
        files = [path for path in tmp_path.rglob("*") if path.is_file()]
        assert case in files
        assert not [path for path in files if canary.encode() in path.read_bytes()]

    def test_a_worker_knows_it_only_from_its_pipe(self, dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch) -> None:
        from missent.cli.credentials import credentials

        monkeypatch.setenv("MISSENT_IMAP_PASSWORD", PASSWORD)
        keys = credentials([dovecot.url], from_stdin=False)
        line = Line(tls_account(dovecot), Remote(keys, dovecot.authority), everything=False)
        line.submit(b"nonsense").result(20)
        child = line._child
        assert child is not None
        try:
            for file in ("cmdline", "environ"):
                assert PASSWORD.encode() not in Path(f"/proc/{child.process_id}/{file}").read_bytes()
        finally:
            line.close()

    def test_nothing_is_asked_where_nobody_can_answer(self, dovecot: Dovecot, tmp_path: Path) -> None:
        done = self.run("scan", dovecot.url, tmp_path=tmp_path, stdin=subprocess.DEVNULL)
        assert (done.returncode, done.stdout) == (2, "")
        assert f"The password of {USER} is needed" in done.stderr
