"""K15: HazelcastProjector has no part in what Hazelcast is told.

The launcher's bundle trades once with Hazelcast switched on, and the cluster gets its rows. No
function of the class is entered. Who mends the trades that dashboards see mends them there in vain.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, reproduce
from flawgate_repro.doubles import Cluster
from flawgate_repro.scenes import Session
from flawgate_repro.steps import Functions


async def trade(tree: Tree) -> dict[str, Any]:
    cluster = Cluster()
    cluster.install()
    projector = tree.offers("HazelcastProjector")
    config = tree.changed(tree.launcher_config(), "hazelcast", enabled=True, client=cluster)
    with Functions() as ran:
        async with Session(tree, config) as session:
            await session.decide("ENTER", 100.0)
            await session.decide("EXIT", 110.0)
    entries = None if projector is None else ran.entries(projector)
    return {"rows": len(cluster.puts), "entries": entries}


async def who_tells_hazelcast(tree: Tree, reached: Probe) -> Observation:
    seen = tree.child(trade).value
    reached.when(seen["rows"] > 0)
    if seen["entries"] is None:
        said = "there is no HazelcastProjector"
    else:
        said = f"HazelcastProjector was entered {seen['entries']} times"
    return Observation(seen["entries"] == 0, f"the cluster was put {seen['rows']} rows; {said}")


reproduce("K15", who_tells_hazelcast, expected="the class is what writes, or is not there")
