import json

from wire import slot_from_payload


class ExecutionKernel:
    def __init__(self, lib, handle):
        self.lib, self.handle = lib, handle

    def get_slot(self, index):
        return slot_from_payload(json.loads(self.lib.slot_json(self.handle, index)))
