"""G10: whatever the reason, a refused CANCEL is told that the exit order is missing.

An idle slot, a position without an exit order and a closed trade all give one and the same code.
Operators look for a lost exit where there is nothing to cancel; code that reads it branches wrong.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, PatientVenue, Probe, Tree, reproduce, word

async def cancel_in_three_states(tree: Tree, reached: Probe) -> Observation:
    kernel = tree.open_kernel(PatientVenue(tree))
    codes: dict[str, str] = {}

    async def cancel() -> None:
        state = word(tree.slot(kernel, 0).fsm_state)
        outcome = await tree.order(kernel, "CANCEL")
        if not outcome.accepted:
            codes[state] = word(outcome.diagnostic_code)
        reached.when(state == "POSITION_OPEN" and "IDLE" in codes)

    await cancel()
    await tree.must(kernel, "ENTER")
    await tree.fill(kernel, size=1.0, price=100.0)
    await cancel()
    await tree.must(kernel, "EXIT")
    await tree.fill(kernel, size=1.0, price=101.0)
    await cancel()
    return Observation(
        len(codes) > 1 and len(set(codes.values())) == 1 and "EXIT" in codes["IDLE"],
        f"CANCEL is refused with {codes}",
    )


reproduce("G10", cancel_in_three_states, expected="codes that fit the states, or a neutral one")
