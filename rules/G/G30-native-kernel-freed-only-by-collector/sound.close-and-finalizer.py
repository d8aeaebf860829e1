# path: rust_backend.py
import ctypes
import json


class ExecutionKernel:
    def __init__(self, lib: ctypes.CDLL, max_slots: int = 10) -> None:
        self._lib = lib
        self._handle = lib.dita_kernel_create(ctypes.c_uint32(max_slots))
        if not self._handle:
            raise RuntimeError("dita_kernel_create failed")

    def __enter__(self) -> "ExecutionKernel":
        return self

    def __exit__(self, *exc) -> None:
        self.close()

    def process_intent(self, intent: dict) -> dict:
        if self._handle is None:
            raise RuntimeError("kernel is closed")
        return json.loads(self._lib.dita_kernel_process_intent(self._handle, json.dumps(intent).encode()))

    def close(self) -> None:
        handle, self._handle = self._handle, None
        if handle is not None:
            self._lib.dita_kernel_destroy(handle)

    def __del__(self) -> None:
        if getattr(self, "_handle", None) is not None:
            self.close()


class DITAv2LauncherBundle:
    def __init__(self, kernel: ExecutionKernel) -> None:
        self.kernel = kernel

    def close(self) -> None:
        self.kernel.close()
