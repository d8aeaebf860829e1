class AccountProjection:
    def __init__(self, capital):
        self.capital = capital
        self.unrealized_pnl = 0.0

    @property
    def equity(self):
        return self.capital + self.unrealized_pnl

    def mark(self, slots):
        self.unrealized_pnl = sum(s.unrealized_pnl for s in slots)
