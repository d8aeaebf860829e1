# path: rust_backend.py
import json


class ExecutionKernel:
    def __init__(self, lib, max_slots):
        self._lib = lib
        self._native = lib.dita_kernel_create(max_slots)

    def process_intent(self, intent):
        if not self._native:
            raise RuntimeError("closed")
        return json.loads(self._lib.dita_kernel_process_intent_json(self._native, json.dumps(intent).encode()))

    def mark_price(self, price):
        if self._native:
            self._lib.dita_kernel_mark_price(self._native, price)

    def close(self):
        native, self._native = self._native, 0
        if native:
            self._lib.dita_kernel_destroy(native)
