# path: orders/convert.py
from dataclasses import asdict, dataclass


@dataclass
class Draft:
    draft_id: str
    symbol: str
    side: str
    quantity: float
    order_type: str = "MARKET"


@dataclass
class Order:
    symbol: str
    side: str
    quantity: float
    order_type: str = "MARKET"
    draft_id: str = ""


def to_order(draft: Draft) -> Order:
    return Order(symbol=draft.symbol, side=draft.side, quantity=draft.quantity, order_type=draft.order_type)


def copied(draft: Draft) -> Order:
    return Order(**asdict(draft))
