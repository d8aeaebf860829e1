# path: bingx_direct.py
from math import floor


class BingxDirectExecutionAdapter:
    def __init__(self, contracts):
        self.contracts = contracts

    def _meta(self, symbol):
        return self.contracts.get(symbol, {})

    def _format_quantity(self, symbol, qty):
        step = float(self._meta(symbol).get("stepSize") or 0.0)
        lots = floor(qty / step + 1e-9)  # flaw: divides by a step that defaults to zero
        return self._trim(lots * step)

    def _format_price(self, symbol, price):
        tick = float(self._meta(symbol).get("tickSize") or 0.0)
        return self._trim(round(price / tick) * tick)

    @staticmethod
    def _trim(value):
        text = f"{value:.10f}"
        return text.rstrip("0").rstrip(".")

    async def submit_intent(self, client, intent):
        params = {"symbol": intent.asset, "quantity": self._format_quantity(intent.asset, intent.target_size)}
        if intent.order_type == "LIMIT":
            params["price"] = self._format_price(intent.asset, intent.limit_price)
        return await client.post("/trade/order", params)
