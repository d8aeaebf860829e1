"""E4: an exit is sized by the position as it was before the fills of this cycle were learnt.

Of 1.0 a first leg of 0.4 is on its way out. Its fill comes with the events at the beginning of the
cycle, 0.6 is left, and the exit that the cycle decides on is for 1.0.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import EPSILON, Desk, Observation, Probe, Tree, WatchedVenue, listen, reproduce
from flawgate_repro import same, word

LEGS = (0.4, 1.0)


async def fill_between_read_and_exit(tree: Tree, reached: Probe) -> Observation:
    desk = Desk(tree, WatchedVenue(tree.mock_venue()))
    await desk.step("ENTER", 100.0, exit_leg_ratios=LEGS)
    desk.venue.holds_fills = True
    await desk.step("EXIT", 101.0, exit_leg_ratios=LEGS)

    exits: list[tuple[float, float]] = []

    def note(intent: Any, *_: Any) -> None:
        if word(intent.action).startswith("EXIT"):
            exits.append((intent.target_size, desk.slot.size))

    listen(desk.kernel, "process_intent", note)
    await desk.step("EXIT", 102.0, exit_leg_ratios=LEGS)
    if not exits:
        return Observation(False, "no second exit was asked for")
    asked, held = exits[0]
    reached.when(same(held, 0.6))
    return Observation(
        asked > held + EPSILON, f"{held:g} was held when an exit of {asked:g} was asked for"
    )


reproduce("E4", fill_between_read_and_exit, expected="an exit of the 0.6 that is left, or of less")
