"""I13: a late message about a closed trade brings its position back.

The trade is over and settled. An acknowledgement and a fill that arrive after that give its slot a
position that the exchange does not hold, and the next trade finds the slot busy.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import ASSET, EPSILON, Inconclusive, Observation, PatientVenue, Probe, Tree
from flawgate_repro import refused, reproduce, word


async def messages_after_the_close(tree: Tree, reached: Probe) -> Observation:
    kernel = tree.open_kernel(PatientVenue(tree))
    await tree.must(kernel, "ENTER", target_size=1.0)
    entry = tree.slot(kernel, 0).active_entry_order
    await tree.fill(kernel, size=1.0, price=100.0)
    await tree.must(kernel, "EXIT", exit_leg_ratios=(1.0,))
    await tree.fill(kernel, size=1.0, price=101.0)
    stage = word(tree.slot(kernel, 0).fsm_state)
    if stage not in ("CLOSED", "IDLE"):
        raise Inconclusive(f"the exit left the trade in {stage}")

    told = []
    for kind, filled in (("ORDER_ACK", 0.0), ("PARTIAL_FILL", 0.4)):
        late = tree.event(
            kind,
            slot_id=0,
            trade_id="T-1",
            asset=ASSET,
            price=100.0,
            size=1.0,
            filled_size=filled,
            client_order_id=entry.client_order_id,
        )
        why = await refused(lambda: kernel.on_venue_event(late))
        told.append(f"{kind} {'is refused' if why else 'is taken'}")
    reached.when(len(told) == 2)
    slot = tree.slot(kernel, 0)
    state, size = word(slot.fsm_state), slot.size
    busy = await refused(tree.order(kernel, "ENTER", trade_id="T-2"))
    return Observation(
        state not in ("CLOSED", "IDLE", "STALE_STATE_RECONCILING") or size > EPSILON,
        f"the trade was {stage}; {' and '.join(told)}, the slot is in {state} with {size:g}, and "
        f"the next trade {f'is refused with {busy}' if busy else 'can enter'}",
    )


reproduce("I13", messages_after_the_close, expected="the closed trade stays closed")
