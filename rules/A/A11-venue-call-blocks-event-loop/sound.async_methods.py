# path: bingx_venue.py
from dataclasses import dataclass
from typing import Any


@dataclass
class VenueEvent:
    kind: str
    order_id: str
    price: float
    size: float


class BingxVenueAdapter:
    def __init__(self, backend: Any) -> None:
        self._backend = backend

    async def submit(self, intent: Any) -> list[VenueEvent]:
        ack = await self._backend.submit_intent(intent)
        result = ack.result
        return [VenueEvent("FULL_FILL", ack.order_id, result.price, result.size)]

    async def cancel(self, order: Any) -> list[VenueEvent]:
        ack = await self._backend.cancel(order)
        return [VenueEvent("CANCEL_ACK", ack.order_id, 0.0, 0.0)]


class ExecutionKernel:
    def __init__(self, core: Any, venue: BingxVenueAdapter) -> None:
        self.core = core
        self.venue = venue

    async def process_intent(self, intent: Any) -> Any:
        outcome = self.core.process_intent(intent)
        if outcome.accepted:
            for event in await self.venue.submit(intent):
                self.core.on_venue_event(event)
        return outcome


async def step(kernel: ExecutionKernel, engine: Any, snapshot: Any) -> Any:
    decision = engine.decide(snapshot)
    return await kernel.process_intent(decision.intent)
