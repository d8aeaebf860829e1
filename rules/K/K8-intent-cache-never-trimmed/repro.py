"""K8: the plane in shared memory keeps each intent of the process in its own memory as well.

Intents are published, of which the region shows the latest few. Of six hundred of them six hundred
objects are alive afterwards, and more after more: memory grows with trading, until the host ends
the process on a busy day.
"""

import copy
import gc
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, region_prefix, regions, reproduce

FIRST, MORE = 600, 200


async def many_intents(tree: Tree, reached: Probe) -> Observation:
    intent = tree.intent("ENTER")
    kind = type(intent)

    def alive() -> int:
        gc.collect()
        return sum(type(each) is kind for each in gc.get_objects())

    with region_prefix() as prefix:
        plane = tree.real_zinc_plane(prefix)

        def publish(count: int) -> tuple[int, int]:
            """How many intents are alive then, and how many blocks of memory are in use."""
            for _ in range(count):
                tree.publish_intent(plane, copy.copy(intent))
            return alive(), sys.getallocatedblocks()

        def published() -> list[bytes]:
            return [Path("/dev/shm", name).read_bytes() for name in regions(prefix)]

        before = published()
        kept, blocks = publish(FIRST)
        reached.when(published() != before)
        kept_then, blocks_then = publish(MORE)
        plane.close()
    return Observation(
        kept >= FIRST and kept_then >= FIRST + MORE or blocks_then - blocks >= MORE,
        f"of {FIRST} published intents {kept - 1} are alive, of {FIRST + MORE} {kept_then - 1}; "
        f"the last {MORE} took {max(blocks_then - blocks, 0)} blocks of memory",
    )


reproduce("K8", many_intents, expected="a bounded number of intents is kept")
