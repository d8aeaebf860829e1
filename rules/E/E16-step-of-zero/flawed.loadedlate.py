# path: bingx_direct.py
from decimal import Decimal


class BingxDirectExecutionAdapter:
    async def submit_intent(self, intent):
        if not self._contracts:
            self._contracts = {r["symbol"]: {"step": Decimal(r.get("size", "0")), "tick": Decimal(r.get("pip", "0"))} for r in await self._ask("/contracts")}
        kept = self._contracts.get(intent.asset, {})
        return await self._ask("/order", _format_quantity(intent.target_size, kept), _format_price(intent.limit_price, kept))

    async def _ask(self, path, *given):
        answer = await self.http.send(path, given)
        if answer.status >= 500:
            raise ConnectionError(path)
        return answer.rows


def _format_quantity(amount, kept):
    step = kept.get("step", Decimal("0"))
    return str(Decimal(str(amount)) // step * step)  # flaw


def _format_price(price, kept):
    tick = kept.get("tick", Decimal("0"))
    return str(Decimal(str(price)) // tick * tick)
