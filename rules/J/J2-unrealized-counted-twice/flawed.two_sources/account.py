class AccountProjection:
    def __init__(self, capital):
        self.capital = capital
        self.total_pnl = 0.0

    def settle(self, slots):
        total = 0.0
        for slot in slots:
            total += slot["realized_pnl"]
            total += slot["unrealized_pnl"]
        self.total_pnl = total

    def snapshot(self):
        return {"capital": self.capital, "total_pnl": self.total_pnl, "equity": self.capital + self.total_pnl}
