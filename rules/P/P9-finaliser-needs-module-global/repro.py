"""P9: at the end of the interpreter the native kernel is not freed, and nobody hears of it.

The finaliser finds the library by a global of its module, and Python has cleared that by then. The
clearing is emulated here, in the way and order of the interpreter: names with an underscore first.
"""

import gc
import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, PatientVenue, Probe, Tree, reproduce
from flawgate_repro.native import NativeCalls

def freed_at_the_end(tree: Tree) -> dict[str, Any]:
    complaints: list[str] = []
    sys.unraisablehook = lambda failure: complaints.append(repr(failure.exc_value))
    with NativeCalls() as native:
        early = tree.open_kernel(PatientVenue(tree))
        late = tree.open_kernel(PatientVenue(tree))

    def destroyed() -> int:
        gc.collect()
        return sum(count for name, count in native.calls.items() if "destroy" in name)

    del early
    at_work = destroyed()
    names = vars(sys.modules[type(late).__module__])
    for name in names:
        if name.startswith("_") and not name.startswith("__"):
            names[name] = None
    del late
    return {"at work": at_work, "at the end": destroyed() - at_work, "complaints": complaints}


async def kernel_outlives_its_module(tree: Tree, reached: Probe) -> Observation:
    seen = tree.child(freed_at_the_end).value
    reached.when(seen["at work"] == 1)
    return Observation(
        seen["at work"] == 1 and seen["at the end"] == 0,
        f"of kernels that are let go, destroyed: at work {seen['at work']} of 1, when the module "
        f"was cleared {seen['at the end']} of 1; complaints: {seen['complaints'] or 'none'}",
    )


reproduce("P9", kernel_outlives_its_module, expected="the kernel is destroyed in both cases")
