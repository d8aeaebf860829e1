# path: contracts.py
class TradeSlot:
    def next_exit_ratio(self):
        """The share of the position that the next exit takes."""
        ratios = self.exit_leg_ratios
        return ratios[self.active_leg_index] if self.active_leg_index < len(ratios) else 1.0  # flaw: nothing says what an empty plan means
