"""E14: a cancel is reported for the slot that the order was sent from, not for the one it is in.

T-1 rests in slot 0 when a recovery puts it into slot 1 and another trade into slot 0. T-1 is
cancelled, and the event says that it was an order of slot 0.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import OTHER_ASSET, Exchange, Inconclusive, Observation, Probe, Tree, reproduce
from flawgate_repro import word

RESTING = {"order_type": "LIMIT", "limit_price": 99.5}


async def cancel_after_moving(tree: Tree, reached: Probe) -> Observation:
    exchange = Exchange(tree)
    kernel = tree.open_kernel(tree.bingx_venue(exchange), max_slots=2)
    exchange.rests = True
    await tree.must(kernel, "ENTER", **RESTING)
    exchange.rests = False
    await tree.must(kernel, "ENTER", slot_id=1, trade_id="T-2", asset=OTHER_ASSET)

    resting, other = tree.slot(kernel, 0), tree.slot(kernel, 1)
    moved = [tree.replace_slot(resting, slot_id=1), tree.replace_slot(other, slot_id=0)]
    tree.reconcile_slots(kernel, moved)
    if tree.slot(kernel, 1).trade_id != "T-1":
        raise Inconclusive("the kernel did not take over the slots")

    outcome = await tree.order(kernel, "CANCEL", slot_id=1, trade_id="T-1")
    events = [event for event in outcome.emitted_events if word(event.kind) == "CANCEL_ACK"]
    reached.when(len(events) > 0 and "cancel" in exchange.requests)
    slots = [event.slot_id for event in events]
    return Observation(
        any(slot_id not in (None, 1) for slot_id in slots),
        f"T-1 is in slot 1 when it is cancelled; slots that the events name: {slots}",
    )


reproduce("E14", cancel_after_moving, expected="the event names slot 1, or leaves it to the kernel")
