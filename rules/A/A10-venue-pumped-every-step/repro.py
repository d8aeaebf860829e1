"""A10: every policy cycle asks the exchange for its state, though nothing rests there.

Market orders are filled when they are submitted. For fills that cannot come, each cycle spends up
to five requests of the rate limit.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Desk, Observation, Probe, Tree, WatchedVenue, reproduce

CYCLES = 20


async def idle_cycles(tree: Tree, reached: Probe) -> Observation:
    venue = WatchedVenue(tree.mock_venue())
    desk = Desk(tree, venue)
    await desk.connect()
    venue.questions.clear()
    asking = 0
    for cycle in range(CYCLES):
        before = venue.questions.total()
        await desk.step("HOLD", bar=cycle)
        asking += venue.questions.total() > before
    questions, asked = dict(venue.questions), desk.engine.asked

    # The runtime does speak to this venue: once an order rests there, if it did not before.
    venue.holds_fills = True
    await desk.step("ENTER")
    await desk.pump()
    reached.when(asked == CYCLES and venue.questions.total() > 0)
    return Observation(
        asking > CYCLES / 2,
        f"{asking} of {CYCLES} cycles without an order asked the venue: {questions or 'nothing'}",
    )


reproduce("A10", idle_cycles, expected="idle cycles leave the venue alone, most at least")
