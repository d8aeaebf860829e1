import enum
import time


class VenueStatus(enum.Enum):
    ACKED = "ACKED"
    REJECTED = "REJECTED"
    RATE_LIMITED = "RATE_LIMITED"


class BingxVenueAdapter:
    def __init__(self, http, sleep=time.sleep):
        self.http, self.sleep = http, sleep

    def submit(self, order):
        reply = self.http.post("/order", order)
        if reply.status_code == 429:
            self.sleep(float(reply.headers.get("Retry-After", 1)))
            return VenueStatus.RATE_LIMITED
        return VenueStatus.ACKED if reply.json()["code"] == 0 else VenueStatus.REJECTED
