# path: bingx_venue.py
import time
from dataclasses import dataclass, field


@dataclass
class VenueEvent:
    kind: str
    order_id: str
    timestamp: float = field(default_factory=time.time)
    timestamp_source: str = "local"


def _stamp(payload):
    for key in ("updateTime", "T", "time"):
        if payload.get(key):
            return {"timestamp": int(payload[key]) / 1000.0, "timestamp_source": "exchange"}
    return {"timestamp": time.time(), "timestamp_source": "local"}


class BingxVenueAdapter:
    def __init__(self, rest):
        self.rest = rest

    def submit(self, intent):
        payload = self.rest.place(intent)
        return VenueEvent("ORDER_ACK", payload["orderId"], **_stamp(payload))

    def reconcile(self):
        return [VenueEvent("FILL", p["orderId"], **_stamp(p)) for p in self.rest.fills()]
