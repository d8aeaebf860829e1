"""E11: on the way to the REST client an intent loses fields that the client's intent has as well.

An intent goes out with a value of its own in every field. The client receives an intent that has a
field of the same name, and in it what is there by default.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Exchange, Observation, Probe, Tree, finished, reproduce, word

VALUES = {
    "trade_id": "T-11",
    "reference_price": 101.5,
    "target_size": 0.7,
    "leverage": 3.0,
    "exit_leg_ratios": (0.25, 0.75),
    "order_type": "LIMIT",
    "limit_price": 99.5,
    "reason": "breakout",
}


class Recorder(Exchange):
    received: Any = None

    async def submit_intent(self, intent: Any, *rest: Any, **options: Any) -> Any:
        self.received = intent
        return await super().submit_intent(intent, *rest, **options)


async def fields_on_the_way(tree: Tree, reached: Probe) -> Observation:
    exchange = Recorder(tree)
    metadata = {"client_order_id": "T-11:entry", "reduce_only": False}
    intent = tree.intent("ENTER", **VALUES, metadata=metadata)
    await finished(tree.submit(tree.bingx_venue(exchange), intent))

    received = exchange.received
    kept = received if isinstance(received, dict) else getattr(received, "__dict__", {})
    shared = [name for name in VALUES if name in kept]
    reached.when("T-11" in kept.values() and len(shared) > 0)
    lost = [f"{name}={kept[name]!r}" for name in shared if word(kept[name]) != word(VALUES[name])]
    return Observation(
        bool(lost),
        f"fields of both: {', '.join(shared)}; what the client is told otherwise: "
        f"{', '.join(lost) or 'nothing'}",
    )


reproduce("E11", fields_on_the_way, expected="the client is told every field of both")
