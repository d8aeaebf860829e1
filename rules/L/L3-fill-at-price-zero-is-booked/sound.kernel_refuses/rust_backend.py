import json
from dataclasses import asdict


class ExecutionKernel:
    def on_venue_event(self, event):
        raw = self._lib.dita_kernel_on_venue_event_json(self._handle, json.dumps(asdict(event)))
        return json.loads(raw)
