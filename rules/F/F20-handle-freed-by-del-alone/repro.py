"""F20: a kernel that is done with cannot be given back.

No call of it frees the native handle. That happens whenever Python drops the object, perhaps late
in a shutdown: a process that trades for weeks collects kernels.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
import gc

from flawgate_repro import Observation, PatientVenue, Probe, Tree, finished, reproduce
from flawgate_repro.native import NativeCalls

WAYS = ("close", "aclose", "shutdown", "dispose", "stop", "destroy", "free", "__exit__")


async def end_of_a_kernel(tree: Tree, reached: Probe) -> Observation:
    gc.disable()
    with NativeCalls() as native:
        kernel = tree.open_kernel(PatientVenue(tree))
    await tree.must(kernel, "ENTER")
    freed_by = ""
    for way in WAYS:
        end = getattr(kernel, way, None)
        if end is not None and not freed_by:
            await finished(end(None, None, None) if way.startswith("__") else end())
            freed_by = way if native.count("destroy") else ""

    del kernel, end
    dropping = "when it was dropped" if native.count("destroy") else "by gc.collect"
    gc.collect()
    reached.when(native.count("create") == native.count("destroy") == 1)
    otherwise = f"no call of the kernel, but {dropping}"
    return Observation(not freed_by, f"the handle was freed by {freed_by or otherwise}")


reproduce("F20", end_of_a_kernel, expected="a call that frees the handle, once")
