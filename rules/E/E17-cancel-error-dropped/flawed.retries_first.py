# path: bingx_direct.py
import asyncio
import logging

log = logging.getLogger(__name__)


class BingxDirectExecutionAdapter:
    def __init__(self, http):
        self._http = http

    async def _ask(self, verb, path, **params):
        for pause in (0.1, 0.5, 1.0):
            try:
                return await self._http.send(verb, path, params)
            except OSError as error:
                log.warning("%s %s: %s", verb, path, error)
                await asyncio.sleep(pause)
        raise ConnectionError(path)

    async def _open_orders(self, symbol):
        return {row["orderId"] for row in await self._ask("GET", "/openOrders", symbol=symbol)}

    async def cancel(self, symbol, order_id):
        if order_id not in await self._open_orders(symbol):
            return "UNKNOWN"
        try:
            await self._ask("DELETE", "/order", symbol=symbol, orderId=order_id)
        except Exception:
            log.info("cancel of %s did not answer", order_id)  # flaw
        return "REJECTED" if order_id in await self._open_orders(symbol) else "CANCELED"
