"""E6: one broken library wrapper stops every kernel of the process.

Two kernels are made, the second with a library of its own if it can be given one. Then each wrapper
that there is is put out of order in turn, and both kernels are asked for their slots.
"""

import gc
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Iterator

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import CAPITAL, Inconclusive, Observation, PatientVenue, Probe, Tree, reproduce


@contextmanager
def out_of_order(wrapper: Any) -> Iterator[None]:
    kept = dict(vars(wrapper))
    vars(wrapper).clear()
    try:
        yield
    finally:
        vars(wrapper).update(kept)


def answers(kernel: Any) -> bool:
    try:
        return len(kernel.snapshot()["slots"]) > 0
    except Exception:
        return False


async def broken_library(tree: Tree, reached: Probe) -> Observation:
    kernels = [
        tree.open_kernel(PatientVenue(tree)),
        tree.kernel_of_own_library(PatientVenue(tree), max_slots=1, capital=CAPITAL),
    ]
    kind = tree.named("_RustKernelLib")
    wrappers = [each for each in gc.get_objects() if type(each) is kind]
    if not wrappers or not all(map(answers, kernels)):
        raise Inconclusive(f"{len(wrappers)} wrappers of the library, not all kernels answer")
    stopped = []
    for wrapper in wrappers:
        with out_of_order(wrapper):
            stopped.append(sum(not answers(kernel) for kernel in kernels))
    reached.when(max(stopped) > 0 and all(map(answers, kernels)))
    return Observation(
        max(stopped) == len(kernels),
        f"{len(wrappers)} wrappers of the library; out of order, they stop {stopped} of 2 kernels",
    )


reproduce("E6", broken_library, expected="a kernel with a library of its own does not mind")
