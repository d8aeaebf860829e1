"""F2: an ENTER that comes to nothing has profit settled a second time.

What of a slot's profit is in the capital already is kept as a mark, and every ENTER sets it to zero
before anybody has taken the order. Here the first leg has earned 6 and the position is still open:
the ENTER is refused. The second leg earns 4, and the first one's 6 are booked again with it.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from typing import Any

from flawgate_repro import CAPITAL, EPSILON, Observation, PatientVenue, Probe, Tree, refused
from flawgate_repro import reproduce, same

LEGS = (0.6, 1.0)


class FailingVenue(PatientVenue):
    fails = False

    def submit(self, intent: Any, *_: Any, **__: Any) -> Any:
        if self.fails:
            raise ConnectionError("no route to the exchange")
        return super().submit(intent)


async def enter_that_comes_to_nothing(tree: Tree, reached: Probe) -> Observation:
    venue = FailingVenue(tree)
    kernel = tree.open_kernel(venue)
    await tree.must(kernel, "ENTER", exit_leg_ratios=LEGS)
    await tree.fill(kernel, 1.0, 100.0)
    await tree.must(kernel, "EXIT", exit_leg_ratios=LEGS)
    await tree.fill(kernel, 0.6, 110.0)
    first_leg = tree.capital(kernel) - CAPITAL

    venue.fails = True
    reason = await refused(tree.order(kernel, "ENTER", trade_id="T-2"))
    venue.fails = False
    await tree.must(kernel, "EXIT", exit_leg_ratios=LEGS)
    await tree.fill(kernel, 0.4, 110.0)
    earned = tree.capital(kernel) - CAPITAL
    is_over = tree.slot(kernel, 0).size <= EPSILON
    reached.when(same(first_leg, 6.0) and reason is not None and is_over)
    return Observation(
        earned > 10.0 + EPSILON,
        f"the legs earned 6 and 4; with an ENTER between them ({reason}) {earned:g} were booked",
    )


reproduce("F2", enter_that_comes_to_nothing, expected="10 are booked, once")
