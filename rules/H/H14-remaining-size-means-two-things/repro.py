"""H14: of one trade, remaining_size is 0.8 and 0.3, depending on which object is at hand.

Of 1.0 the first leg is to sell 0.5, and 0.2 of it is filled. On the slot the name means what is
held, on its order what is not filled yet. Whoever sizes an exit or a cancel by the wrong one
trades the wrong quantity.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, PatientVenue, Probe, Tree, reproduce, same

LEGS = (0.5, 0.5)


def remaining(part: Any) -> float | None:
    value = getattr(part, "remaining_size", None)
    return value() if callable(value) else value


async def half_filled_leg(tree: Tree, reached: Probe) -> Observation:
    kernel = tree.open_kernel(PatientVenue(tree))
    await tree.must(kernel, "ENTER", exit_leg_ratios=LEGS)
    await tree.fill(kernel, size=1.0, price=100.0)
    await tree.must(kernel, "EXIT", exit_leg_ratios=LEGS)
    await tree.fill(kernel, size=0.2, price=101.0)
    slot = tree.slot(kernel, 0)
    order = slot.active_exit_order
    reached.when(same(slot.size, 0.8) and order is not None and same(order.filled_size, 0.2))

    of_slot, of_order = remaining(slot), remaining(order)
    return Observation(
        None not in (of_slot, of_order) and not same(of_slot, of_order),
        f"0.8 is held, 0.3 of the leg is not sold; remaining_size of the slot is {of_slot}, of its "
        f"order {of_order}",
    )


reproduce("H14", half_filled_leg, expected="the name means one thing")
