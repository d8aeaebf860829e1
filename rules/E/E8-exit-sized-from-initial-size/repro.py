"""E8: an exit after a cancelled exit orders the whole position once more.

An exit of 1.0 is filled in part and its rest is cancelled: 0.3 is left. The next exit is sized from
what was entered, orders 1.0, and would be short by 0.7 if the exchange took it.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import EPSILON, Observation, PatientVenue, Probe, Tree, reproduce, same


async def exit_after_cancelled_exit(tree: Tree, reached: Probe) -> Observation:
    kernel = tree.open_kernel(PatientVenue(tree))
    await tree.must(kernel, "ENTER", target_size=1.0)
    await tree.fill(kernel, size=1.0, price=100.0)
    await tree.must(kernel, "EXIT")
    await tree.fill(kernel, size=0.7, price=101.0)
    await tree.must(kernel, "CANCEL")
    left = tree.slot(kernel, 0).size

    outcome = await tree.order(kernel, "EXIT")
    order = tree.slot(kernel, 0).active_exit_order
    reached.when(same(left, 0.3))
    if not outcome.accepted or order is None:
        return Observation(False, f"the exit was refused: {outcome.diagnostic_code.value}")
    return Observation(
        order.intended_size > left + EPSILON,
        f"{left:g} is left, the exit orders {order.intended_size:g}",
    )


reproduce("E8", exit_after_cancelled_exit, expected="an exit of at most the 0.3 that is left")
