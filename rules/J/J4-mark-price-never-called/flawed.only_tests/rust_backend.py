class ExecutionKernel:
    def __init__(self, core):
        self.core = core

    def mark_price(self, symbol: str, price: float) -> None:  # flaw: only a test calls it; the feed keeps its prices
        self.core.mark(symbol, price)

    def unrealized_pnl(self) -> float:
        return sum(s.unrealized_pnl for s in self.core.slots())
