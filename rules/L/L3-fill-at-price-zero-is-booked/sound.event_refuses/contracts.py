import enum
from dataclasses import dataclass


class VenueEventKind(enum.Enum):
    ORDER_ACK = "ORDER_ACK"
    FULL_FILL = "FULL_FILL"


@dataclass(frozen=True)
class VenueEvent:
    kind: VenueEventKind
    filled_size: float = 0.0
    price: float = 0.0

    def __post_init__(self):
        if self.filled_size > 0 and self.price <= 0:
            raise ValueError(f"{self.kind}: filled without a price")
