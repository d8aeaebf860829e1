# path: bingx_venue.py
import time
from typing import NamedTuple


class VenueEvent(NamedTuple):
    kind: str
    client_order_id: str
    filled: float
    timestamp: float


KINDS = {"NEW": "ORDER_ACK", "PARTIALLY_FILLED": "PARTIAL_FILL", "FILLED": "FULL_FILL", "CANCELED": "CANCEL_ACK"}


class BingxVenueAdapter:
    def __init__(self, rest):
        self._rest = rest

    def _translate(self, order: dict) -> VenueEvent:
        now = time.time()
        kind = KINDS[order["status"]]
        return VenueEvent(kind, order["clientOrderID"], float(order["executedQty"]), now)  # flaw: dated by the poll, not by the exchange

    async def submit(self, intent):
        return self._translate(await self._rest.place(intent))

    async def reconcile(self):
        orders = await self._rest.open_orders()
        return [self._translate(o) for o in orders]
