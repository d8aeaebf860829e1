"""F23: the event of a partial fill tells the size that the policy wanted.

The policy asked for 1, the exchange took the order for 0.9 in its steps and filled 0.4. The event
says 1, which is neither: who books it by its size holds more on record than at the exchange.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Exchange, Observation, Probe, Tree, finished, reproduce, same, word


async def partial_fill(tree: Tree, reached: Probe) -> Observation:
    exchange = Exchange(tree)
    exchange.tells = {"origQty": "0.9", "executedQty": "0.4", "status": "PARTIALLY_FILLED"}
    venue = tree.bingx_venue(exchange)
    await finished(venue.connect())
    events = await finished(tree.submit(venue, tree.intent("ENTER", target_size=1.0)))

    fills = [event for event in events if "FILL" in word(event.kind)]
    reached.when(len(fills) == 1 and same(fills[0].filled_size, 0.4))
    return Observation(
        any(same(fill.size, 1.0) for fill in fills),
        f"wanted 1, ordered 0.9, filled 0.4; the fill tells a size of "
        f"{', '.join(f'{fill.size:g}' for fill in fills)}",
    )


reproduce("F23", partial_fill, expected="the size of the fill, or of the order at the exchange")
