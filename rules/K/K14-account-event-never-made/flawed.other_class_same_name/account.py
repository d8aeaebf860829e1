class AccountProjection:
    def __init__(self, capital):
        self.capital = capital
        self.drawdown = 0.0
        self.peak = capital

    def observe(self, equity):
        self.peak = max(self.peak, equity)
        self.drawdown = 1.0 - equity / self.peak

    def to_account_event(self):  # flaw: only defined; tests aside nobody asks for it
        return ("account", self.capital, self.drawdown)
