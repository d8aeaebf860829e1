import json


class ExecutionKernel:
    def __init__(self, venue, zinc, max_slots):
        self.venue, self.zinc = venue, zinc
        self._lib = load_library()
        self._handle = self._lib.kernel_new(max_slots)

    def reconcile_from_slots(self, slots):
        payload = json.dumps([s.to_dict() for s in slots])
        return json.loads(self._lib.reconcile_slots_json(self._handle, payload))

    def process_intent(self, intent):
        return json.loads(self._lib.process_intent(self._handle, json.dumps(intent.to_dict())))


def load_library():
    from ctypes import CDLL

    return CDLL("libpink.so")
