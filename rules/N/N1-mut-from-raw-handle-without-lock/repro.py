"""N1: threads are in the native kernel at once, and memory tears.

ctypes lets go of the interpreter's lock for the length of a native call. While one thread has the
kernel tell all its slots, another puts new slots in their place: the first one reads what is freed.
Positions are read garbled, or the process dies with them open. Here in a process of its own. The
threads call the bridge, so that a lock there helps. The names of the trades are long, so that the
calls are, and the allocator is told to give freed memory back at once.
"""

import json
import sys
import threading
import time
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Inconclusive, Observation, PatientVenue, Probe, Tree, reproduce, say

SLOTS, ROUNDS, SECONDS = range(8), 40, 6.0
LENGTHS = (30_000, 4_000, 60)  # Of the names; not every kernel takes them that long.
ALLOCATOR = {"MALLOC_MMAP_THRESHOLD_": "4096", "MALLOC_PERTURB_": "165"}  # Of glibc.


def versions_of(tree: Tree, kernel: Any) -> list[list[Any]]:
    """Three sets of slots that the kernel takes."""
    for length in LENGTHS:
        versions = [
            [tree.trade_slot(slot_id=slot, trade_id=f"{slot}{digit * length}") for slot in SLOTS]
            for digit in "123"
        ]
        try:
            tree.reconcile_slots(kernel, versions[0])
        except Exception:
            continue
        if tree.slot(kernel, 0).trade_id == versions[0][0].trade_id:
            return versions
    raise Inconclusive("the kernel takes over no slots")


def four_threads(tree: Tree) -> dict[str, Any]:
    kernel = tree.open_kernel(PatientVenue(tree), max_slots=len(SLOTS))
    versions = versions_of(tree, kernel)
    written = {slot.trade_id for slots in versions for slot in slots}
    until, wrong, times = time.monotonic() + SECONDS, set(), {"told": 0, "replaced": 0}

    def tell() -> None:
        read = {slot["trade_id"] for slot in tree.raw_slots(kernel)}
        wrong.update(f"the trade {trade!r:.30}" for trade in read - written)

    def replace() -> None:
        tree.reconcile_slots(kernel, versions[times["replaced"] % 3])

    def work(what: Any, name: str) -> None:
        while times["replaced"] < ROUNDS and time.monotonic() < until and not wrong:
            try:
                what()
            except (UnicodeDecodeError, json.JSONDecodeError) as error:
                wrong.add(f"what is no JSON: {str(error)[:60]}")
            times[name] += 1

    say("all begin")
    work_of_two = ((tell, "told"), (replace, "replaced"))
    threads = [threading.Thread(target=work, args=each) for each in work_of_two * 2]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return {**times, "wrong": sorted(wrong)[:2]}


async def threads_in_the_kernel(tree: Tree, reached: Probe) -> Observation:
    child = tree.child(four_threads, env=ALLOCATOR)
    if child.signal and child.said:
        reached.when(True)
        return Observation(True, f"the process {child.ending}, its threads being at work")
    seen = child.value
    reached.when(min(seen["told"], seen["replaced"]) >= 5)
    counts = f"in {seen['told']} snapshots beside {seen['replaced']} replacements"
    if seen["wrong"]:
        return Observation(True, f"{counts} was told {seen['wrong'][0]}")
    return Observation(False, f"{counts} all was told as it was written")


reproduce("N1", threads_in_the_kernel, expected="what is told was written, and the process lives")
