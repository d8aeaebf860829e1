"""N7: the live tests order from within a coroutine, by the synchronous kernel and venue.

So each order of theirs goes through thread pool, second loop and blocking wait, and holds the
test's own event loop. What they measure as the exchange's latency is that. Here the live tests run
on an exchange on loopback that takes a quarter of a second for an order. The contract to trade is
chosen for them, and asyncio's debug mode tells how long a loop was held.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Loopback, Observation, Probe, Tree, reproduce

ORDER_SECONDS = 0.25


async def live_tests_on_loopback(tree: Tree, reached: Probe) -> Observation:
    with Loopback() as bingx, tree.copy() as copy:
        bingx.fault("trade/order", method="POST", delay=ORDER_SECONDS, times=4)
        suite = copy.live_tests(bingx)
        orders = bingx.count("trade/order", "POST")
    reached.when(orders > 0)
    held = [seconds for _, seconds in suite.stalls if seconds > ORDER_SECONDS * 0.9]
    return Observation(
        bool(held),
        f"the live tests sent {orders} orders, and {len(held)} times their event loop was held "
        "for as long as an order takes",
    )


reproduce("N7", live_tests_on_loopback, expected="the tests' event loop runs on during every order")
