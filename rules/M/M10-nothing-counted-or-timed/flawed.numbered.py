# path: rust_backend.py
import time


class ExecutionKernel:
    def __init__(self, native, names):
        self._native = native
        self._order_counter = names
        self._intent_counter = 0
        self._last_millis = 0.0

    def process_intent(self, intent):  # flaw: the numbers only name what comes next
        self._intent_counter += 1
        intent.intent_id = f"{self._order_counter.next()}-{self._intent_counter}"
        begun = time.monotonic()
        outcome = self._native.process_intent(intent)
        self._last_millis = (time.monotonic() - begun) * 1000.0
        return outcome
