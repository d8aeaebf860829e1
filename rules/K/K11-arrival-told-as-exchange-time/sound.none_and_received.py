# path: bingx_user_stream.py
import json
import time
from dataclasses import dataclass
from typing import Optional


@dataclass(frozen=True)
class StreamEvent:
    kind: str
    order_id: str
    exchange_ts: Optional[float]
    received_ts: float


def parse_message(raw: str) -> StreamEvent:
    message = json.loads(raw)
    sent = message.get("E")
    return StreamEvent(
        kind=message["e"],
        order_id=str(message["o"]["i"]),
        exchange_ts=None if sent is None else int(sent) / 1000.0,
        received_ts=time.time(),
    )
