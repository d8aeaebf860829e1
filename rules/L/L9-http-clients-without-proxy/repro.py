"""L9: where a proxy is the only way out, the system goes around it and does not get out.

The environment names a proxy on loopback. REST client and user stream are pointed at an exchange
that can also be reached directly, and it is seen which way their requests come.
"""

import asyncio
import sys
from pathlib import Path
from types import SimpleNamespace

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Loopback, Observation, Probe, Tree, closed, hear, refused, reproduce
from flawgate_repro import say


async def ask(tree: Tree, rest_url: str, ws_url: str) -> None:
    config = tree.bingx_config(SimpleNamespace(rest_url=rest_url, ws_url=ws_url))
    client = tree.rest_client(config)
    await refused(client.positions)
    await closed(client)
    stream = tree.user_stream(config)

    async def listen() -> None:
        async for _ in stream.subscribe():
            pass

    listening = asyncio.create_task(listen())
    say("asked")
    await asyncio.to_thread(hear)
    listening.cancel()
    await asyncio.gather(listening, return_exceptions=True)
    await closed(stream)


async def behind_a_proxy(tree: Tree, reached: Probe) -> Observation:
    with Loopback() as exchange, Loopback() as proxy:
        names = [f"{scheme}_proxy" for scheme in ("http", "https", "ws", "wss", "all")]
        env = {name: proxy.rest_url for name in [*names, *map(str.upper, names)]}
        with tree.start(ask, exchange.rest_url, exchange.ws_url, env=env) as child:
            child.heard()
            both = (exchange, proxy)
            proxy.wait_for(lambda: any(each.count("stream") for each in both))
            child.tell("enough")
            child.wait(5.0)
        direct = sorted({request.path for request in exchange.requests})
        through = sorted({request.path for request in proxy.requests})
    reached.when({"user/positions", "user/auth/userDataStream"} <= {*direct, *through})
    return Observation(bool(direct), f"around the proxy: {direct}; through it: {through}")


reproduce("L9", behind_a_proxy, expected="every request goes through the proxy")
