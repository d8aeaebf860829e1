import ctypes
import weakref


class ExecutionKernel:
    def __init__(self, lib: ctypes.CDLL, max_slots: int) -> None:
        self._lib = lib
        self._handle = ctypes.c_void_p(lib.dita_kernel_create(max_slots))  # flaw: freed by the collector or by close, whoever is in a call
        self._finalizer = weakref.finalize(self, lib.dita_kernel_destroy, self._handle)

    def mark_price(self, slot_id: int, price: float) -> None:
        if self._lib.dita_kernel_mark_price(self._handle, slot_id, price) != 0:
            raise ValueError(slot_id)

    def close(self) -> None:
        self._finalizer()
