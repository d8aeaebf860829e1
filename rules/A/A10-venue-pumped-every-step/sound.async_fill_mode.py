# path: pink_direct.py
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class PinkDirectConfig:
    symbol: str = "BTC-USDT"
    cycle_seconds: float = 5.0
    async_fill_mode: bool = False


class PinkDirectRuntime:
    def __init__(self, config: PinkDirectConfig, kernel: Any, venue: Any, engine: Any):
        self.config = config
        self.kernel = kernel
        self.venue = venue
        self.engine = engine

    async def pump_venue_events(self) -> int:
        count = 0
        for event in await self.venue.reconcile():
            self.kernel.on_venue_event(event)
            count += 1
        return count

    async def step(self, snapshot: Any) -> dict:
        late = await self.pump_venue_events() if self.config.async_fill_mode else 0
        decision = self.engine.decide(snapshot)
        report = {"symbol": self.config.symbol, "late": late, "action": decision.action}
        if decision.action in ("ENTER", "EXIT"):
            report["outcome"] = self.kernel.process_intent(decision.intent)
        return report
