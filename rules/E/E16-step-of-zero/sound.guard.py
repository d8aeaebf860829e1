# path: bingx_direct.py
from __future__ import annotations

from decimal import ROUND_DOWN, ROUND_HALF_EVEN, Decimal
from typing import Any, Dict


def _snap(value: float, unit: Decimal, rounding: str) -> str:
    exact = Decimal(str(value))
    if unit > 0:
        exact = (exact / unit).to_integral_value(rounding=rounding) * unit
    return format(exact.normalize(), "f")


class BingxDirectExecutionAdapter:
    def __init__(self, contracts: Dict[str, Dict[str, Any]]) -> None:
        self._contracts = contracts

    def _unit(self, symbol: str, key: str) -> Decimal:
        return Decimal(str(self._contracts.get(symbol, {}).get(key, "0")))

    def _format_quantity(self, symbol: str, quantity: float) -> str:
        return _snap(quantity, self._unit(symbol, "stepSize"), ROUND_DOWN)

    def _format_price(self, symbol: str, price: float) -> str:
        return _snap(price, self._unit(symbol, "tickSize"), ROUND_HALF_EVEN)
