class AccountProjection:
    def __init__(self, capital):
        self.capital = capital

    def settle(self, pnl):
        self.capital += pnl

    def to_account_event(self):
        return {"kind": "ACCOUNT", "capital": self.capital}
