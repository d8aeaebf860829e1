"""F28: every order goes out with full confidence and a position of zero bars.

The conversion to the older intent states both as constants. Whatever reads it, a record or a rule,
cannot tell a sure signal from a weak one, or a fresh position from an old one.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from typing import Any

from flawgate_repro import Exchange, Observation, Probe, Tree, finished, reproduce
from flawgate_repro.watch import Watched

REAL = {"confidence": 0.37, "bars_held": 7}


def field(intent: Any, name: str) -> Any:
    return intent.get(name) if isinstance(intent, dict) else getattr(intent, name, None)


async def what_the_client_is_told(tree: Tree, reached: Probe) -> Observation:
    client = Watched(Exchange(tree))
    venue = tree.bingx_venue(client)
    await finished(venue.connect())
    await finished(tree.submit(venue, tree.intent("ENTER", metadata=REAL, **REAL)))

    orders = [call.values[0] for call in client.calls if call.name == "submit_intent"]
    reached.when(len(orders) == 1)
    told = {name: field(order, name) for order in orders for name in REAL}
    return Observation(
        told.get("confidence") == 1.0 or told.get("bars_held") == 0,
        f"the signal had {REAL}, the order that went out has {told}",
    )


reproduce("F28", what_the_client_is_told, expected="the real values, or none")
