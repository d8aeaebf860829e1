"""F5: the slot that a fill has just brought along is fetched from the kernel once more.

The native answer to an event holds the slot. The bridge drops it and reads the same slot by a call
of its own: each fill is encoded and decoded twice, and a fill that another thread applies between
the two calls is taken for this one's. A second slot shows what reading all of them would cost.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, PatientVenue, Probe, Tree, finished, reproduce
from flawgate_repro.native import NativeCalls


async def slot_after_a_fill(tree: Tree, reached: Probe) -> Observation:
    with NativeCalls() as native:
        kernel = tree.open_kernel(PatientVenue(tree), max_slots=2)
    await tree.must(kernel, "ENTER")
    slot = tree.slot(kernel, 0)
    event = tree.event(
        "FULL_FILL",
        slot_id=0,
        trade_id=slot.trade_id,
        asset=slot.asset,
        price=100.0,
        size=1.0,
        filled_size=1.0,
        client_order_id=slot.active_entry_order.client_order_id,
    )
    with native.during() as calls:
        await finished(kernel.on_venue_event(event))

    events = [at for at, call in enumerate(calls) if "on_venue_event" in call.name]
    if not events:
        return Observation(False, "no event came to the native kernel")
    brought = (calls[events[0]].answer.get("slot") or {}).get("slot_id")
    reads = [call.arguments[1] for call in calls[events[0] :] if "get_slot" in call.name]
    reached.when(tree.slot(kernel, 0).size == 1.0)
    return Observation(
        brought == 0 and reads.count(0) > reads.count(1),
        f"the answer brought slot {brought}; after it the bridge read slot 0 "
        f"{reads.count(0)} times, slot 1 {reads.count(1)} times",
    )


reproduce("F5", slot_after_a_fill, expected="the slot of the answer is used")
