"""I2: an exit of ratio zero orders nothing, and waits for that to be filled.

The slot goes to EXIT_REQUESTED behind an order of size 0, and no fill can end that: the position
stays open at the exchange. The zero comes by the plan of the entry, by the exit's own plan, or by a
slot that was recovered.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from typing import Any

from flawgate_repro import EPSILON, Observation, PatientVenue, Probe, Tree, refused, reproduce, word

ZERO_FIRST = (0.0, 1.0)


async def open_position(tree: Tree, way: str) -> Any:
    """A kernel with 1.0 open, whose plan is `ZERO_FIRST` if it comes that way."""
    kernel = tree.open_kernel(PatientVenue(tree))
    if way == "a recovered slot":
        tree.reconcile_slots(kernel, [tree.trade_slot(exit_leg_ratios=ZERO_FIRST)])
        return kernel
    legs = ZERO_FIRST if way == "the entry" else (1.0,)
    await tree.must(kernel, "ENTER", exit_leg_ratios=legs)
    await tree.fill(kernel, size=1.0, price=100.0)
    return kernel


async def exits_of_nothing(tree: Tree, reached: Probe) -> Observation:
    seen, stranded = [], []
    for way in ("the entry", "the exit", "a recovered slot"):
        try:
            kernel = await open_position(tree, way)
        except Exception as error:
            seen.append(f"by {way}: refused there ({error})")
            continue
        legs = (1.0,) if way == "a recovered slot" else ZERO_FIRST
        why = await refused(tree.order(kernel, "EXIT", exit_leg_ratios=legs))
        reached.when(tree.slot(kernel, 0).size == 1.0)
        slot = tree.slot(kernel, 0)
        order = slot.active_exit_order
        if order is not None and order.intended_size <= EPSILON:
            stranded.append(way)
        size = f"an order of {order.intended_size:g}" if order else f"no order, {why}"
        seen.append(f"by {way}: {size}, the slot is in {word(slot.fsm_state)}")
    return Observation(bool(stranded), "; ".join(seen))


reproduce("I2", exits_of_nothing, expected="the exit is refused, or orders more than nothing")
