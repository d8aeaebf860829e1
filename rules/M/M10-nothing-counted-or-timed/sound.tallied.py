# path: rust_backend.py
import time


class ExecutionKernel:
    def __init__(self, native):
        self._native = native
        self._tally = {}
        self._ack_ms = []

    def process_intent(self, intent):
        began = time.perf_counter()
        outcome = self._native.process_intent(intent)
        key = (intent.action, outcome.accepted)
        self._tally[key] = self._tally.get(key, 0) + 1
        self._ack_ms.append((time.perf_counter() - began) * 1000)
        return outcome

    def report(self):
        return dict(self._tally), list(self._ack_ms)
