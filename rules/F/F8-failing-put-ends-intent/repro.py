"""F8: the dashboard's cluster is away, and an entry breaks off after the order went out.

Slots are put into Hazelcast on the trading thread, and nothing up to `process_intent` catches what
that raises. The exchange has the position; what was to be done after it is not.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
import time

from flawgate_repro.doubles import Cluster
from flawgate_repro import Observation, PatientVenue, Probe, Tree, reproduce

SECONDS = 2.0


async def entry_without_a_cluster(tree: Tree, reached: Probe) -> Observation:
    cluster = Cluster()
    projection = tree.hazelcast_projection(cluster)
    kernel = tree.open_kernel(PatientVenue(tree), projection=projection)
    cluster.is_away = True
    cluster.puts.clear()
    try:
        await tree.order(kernel, "ENTER")
        end = ""
    except ConnectionError as error:
        end = f"the ENTER raised {type(error).__name__}: {error}"
    deadline = time.monotonic() + SECONDS
    while not cluster.puts and time.monotonic() < deadline:
        time.sleep(0.01)  # Rows may go out on a thread of their own.
    reached.when(bool(cluster.puts))
    cluster.is_away = False
    projection.close()
    return Observation(
        bool(end), f"{len(cluster.puts)} rows met no cluster; {end or 'the ENTER came to its end'}"
    )


reproduce("F8", entry_without_a_cluster, expected="the entry goes on without the dashboard")
