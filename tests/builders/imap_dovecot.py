"""A real Dovecot for one test: TLS, special-use folders, OAuth, a log of commands; as root (mail is nobody's) or as a user."""

import grp
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Self

from builders import imap_certificates
from missent.readers.imap import names

USER = "anna@example.org"
PASSWORD = "canary-Pa55word"  # looked for in everything that is written

_CONF = """
base_dir = {root}/run
state_dir = {root}/state
instance_name = missent-test
log_path = {root}/log/error.log
info_log_path = {root}/log/info.log
debug_log_path = {root}/log/debug.log
protocols = imap
listen = 127.0.0.1
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {user}
shutdown_clients = yes
ssl = {tls}
ssl_cert = <{root}/tls/server.pem
ssl_key = <{root}/tls/server.key
ssl_min_protocol = TLSv1.2
disable_plaintext_auth = yes
auth_mechanisms = plain login{oauth_mechanisms}
auth_failure_delay = 0
auth_username_format = %Lu
passdb {{
  driver = passwd-file
  mechanisms = plain login
  args = scheme=PLAIN username_format=%u {root}/etc/passwd
}}
{oauth}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={root}/mail/%u
}}
first_valid_uid = {uid}
last_valid_uid = {uid}
first_valid_gid = {gid}
last_valid_gid = {gid}
mail_location = maildir:{root}/mail/%u/maildir
mail_fsync = never
mailbox_list_index = yes
mail_max_userip_connections = 50
protocol imap {{
  rawlog_dir = {rawlog}
}}
namespace inbox {{
  inbox = yes
  separator = {separator}
{boxes}
}}
{more}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {starttls_port}
  }}
  inet_listener imaps {{
    port = {port}
    ssl = yes
  }}
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
"""
_OAUTH = """passdb {{
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = {root}/etc/oauth2.conf.ext
}}"""


def available() -> bool:
    """Tell whether Dovecot 2.3 and openssl are here; 2.4 is configured in another language."""
    if shutil.which("dovecot") is None or shutil.which("openssl") is None:
        return False
    told = subprocess.run(["dovecot", "--version"], capture_output=True, text=True)
    return told.stdout.startswith("2.3")


class Dovecot:
    """Run one server. `special_use` folders are pairs of a name and an attribute like `\\\\Sent`."""

    host = "127.0.0.1"

    def __init__(
        self,
        *,
        special_use: Sequence[tuple[str, str]] = (("Sent", "\\Sent"),),
        separator: str = "/",
        names_of_server: str = "DNS:localhost,IP:127.0.0.1",
        introspection: str = "",
        log_commands: bool = False,
        tls: str = "required",
        more: str = "",
    ) -> None:
        self._special_use = special_use
        self._separator = separator
        self._names = names_of_server
        self._introspection = introspection
        self._log_commands = log_commands
        self._tls = tls
        self._more = more
        self._process: subprocess.Popen[bytes] | None = None
        # not pytest's folder: nobody may not enter it, and a path of a socket must be short
        self.root = Path(tempfile.mkdtemp(prefix="dvc"))
        self.port = self.starttls_port = 0

    def __enter__(self) -> Self:
        try:
            self._prepare()
            for _ in range(5):  # a free port may be taken meanwhile
                self.port, self.starttls_port = _free_port(), _free_port()
                self._configure()
                if self.start():
                    return self
            raise RuntimeError(f"Dovecot did not start: {self.log()}")
        except BaseException:
            self.__exit__()
            raise

    def __exit__(self, *_: object) -> None:
        self.stop()
        shutil.rmtree(self.root, ignore_errors=True)

    @property
    def url(self) -> str:
        return f"imaps://{USER}@localhost:{self.port}/"

    @property
    def authority(self) -> str:
        return str(self.root / "tls" / "ca.pem")

    def log(self) -> str:
        return "\n".join(file.read_text(errors="replace") for file in sorted((self.root / "log").glob("*.log")))

    def commands(self) -> list[bytes]:
        """Give what clients said after they signed in, line by line."""
        files = sorted((self.root / "mail" / USER / "raw").glob("*.in"))
        return [line for file in files for line in file.read_bytes().splitlines()]

    def start(self) -> bool:
        rights = {"user": self._uid, "group": self._gid, "extra_groups": []} if os.geteuid() == 0 else {}
        with (self.root / "log" / "stderr.log").open("ab") as words:
            self._process = subprocess.Popen(
                ["dovecot", "-F", "-c", str(self.root / "etc" / "dovecot.conf")],
                cwd="/",
                env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/"},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=words,
                process_group=0,
                **rights,  # type: ignore[call-overload]
            )
        end = time.monotonic() + 10
        while time.monotonic() < end and self._process.poll() is None:
            with suppress(OSError), socket.create_connection((self.host, self.starttls_port), 1) as line:
                line.settimeout(5)
                if line.recv(4) == b"* OK":
                    return True
            time.sleep(0.02)
        self.stop()
        return False

    def stop(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.terminate()
        try:
            process.wait(0.15)  # the polite way takes more than a second
        except subprocess.TimeoutExpired:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait(5)

    def deliver(self, folder: str, messages: Iterable[bytes], flags: str = "S", user: str = USER) -> None:
        """Put messages into a folder, as a program beside the server would."""
        place = self._maildir(folder, user)
        for box in ("cur", "new", "tmp"):
            (place / box).mkdir(parents=True, exist_ok=True)
        already = len(list((place / "cur").iterdir()))
        for number, message in enumerate(messages, already):
            text = message.replace(b"\r\n", b"\n")
            sizes = f"S={len(text)},W={len(text) + text.count(10)}"  # as Dovecot itself would name it: sizes, then flags
            (place / "cur" / f"{1_700_000_000 + number}.M{number:07d}P1.h,{sizes}:2,{flags}").write_bytes(text)
        self._own(self.root / "mail")

    def drop(self, folder: str, number: int) -> None:
        """Delete the message that was delivered `number`th, from 0."""
        next((self._maildir(folder, USER) / "cur").glob(f"*.M{number:07d}P1.h,*")).unlink()

    def recreate(self, folder: str, messages: Iterable[bytes]) -> None:
        """Delete a folder and make it anew: its UIDVALIDITY changes."""
        shutil.rmtree(self._maildir(folder, USER))
        self.deliver(folder, messages)

    def _maildir(self, folder: str, user: str) -> Path:
        base = self.root / "mail" / user / "maildir"
        if folder == "INBOX":
            return base
        return base / ("." + names.encode(folder).decode("ascii").replace(self._separator, "."))

    def _prepare(self) -> None:
        owner = pwd.getpwnam("nobody") if os.geteuid() == 0 else pwd.getpwuid(os.geteuid())
        self._uid, self._owner = owner.pw_uid, owner.pw_name
        self._gid = owner.pw_gid if os.geteuid() == 0 else os.getegid()
        self.root.chmod(0o755)
        for name in ("run", "state", "log", "etc", "tls", f"mail/{USER}/raw"):
            (self.root / name).mkdir(parents=True)
        for name in ("error", "info", "debug"):
            (self.root / "log" / f"{name}.log").touch()
        imap_certificates.make(self.root / "tls", self._names)
        (self.root / "etc" / "passwd").write_text(f"{USER}:{{PLAIN}}{PASSWORD}::::::\n")
        (self.root / "etc" / "oauth2.conf.ext").write_text(self._introspection)

    def _configure(self) -> None:
        boxes = "\n".join(
            f'  mailbox "{name}" {{\n    auto = subscribe\n    special_use = {use}\n  }}' for name, use in self._special_use
        )
        text = _CONF.format(
            root=self.root,
            user=self._owner,
            group=grp.getgrgid(self._gid).gr_name,
            uid=self._uid,
            gid=self._gid,
            tls=self._tls,
            port=self.port,
            starttls_port=self.starttls_port,
            separator=self._separator,
            boxes=boxes,
            rawlog=f"{self.root}/mail/{USER}/raw" if self._log_commands else "",
            oauth=_OAUTH.format(root=self.root) if self._introspection else "",
            oauth_mechanisms=" xoauth2 oauthbearer" if self._introspection else "",
            more=self._more,
        )
        (self.root / "etc" / "dovecot.conf").write_text(text)
        self._own(self.root)

    def _own(self, place: Path) -> None:
        if os.geteuid() == 0:
            for folder, _, files in os.walk(place):
                os.chown(folder, self._uid, self._gid)
                for file in files:
                    os.chown(Path(folder, file), self._uid, self._gid, follow_symlinks=False)


def _free_port() -> int:
    with socket.socket() as line:
        line.bind(("127.0.0.1", 0))
        port: int = line.getsockname()[1]
        return port
