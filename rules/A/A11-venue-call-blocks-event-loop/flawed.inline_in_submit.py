# path: bingx_venue.py
import asyncio
import inspect
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any


@dataclass
class VenueEvent:
    kind: str
    order_id: str
    price: float
    size: float


class BingxVenueAdapter:
    def __init__(self, backend: Any):
        self._backend = backend

    def submit(self, intent: Any) -> list[VenueEvent]:
        receipt = self._backend.submit_intent(intent)
        if inspect.isawaitable(receipt):
            try:
                loop = asyncio.get_running_loop()
            except RuntimeError:
                loop = None
            if loop is None:
                receipt = asyncio.run(receipt)
            else:
                with ThreadPoolExecutor(max_workers=1) as pool:
                    receipt = pool.submit(asyncio.run, receipt).result()  # flaw: blocks the running loop
        if receipt.status == "REJECTED":
            return [VenueEvent("ORDER_REJECT", receipt.order_id, 0.0, 0.0)]
        return [
            VenueEvent("ORDER_ACK", receipt.order_id, 0.0, receipt.quantity),
            VenueEvent("FULL_FILL", receipt.order_id, receipt.price, receipt.filled),
        ]
