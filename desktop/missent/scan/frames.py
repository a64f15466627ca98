"""How tasks and replies stand in the two pipes of a worker: a kind, a length, the bytes."""

import os
import struct
from enum import IntEnum
from typing import Final


class Frame(IntEnum):
    """Name what a frame holds."""

    TASK = 1
    READY = 2  # the worker shut itself in; holds what each layer reached
    TICK = 3  # the worker has come further; empty
    REPLY = 4


class BadFrame(Exception):
    """Say that what came over a pipe is no frame, or too long."""


HEADER: Final = struct.Struct("<BI")
PIECE: Final = 1 << 20


def send(pipe: int, kind: Frame, body: bytes = b"") -> None:
    """Write one frame to the file descriptor `pipe`; raise OSError when nobody reads it any more."""
    if len(body) < PIECE:
        pieces = [memoryview(HEADER.pack(kind, len(body)) + body)]
    else:
        pieces = [memoryview(HEADER.pack(kind, len(body))), memoryview(body)]
    for piece in pieces:
        while piece:
            piece = piece[os.write(pipe, piece) :]


def receive(pipe: int, longest: int) -> tuple[Frame, bytes]:
    """Read one frame of at most `longest` bytes; raise EOFError at the end of the pipe and `BadFrame`."""
    kind, length = HEADER.unpack(_exactly(pipe, HEADER.size))
    if length > longest:
        raise BadFrame(f"{length} bytes, {longest} at most")
    try:
        return Frame(kind), _exactly(pipe, length)
    except ValueError as error:
        raise BadFrame(str(error)) from error


def _exactly(pipe: int, length: int) -> bytes:
    pieces = []
    while length:
        piece = os.read(pipe, min(length, PIECE))
        if not piece:
            raise EOFError
        pieces.append(piece)
        length -= len(piece)
    return pieces[0] if len(pieces) == 1 else b"".join(pieces)
