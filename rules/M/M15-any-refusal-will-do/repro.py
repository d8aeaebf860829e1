"""M15: whether a position of size zero is refused at a restart, no test would tell.

test_reconcile_rejects_position_open_with_zero_size sees its slot refused for another reason. In a
scratch copy the slot gets a size before the kernel sees it, and nothing else: there is no reason
any more to refuse it for, and the test is run on that.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, reproduce
from flawgate_repro.sabotage import break_and_test, names

WITH_A_SIZE = {
    "ExecutionKernel.reconcile_from_slots": """
def around(call, kernel, slots, *rest, **options):
    import dataclasses

    def sized(slot):
        if isinstance(slot, dict):
            entered = max(slot.get("initial_size") or 0.0, 1.0)
            return slot if slot.get("size") else {**slot, "size": 1.0, "initial_size": entered}
        if slot.size:
            return slot
        entered = max(slot.initial_size or 0.0, 1.0)
        return dataclasses.replace(slot, size=1.0, initial_size=entered)

    slots = list(slots)
    changed = [sized(slot) for slot in slots]
    note(sum(one is not other for one, other in zip(slots, changed)))
    return call(kernel, changed, *rest, **options)
"""
}


async def zero_size_made_one(tree: Tree, reached: Probe) -> Observation:
    test = r"\btest_reconcile_rejects_position_open_with_zero_size$"
    seen = break_and_test(tree, test, WITH_A_SIZE)
    reached.when(sum(seen.notes) > 0)
    return Observation(
        not seen.noticing,
        f"{sum(seen.notes)} slot of size zero was given size 1; tests that turn red: "
        f"{names(seen.noticing)}",
    )


reproduce("M15", zero_size_made_one, expected="the test is red once there is nothing to refuse")
