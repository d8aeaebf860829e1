# path: bingx_venue.py
import uuid


class BingxVenueAdapter:
    def __init__(self, direct, clock):
        self._direct = direct
        self._clock = clock

    def submit(self, intent):
        meta = {"slot_id": intent.slot_id, "trade_id": intent.trade_id, "submitted_at": self._clock()}
        order_id = self._direct.place(intent)
        return {"id": order_id, "client_id": uuid.uuid4().hex, "metadata": meta}

    async def cancel(self, order):
        ack = await self._direct.cancel(order["id"])
        return list(self._events_from_cancel(order, ack))

    def _events_from_cancel(self, order, ack):
        origin = order["metadata"]
        common = {
            "slot_id": origin["slot_id"],  # flaw: recorded at submit, may be another trade's slot by now
            "trade_id": origin["trade_id"],
            "client_id": order["client_id"],
            "ts": self._clock(),
        }
        if ack.get("code") == 0:
            yield {"kind": "CANCEL_ACK", **common}
        else:
            yield {"kind": "CANCEL_REJECT", "reason": ack.get("msg", ""), **common}
