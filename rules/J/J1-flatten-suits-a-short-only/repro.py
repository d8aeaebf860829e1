"""J1: the tests' clean-up doubles a LONG that it is to close.

After a trade the live tests leave the account flat by _flatten. On an exchange on loopback it is
called once with a SHORT of 1.0 open and once with a LONG. It always orders by the side that closes
a SHORT: the next test begins with 2.0 that nobody meant to hold.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import ASSET, EPSILON, Loopback, Observation, Probe, Tree, closed, finished
from flawgate_repro import reproduce

SIDES = ("LONG", "SHORT")


async def flatten_a_position(tree: Tree, side: str) -> tuple[dict[str, float], str]:
    """What is held after the clean-up, by side, and how it was ordered to be closed."""
    with Loopback() as bingx:
        config = tree.bingx_config(bingx)
        client, venue = tree.rest_client(config), tree.live_venue(config)
        for part in (client, venue):
            await finished(part.connect())
        kernel = tree.open_kernel(venue)
        await tree.must(kernel, "ENTER", side=tree.member("TradeSide", side), target_size=1.0)
        entered = bingx.count("trade/order", "POST")
        outcome = "in silence"
        try:
            await tree.flatten(kernel, venue, client, ASSET)
        except AssertionError as error:
            outcome = f"by failing: {error}"
        asked = [request.params for request in bingx.asked("trade/order", "POST")[entered:]]
        held = {side: bingx.books.position(ASSET, side).size for side in SIDES}
        for part in (client, venue):
            await closed(part)
    orders = [f"{order.get('side')} {order.get('positionSide')}" for order in asked]
    return held, f"orders {orders}, ends {outcome}"


async def clean_up_of_each_side(tree: Tree, reached: Probe) -> Observation:
    after_short, _ = await flatten_a_position(tree, "SHORT")
    after_long, how = await flatten_a_position(tree, "LONG")
    reached.when(sum(after_short.values()) < EPSILON)
    return Observation(
        sum(after_long.values()) > EPSILON,
        f"of a SHORT of 1.0 it leaves {after_short}; with a LONG of 1.0 it {how}, "
        f"and leaves {after_long}",
    )


reproduce("J1", clean_up_of_each_side, expected="nothing is held after the clean-up of either side")
