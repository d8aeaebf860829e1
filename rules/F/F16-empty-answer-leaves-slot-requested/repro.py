"""F16: the exchange answers an order with nothing, and the slot waits for ever.

No event, no error: the entry counts as accepted and in order, the slot stays in ORDER_REQUESTED
through every later cycle, and nobody asks whether the order is live.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Answer, Desk, Observation, PatientVenue, Probe, Tree, reproduce, word

CYCLES = 3


class SilentVenue(PatientVenue):
    asked = 0

    def submit(self, *_: object, **__: object) -> Answer:
        self.asked += 1
        return Answer()


async def order_without_an_answer(tree: Tree, reached: Probe) -> Observation:
    venue = SilentVenue(tree)
    desk = Desk(tree, venue)
    try:
        outcome = await tree.order(desk.kernel, "ENTER")
    except Exception as error:
        reached.when(venue.asked == 1)
        return Observation(False, f"the ENTER raised {type(error).__name__}: {error}")
    for _ in range(CYCLES):
        await desk.pump()
    code, stage = word(outcome.diagnostic_code), word(desk.slot.fsm_state)
    reached.when(venue.asked == 1)
    return Observation(
        bool(outcome.accepted) and code == "OK" and stage == "ORDER_REQUESTED",
        f"the venue told nothing; the ENTER says accepted={outcome.accepted}, {code}, and after "
        f"{CYCLES} pumps the slot is in {stage}",
    )


reproduce("F16", order_without_an_answer, expected="the order's fate is told as unknown, or found")
