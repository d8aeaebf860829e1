class Context:
    def __init__(self, trade_seq):
        self.trade_seq = trade_seq


class Runtime:
    def __init__(self, engine, account):
        self.engine = engine
        self.account = account
        self.trade_seq = 0

    def step(self, bar):
        done = self.engine.decide(bar, Context(trade_seq=self.trade_seq))
        if done:
            self.account.book(done.pnl)
            self.trade_seq += 1
