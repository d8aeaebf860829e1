# path: rust_backend.py
import json


class ExecutionKernel:
    def __init__(self, lib, handle, journal):
        self._lib = lib
        self._handle = handle
        self.journal = journal
        self.last_event_at = {}

    def on_venue_event(self, event):  # flaw: the time is stored, never compared with the one before
        payload = json.dumps(
            {
                "event_id": event.event_id,
                "kind": event.kind.value,
                "order_id": event.order_id,
                "filled_size": event.filled_size,
                "timestamp": event.timestamp.isoformat(),
            }
        )
        self.last_event_at[event.order_id] = event.timestamp
        raw = self._lib.on_venue_event(self._handle, payload.encode())
        outcome = json.loads(raw)
        for row in outcome["transitions"]:
            self.journal.append(row)
        return outcome
