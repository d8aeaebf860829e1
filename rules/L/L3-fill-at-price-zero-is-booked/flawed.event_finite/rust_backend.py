import json


class ExecutionKernel:
    def on_venue_event(self, event):
        text = json.dumps({"kind": event.kind.value, "filled_size": event.filled_size, "price": event.price})
        return self._rust.on_venue_event(self._handle, text.encode())
