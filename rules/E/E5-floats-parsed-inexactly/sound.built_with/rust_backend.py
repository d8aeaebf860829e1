import ctypes
import json
import subprocess

FEATURES = "serde_json/float_roundtrip"


def build(crate):
    subprocess.run(["cargo", "build", "--release", f"--features={FEATURES}"], cwd=crate, check=True)


class _RustKernelLib:
    def __init__(self, path):
        self._lib = ctypes.CDLL(path)
        self._lib.dk_process_intent.argtypes = [ctypes.c_char_p]
        self._lib.dk_process_intent.restype = ctypes.c_void_p

    def process_intent(self, intent):
        text = json.dumps({"trade_id": intent.trade_id, "target_size": float(intent.target_size)})
        return json.loads(ctypes.string_at(self._lib.dk_process_intent(text.encode())))
