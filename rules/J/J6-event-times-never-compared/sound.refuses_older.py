# path: rust_backend.py
import json
import logging

log = logging.getLogger(__name__)


class ExecutionKernel:
    def __init__(self, lib, handle):
        self._lib, self._handle = lib, handle
        self._newest = {}

    def on_venue_event(self, event):
        newest = self._newest.get(event.order_id)
        if newest is not None and event.timestamp < newest:
            log.warning("event %s of %s is older than %s", event.event_id, event.order_id, newest)
            return {"accepted": False, "diagnostic": "OUT_OF_ORDER"}
        self._newest[event.order_id] = event.timestamp
        return json.loads(self._lib.on_venue_event(self._handle, event.to_json().encode()))
