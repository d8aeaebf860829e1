"""L2: a fill of more than was ordered is reported as if it were an ordinary one.

An order of 1.0 is executed as 2.0, for the exchange made whole lots of it. The event tells a size
of 1.0 from the intent and 2.0 filled from the exchange, and nobody minds.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import EPSILON, Exchange, Observation, Probe, Tree, reproduce, word


async def lots_of_two(tree: Tree, reached: Probe) -> Observation:
    exchange = Exchange(tree)
    exchange.tells = {"origQty": "2.0", "executedQty": "2.0"}
    kernel = tree.open_kernel(tree.bingx_venue(exchange))
    outcome = await tree.order(kernel, "ENTER", target_size=1.0)

    sizes = [
        (event.size, event.filled_size)
        for event in outcome.emitted_events
        if getattr(event, "filled_size", 0.0)
    ]
    code = word(outcome.diagnostic_code)
    booked = tree.slot(kernel, 0).size
    reached.when("submit_intent" in exchange.requests)
    return Observation(
        code == "OK" and booked > 0.0 and any(filled > size + EPSILON for size, filled in sizes),
        f"fills (size, filled_size): {sizes}; the kernel books {booked:g} and says {code}",
    )


reproduce("L2", lots_of_two, expected="both sizes from one source, or the excess told")
