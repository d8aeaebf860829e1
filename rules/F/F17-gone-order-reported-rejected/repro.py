"""F17: cancelling an order that is gone already comes back as REJECTED.

The exchange has cancelled it by itself, and says so to whoever asks. The client looks only whether
the order was open: the kernel takes it for one that still works, and the slot takes no other.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from typing import Any

from flawgate_repro import ASSET, Observation, Probe, Tree, finished, reproduce, word
from flawgate_repro.loopback import Loopback


async def order_that_is_gone(tree: Tree, reached: Probe) -> Observation:
    with Loopback() as bingx:
        client = tree.rest_client(tree.bingx_config(bingx))
        await finished(client.connect())

        async def resting_order() -> str:
            order = tree.client_order(order_type="LIMIT", limit_price=90.0, client_order_id="")
            receipt = await finished(client.submit_intent(order))
            return str(receipt.order_id)

        async def cancel(order_id: str) -> Any:
            return await finished(client.cancel(ASSET, order_id))

        open_status = word((await cancel(await resting_order())).status)
        gone = await resting_order()
        bingx.call(bingx.books.cancel, gone)
        bingx.wait_for(lambda: not bingx.books.orders[gone].is_open)
        status = word((await cancel(gone)).status)
        asked = bingx.count("trade/order", method="DELETE")
        await finished(client.close())

    reached.when(asked >= 1 and open_status.startswith("CANCEL"))
    return Observation(
        status == "REJECTED",
        f"an order that was open comes back as {open_status}, one that was gone as {status}",
    )


reproduce("F17", order_that_is_gone, expected="the order as it is: cancelled, filled or unknown")
