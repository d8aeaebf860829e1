class ExecutionKernel:
    def __init__(self, native):
        self._native = native

    def mark_price(self, symbol, price):  # flaw: only the snapshot's mark_price is read
        self._native.mark_price(symbol, price)
