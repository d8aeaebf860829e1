import json

from slot_codec import decode_slot


class ExecutionKernel:
    def get_slot(self, slot_id):
        return decode_slot(json.loads(self._rust.get_slot(self._handle, slot_id)))
