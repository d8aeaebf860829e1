from dataclasses import dataclass


@dataclass
class OrderTicket:
    symbol: str
    order_type: str

    @classmethod
    def from_intent(cls, intent):
        wish = intent.metadata.get("order_type")
        return cls(symbol=intent.asset, order_type=intent.order_type if wish is None else wish)
