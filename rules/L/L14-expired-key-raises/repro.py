"""L14: an ordinary expiry of the listen key throws the consumer out of the account feed.

The exchange says listenKeyExpired, as it does now and then. Whoever iterates gets a RuntimeError
and sees no fill any more, where a new key would have served.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Loopback, Observation, Probe, Subscriber, Tree, reproduce


async def expired_key(tree: Tree, reached: Probe) -> Observation:
    with Loopback() as bingx:
        stream = tree.user_stream(tree.bingx_config(bingx))
        async with Subscriber(stream, bingx) as heard:
            before = len(heard.events)
            bingx.push({"e": "listenKeyExpired", "E": 1, "listenKey": bingx.listen_keys[0]})
            await heard.until(lambda: heard.error or len(bingx.listen_keys) > 1)
            error, keys, told = heard.error, len(bingx.listen_keys), heard.events[before:]
    reached.when(error is not None or keys > 1)
    return Observation(
        error is not None,
        f"the consumer got {error!r}; {keys} keys were fetched in all, events told: {len(told)}",
    )


reproduce("L14", expired_key, expected="the stream goes on with a new key")
