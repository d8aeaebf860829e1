class ExecutionKernel:
    def __init__(self, core):
        self.core = core

    def mark_price(self, symbol, price):
        self.core.mark(symbol, price)
