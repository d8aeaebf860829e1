"""F12: the plane keeps every intent of the process.

Nothing trims `intent_region` while the plane is in use: a process that trades for weeks grows until
it is killed, perhaps with positions open.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
import copy
import sys

from flawgate_repro import Observation, Probe, Tree, reproduce

MANY, MORE = 11_000, 1_000


async def weeks_of_intents(tree: Tree, reached: Probe) -> Observation:
    plane, intent = tree.zinc_plane(), tree.intent("ENTER")

    def publish(count: int) -> None:
        for _ in range(count):
            tree.publish_intent(plane, copy.copy(intent))

    publish(MANY)
    kept, blocks = tree.intents_kept(plane), sys.getallocatedblocks()
    publish(MORE)
    kept_now, grown = tree.intents_kept(plane), sys.getallocatedblocks() - blocks
    reached.when(kept > 0)
    return Observation(
        kept_now >= kept + MORE and grown >= MORE,
        f"of {MANY} intents {kept} are kept, of {MANY + MORE} {kept_now}; the last {MORE} took "
        f"{max(grown, 0)} blocks of memory more",
    )


reproduce("F12", weeks_of_intents, expected="a bounded number of intents is kept")
