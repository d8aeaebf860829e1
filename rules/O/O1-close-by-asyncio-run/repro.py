"""O1: a bundle that is closed from within its event loop stays connected.

The launcher closes what has an async close() by asyncio.run. Within a running loop that raises at
once, which the launcher passes over: the part is left open. Here it is the user stream. The account
is watched after shutdown, and the restart is a second client of it.
"""

import asyncio
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Engine, Inconclusive, Loopback, Observation, Probe, Tree
from flawgate_repro import finished, hear, reproduce, say


async def close_within_the_loop(tree: Tree) -> None:
    engine = Engine()
    engine.next = tree.decision("HOLD", 100.0)
    bundle = tree.open_bundle(engine)
    asyncio.create_task(tree.run_bundle(bundle))
    say("runs")
    await asyncio.to_thread(hear)
    await finished(bundle.close())
    say("closed")
    await asyncio.to_thread(hear)


async def stream_after_close(tree: Tree, reached: Probe) -> Observation:
    with Loopback() as bingx:
        env = {**bingx.environment(), "BINGX_USER_STREAM": "true", "DITA_V2_CYCLE_INTERVAL": "0.05"}
        with tree.start(close_within_the_loop, env=env) as child:
            child.heard()
            if not bingx.wait_for(lambda: bingx.streams == 1):
                raise Inconclusive(f"the bundle opened no user stream: {child.stderr[-400:]}")
            child.tell("close")
            reached.when(child.heard() == "closed")
            is_closed = bingx.wait_for(lambda: bingx.streams == 0, timeout=0.5)
            deleted = bingx.count("userDataStream", "DELETE")
    return Observation(
        not is_closed,
        f"after close() the user stream is {'closed' if is_closed else 'still connected'}, "
        f"and {deleted} of {len(bingx.listen_keys)} listen keys were given back",
    )


reproduce("O1", stream_after_close, expected="close() from within the loop closes the user stream")
