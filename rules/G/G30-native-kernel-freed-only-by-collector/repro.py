"""G30: after a rebuild there are two native kernels, for the first one could not be closed.

A bundle is closed and another one built in the same process, while something still refers to the
first: a runtime, a traceback, a test. What ctypes was asked to create and to destroy is counted.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, closed, reproduce
from flawgate_repro.native import NativeCalls


async def close_and_rebuild(tree: Tree) -> dict[str, int]:
    with NativeCalls() as native:
        first = tree.open_bundle()
        accepted = (await tree.order(first.kernel, "ENTER")).accepted
        await closed(first)
        freed = native.calls["dita_kernel_destroy"]
        second = tree.open_bundle()
        counts = {
            "entered": int(accepted),
            "created": native.calls["dita_kernel_create"],
            "freed by close()": freed,
        }
        await closed(second)
    return counts


async def rebuild(tree: Tree, reached: Probe) -> Observation:
    seen = tree.child(close_and_rebuild).value
    reached.when(seen["entered"] == 1 and seen["created"] == 2)
    return Observation(seen["freed by close()"] == 0, f"native kernels: {seen}")


reproduce("G30", rebuild, expected="closing the first bundle destroys its native kernel")
