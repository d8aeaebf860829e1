"""G3: a second EXIT leaves EXIT_WORKING backward, and is recorded as if it left POSITION_OPEN.

The first exit order rests at the exchange. The second replaces it in the slot, so that nobody knows
it any more, and the transition tells a state in which the slot was not: the journal looks clean.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, PatientVenue, Probe, Tree, reproduce, word

LEGS = (0.5, 0.5)


async def exit_twice(tree: Tree, reached: Probe) -> Observation:
    kernel = tree.open_kernel(PatientVenue(tree))
    await tree.must(kernel, "ENTER", exit_leg_ratios=LEGS)
    await tree.fill(kernel, size=1.0, price=100.0)
    first = await tree.must(kernel, "EXIT", exit_leg_ratios=LEGS)
    state = word(tree.slot(kernel, 0).fsm_state)

    second = await tree.order(kernel, "EXIT", exit_leg_ratios=LEGS)
    # The first one's record shows that exits are recorded, and by what.
    trigger = first.transitions[0].trigger if first.transitions else None
    told = [word(each.prev_state) for each in second.transitions if each.trigger == trigger]
    reached.when(trigger is not None and state != "POSITION_OPEN")
    if not second.accepted:
        answer = f"refused with {word(second.diagnostic_code)}"
    else:
        answer = f"accepted, and recorded as leaving {told}"
    return Observation(
        second.accepted and "POSITION_OPEN" in told,
        f"a second EXIT in {state} is {answer}",
    )


reproduce("G3", exit_twice, expected="a refusal, or a record of the state that was left")
