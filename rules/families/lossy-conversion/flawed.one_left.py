# path: shop/basket.py
from dataclasses import dataclass


@dataclass(frozen=True)
class CartLine:
    sku: str
    amount: int
    unit_price: int
    discount: int = 0


@dataclass(frozen=True)
class InvoiceLine:
    sku: str
    amount: int
    unit_price: int
    discount: int = 0


class Invoicing:
    def lines(self, cart: list[CartLine]) -> list[InvoiceLine]:
        return [self._line(line) for line in cart]

    def _line(self, line: CartLine) -> InvoiceLine:
        amount = max(line.amount, 1)
        return InvoiceLine(line.sku, amount, line.unit_price)  # flaw: the discount is lost
