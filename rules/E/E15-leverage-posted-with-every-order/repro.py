"""E15: the leverage is posted again with every order, though it never changes.

Three entries of one symbol go out with a leverage of 3. The exchange is asked six times: each order
waits for a request of its own that sets what is set already, and that stays if the order fails.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Loopback, Observation, Probe, Tree, closed, finished, reproduce

ORDERS = 3


async def entries_of_one_leverage(tree: Tree, reached: Probe) -> Observation:
    with Loopback() as bingx:
        client = tree.rest_client(tree.bingx_config(bingx))
        await finished(client.connect())
        for number in range(ORDERS):
            order = tree.client_order(leverage=3.0, client_order_id=f"flawgate-{number}")
            await finished(client.submit_intent(order))
        await closed(client)
        orders = bingx.count("trade/order", "POST")
        leverages = bingx.count("trade/leverage", "POST")
    reached.when(orders == ORDERS)
    return Observation(
        leverages >= ORDERS,
        f"{orders} orders of one symbol and one leverage came with {leverages} requests to set it",
    )


reproduce("E15", entries_of_one_leverage, expected="the leverage is set once, or with the orders")
