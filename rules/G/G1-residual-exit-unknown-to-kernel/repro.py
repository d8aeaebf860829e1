"""G1: EXIT_RESIDUAL, the command that closes what the legs left over, is unknown to the kernel.

Of 1.0 the first leg sold 0.5. An EXIT of the next leg is taken; the command for all the rest is not
even read, and 0.5 stays exposed to the market until something else exits it.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import OTHER_ASSET, Inconclusive, Observation, PatientVenue, Probe, Tree
from flawgate_repro import refused, reproduce, same

LEGS = (0.5, 0.5)


async def close_the_rest(tree: Tree, reached: Probe) -> Observation:
    kernel = tree.open_kernel(PatientVenue(tree), max_slots=2)
    trades = [{"slot_id": 0}, {"slot_id": 1, "trade_id": "T-2", "asset": OTHER_ASSET}]
    for trade in trades:
        await tree.must(kernel, "ENTER", **trade, exit_leg_ratios=LEGS)
        await tree.fill(kernel, size=1.0, price=100.0, slot_id=trade["slot_id"])
        await tree.must(kernel, "EXIT", **trade, exit_leg_ratios=LEGS)
        await tree.fill(kernel, size=0.5, price=101.0, slot_id=trade["slot_id"])
    try:
        tree.intent("EXIT_RESIDUAL")
    except ValueError:
        raise Inconclusive("no intent of this target can carry EXIT_RESIDUAL") from None

    planned = await tree.order(kernel, "EXIT", **trades[0], exit_leg_ratios=LEGS)
    reached.when(planned.accepted and same(tree.slot(kernel, 1).size, 0.5))
    why = await refused(tree.order(kernel, "EXIT_RESIDUAL", **trades[1], exit_leg_ratios=LEGS))

    slot = tree.slot(kernel, 1)
    ordered = slot.active_exit_order.intended_size if slot.active_exit_order else 0.0
    return Observation(
        same(ordered, 0.0),
        f"EXIT_RESIDUAL with {slot.size:g} left orders {ordered:g}"
        + (f" and is answered with {why}" if why else ""),
    )


reproduce("G1", close_the_rest, expected="an exit order for the 0.5 that is left")
