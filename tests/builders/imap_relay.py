"""A relay before a server, on this computer: it delays what passes, and cuts connections after so many bytes."""

import asyncio
import threading
from collections.abc import Iterable
from contextlib import suppress
from typing import Self

PIECE = 1 << 18


class Relay:
    """Pass bytes on to a port of this computer.

    `delay` is for one way, in seconds. Each number of `cuts` is the bytes from the server after which one connection is cut; when
    they are used up, connections live. `down` and `up` count the bytes from and to the server.
    """

    def __init__(self, port: int, *, delay: float = 0.0, cuts: Iterable[int] = ()) -> None:
        self._target = port
        self._delay = delay
        self._cuts = iter(cuts)
        self.down = self.up = self.connections = 0
        self.port = 0

    def __enter__(self) -> Self:
        ready = threading.Event()
        self._loop = asyncio.new_event_loop()

        def run() -> None:
            asyncio.set_event_loop(self._loop)
            self._loop.run_until_complete(self._listen())
            ready.set()
            self._loop.run_forever()

        self._thread = threading.Thread(target=run, daemon=True)
        self._thread.start()
        ready.wait(5)
        return self

    def __exit__(self, *_: object) -> None:
        asyncio.run_coroutine_threadsafe(self._end(), self._loop).result(5)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)
        self._loop.close()

    async def _listen(self) -> None:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, limit=PIECE)
        self.port = self._server.sockets[0].getsockname()[1]

    async def _end(self) -> None:
        self._server.close()
        tasks = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        left = next(self._cuts, -1)
        try:
            far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self._target, limit=PIECE)
        except OSError:
            writer.close()
            return
        try:
            up = self._pump(reader, far_writer, "up")
            down = self._pump(far_reader, writer, "down", left)
            with suppress(asyncio.CancelledError):  # the relay ends while the connection lives
                await asyncio.gather(up, down, return_exceptions=True)
        finally:
            for end in (writer, far_writer):
                end.transport.abort()

    async def _pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, way: str, left: int = -1) -> None:
        """Pass one direction on; `left` bytes until the connection is cut, -1 for never."""
        late: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()
        loop = asyncio.get_running_loop()

        async def write() -> None:
            while True:
                due, data = await late.get()
                if (rest := due - loop.time()) > 0:
                    await asyncio.sleep(rest)
                if not data:
                    writer.close()
                    return
                writer.write(data)
                await writer.drain()

        writing = asyncio.ensure_future(write())
        try:
            while data := await reader.read(PIECE):
                setattr(self, way, getattr(self, way) + len(data))
                if left >= 0:
                    data = data[:left]
                    left -= len(data)
                late.put_nowait((loop.time() + self._delay, data))
                if not left:
                    break
        except OSError:
            pass
        late.put_nowait((loop.time() + self._delay, b""))
        await writing
        if not left:
            writer.transport.abort()
