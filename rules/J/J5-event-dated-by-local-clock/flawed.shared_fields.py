# path: bingx_venue.py
import datetime as dt
from dataclasses import dataclass


@dataclass
class VenueEvent:
    kind: str
    order_id: str
    timestamp: dt.datetime


def wall() -> dt.datetime:
    return dt.datetime.now(dt.timezone.utc)


class BingxVenueAdapter:
    def __init__(self, rest):
        self.rest = rest

    def submit(self, intent):
        answer = self.rest.place(intent)
        common = dict(
            order_id=answer["orderId"],
            timestamp=wall(),  # flaw: the answer's updateTime is not looked at
        )
        events = [VenueEvent(kind="ORDER_ACK", **common)]
        if float(answer.get("executedQty", 0)) > 0:
            events.append(VenueEvent(kind="FILL", **common))
        return events

    def cancel(self, order_id):
        self.rest.cancel(order_id)
        return [VenueEvent(kind="CANCEL_ACK", order_id=order_id, timestamp=wall())]
