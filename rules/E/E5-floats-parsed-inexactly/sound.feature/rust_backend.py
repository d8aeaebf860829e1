import ctypes
import json


class _RustKernelLib:
    def __init__(self, path):
        self._lib = ctypes.CDLL(path)
        self._lib.dk_process_intent.argtypes = [ctypes.c_char_p]
        self._lib.dk_process_intent.restype = ctypes.c_void_p

    def process_intent(self, intent):
        text = json.dumps(
            {
                "trade_id": intent.trade_id,
                "target_size": float(intent.target_size),
                "reference_price": float(intent.reference_price),
            }
        )
        return json.loads(ctypes.string_at(self._lib.dk_process_intent(text.encode())))
