"""N6: a user stream that was closed goes on working.

close() takes the connection down and leaves the tasks that renew the listen key and rotate it. They
go on to ask the exchange for an account that nobody watches any more.
"""

import asyncio
import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Loopback, Observation, Probe, Tree, closed, reproduce
from flawgate_repro import task_names, tasks


async def close_a_stream(tree: Tree, reached: Probe) -> Observation:
    with Loopback() as bingx:
        stream: Any = tree.user_stream(tree.bingx_config(bingx), keepalive_interval=0.05)

        async def read() -> None:
            async for _ in stream.subscribe():
                pass

        before = tasks()
        reader = asyncio.create_task(read())
        await asyncio.to_thread(bingx.wait_for, lambda: bingx.count("userDataStream", "PUT"))
        reached.when(bingx.streams == 1 and bool(tasks() - before - {reader}))

        await closed(stream)
        await asyncio.sleep(0.2)
        left = task_names(tasks() - before - {reader})
        return Observation(bool(left), f"after close() there run {left or 'no tasks of it'}")


reproduce("N6", close_a_stream, expected="no task of the stream runs once close() has returned")
