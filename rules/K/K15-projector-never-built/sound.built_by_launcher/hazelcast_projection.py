class HazelcastProjector:
    def __init__(self, client, map_name="pink_slots"):
        self._map = client.get_map(map_name)

    def publish(self, slots):
        for slot in slots:
            self._map.set(slot.slot_id, slot.to_json())
