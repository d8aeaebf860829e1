from pathlib import Path


class Desk:
    async def tell(self):
        return {"pages": pages(), "load": self.load()}

    def load(self):
        with open("/proc/loadavg") as told:
            return told.read()


def pages():
    return int(Path("/proc/self/statm").read_text().split()[1])
