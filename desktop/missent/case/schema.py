"""The tables of a case, as numbered migrations: `user_version` says how many of them a file has had.

What is read by the million lies in `envelope`. Its recipients are a JSON list of ids of `recipient`, which holds each way of
writing a recipient once: a mailbox repeats the same few thousand for ever. An envelope's id is its span's id, shifted, plus its
place in the span, so that the order of the ledger does not depend on which worker was first, and a span is a range of ids
(never used again when its source is forgotten: a decision may still remember it).
Tables are STRICT, so that `quick_check` refuses a file whose values are not what the columns say.
"""

from enum import StrEnum

from missent.model import (
    Band,
    Bounce,
    Cause,
    Field,
    FolderRole,
    Harm,
    MessageState,
    Origin,
    Outcome,
    ProblemCode,
    ScanState,
    SourceKind,
    Stage,
    Verdict,
)

APPLICATION_ID = 0x4D495353
"""`MISS` in the file's header, shown by file(1)."""

SPAN_SHIFT = 24
"""Bits of an envelope's id that count within its span: 16,777,216 messages in one span."""

STATES = {
    MessageState.UNKNOWN: 0,
    MessageState.SENT: 1,
    MessageState.RECEIVED: 2,
    MessageState.DRAFT: 3,
    MessageState.AUTOCOMPLETE: 4,
}
"""How a message's state is written: one byte in a row that exists a million times."""


CODES: dict[tuple[str, str], type[StrEnum]] = {
    ("source", "kind"): SourceKind,
    ("folder", "role"): FolderRole,
    ("recipient", "field"): Field,
    ("recipient", "origin"): Origin,
    ("problem", "stage"): Stage,
    ("problem", "code"): ProblemCode,
    ("judgement", "band"): Band,
    ("judgement", "harm"): Harm,
    ("finding", "bounce"): Bounce,
    ("finding", "verdict"): Verdict,
    ("decision", "verdict"): Verdict,
    ("decision", "verdict_before"): Verdict,
    ("scan", "state"): ScanState,
    ("answer", "outcome"): Outcome,
    ("spread", "cause"): Cause,
}
"""Columns that hold a code of the model. They have no CHECK, because the text of a released migration never changes and the
codes grow with the model; a file from elsewhere is compared with this table when it is opened."""

MIGRATIONS: tuple[str, ...] = (
    """
    CREATE TABLE setting (
        key TEXT PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE source (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        location TEXT NOT NULL UNIQUE,
        argument TEXT NOT NULL,
        size INTEGER NOT NULL,
        modified INTEGER NOT NULL,
        sha256 TEXT NOT NULL DEFAULT '',
        stamp TEXT NOT NULL DEFAULT '',
        size_after INTEGER,
        modified_after INTEGER,
        sha256_after TEXT NOT NULL DEFAULT '',
        planned INTEGER NOT NULL DEFAULT 0
    ) STRICT;

    CREATE TABLE argument (
        name TEXT PRIMARY KEY,
        skipped INTEGER NOT NULL DEFAULT 0,
        owners TEXT NOT NULL DEFAULT '[]'
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE folder (
        id INTEGER PRIMARY KEY,
        source INTEGER NOT NULL REFERENCES source,
        path TEXT NOT NULL,
        role TEXT NOT NULL,
        count INTEGER,
        UNIQUE (source, path)
    ) STRICT;

    CREATE TABLE span (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        source INTEGER NOT NULL REFERENCES source,
        folder INTEGER NOT NULL REFERENCES folder,
        start INTEGER NOT NULL,
        stop INTEGER NOT NULL,
        names TEXT NOT NULL,
        size INTEGER NOT NULL,
        state TEXT NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'done', 'split', 'abandoned')),
        messages INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX span_source ON span (source);
    CREATE INDEX span_folder ON span (folder);

    CREATE TABLE address (
        id INTEGER PRIMARY KEY,
        local_part TEXT NOT NULL,
        domain TEXT NOT NULL
    ) STRICT;

    CREATE TABLE recipient (
        id INTEGER PRIMARY KEY,
        address INTEGER,
        field TEXT NOT NULL,
        display_name TEXT NOT NULL,
        raw TEXT NOT NULL,
        origin TEXT NOT NULL
    ) STRICT;

    CREATE TABLE signs (
        id INTEGER PRIMARY KEY,
        evidence TEXT NOT NULL,
        marks TEXT NOT NULL
    ) STRICT;

    CREATE TABLE envelope (
        id INTEGER PRIMARY KEY,
        state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 4),
        signs INTEGER NOT NULL,
        sender INTEGER,
        identity INTEGER NOT NULL,
        sent_at INTEGER,
        recipients TEXT NOT NULL,
        folder INTEGER NOT NULL,
        answers INTEGER NOT NULL,
        utc_offset INTEGER,
        size INTEGER NOT NULL,
        key TEXT NOT NULL,
        message_id TEXT NOT NULL,
        subject TEXT NOT NULL
    ) STRICT;

    CREATE TABLE problem (
        id INTEGER PRIMARY KEY,
        source TEXT NOT NULL,
        folder TEXT NOT NULL,
        key TEXT NOT NULL,
        stage TEXT NOT NULL,
        code TEXT NOT NULL,
        detail TEXT NOT NULL,
        UNIQUE (source, folder, key, stage, code, detail)
    ) STRICT;

    CREATE TABLE judgement (
        address INTEGER PRIMARY KEY REFERENCES address,
        intended_domain TEXT NOT NULL,
        intended_address TEXT NOT NULL,
        band TEXT NOT NULL,
        score REAL NOT NULL,
        harm TEXT NOT NULL,
        reasons TEXT NOT NULL,
        alternatives TEXT NOT NULL
    ) STRICT;

    CREATE TABLE finding (
        id INTEGER PRIMARY KEY,
        identity INTEGER NOT NULL,
        address INTEGER NOT NULL REFERENCES address,
        envelope INTEGER NOT NULL,
        recipient INTEGER NOT NULL REFERENCES recipient,
        sent_at INTEGER,
        copies INTEGER NOT NULL,
        listed INTEGER NOT NULL CHECK (listed IN (0, 1)),
        bounce TEXT NOT NULL DEFAULT 'not-checked',
        verdict TEXT NOT NULL DEFAULT 'to_review',
        note TEXT NOT NULL DEFAULT '',
        decided_by TEXT NOT NULL DEFAULT '',
        decided_at INTEGER NOT NULL DEFAULT 0,
        UNIQUE (identity, address)
    ) STRICT;

    CREATE TABLE place (
        finding INTEGER NOT NULL REFERENCES finding,
        envelope INTEGER NOT NULL,
        recipient INTEGER NOT NULL REFERENCES recipient,
        PRIMARY KEY (finding, envelope)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE triage (
        envelope INTEGER PRIMARY KEY,
        level INTEGER NOT NULL,
        signs TEXT NOT NULL,
        unread TEXT NOT NULL,
        attachments INTEGER NOT NULL,
        attached_bytes INTEGER NOT NULL,
        program TEXT NOT NULL
    ) STRICT;

    CREATE TABLE report (
        envelope INTEGER PRIMARY KEY,
        fates TEXT NOT NULL,
        message_ids TEXT NOT NULL,
        subject TEXT NOT NULL
    ) STRICT;

    CREATE TABLE answer (
        finding INTEGER NOT NULL REFERENCES finding,
        place INTEGER NOT NULL,
        outcome TEXT NOT NULL,
        status TEXT NOT NULL,
        at INTEGER,
        source TEXT NOT NULL,
        folder TEXT NOT NULL,
        key TEXT NOT NULL,
        PRIMARY KEY (finding, place)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE spread (
        address INTEGER PRIMARY KEY REFERENCES address,
        cause TEXT NOT NULL,
        shown_by TEXT NOT NULL,
        threads INTEGER NOT NULL,
        carried INTEGER NOT NULL,
        carried_by TEXT NOT NULL
    ) STRICT;

    CREATE TABLE policy (
        list TEXT NOT NULL CHECK (list IN ('own', 'protected', 'domain', 'address')),
        value TEXT NOT NULL,
        note TEXT NOT NULL,
        laid_by TEXT NOT NULL,
        laid_at INTEGER NOT NULL,
        PRIMARY KEY (list, value)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE act (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN ('decide', 'allow', 'disallow', 'undo')),
        acted_by TEXT NOT NULL,
        acted_at INTEGER NOT NULL,
        note TEXT NOT NULL,
        undoes INTEGER REFERENCES act,
        list TEXT NOT NULL DEFAULT '',
        value TEXT NOT NULL DEFAULT '',
        allowed INTEGER
    ) STRICT;

    CREATE TABLE decision (
        act INTEGER NOT NULL REFERENCES act,
        finding INTEGER NOT NULL REFERENCES finding,
        verdict TEXT NOT NULL,
        note TEXT NOT NULL,
        decided_by TEXT NOT NULL,
        decided_at INTEGER NOT NULL,
        verdict_before TEXT NOT NULL,
        note_before TEXT NOT NULL,
        decided_by_before TEXT NOT NULL,
        decided_at_before INTEGER NOT NULL,
        PRIMARY KEY (act, finding)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE scan (
        id INTEGER PRIMARY KEY,
        started_at INTEGER NOT NULL,
        ended_at INTEGER,
        state TEXT NOT NULL,
        messages INTEGER NOT NULL,
        total INTEGER,
        version TEXT NOT NULL,
        options TEXT NOT NULL,
        judged INTEGER NOT NULL DEFAULT 0
    ) STRICT;

    CREATE TABLE journal (
        seq INTEGER PRIMARY KEY,
        line TEXT NOT NULL
    ) STRICT;
    """,
)
