"""A1: the second exit leg orders more than is left of the position.

Each leg is a share of what was entered. Of 1.0 with legs of 0.6, 0.6 and the rest, the first leaves
0.4; sized from the initial size alone, the second orders 0.6 all the same.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import EPSILON, Observation, PatientVenue, Probe, Tree, reproduce, same

LEGS = (0.6, 0.6, 1.0)


async def second_leg(tree: Tree, reached: Probe) -> Observation:
    kernel = tree.open_kernel(PatientVenue(tree))
    await tree.must(kernel, "ENTER", target_size=1.0, exit_leg_ratios=LEGS)
    await tree.fill(kernel, size=1.0, price=100.0)

    await tree.must(kernel, "EXIT", exit_leg_ratios=LEGS)
    await tree.fill(kernel, size=0.6, price=101.0)
    left = tree.slot(kernel, 0).size

    outcome = await tree.order(kernel, "EXIT", exit_leg_ratios=LEGS)
    order = tree.slot(kernel, 0).active_exit_order
    if not outcome.accepted or order is None:
        return Observation(False, f"the second leg was refused: {outcome.diagnostic_code.value}")
    reached.when(same(left, 0.4))
    return Observation(
        order.intended_size > left + EPSILON,
        f"the second leg orders {order.intended_size:g} while {left:g} is left",
    )


reproduce("A1", second_leg, expected="the second leg orders at most the 0.4 that is left")
