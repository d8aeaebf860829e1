import ctypes
import json


class KernelSlotView:
    def __init__(self, lib, handle, slot_id):
        self.__dict__.update(_lib=lib, _handle=handle, _slot_id=slot_id)

    def __getattr__(self, name):
        payload = json.loads(self._lib.dk_slot_json(self._handle, self._slot_id))
        if name not in payload:
            raise AttributeError(name)
        return payload[name]

    def __setattr__(self, name, value):
        payload = json.loads(self._lib.dk_slot_json(self._handle, self._slot_id))
        payload[name] = value
        error = ctypes.create_string_buffer(256)
        rc = self._lib.dk_set_slot(self._handle, self._slot_id, json.dumps(payload).encode(), error, len(error))
        if rc != 0:
            raise AttributeError(error.value.decode())
