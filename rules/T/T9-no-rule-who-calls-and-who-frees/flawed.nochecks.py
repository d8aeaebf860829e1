# path: rust_backend.py
from ctypes import c_char_p, c_void_p


class _RustKernelLib:
    def __init__(self, dll):
        self.dll = dll
        dll.dita_kernel_create.restype = c_void_p

    def process_intent(self, handle, payload):
        return c_char_p(self.dll.dita_kernel_process_intent_json(handle, payload)).value

    def destroy(self, handle):
        self.dll.dita_kernel_destroy(c_void_p(handle))


class ExecutionKernel:  # flaw: no rule joins native calls and destroy, no count, no closed mark, no lock
    def __init__(self, rust: _RustKernelLib, max_slots=8):
        self._rust = rust
        self._handle = rust.dll.dita_kernel_create(max_slots)

    def process_intent(self, intent):
        return self._rust.process_intent(self._handle, intent.to_json().encode())

    def __del__(self):
        self._rust.destroy(self._handle)
