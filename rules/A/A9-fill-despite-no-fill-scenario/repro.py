"""A9: the mock venue fills at once in a scenario that says it must not.

`emit_fill_on_submit=False` is how a test asks for an order that rests. A fill ratio above zero,
which is the default, brings the fill all the same: no test of a resting order tests one.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, finished, reproduce


async def events_of_submit(tree: Tree, **scenario: Any) -> list[str]:
    venue = tree.mock_venue(**scenario)
    intent = tree.intent("ENTER", metadata={"client_order_id": "T-1:entry", "reduce_only": False})
    return [event.kind.value for event in await finished(tree.submit(venue, intent))]


async def scenario_without_fill(tree: Tree, reached: Probe) -> Observation:
    usual = await events_of_submit(tree)
    resting = await events_of_submit(tree, emit_fill_on_submit=False)
    reached.when("FULL_FILL" in usual and "ORDER_ACK" in resting)
    return Observation(
        any("FILL" in kind for kind in resting),
        f"with emit_fill_on_submit=False the order is answered with {', '.join(resting)}",
    )


reproduce("A9", scenario_without_fill, expected="an acknowledgement and no fill")
