"""G31: when the bundle is closed, the Hazelcast client behind the projection stays connected.

A bundle with a projection into a cluster takes an entry, so that rows go out, and is closed. The
client, with its threads and its connection, is not told.
"""

import sys
import time
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, closed, listen, reproduce
from flawgate_repro.doubles import Cluster


async def trade_and_close(tree: Tree) -> dict[str, int]:
    cluster = Cluster()
    cluster.install()
    config = tree.changed(tree.launcher_config(), "hazelcast", enabled=True, client=cluster)
    bundle = tree.open_bundle(config=config)
    asked_to_close: list[str] = []
    listen(bundle.projection, "close", lambda: asked_to_close.append("projection"))
    await tree.order(bundle.kernel, "ENTER")
    deadline = time.monotonic() + 1.0
    while not cluster.puts and time.monotonic() < deadline:
        time.sleep(0.005)
    await closed(bundle)
    return {
        "rows": len(cluster.puts),
        "projection.close()": len(asked_to_close),
        "client.shutdown()": cluster.times_shut_down,
    }


async def close_the_bundle(tree: Tree, reached: Probe) -> Observation:
    seen = tree.child(trade_and_close).value
    reached.when(seen["rows"] > 0)
    return Observation(
        seen["projection.close()"] + seen["client.shutdown()"] == 0,
        f"bundle.close() has returned; the cluster got {seen}",
    )


reproduce("G31", close_the_bundle, expected="the projection, and with it the client, is closed")
