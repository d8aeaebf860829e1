import json


class KernelClosed(RuntimeError):
    pass


class ExecutionKernel:
    def __init__(self, lib, max_slots=10):
        self._lib = lib
        self._id = lib.dita_kernel_create(max_slots)

    def process_intent(self, intent):
        outcome = json.loads(self._lib.dita_kernel_process_intent_json(self._id, intent.to_json().encode()))
        if outcome.get("error") == "CLOSED":
            raise KernelClosed(self._id)
        return outcome

    def close(self):
        return self._lib.dita_kernel_destroy(self._id)
