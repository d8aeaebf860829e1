"""L10: four minutes after the exchange has moved, the stream still dials its old address.

The name of the exchange is resolved on loopback, and the clock of aiohttp's cache is stepped by
four minutes (both emulated). Then the connection is cut: to reconnect, the name should be looked
up again.
"""

import socket
import sys
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Loopback, Observation, Probe, Subscriber, Tree, reproduce

HOST, STEP_SECONDS = "exchange.test", 240.0


async def reconnect_later(tree: Tree) -> dict[str, int]:
    import aiohttp.connector

    passed, lookups = [0.0], []
    resolve = socket.getaddrinfo

    def resolved_here(host: Any, *rest: Any, **options: Any) -> Any:
        if host == HOST:
            lookups.append(passed[0])
            host = "127.0.0.1"
        return resolve(host, *rest, **options)

    socket.getaddrinfo = resolved_here
    aiohttp.connector.monotonic = lambda: time.monotonic() + passed[0]
    with Loopback() as bingx:
        named = SimpleNamespace(
            rest_url=bingx.rest_url.replace("127.0.0.1", HOST),
            ws_url=bingx.ws_url.replace("127.0.0.1", HOST),
        )
        stream = tree.user_stream(tree.bingx_config(named))
        async with Subscriber(stream, bingx) as heard:
            passed[0] = STEP_SECONDS
            bingx.cut_streams()
            again = await heard.until(lambda: bingx.count("stream") == 2)
    later = lookups.count(STEP_SECONDS)
    return {"again": int(again), "at first": len(lookups) - later, "later": later}


async def after_the_move(tree: Tree, reached: Probe) -> Observation:
    seen = tree.child(reconnect_later).value
    reached.when(seen["again"] == 1 and seen["at first"] > 0)
    return Observation(
        seen["later"] == 0,
        f"lookups of {HOST}: {seen['at first']} at first, {seen['later']} for the reconnect "
        f"{STEP_SECONDS:g} s later",
    )


reproduce("L10", after_the_move, expected="the reconnect looks the name up again")
