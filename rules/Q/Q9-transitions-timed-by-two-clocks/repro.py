"""Q9: within one trade the entry was asked for ten years before it was answered.

Python's clock is stepped ahead by ten years (emulated), as by a host whose clock is wrong; the
native kernel reads its own. The transitions of one order bear the times of both, and sort in an
order that did not happen.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, PatientVenue, Probe, Tree, finished, reproduce
from flawgate_repro.dates import step_clock

TEN_YEARS = 3653 * 86_400


def year(moment: Any) -> int:
    return moment.year if hasattr(moment, "year") else int(str(moment)[:4])


async def order_with_the_clock_ahead(tree: Tree) -> list[tuple[str, int]]:
    """The transitions of an entry and of its fill, with the year of each."""
    step_clock(TEN_YEARS)
    kernel = tree.open_kernel(PatientVenue(tree))
    entered = await tree.must(kernel, "ENTER")
    filled = await finished(tree.fill(kernel, size=1.0, price=100.0))
    transitions = [*entered.transitions, *filled.transitions]
    return [(each.trigger, year(each.timestamp)) for each in transitions]


async def two_clocks(tree: Tree, reached: Probe) -> Observation:
    seen = tree.child(order_with_the_clock_ahead).value
    reached.when(len(seen) >= 2)
    told = ", ".join(f"{trigger} in {when}" for trigger, when in seen)
    return Observation(len({when for _, when in seen}) > 1, f"transitions of one order: {told}")


reproduce("Q9", two_clocks, expected="the transitions of a trade bear the times of one clock")
