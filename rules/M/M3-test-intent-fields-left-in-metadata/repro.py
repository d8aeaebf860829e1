"""M3: a test that asks its helper for a LIMIT intent gets a MARKET one.

`_mk_intent(order_type="LIMIT", limit_price=99.5)` writes both into the metadata. The fields by
which orders are made keep their defaults: what the tests of LIMIT send off buys at any price, and
they agree with whatever becomes of a real LIMIT order.
"""

import inspect
import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, reproduce, same, word


def make_limit(tree: Tree, helper: Any) -> Any:
    asked = {"order_type": "LIMIT", "limit_price": 99.5}
    first, *_ = [*inspect.signature(helper).parameters.values(), None]
    wants_action = first is not None and first.default is first.empty and first.name == "action"
    return helper(*([tree.intent("ENTER").action] if wants_action else []), **asked)


async def limit_intent_of_the_tests(tree: Tree, reached: Probe) -> Observation:
    intent = make_limit(tree, tree.of_tests("_mk_intent"))
    reached.when(word(intent.action) == "ENTER" and intent.target_size > 0.0)
    kind, price = word(intent.order_type), float(intent.limit_price or 0.0)
    return Observation(
        kind != "LIMIT" or not same(price, 99.5),
        f"asked for LIMIT at 99.5, the helper makes {kind} at {price:g} with metadata "
        f"{intent.metadata}",
    )


reproduce("M3", limit_intent_of_the_tests, expected="an intent whose fields say LIMIT at 99.5")
