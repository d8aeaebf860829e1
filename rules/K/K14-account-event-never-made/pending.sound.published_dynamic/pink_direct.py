from account import AccountProjection


class PinkDirectRuntime:
    EVENT_SOURCES = ("account", "kernel")

    def __init__(self, kernel, sink, capital):
        self.kernel, self.sink = kernel, sink
        self.account = AccountProjection(capital)

    def settle(self, pnl):
        self.account.settle(pnl)
        for name in self.EVENT_SOURCES:
            build = getattr(getattr(self, name), f"to_{name}_event")
            self.sink.publish(build())
