"""E3: the engine decides on a LIMIT order and the venue is sent a MARKET order.

The order should wait at 99.5 for somebody who sells there. It buys at once, at whatever the book
asks, and pays the taker's fee.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Desk, Observation, PatientVenue, Probe, Tree, listen, reproduce
from flawgate_repro import same, word


async def limit_decision(tree: Tree, reached: Probe) -> Observation:
    venue, sent = PatientVenue(tree), []
    listen(venue, "submit", lambda intent, *_: sent.append(intent))
    desk = Desk(tree, venue)
    await desk.step("ENTER", 100.0, order_type="LIMIT", limit_price=99.5)

    if not sent:
        return Observation(False, "the decision did not get to the venue")
    order = sent[0]
    reached.when(order.trade_id == "T-1" and same(order.target_size, 1.0))
    kind, price = word(order.order_type), float(order.limit_price or 0.0)
    return Observation(
        kind != "LIMIT" or not same(price, 99.5),
        f"decided: LIMIT at 99.5; what the venue was sent: {kind} at {price:g}",
    )


reproduce("E3", limit_decision, expected="the venue is sent a LIMIT order at 99.5")
