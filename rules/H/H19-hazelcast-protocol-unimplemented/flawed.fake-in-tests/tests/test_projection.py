from hazelcast_projection import HazelcastRowWriter


class FakeMap(dict):
    def put_all(self, rows):
        self.update(rows)


class FakeHazelcastClient:
    def __init__(self):
        self.maps = {}

    def get_map(self, name):
        return self.maps.setdefault(name, FakeMap())

    def flush(self):
        return None


def test_rows_are_written():
    client = FakeHazelcastClient()
    HazelcastRowWriter(client).write({"0": b"{}"})
    assert client.maps["slots"] == {"0": b"{}"}
