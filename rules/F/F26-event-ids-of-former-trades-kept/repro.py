"""F26: a fill of today is refused, because an event of the trade before had the same id.

The slot keeps the ids that it has seen when the next trade enters. An exchange that counts anew
after a restart repeats one of them: the fill is taken for a duplicate, and the position that it
opened is in no book.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, PatientVenue, Probe, Tree, reproduce, word


async def id_of_the_trade_before(tree: Tree, reached: Probe) -> Observation:
    kernel = tree.open_kernel(PatientVenue(tree))
    await tree.must(kernel, "ENTER", trade_id="T-1")
    await tree.fill(kernel, 1.0, 100.0, event_id="fill-1")
    await tree.must(kernel, "EXIT", trade_id="T-1")
    await tree.fill(kernel, 1.0, 110.0, event_id="fill-2")

    await tree.must(kernel, "ENTER", trade_id="T-2")
    outcome = await tree.fill(kernel, 1.0, 100.0, event_id="fill-1")
    stage = word(tree.slot(kernel, 0).fsm_state)
    if stage != "POSITION_OPEN":
        await tree.fill(kernel, 1.0, 100.0, event_id="fill-3")
    reached.when(word(tree.slot(kernel, 0).fsm_state) == "POSITION_OPEN")
    return Observation(
        stage != "POSITION_OPEN",
        f"the new trade's fill, with an id of the old one's: {word(outcome.diagnostic_code)}, "
        f"the slot is in {stage}",
    )


reproduce("F26", id_of_the_trade_before, expected="the fill opens the new position")
