# path: bingx_venue.py
from dataclasses import dataclass, field


@dataclass
class KernelIntent:
    trade_id: str
    size: float
    metadata: dict = field(default_factory=dict)


class Policy:
    def decide(self, snapshot, position):
        bars = 0 if position is None else position.bars
        return KernelIntent(snapshot.trade_id, snapshot.size, {"confidence": 1.0 if snapshot.forced else snapshot.score, "bars_held": bars})


class BingxVenueAdapter:
    def __init__(self, backend):
        self.backend = backend

    def _legacy_intent(self, intent: KernelIntent):
        return {"trade_id": intent.trade_id, "size": intent.size, "confidence": intent.metadata["confidence"], "bars_held": int(intent.metadata.get("bars_held", 0))}

    def submit(self, intent: KernelIntent):
        return self.backend.submit_intent(self._legacy_intent(intent))


def run(policy: Policy, venue: BingxVenueAdapter, snapshot, position=None):
    return venue.submit(policy.decide(snapshot, position))
