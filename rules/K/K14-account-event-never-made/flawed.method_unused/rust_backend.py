from account import AccountProjection


class ExecutionKernel:
    def __init__(self, core, sink):
        self.core, self.sink = core, sink
        self.account = AccountProjection(capital=core.capital())

    def on_venue_event(self, event):
        outcome = self.core.on_venue_event(event)
        if outcome.realized:
            self.account.settle(outcome.realized)
        self.sink.publish(outcome.transition)
        return outcome
