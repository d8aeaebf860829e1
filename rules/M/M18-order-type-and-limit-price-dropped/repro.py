"""M18: on its way from decision to intent a LIMIT order loses its type and its price.

The strategy decides to buy at 99.5 or not at all. `_decision_to_kernel_intent` leaves both out, and
the intent that it makes buys at the market. All else that was decided is in the intent.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, refused, reproduce, same, word

LIMIT = {"order_type": "LIMIT", "limit_price": 99.5}


async def limit_decision_to_intent(tree: Tree, reached: Probe) -> Observation:
    made: list[Any] = []
    for values in (LIMIT, {"order_type": "MARKET"}):
        decision = tree.decision("ENTER", 100.0, **values, target_size=0.7)
        market = tree.market(100.0, 0)
        why = await refused(lambda: made.append(tree.decision_to_intent(decision, market)))
        if why is not None:
            return Observation(False, f"{values['order_type']} was refused: {why}")
    limit, market = made
    reached.when(limit.trade_id == "T-1" and same(limit.target_size, 0.7))
    kind, price = word(limit.order_type), float(limit.limit_price or 0.0)
    return Observation(
        kind != "LIMIT" or not same(price, 99.5),
        f"decided: LIMIT at 99.5 for 0.7; the intent: {kind} at {price:g} for "
        f"{limit.target_size:g}; of a MARKET decision: {word(market.order_type)}",
    )


reproduce("M18", limit_decision_to_intent, expected="an intent for LIMIT at 99.5")
