import json
from dataclasses import asdict


def _unusable(event):
    if event.filled_size and event.price <= 0:
        return "price"
    return None


class ExecutionKernel:
    def on_venue_event(self, event):
        field = _unusable(event)
        if field is not None:
            return {"accepted": False, "diagnostic_code": "INVALID_EVENT", "details": {"field": field}}
        return json.loads(self._lib.dita_kernel_on_venue_event_json(self._handle, json.dumps(asdict(event))))
