# path: bingx_venue.py
import asyncio


class BingxVenueAdapter:
    def __init__(self, http, poller):
        self.http = http
        self.poller = poller
        self._known = {}

    async def submit(self, intent):
        ack = await self.http.post("/trade/order", intent.params())
        return await self._events_from_submit(intent, ack["data"]["order"])

    async def _latest_positions(self):
        try:
            return await asyncio.wait_for(self.poller.next_snapshot(), timeout=1.5)
        except asyncio.TimeoutError:
            return self.poller.last_snapshot

    async def _events_from_submit(self, intent, order):
        events = [{"kind": "ORDER_ACK", "trade_id": intent.trade_id, "order_id": order["orderId"]}]
        if order.get("status") == "FILLED":
            size = float(order["executedQty"])
        else:
            positions = await self._latest_positions()
            size = abs(positions.get(intent.asset, 0.0)) - self._known.get(intent.asset, 0.0)  # flaw: a position of unknown age is taken for this order's fill
        if size > 0:
            self._known[intent.asset] = self._known.get(intent.asset, 0.0) + size
            events.append({"kind": "FILL", "trade_id": intent.trade_id, "filled_size": size})
        return events
