import ctypes
import json
import threading

_LOAD_LOCK = threading.Lock()
_LIB = None


def _get_lib():
    global _LIB
    with _LOAD_LOCK:
        if _LIB is None:
            _LIB = ctypes.CDLL("libdita_kernel.so")
            _LIB.dita_kernel_process_intent_json.restype = ctypes.c_char_p
    return _LIB


class ExecutionKernel:
    def __init__(self, max_slots):
        self._lib = _get_lib()
        self._handle = ctypes.c_void_p(self._lib.dita_kernel_create(max_slots))

    def process_intent(self, intent):
        return json.loads(self._lib.dita_kernel_process_intent_json(self._handle, json.dumps(intent).encode()))

    def on_venue_event(self, event):
        return json.loads(self._lib.dita_kernel_on_venue_event_json(self._handle, json.dumps(event).encode()))
