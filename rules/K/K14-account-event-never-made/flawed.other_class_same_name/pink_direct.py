from account import AccountProjection


class PinkDirectRuntime:
    def __init__(self, kernel, persistence, capital):
        self.kernel, self.persistence = kernel, persistence
        self.account = AccountProjection(capital)

    def step(self):
        equity = self.kernel.equity()
        self.account.observe(equity)
        self.persistence.insert("account", {"equity": equity, "drawdown": self.account.drawdown})
