"""M9: a rejected order wipes out a position of 1.0 that is open.

After a restart the slot holds the position and still has its old entry order attached. The exchange
rejects that order; the kernel takes the entry for failed and empties the slot. The position stays
on the exchange, at leverage, and no exit will come.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import EPSILON, Observation, PatientVenue, Probe, Tree, finished, refused
from flawgate_repro import reproduce, word


async def open_position_with_entry_order(tree: Tree) -> Any:
    kernel = tree.open_kernel(PatientVenue(tree))
    await tree.must(kernel, "ENTER")
    stale = tree.slot(kernel, 0).active_entry_order
    slot = tree.trade_slot(active_entry_order=stale)
    await finished(tree.reconcile_slots(kernel, [slot]))
    return kernel, stale


async def reject_of_the_old_entry(tree: Tree, reached: Probe) -> Observation:
    kernel, stale = await open_position_with_entry_order(tree)
    before = tree.slot(kernel, 0)
    reached.when(word(before.fsm_state) == "POSITION_OPEN" and before.size == 1.0)
    reject = tree.event(
        "ORDER_REJECT",
        slot_id=0,
        trade_id="T-1",
        asset=stale.asset,
        size=stale.intended_size,
        client_order_id=stale.client_order_id,
    )
    why = await refused(lambda: kernel.on_venue_event(reject))
    slot = tree.slot(kernel, 0)
    return Observation(
        slot.size <= EPSILON or word(slot.fsm_state) == "IDLE",
        f"the reject is {'refused' if why else 'taken'}; the slot that held {before.size:g} in "
        f"{word(before.fsm_state)} now holds {slot.size:g} in {word(slot.fsm_state)}",
    )


reproduce("M9", reject_of_the_old_entry, expected="the position stays, at most the order goes")
