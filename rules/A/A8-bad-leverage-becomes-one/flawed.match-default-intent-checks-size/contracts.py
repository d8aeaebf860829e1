# path: contracts.py
from dataclasses import dataclass, field


@dataclass
class KernelIntent:
    action: str
    trade_id: str
    target_size: float
    leverage: float = 1.0
    exit_leg_ratios: list[float] = field(default_factory=lambda: [1.0])

    def __post_init__(self) -> None:
        if self.target_size <= 0:
            raise ValueError("target_size must be positive")
        if not self.trade_id:
            raise ValueError("trade_id missing")
