# path: bingx_direct.py
from decimal import Decimal


class BingxDirectExecutionAdapter:
    def _format_quantity(self, symbol, quantity):
        step = self._positive(symbol, "stepSize")
        return str(Decimal(str(quantity)) // step * step)

    def _format_price(self, symbol, price):
        tick = self._positive(symbol, "tickSize")
        return str((Decimal(str(price)) / tick).to_integral_value() * tick)

    def _positive(self, symbol, key):
        value = Decimal(str(self._contracts.get(symbol, {}).get(key) or 0))
        if value <= 0:
            raise OrderNotFormattable(f"{symbol} has no {key}")
        return value
