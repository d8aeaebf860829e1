"""A3: an exit fill takes all that is held on a leg that is not the last, and the slot stays open.

A market order may fill more than it asked for. The size is clamped to zero, but closing depends on
the leg alone: a slot with nothing in it takes neither an EXIT nor an ENTER any more.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import EPSILON, Observation, PatientVenue, Probe, Tree, reproduce, same

LEGS = (0.6, 1.0)


async def overfilled_leg(tree: Tree, reached: Probe) -> Observation:
    kernel = tree.open_kernel(PatientVenue(tree))
    await tree.must(kernel, "ENTER", target_size=1.0, exit_leg_ratios=LEGS)
    await tree.fill(kernel, size=1.0, price=100.0)
    held = tree.slot(kernel, 0).size

    await tree.must(kernel, "EXIT", exit_leg_ratios=LEGS)
    await tree.fill(kernel, size=1.1, price=101.0)
    slot = tree.slot(kernel, 0)
    is_flat = abs(slot.size) <= EPSILON
    reached.when(same(held, 1.0) and is_flat)

    next_entry = await tree.order(kernel, "ENTER", trade_id="T-2")
    return Observation(
        is_flat and not slot.closed and not next_entry.accepted,
        f"after the fill the slot holds {slot.size:g} in {slot.fsm_state.value}, closed is "
        f"{slot.closed}, and the next ENTER is answered with {next_entry.diagnostic_code.value}",
    )


reproduce("A3", overfilled_leg, expected="a slot that holds nothing is closed and free again")
