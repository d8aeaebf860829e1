# path: rust_backend.py
import json


class ExecutionKernel:
    def __init__(self, lib, max_slots):
        self._lib = lib
        self._box = lib.dita_kernel_create(max_slots)

    @property
    def _here(self):
        if self._box is None:
            raise RuntimeError("the kernel was freed")
        return self._box

    def process_intent(self, intent):
        return json.loads(self._lib.dita_kernel_process_intent_json(self._here, json.dumps(intent).encode()))

    def shutdown(self):
        box, self._box = self._box, None
        if box is not None:
            self._lib.dita_kernel_destroy(box)

    def __del__(self):
        self.shutdown()
