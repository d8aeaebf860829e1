class ExecutionKernel:
    def __init__(self, lib, handle):
        self._lib, self._handle = lib, handle

    def mark_price(self, symbol, price):
        return self._lib.mark_price(self._handle, symbol.encode(), float(price))
