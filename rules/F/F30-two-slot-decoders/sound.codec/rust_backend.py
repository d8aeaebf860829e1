import json

from slot_codec import slot_from_payload as _slot_from_payload


class ExecutionKernel:
    def __init__(self, rust, handle):
        self._rust = rust
        self._handle = handle

    def slot(self, slot_id):
        return _slot_from_payload(json.loads(self._rust.slot_json(self._handle, slot_id)))
