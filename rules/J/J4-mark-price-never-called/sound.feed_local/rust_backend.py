class ExecutionKernel:
    def __init__(self, native):
        self._native = native

    def mark_price(self, symbol, price):
        self._native.mark_price(symbol, price)
