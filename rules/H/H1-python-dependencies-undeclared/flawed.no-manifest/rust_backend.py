import ctypes

import msgpack  # flaw: no requirements.txt or pyproject.toml declares it


class ExecutionKernel:
    def __init__(self, lib: ctypes.CDLL) -> None:
        self._lib = lib

    def process_intent(self, intent: dict) -> bytes:
        return self._lib.dita_kernel_process_intent(msgpack.packb(intent))
