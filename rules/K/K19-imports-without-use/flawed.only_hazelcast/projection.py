from dataclasses import dataclass


@dataclass
class Row:
    slot_id: int
    size: float
