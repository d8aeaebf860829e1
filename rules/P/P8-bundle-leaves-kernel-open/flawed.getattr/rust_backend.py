class ExecutionKernel:
    def __init__(self, rust, max_slots=10):
        self._rust = rust
        self._handle = rust.dita_kernel_create(max_slots)

    def process_intent(self, intent):
        return self._rust.process_intent(self._handle, intent.to_json())

    def __del__(self):
        self._rust.dita_kernel_destroy(self._handle)
