import hazelcast


class HazelcastProjector:  # flaw: nothing constructs it; rows go out by HazelcastRowWriter
    def __init__(self, client: hazelcast.HazelcastClient, map_name="pink_slots"):
        self._map = client.get_map(map_name).blocking()

    def project(self, slots):
        for slot in slots:
            self._map.put(slot.slot_id, slot.to_json())

    def clear(self):
        self._map.clear()


class HazelcastRowWriter:
    def __init__(self, client, map_name="pink_rows"):
        self._rows = client.get_map(map_name)

    def write(self, key, row):
        self._rows.set(key, row)
