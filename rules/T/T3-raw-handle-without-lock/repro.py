"""T3: two threads come to the native library with the same handle, and nothing keeps one waiting.

Each is halted at the door of its native call until the other one is there, too; then both go in.
One has all slots told, whose names are long; the other one puts slots with short names in their
place. Here in a process of its own: what is read is no state that ever was, or the process dies
with its positions open.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
import json
import threading
from typing import Any

from flawgate_repro import Inconclusive, NativeCalls, Observation, PatientVenue, Probe, Tree
from flawgate_repro import reproduce, say

SLOTS, ROUNDS, DOOR_SECONDS, MISSES = 8, 80, 0.3, 4
LENGTHS = (300_000, 30_000, 4_000, 60)  # Of the trades' names; not every kernel takes them that long.
ALLOCATOR = {"MALLOC_MMAP_THRESHOLD_": "4096", "MALLOC_PERTURB_": "165"}  # Of glibc.


class Door:
    """Where a thread waits, before the first native call of its act, for another one at the same."""

    def __init__(self) -> None:
        self.meetings = self.misses = 0
        self._acting = threading.local()
        self._barrier = threading.Barrier(2)

    def begin(self) -> None:
        self._acting.waits = True

    def come(self, export: str) -> None:
        if not getattr(self._acting, "waits", False):
            return
        self._acting.waits = False
        try:
            self._barrier.wait(DOOR_SECONDS)
            self.meetings += 1
            self.misses = 0
        except threading.BrokenBarrierError:
            self.misses += 1
            self._barrier.reset()


def states(tree: Tree, kernel: Any) -> list[list[Any]]:
    """Slots with long names, as long as the kernel takes them, and slots with short ones."""
    for longest in LENGTHS:
        both = [
            [tree.trade_slot(slot_id=at, trade_id=f"{at}{'-' * length}") for at in range(SLOTS)]
            for length in (longest, 1)
        ]
        try:
            tree.reconcile_slots(kernel, both[0])
        except Exception:
            continue
        if tree.slot(kernel, 0).trade_id == both[0][0].trade_id:
            return both
    raise Inconclusive("the kernel takes over no slots")


def two_at_the_door(tree: Tree) -> dict[str, Any]:
    door, wrong, refused = Door(), [], []
    with NativeCalls() as native:
        kernel = tree.open_kernel(PatientVenue(tree), max_slots=SLOTS)
    both = states(tree, kernel)
    known = {slot.trade_id for slots in both for slot in slots}
    native.on_call = door.come

    def work(act: Any) -> None:
        for number in range(ROUNDS):
            if wrong or refused or door.misses >= MISSES:
                return
            door.begin()
            try:
                act(number)
            except (UnicodeDecodeError, json.JSONDecodeError) as error:
                wrong.append(f"what is no JSON, {str(error)[:60]}")
            except Exception as error:
                refused.append(f"{type(error).__name__}: {str(error)[:80]}")

    def tell(_: int) -> None:
        strange = {slot["trade_id"] for slot in tree.raw_slots(kernel)} - known
        wrong.extend(f"the trade {trade!r:.30}" for trade in strange)

    def replace(number: int) -> None:
        tree.reconcile_slots(kernel, both[(number + 1) % 2])

    say("all begin")
    threads = [threading.Thread(target=work, args=(act,), daemon=True) for act in (tell, replace)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(14.0)
    return {"meetings": door.meetings // 2, "calls": native.calls.total(), "wrong": wrong[:1]}


async def two_threads_with_one_handle(tree: Tree, reached: Probe) -> Observation:
    child = tree.child(two_at_the_door, env=ALLOCATOR)
    if child.crash and child.said:
        reached.when(True)
        return Observation(True, f"two threads were in the library at once; it {child.ending}")
    seen = child.value
    reached.when(seen["calls"] > 4)
    return Observation(
        bool(seen["wrong"]),
        f"two threads met {seen['meetings']} times at the door of a native call with one handle; "
        f"read was {seen['wrong'][0] if seen['wrong'] else 'nothing but what was written'}",
    )


reproduce("T3", two_threads_with_one_handle, expected="one of the threads waits, or is refused")
