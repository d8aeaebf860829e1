"""G18: an exit plan that covers a tenth of the position is taken as it is.

Nobody asks whether the ratios exhaust what was entered. The plan (0.1,) is carried out to its end,
and 0.9 stay in the market which no leg will exit.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import EPSILON, Observation, PatientVenue, Probe, Tree, reproduce, word

PLAN = (0.1,)


async def plan_of_a_tenth(tree: Tree, reached: Probe) -> Observation:
    kernel = tree.open_kernel(PatientVenue(tree))
    entered = await tree.order(kernel, "ENTER", exit_leg_ratios=PLAN)
    if not entered.accepted:
        # It is the plan that is refused: one that ends at zero is taken.
        sound = await tree.order(kernel, "ENTER", exit_leg_ratios=(1.0,))
        reached.when(sound.accepted)
        code = word(entered.diagnostic_code)
        return Observation(False, f"{PLAN} is refused with {code} {entered.details}")

    await tree.fill(kernel, size=1.0, price=100.0)
    for _ in PLAN:
        await tree.must(kernel, "EXIT", exit_leg_ratios=PLAN)
        size = tree.slot(kernel, 0).active_exit_order.intended_size
        await tree.fill(kernel, size=size, price=101.0)
    slot = tree.slot(kernel, 0)
    reached.when(slot.size < 1.0 - EPSILON)
    return Observation(
        slot.size > EPSILON,
        f"{PLAN} is accepted; its leg exits {size:g}, and {slot.size:g} are left when it is done",
    )


reproduce("G18", plan_of_a_tenth, expected="a refusal, or a last leg that takes all that is left")
