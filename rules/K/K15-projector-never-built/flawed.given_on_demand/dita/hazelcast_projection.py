class HazelcastProjector:  # flaw: nothing builds one
    def __init__(self, client):
        self._slots = client.get_map("slots")

    def publish_slot(self, slot):
        self._slots.put(slot["slot_id"], slot)
