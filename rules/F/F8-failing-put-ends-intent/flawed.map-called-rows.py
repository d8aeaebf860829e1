# path: hazelcast_projection.py
class HazelcastRowWriter:
    """Hands each row to the table it is given; what the table is, it does not know."""

    def __init__(self, slot_rows):
        self._slot_rows = slot_rows
        self.count = 0

    def put(self, row_key, body):
        self.count += 1
        self._slot_rows.set(row_key, body)  # flaw


class ExecutionKernel:
    def __init__(self, native, sink):
        self.native = native
        self.sink = sink

    def process_intent(self, intent):
        outcome = self.native.process_intent(intent)
        self.sink.put(f"slot:{intent.slot_id}", outcome.slot)
        return outcome
