# path: bingx_direct.py
_ORDER = "/openApi/swap/v2/trade/order"


class BingxDirectExecutionAdapter:
    async def submit_intent(self, intent):
        try:
            row = await self._send(intent)
        except (BingxError, TimeoutError) as exc:
            self.log.warning("rejected: %s", exc)
            return Receipt(status="REJECTED", reason=str(exc))
        return self._receipt(row)

    async def _send(self, intent):
        if not intent.reduce_only:
            await self.set_leverage(intent.symbol, intent.leverage)
        return await self._place_order(intent)  # flaw

    async def _place_order(self, intent):
        return await self._post(_ORDER, self._params(intent))

    async def set_leverage(self, symbol, leverage):
        await self._post("/openApi/swap/v2/trade/leverage", {"symbol": symbol, "leverage": leverage})
