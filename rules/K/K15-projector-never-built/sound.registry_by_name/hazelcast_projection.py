import json


class HazelcastProjector:
    def __init__(self, client):
        self._client = client

    def publish(self, slots):
        self._client.get_map("pink_slots").put_all({s.slot_id: json.dumps(s.to_dict()) for s in slots})
