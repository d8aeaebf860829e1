# path: bingx_direct.py
from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal


class ContractError(ValueError):
    pass


@dataclass(frozen=True)
class Contract:
    symbol: str
    step: Decimal
    tick: Decimal

    def __post_init__(self):
        if self.step <= 0 or self.tick <= 0:
            raise ContractError(f"{self.symbol}: step {self.step}, tick {self.tick}")


class BingxDirectExecutionAdapter:
    def __init__(self, rows):
        self._contracts = {
            row["symbol"]: Contract(
                row["symbol"],
                Decimal(str(row.get("size", 0))),
                Decimal(str(row.get("tickSize", 0))),
            )
            for row in rows
        }

    def _format_quantity(self, symbol, quantity):
        step = self._contracts[symbol].step
        return format((Decimal(str(quantity)) / step).to_integral_value(ROUND_DOWN) * step, "f")

    def _format_price(self, symbol, price):
        tick = self._contracts[symbol].tick
        return format((Decimal(str(price)) / tick).to_integral_value() * tick, "f")
