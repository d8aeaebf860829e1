# path: bingx_venue.py
from dataclasses import dataclass, field


@dataclass
class VenueEvent:
    kind: str
    trade_id: str
    price: float
    filled_size: float
    metadata: dict = field(default_factory=dict)


class BingxVenueAdapter:
    def __init__(self, http):
        self.http = http

    def _events_from_submit(self, intent, order):
        expected = intent.limit_price or intent.reference_price
        executed = float(order.get("executedQty") or 0)
        if executed == 0:
            return [VenueEvent("ORDER_ACK", intent.trade_id, expected, 0.0)]
        fill_price = order.get("avgPrice")
        if fill_price is None or float(fill_price) <= 0:
            detail = self.http.get_order(order["orderId"])
            fill_price = detail["avgPrice"]
        slippage = float(fill_price) - expected
        return [
            VenueEvent(
                "FILL",
                intent.trade_id,
                float(fill_price),
                executed,
                metadata={"slippage": slippage, "expected_price": expected},
            )
        ]
