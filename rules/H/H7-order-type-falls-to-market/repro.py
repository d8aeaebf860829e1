"""H7: BingX is sent a MARKET order where the engine decided to rest at 99.5.

The decision says LIMIT, as field and as metadata. On the way to the REST client the order type is
looked for where nobody has put it. The order is filled at once, at 100 and with the taker's fee.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Desk, Loopback, Observation, Probe, Tree, closed, reproduce

LIMIT = {"order_type": "LIMIT", "limit_price": 99.5}


async def resting_entry(tree: Tree, reached: Probe) -> Observation:
    with Loopback() as bingx:
        desk = Desk(tree, tree.live_venue(tree.bingx_config(bingx)))
        await desk.connect()
        await desk.step("ENTER", 100.0, **LIMIT, metadata=dict(LIMIT))
        orders = [request.params for request in bingx.asked("trade/order", "POST")]
        books = list(bingx.books.orders.values())
        await closed(desk.venue)
    if not orders:
        return Observation(False, "no order was sent")
    reached.when(len(orders) == 1 and float(orders[0]["quantity"]) == 1.0)
    sent = [order["type"] for order in orders]
    return Observation(
        sent != ["LIMIT"],
        f"decided: LIMIT at 99.5; BingX was sent {sent}, filled {books[0].filled:g} at "
        f"{books[0].average:g} for a fee of {books[0].fee:g}",
    )


reproduce("H7", resting_entry, expected="BingX is sent a LIMIT order, or none")
