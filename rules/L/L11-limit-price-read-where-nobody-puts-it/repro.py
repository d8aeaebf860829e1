"""L11: a limit price that stands in the metadata does not get to the exchange.

The engine wants to rest at 99.5. The price is in its decision and in the metadata that the intent
carries all the way to the adapter, which looks into a field that nobody filled.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Desk, Exchange, Observation, Probe, Tree, reproduce, same

LIMIT = {"order_type": "LIMIT", "limit_price": 99.5}


class OrderBook(Exchange):
    def __init__(self, tree: Tree) -> None:
        super().__init__(tree)
        self.limit_prices: list[float] = []

    async def submit_intent(self, intent: Any, *rest: Any, **options: Any) -> Any:
        self.limit_prices.append(self._tree.sent_limit_price(intent))
        return await super().submit_intent(intent, *rest, **options)


async def resting_entry(tree: Tree, reached: Probe) -> Observation:
    exchange = OrderBook(tree)
    desk = Desk(tree, tree.bingx_venue(exchange))
    await desk.step("ENTER", 100.0, **LIMIT, metadata=dict(LIMIT))

    sent = exchange.limit_prices
    reached.when(len(sent) == 1)
    return Observation(
        len(sent) == 1 and not same(sent[0], 99.5),
        f"decided on a limit of 99.5; limit prices that the REST client was given: {sent}",
    )


reproduce("L11", resting_entry, expected="the order goes out with its limit of 99.5, or not at all")
