"""I6: between kernel and venue every LIMIT order becomes a MARKET order, and the tests are green.

In a scratch copy the mock venue takes what `process_intent` submits without its type and limit
price. No test takes a LIMIT order that far and looks at what has arrived.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from collections import Counter

from flawgate_repro import Observation, Probe, Tree, reproduce
from flawgate_repro.sabotage import first_to_notice, names

TAKES_MARKET_ONLY = """
def around(call, venue, intent, *rest, **options):
    import dataclasses

    if any(frame.function == "process_intent" for frame in inspect.stack(0)):
        note(word(intent.order_type))
        if word(intent.order_type) == "LIMIT":
            market = type(intent.order_type)("MARKET")
            intent = dataclasses.replace(intent, order_type=market, limit_price=0.0)
    return call(venue, intent, *rest, **options)
"""


async def suite_with_a_market_venue(tree: Tree, reached: Probe) -> Observation:
    breaks = {"MockVenueAdapter.submit": TAKES_MARKET_ONLY}
    seen = first_to_notice(tree, "(?i)limit_(order|entr|exit)", breaks)
    reached.when(bool(seen.notes))
    return Observation(
        not seen.noticing,
        f"order types that came from process_intent to the venue: {dict(Counter(seen.notes))}; "
        f"without LIMIT {len(seen.passed)} tests are green, and it is noticed by "
        f"{names(seen.noticing)}",
    )


reproduce("I6", suite_with_a_market_venue, expected="a test that misses the LIMIT order at the venue")
