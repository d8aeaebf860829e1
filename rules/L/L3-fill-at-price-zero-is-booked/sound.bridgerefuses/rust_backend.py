import dataclasses
import json


class UnpricedFill(ValueError):
    pass


class ExecutionKernel:
    def on_venue_event(self, event):
        if event.filled_size > 0 and not event.price > 0:
            raise UnpricedFill(f"slot {event.slot_id}: fill without a price")
        payload = json.dumps(dataclasses.asdict(event), default=str)
        return self._rust.on_venue_event(self._handle, payload.encode())
