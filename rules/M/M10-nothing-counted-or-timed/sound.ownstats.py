# path: rust_backend.py
import collections
import time


class KernelStats:
    def __init__(self):
        self.results = collections.Counter()
        self.latencies = collections.deque(maxlen=1000)

    def as_dict(self):
        ordered = sorted(self.latencies)
        p95 = ordered[int(len(ordered) * 0.95)] if ordered else None
        return {"results": dict(self.results), "p95_ack_s": p95}


class ExecutionKernel:
    def __init__(self, native, venue):
        self._native = native
        self._venue = venue
        self.stats = KernelStats()

    def process_intent(self, intent):
        started = time.perf_counter()
        outcome = self._native.process_intent(intent)
        self.stats.results[intent.action, outcome.accepted] += 1
        if outcome.accepted:
            for event in self._venue.submit(intent):
                self.on_venue_event(event)
            self.stats.latencies.append(time.perf_counter() - started)
        return outcome

    def on_venue_event(self, event):
        outcome = self._native.on_venue_event(event)
        self.stats.results[event.kind, outcome.accepted] += 1
        return outcome
