"""M1: the record of an entry says that the slot was IDLE, whatever it was.

One slot is traded twice. The second ENTER finds it CLOSED, and its transition tells IDLE all the
same: the journal shows a first entry where it was a second one, and cannot be replayed.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, PatientVenue, Probe, Tree, reproduce, word


async def entries_of_a_slot(tree: Tree, reached: Probe) -> Observation:
    kernel = tree.open_kernel(PatientVenue(tree))
    seen: list[tuple[str, str]] = []
    refused = ""

    async def enter(trade_id: str) -> Any:
        stage = word(tree.slot(kernel, 0).fsm_state)
        outcome = await tree.order(kernel, "ENTER", trade_id=trade_id)
        told = [word(each.prev_state) for each in outcome.transitions if outcome.accepted]
        seen.extend((stage, each) for each in told[:1])
        return outcome

    await enter("T-1")
    await tree.fill(kernel, size=1.0, price=100.0)
    await tree.must(kernel, "EXIT", trade_id="T-1")
    await tree.fill(kernel, size=1.0, price=101.0)
    again = await enter("T-2")
    if not again.accepted:
        refused = f"; the second is refused with {word(again.diagnostic_code)}"
    reached.when(len(seen) == 2 or bool(seen and refused))
    entries = [f"entered from {stage}, recorded as from {told}" for stage, told in seen]
    return Observation(any(told != stage for stage, told in seen), "; ".join(entries) + refused)


reproduce("M1", entries_of_a_slot, expected="each entry recorded as from the stage that it left")
