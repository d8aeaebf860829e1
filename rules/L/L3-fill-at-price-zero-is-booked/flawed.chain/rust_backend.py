import json


class ExecutionKernel:
    def on_venue_event(self, event):
        payload = json.dumps({
            "trade_id": event.trade_id,
            "slot_id": event.slot_id,
            "kind": event.kind.value,
            "filled_size": event.filled_size,
            "price": event.price,
        })
        return self._rust.on_venue_event(self._handle, payload.encode())  # flaw: with price 0 as with any other
