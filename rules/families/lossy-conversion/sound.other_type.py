# path: orders/fills.py
from dataclasses import dataclass


@dataclass
class Order:
    symbol: str
    side: str
    quantity: float
    limit_price: float = 0.0


@dataclass
class Fill:
    symbol: str
    side: str
    quantity: float
    paid: float = 0.0


def fill_of(order: Order, paid: float) -> Fill:
    return Fill(symbol=order.symbol, side=order.side, quantity=order.quantity, paid=paid)
