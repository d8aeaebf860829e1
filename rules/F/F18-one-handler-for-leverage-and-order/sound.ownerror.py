# path: bingx_direct.py
class LeverageError(RuntimeError):
    pass


class BingxDirectExecutionAdapter:
    def __init__(self, http):
        self.http = http
        self._leverage = {}

    async def _set_leverage(self, symbol, side, leverage):
        try:
            await self.http.post("/trade/leverage", {"symbol": symbol, "side": side, "leverage": leverage})
        except Exception as exc:
            raise LeverageError(f"{symbol} {side} {leverage}x") from exc
        self._leverage[symbol, side] = leverage

    async def submit_intent(self, intent):
        try:
            if self._leverage.get((intent.asset, intent.side)) != intent.leverage:
                await self._set_leverage(intent.asset, intent.side, intent.leverage)
            ack = await self.http.post(
                "/trade/order",
                {"symbol": intent.asset, "side": intent.side, "quantity": intent.target_size},
            )
        except LeverageError as exc:
            return {"status": "LEVERAGE_FAILED", "order_sent": False, "error": str(exc)}
        except Exception as exc:
            return {"status": "REJECTED", "order_sent": True, "error": str(exc)}
        return {"status": "ACKED", "order_sent": True, "order_id": ack["orderId"]}
