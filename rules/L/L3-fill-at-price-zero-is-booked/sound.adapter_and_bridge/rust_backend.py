import json


class ExecutionKernel:
    def on_venue_event(self, event):
        if event.filled_size > 0 and event.price <= 0:
            return {"accepted": False, "diagnostic_code": "INVALID_EVENT"}
        return json.loads(self._native.dita_kernel_on_venue_event_json(self._handle, json.dumps(vars(event))))
