"""I1: an entry that fills in two parts is kept as large as its last part.

The exchange fills 0.4 and then 0.6 of an order for 1.0. The slot goes from 0.4 to 0.6 and the exit
orders 0.6: the other 0.4 stays in the market with nobody in charge.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import EPSILON, Observation, PatientVenue, Probe, Tree, reproduce, same


async def two_fills_of_an_entry(tree: Tree, reached: Probe) -> Observation:
    kernel = tree.open_kernel(PatientVenue(tree))
    await tree.must(kernel, "ENTER", target_size=1.0)
    sizes = []
    for part in (0.4, 0.6):
        await tree.fill(kernel, size=part, price=100.0)
        sizes.append(tree.slot(kernel, 0).size)
    reached.when(same(sizes[0], 0.4))

    outcome = await tree.order(kernel, "EXIT")
    order = tree.slot(kernel, 0).active_exit_order
    exit_size = f"{order.intended_size:g}" if outcome.accepted and order else "nothing"
    return Observation(
        sizes[1] < 1.0 - EPSILON,
        f"after 0.4 the slot holds {sizes[0]:g}, after another 0.6 {sizes[1]:g}; "
        f"the exit orders {exit_size}",
    )


reproduce("I1", two_fills_of_an_entry, expected="the slot holds 1, the sum of its fills")
