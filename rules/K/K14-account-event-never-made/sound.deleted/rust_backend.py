from account import AccountProjection


class ExecutionKernel:
    def __init__(self, core):
        self.core = core
        self.account = AccountProjection(capital=core.capital())

    def on_venue_event(self, event):
        outcome = self.core.on_venue_event(event)
        self.account.settle(outcome.realized)
        return {"kind": "SETTLED", "equity": self.account.equity}
