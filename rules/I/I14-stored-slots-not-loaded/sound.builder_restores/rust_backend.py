import json


class ExecutionKernel:
    def __init__(self, venue):
        self.venue = venue
        self._slots = []

    def reconcile_from_slots(self, slots):
        self._slots = [json.loads(json.dumps(s)) for s in slots]

    def compare_positions(self, positions):
        held = {p.symbol: p.size for p in positions}
        return [s for s in self._slots if s["size"] != held.get(s["symbol"], 0.0)]
