"""H19: with Hazelcast switched on and a cluster at hand, no client comes of it.

Nothing in the tree stands behind the protocol of the client that the projection needs. The package
and a cluster are there (emulated), an entry is made: the map where risk watches positions is empty.
"""

import asyncio
import sys
import time
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, closed, reproduce
from flawgate_repro.doubles import Cluster

PATIENCE_SECONDS = 0.5


async def trade_into_the_cluster(tree: Tree) -> dict[str, Any]:
    cluster = Cluster()
    cluster.install()
    config = tree.launcher_config()
    is_offered = hasattr(config, "hazelcast")
    if is_offered:
        config = tree.changed(config, "hazelcast", enabled=True)
    try:
        bundle = tree.open_bundle(config=config)
    except Exception as error:
        return {"offered": is_offered, "rows": 0, "clients": cluster.clients, "how": repr(error)}
    await tree.must(bundle.kernel, "ENTER")
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not cluster.puts and time.monotonic() < deadline:
        await asyncio.sleep(0.005)
    how = type(bundle.projection).__name__ if is_offered else "not offered"
    await closed(bundle)  # What still waits is written by then.
    rows = len(cluster.puts)
    return {"offered": is_offered, "rows": rows, "clients": cluster.clients, "how": how}


async def hazelcast_switched_on(tree: Tree, reached: Probe) -> Observation:
    seen = tree.child(trade_into_the_cluster).value
    reached.when(bool(seen["how"]))
    return Observation(
        seen["offered"] and not seen["rows"],
        f"Hazelcast comes to {seen['how']}; {seen['clients']} clients were made, and the cluster "
        f"got {seen['rows']} rows of an entry",
    )


reproduce("H19", hazelcast_switched_on, expected="the rows of the entry are in the cluster")
