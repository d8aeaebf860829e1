# path: contracts.py
class TradeSlot:
    exit_leg_ratios: tuple
    def __post_init__(self):
        if not self.exit_leg_ratios:
            raise ValueError("exit_leg_ratios is empty")
    def next_exit_ratio(self) -> float:
        if self.active_leg_index < len(self.exit_leg_ratios):
            return self.exit_leg_ratios[self.active_leg_index]
        return 1.0
