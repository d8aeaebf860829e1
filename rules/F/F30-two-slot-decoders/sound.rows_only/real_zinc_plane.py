import json


class RealZincPlane:
    def __init__(self, region):
        self.region = region

    def write_slot(self, row):
        self.region.replace(json.dumps(row).encode())

    def read_slots(self):
        return [json.loads(cell) for cell in self.region.cells()]
