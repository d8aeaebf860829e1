class ExecutionKernel:
    def __init__(self, lib, max_slots=8):
        self._lib = lib
        self._id = lib.dita_kernel_create(max_slots)

    def process_intent(self, intent):
        answer = self._lib.dita_kernel_process_intent_json(self._id, intent.to_json().encode())
        if answer is None:
            raise RuntimeError(f"kernel {self._id} is closed")
        return answer

    def close(self):
        self._lib.dita_kernel_destroy(self._id)
