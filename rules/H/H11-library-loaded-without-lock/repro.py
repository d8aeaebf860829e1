"""H11: two kernels that are made at the same time build and load the library twice.

First two kernels are made one after the other, then, in another process, by two threads at once; a
build and a load take a fifth of a second each. What the one thread loads, the other one's build may
be replacing: a start that fails now and then.
"""

import ctypes
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import CAPITAL, Inconclusive, Observation, PatientVenue, Probe, Tree, reproduce

SECONDS = 0.2


def two_kernels(tree: Tree, threads: int) -> dict[str, int]:
    tree.provide_kernel()
    count = {"builds": 0, "loads": 0}

    class SlowLibrary(ctypes.CDLL):
        def __init__(self, *rest: Any, **options: Any) -> None:
            count["loads"] += 1
            time.sleep(SECONDS)
            super().__init__(*rest, **options)

    class SlowBuild(subprocess.Popen):
        def __init__(self, args: Any, *rest: Any, **options: Any) -> None:
            if "cargo" in str(args):
                count["builds"] += 1
                args = ["sleep", str(SECONDS)]
            super().__init__(args, *rest, **options)

    ctypes.CDLL, subprocess.Popen = SlowLibrary, SlowBuild  # At the edge: it has just been built.
    tree.named("ExecutionKernel")

    def make(_: int) -> int:
        kernel = tree.kernel(PatientVenue(tree), max_slots=1, capital=CAPITAL)
        return len(kernel.snapshot()["slots"])

    with ThreadPoolExecutor(threads) as pool:
        made = list(pool.map(make, range(2)))
    if made != [1, 1]:
        raise Inconclusive(f"the kernels have {made} slots")
    return count


async def two_at_once(tree: Tree, reached: Probe) -> Observation:
    one_by_one = tree.child(two_kernels, 1).value
    at_once = tree.child(two_kernels, 2).value
    reached.when(one_by_one["loads"] > 0 and at_once["loads"] > 0)
    return Observation(
        any(at_once[what] > one_by_one[what] for what in at_once),
        f"two kernels one by one take {one_by_one}, two at once {at_once}",
    )


reproduce("H11", two_at_once, expected="no more builds and loads than one by one")
