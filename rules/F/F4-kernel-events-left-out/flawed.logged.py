# path: rust_backend.py
import logging

import msgspec

log = logging.getLogger("dita.kernel")


class NativeResult(msgspec.Struct):
    accepted: bool
    diagnostic_code: str
    emitted_events: list = []


class ExecutionKernel:
    def __init__(self, call, venue):
        self.call = call
        self.venue = venue

    def process_intent(self, intent):
        native = msgspec.json.decode(self.call("process_intent", intent), type=NativeResult)
        for ev in native.emitted_events:
            log.info("kernel event %s", ev)
        emitted = []
        if native.accepted:
            answer = self.venue.cancel(intent) if intent.action == "CANCEL" else self.venue.submit(intent)
            for ev in answer:
                self.on_venue_event(ev)
                emitted.append(ev)
        return {
            "accepted": native.accepted,
            "diagnostic_code": native.diagnostic_code,
            "emitted_events": tuple(emitted),  # flaw: what the kernel emitted was logged and left out
        }

    def on_venue_event(self, ev):
        return msgspec.json.decode(self.call("on_venue_event", ev), type=NativeResult)
