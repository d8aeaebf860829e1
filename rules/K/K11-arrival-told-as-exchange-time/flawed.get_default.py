# path: bingx_user_stream.py
import gzip
import json
import time
from dataclasses import dataclass


@dataclass(frozen=True)
class StreamEvent:
    kind: str
    order_id: str
    filled: float
    exchange_ts: float


def parse_message(raw: bytes) -> StreamEvent | None:
    message = json.loads(gzip.decompress(raw))
    if message.get("e") != "ORDER_TRADE_UPDATE":
        return None
    order = message["o"]
    return StreamEvent(
        kind=order["X"],
        order_id=str(order["i"]),
        filled=float(order["z"]),
        exchange_ts=message.get("E", time.time() * 1000) / 1000.0,  # flaw: the local clock passes for the exchange's time
    )


class BingxUserStream:
    def __init__(self, ws, handler):
        self.ws, self.handler = ws, handler

    async def run(self):
        async for raw in self.ws:
            event = parse_message(raw)
            if event is not None:
                await self.handler(event)
