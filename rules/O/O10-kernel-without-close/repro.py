"""O10: a kernel that has done its work cannot be closed: the native one lives on.

Only __del__ frees it, whenever that may be. Across reconnects and recoveries old kernels stay in
memory as long as anything refers to them.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import NativeCalls, Observation, PatientVenue, Probe, Tree, reproduce


async def close_a_kernel(tree: Tree, reached: Probe) -> Observation:
    with NativeCalls() as native:
        kernel = tree.open_kernel(PatientVenue(tree))
        entered = await tree.order(kernel, "ENTER")
        reached.when(entered.accepted and native.calls["dita_kernel_create"] == 1)
        way = await tree.close_kernel(kernel)
        freed = [name for name in native.calls if "destroy" in name or "free_kernel" in name]
    seen = f"there is {way}, and the native kernel was {'freed' if freed else 'not freed'}"
    return Observation(not freed, f"{seen} while {type(kernel).__name__} is referred to")


reproduce("O10", close_a_kernel, expected="the kernel can be closed, which frees the native one")
