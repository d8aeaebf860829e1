# path: rust_backend.py
import ctypes
from dataclasses import dataclass, field
from typing import Callable


@dataclass
class KernelSlotView:
    index: int
    read: Callable[[int], bytes]


@dataclass
class KernelStateView:
    read: Callable[[int], bytes]
    views: dict = field(default_factory=dict)

    def slot(self, index):
        return self.views.setdefault(index, KernelSlotView(index, self.read))


class ExecutionKernel:
    def __init__(self, path="libpink.so"):
        self._dll = ctypes.CDLL(path)
        self._ptr = ctypes.c_void_p(self._dll.kernel_new(8))
        self._view = KernelStateView(self._read)  # flaw: the bound method keeps the kernel, the kernel keeps the view

    def _read(self, index):
        return self._dll.get_slot_json(self._ptr, index)

    @property
    def state(self):
        return self._view

    def __del__(self):
        self._dll.kernel_free(self._ptr)
