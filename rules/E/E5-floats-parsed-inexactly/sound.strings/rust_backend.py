import ctypes
import json


def _slot_to_payload(slot):
    return {
        "slot_id": slot.slot_id,
        "size": repr(float(slot.size)),
        "entry_price": repr(float(slot.entry_price)),
    }


def _slot_from_payload(doc):
    return {
        "slot_id": doc["slot_id"],
        "size": float(doc["size"]),
        "entry_price": float(doc["entry_price"]),
    }


class ExecutionKernel:
    def __init__(self, cdll):
        self._lib = cdll
        self._lib.dk_echo_slot.argtypes = [ctypes.c_char_p]
        self._lib.dk_echo_slot.restype = ctypes.c_void_p

    def round_trip(self, slot):
        raw = self._lib.dk_echo_slot(json.dumps(_slot_to_payload(slot)).encode())
        return _slot_from_payload(json.loads(ctypes.string_at(raw)))
