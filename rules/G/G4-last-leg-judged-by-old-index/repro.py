"""G4: after the fill of the last exit leg the position is gone and the slot is still open.

Two legs of one half each. Whether legs remain is asked before the second is counted, so that the
slot goes back to POSITION_OPEN with nothing in it, and takes no new trade.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, PatientVenue, Probe, Tree, refused, reproduce, same
from flawgate_repro import word

LEGS = (0.5, 0.5)


async def last_of_two_legs(tree: Tree, reached: Probe) -> Observation:
    kernel = tree.open_kernel(PatientVenue(tree))
    await tree.must(kernel, "ENTER", exit_leg_ratios=LEGS)
    await tree.fill(kernel, size=1.0, price=100.0)
    held = [tree.slot(kernel, 0).size]
    for _ in LEGS:
        await tree.must(kernel, "EXIT", exit_leg_ratios=LEGS)
        size = tree.slot(kernel, 0).active_exit_order.intended_size
        await tree.fill(kernel, size=size, price=101.0)
        held.append(tree.slot(kernel, 0).size)

    slot = tree.slot(kernel, 0)
    reached.when(same(held[1], 0.5) and same(held[2], 0.0))
    why = await refused(tree.order(kernel, "ENTER", trade_id="T-2"))
    return Observation(
        same(slot.size, 0.0) and word(slot.fsm_state) != "CLOSED",
        f"held after each fill {held}; the slot is {word(slot.fsm_state)}, and the next ENTER is "
        f"{'refused with ' + why if why else 'accepted'}",
    )


reproduce("G4", last_of_two_legs, expected="CLOSED after the last leg, and room for the next trade")
