"""L3: a fill whose price nobody knows is booked as sold for nothing.

A LONG of 1.0 bought at 100 is sold at market. The exchange answers that the order is filled and
leaves the average price out: the kernel books a loss of 100, and capital falls by it.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import CAPITAL, Exchange, Inconclusive, Observation, Probe, Tree, finished
from flawgate_repro import reproduce


async def exit_without_price(tree: Tree, reached: Probe) -> Observation:
    exchange = Exchange(tree)
    kernel = tree.open_kernel(tree.bingx_venue(exchange))
    await tree.must(kernel, "ENTER", target_size=1.0, reference_price=100.0)
    if tree.slot(kernel, 0).size != 1.0:
        raise Inconclusive("the entry did not fill")

    exchange.tells = {"avgPrice": None, "price": None}
    before = len(exchange.requests)
    await tree.order(kernel, "EXIT", target_size=1.0, reference_price=0.0)
    await finished(kernel.venue.reconcile())

    reached.when("submit_intent" in exchange.requests[before:])
    slot, lost = tree.slot(kernel, 0), CAPITAL - tree.capital(kernel)
    return Observation(
        lost > 99.0,
        f"{slot.size:g} of 1.0 is left in the books, which lost {lost:g}",
    )


reproduce("L3", exit_without_price, expected="no fill is booked until its price is known")
