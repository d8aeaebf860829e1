# path: rust_backend.py
class ExecutionKernel:
    def __init__(self):
        self._handle = _get_rust().lib.dita_kernel_create(10)  # flaw: close() can free it under a call in progress
    def process_intent(self, intent): return _get_rust().lib.dita_kernel_process_intent_json(self._handle, dump(intent))
    def close(self):
        if self._handle is not None:
            _get_rust().lib.dita_kernel_destroy(self._handle)
            self._handle = None
    def __del__(self): self.close()
