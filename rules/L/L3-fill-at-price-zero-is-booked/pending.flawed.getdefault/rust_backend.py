import dataclasses
import json
import math


class ExecutionKernel:
    def on_venue_event(self, event):
        body = dataclasses.asdict(event)
        if not math.isfinite(body["price"]):
            raise ValueError("price is not finite")
        return self._call("dita_kernel_on_venue_event_json", json.dumps(body))
