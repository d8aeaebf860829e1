"""N8: each time the user stream connects again, the tasks of the connection before live on.

After a night of short breaks there are dozens, each renewing a key that is dead and forcing
rotations of its own. Here the exchange hangs up three times.
"""

import asyncio
import sys
from collections import Counter
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Growth, Inconclusive, Loopback, Observation, Probe, Tree, reproduce

BREAKS = 3


async def three_breaks(tree: Tree, reached: Probe) -> Observation:
    with Loopback() as bingx:
        stream: Any = tree.user_stream(tree.bingx_config(bingx))

        async def read() -> None:
            async for _ in stream.subscribe():
                pass

        async def tasks_of_connection(number: int) -> Counter[str]:
            def is_up() -> bool:
                return len(bingx.listen_keys) >= number and bingx.streams == 1

            if not await asyncio.to_thread(bingx.wait_for, is_up):
                raise Inconclusive(f"there was no connection number {number}")
            await asyncio.sleep(0.05)
            return Counter(new.tasks)

        new = Growth()
        asyncio.create_task(read())
        first = await tasks_of_connection(1)
        for number in range(2, 2 + BREAKS):
            bingx.close_streams()
            last = await tasks_of_connection(number)
        reached.when(len(bingx.listen_keys) > BREAKS)
        more = last - first
        return Observation(
            max(more.values(), default=0) >= BREAKS,
            f"after {BREAKS} new connections, more tasks than after the first: {dict(more)}",
        )


reproduce("N8", three_breaks, expected="as many tasks as after the first connection")
