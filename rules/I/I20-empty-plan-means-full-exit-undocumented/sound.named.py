# path: contracts.py
FULL_EXIT_RATIO = 1.0
class TradeSlot:
    def next_exit_ratio(self) -> float:
        if not self.exit_leg_ratios:
            return FULL_EXIT_RATIO
        return self.exit_leg_ratios[self.active_leg_index]
