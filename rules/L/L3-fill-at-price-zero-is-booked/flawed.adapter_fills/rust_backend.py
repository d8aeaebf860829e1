import json


class ExecutionKernel:
    def on_venue_event(self, event):
        return json.loads(self._native.dita_kernel_on_venue_event_json(self._handle, json.dumps(vars(event))))
