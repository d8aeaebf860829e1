"""O9: a bundle that is dropped without close() leaves its shared memory behind, without a word.

A start that fails half way, or a careless caller, and the next start meets regions of an owner that
is gone. Here, in a process of its own, the only reference to a bundle with planes in shared memory
is dropped, and then the process ends.
"""

import gc
import os
import sys
import warnings
import weakref
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Engine, Observation, Probe, Tree, reproduce, shared_memory


def drop_a_bundle(tree: Tree, prefix: str) -> dict[str, Any]:
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        bundle = tree.open_bundle(Engine())
        held = [name for name in shared_memory() if name.startswith(prefix)]
        dropped = weakref.ref(bundle)
        del bundle
        gc.collect()
    said = [str(each.message) for each in warned if issubclass(each.category, ResourceWarning)]
    return {"held": held, "is_gone": dropped() is None, "warned": said}


async def bundle_without_close(tree: Tree, reached: Probe) -> Observation:
    prefix = f"flawgate_o9_{os.getpid()}"
    env = {"DITA_V2_ZINC": "REAL", "DITA_V2_CONTROL": "REAL", "DITA_V2_PREFIX": prefix}
    child = tree.child(drop_a_bundle, prefix, env=env)
    seen = child.value
    left = sorted(name for name in shared_memory() if name.startswith(prefix))
    for name in left:
        Path("/dev/shm", name).unlink()
    reached.when(bool(seen["held"]) and seen["is_gone"])
    at_the_end = [line for line in child.stderr.splitlines() if "ResourceWarning" in line]
    warned = seen["warned"] or at_the_end
    return Observation(
        bool(left) and not warned,
        f"the bundle held {len(seen['held'])} regions; left of them are {left or 'none'}, "
        f"and warned was {warned[:1] or 'nobody'}",
    )


reproduce("O9", bundle_without_close, expected="its parts are closed, or somebody is warned")
