# path: bingx_venue.py
import asyncio
import logging
from typing import Any

logger = logging.getLogger("bingx.venue")


class BingxVenueAdapter:
    def __init__(self, backend: Any, patience: float = 5.0) -> None:
        self._backend = backend
        self._patience = patience

    async def submit(self, intent: Any) -> list:
        call = asyncio.create_task(self._backend.submit_intent(intent))
        done, _ = await asyncio.wait({call}, timeout=self._patience)
        if call not in done:
            call.cancel()
            return [{"kind": "RATE_LIMITED", "slot_id": intent.slot_id}]
        if call.exception() is not None:
            logger.error("submit failed: %r", call.exception())
            return [{"kind": "ORDER_REJECT", "slot_id": intent.slot_id}]
        return [{"kind": "ORDER_ACK", "slot_id": intent.slot_id, "ack": call.result()}]

    async def cancel(self, order: Any) -> Any:
        pending = asyncio.ensure_future(self._backend.cancel(order))
        async with asyncio.timeout(self._patience):
            await pending
        return pending.result()
