import ctypes
import json


class _RustKernelLib:
    def __init__(self, path):
        self._lib = ctypes.CDLL(path)
        self._lib.dk_process_intent.argtypes = [ctypes.c_void_p, ctypes.c_char_p]
        self._lib.dk_process_intent.restype = ctypes.c_void_p

    def process_intent(self, handle, intent):
        text = json.dumps(
            {
                "trade_id": intent.trade_id,
                "slot_id": intent.slot_id,
                "target_size": intent.target_size,
                "reference_price": intent.reference_price,
                "limit_price": intent.limit_price,
            }
        )
        raw = self._lib.dk_process_intent(handle, text.encode())
        return json.loads(ctypes.string_at(raw))
