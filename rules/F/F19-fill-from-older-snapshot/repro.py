"""F19: a position from before is booked as the fill of a new order.

The exchange acknowledges the order and has filled none of it. The adapter then looks into its
snapshot of the account, which is older than the order, finds the position that was there already,
and tells the kernel of a fill: a phantom position.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Exchange, Observation, Probe, Tree, finished, reproduce, word


async def order_on_top_of_a_position(tree: Tree, reached: Probe) -> Observation:
    exchange = Exchange(tree)
    venue = tree.bingx_venue(exchange)
    await finished(venue.connect())
    await finished(tree.submit(venue, tree.intent("ENTER", trade_id="T-1")))
    await finished(venue.open_positions())  # A snapshot with the position of 1 in it.

    exchange.rests = True
    events = await finished(tree.submit(venue, tree.intent("ENTER", trade_id="T-2")))
    kinds = [word(event.kind) for event in events]
    reached.when(exchange.requests.count("submit_intent") == 2 and "ORDER_ACK" in kinds)
    fills = [event.filled_size for event in events if "FILL" in word(event.kind)]
    return Observation(
        bool(fills),
        f"the account held 1, nothing of the new order was filled; its events: {kinds}"
        f"{f', for {fills[0]:g}' if fills else ''}",
    )


reproduce("F19", order_on_top_of_a_position, expected="an acknowledgement, and no fill")
