"""O7: the renewal of the listen key dies of one failed request, and nobody is told.

Its task is started and forgotten, and the exception ends with it. The connection stays up as if all
were well; the key runs out within the hour, and with it the fills. Here the exchange answers one
renewal with an error, and there is time for eight more.
"""

import asyncio
import logging
import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Log, Loopback, Observation, Probe, Tree, reproduce

INTERVAL = 0.05


async def one_failed_renewal(tree: Tree, reached: Probe) -> Observation:
    with Loopback() as bingx:
        stream: Any = tree.user_stream(tree.bingx_config(bingx), keepalive_interval=INTERVAL)
        told, log = [], Log()

        async def read() -> None:
            try:
                async for _ in stream.subscribe():
                    pass
            except Exception as error:
                told.append(f"{type(error).__name__} to who reads")

        error = {"code": 100500, "msg": "internal error"}
        failing = bingx.fault("userDataStream", method="PUT", status=500, answer=error, times=1)
        asyncio.create_task(read())
        await asyncio.to_thread(failing.arrived.wait, 5.0)
        await asyncio.sleep(INTERVAL * 8)

        reached.when(failing.seen == 1)
        for record in log.records:
            is_own = not record.name.startswith(("asyncio", "aiohttp"))
            if is_own and record.levelno >= logging.WARNING:
                told.append(f"the log: {record.getMessage():.60}")
        renewals, keys = bingx.count("userDataStream", "PUT"), len(bingx.listen_keys)
        return Observation(
            renewals == 1 and keys == 1 and not told,
            f"{renewals - 1} renewals after the one that failed, {keys - 1} new keys, "
            f"{bingx.streams} connection; told: {told[:2] or 'nobody'}",
        )


reproduce("O7", one_failed_renewal, expected="renewed again, connected anew, or told to somebody")
