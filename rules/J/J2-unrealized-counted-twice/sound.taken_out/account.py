class Books:
    def __init__(self, cash):
        self.cash, self.unrealized_pnl = cash, 0.0

    @property
    def equity(self):
        return self.cash + self.unrealized_pnl
