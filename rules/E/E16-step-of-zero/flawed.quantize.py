# path: bingx_direct.py
from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from typing import Any, Dict


@dataclass
class Contract:
    symbol: str
    step: Decimal
    tick: Decimal


class BingxDirectExecutionAdapter:
    def __init__(self) -> None:
        self._contracts: Dict[str, Contract] = {}

    def load_contracts(self, rows: list) -> None:
        for row in rows:
            self._contracts[row["symbol"]] = Contract(
                symbol=row["symbol"],
                step=Decimal(str(row.get("size", 0))),
                tick=Decimal(str(row.get("tickSize", 0))),
            )

    def _format_quantity(self, symbol: str, quantity: float) -> str:
        step = self._contracts[symbol].step
        value = Decimal(str(quantity)).quantize(step, rounding=ROUND_DOWN)  # flaw: step may be zero
        return format(value, "f")

    def _format_price(self, symbol: str, price: float) -> str:
        tick = self._contracts[symbol].tick
        value = Decimal(str(price)).quantize(tick, rounding=ROUND_HALF_UP)
        return format(value, "f")

    def order_params(self, intent: Any) -> Dict[str, str]:
        return {
            "quantity": self._format_quantity(intent.asset, intent.target_size),
            "price": self._format_price(intent.asset, intent.limit_price),
        }
