"""P1: a second end of the kernel frees the native one once more.

After the destroy export has freed it, the Python object still holds its address, and hands it over
again. The heap is corrupted, or the process dies in a shutdown with positions open. Freed memory is
overwritten here (MALLOC_PERTURB_), so that what happens does not depend on luck.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, PatientVenue, Probe, Tree, refused, reproduce, say

async def ended_twice(tree: Tree) -> None:
    kernel = tree.open_kernel(PatientVenue(tree))
    endings = [name for name in ("close", "__del__") if hasattr(kernel, name)]
    for name in [*endings, *endings]:
        why = await refused(getattr(kernel, name))
        say(f"{name} raises {why}" if why else name)
    say("the end")


async def second_end(tree: Tree, reached: Probe) -> Observation:
    ended = tree.child(ended_twice, env={"MALLOC_PERTURB_": "165"})
    reached.when(len(ended.said) > 0)
    if ended.crash is None:
        return Observation(False, f"the process came through {ended.said} to {ended.value}")
    return Observation(True, f"the process came through {ended.said}, and then it {ended.ending}")


reproduce("P1", second_end, expected="the second end does nothing, or raises")
