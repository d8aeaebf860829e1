# path: rust_backend.py
import json
import logging
from collections import OrderedDict

log = logging.getLogger(__name__)


class ExecutionKernel:
    def __init__(self, core):
        self._core = core
        self._seen = OrderedDict()
        self.orders = {}

    def _duplicate(self, event_id):
        if event_id in self._seen:
            return True
        self._seen[event_id] = None
        while len(self._seen) > 4096:
            self._seen.popitem(last=False)
        return False

    def on_venue_event(self, event):
        if self._duplicate(event.event_id):
            return {"accepted": False, "diagnostic": "DUPLICATE_EVENT"}
        log.info("%s %s %s", event.order_id, event.status, event.exchange_time)
        self.orders[event.order_id] = (event.status, event.filled)  # flaw: an older event undoes a newer one
        return json.loads(self._core.on_venue_event(event.to_json()))
