import json


class ExecutionKernel:
    def on_venue_event(self, event):
        document = json.dumps({"price": event.price, "filled_size": event.filled_size})
        return self.native.on_venue_event(self.handle, document)  # flaw: only the mark asks whether there is a price
